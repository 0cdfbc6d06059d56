// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace dangjian {

/** Holds a table as high as whole rows fit: none is cut through at the lower edge. */
class WholeRows : public QWidget
{
    Q_OBJECT

public:
    explicit WholeRows(QWidget *parent = nullptr) : QWidget(parent) { }

    void setTable(QTableView *table);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTableView *m_table = nullptr;
};

} // namespace dangjian
