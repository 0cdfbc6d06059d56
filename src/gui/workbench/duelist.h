// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/overviewservice.h"

#include <QScrollArea>

class QVBoxLayout;

namespace dangjian {

/** What is due in the scope; each line leads to the list of those concerned. */
class DueList : public QScrollArea
{
    Q_OBJECT

public:
    explicit DueList(QWidget *parent = nullptr);

    void setItems(const QList<DueItem> &items);
    QSize sizeHint() const override { return {QScrollArea::sizeHint().width(), minimumHeight()}; }

Q_SIGNALS:
    /** By the keys of the members' filter bar. */
    void membersChosen(const QMap<QString, QString> &filter);
    /** To the print runs that have stopped. */
    void runsChosen();

private:
    QVBoxLayout *m_layout;
};

} // namespace dangjian
