// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/overviewservice.h"

#include <QScrollArea>

class QVBoxLayout;

namespace dangjian {

/** What is due in the scope; each line leads to the page where it is done. */
class DueList : public QScrollArea
{
    Q_OBJECT

public:
    explicit DueList(QWidget *parent = nullptr);

    void setItems(const QList<DueItem> &items);

Q_SIGNALS:
    void pageChosen(const QString &page);

private:
    QVBoxLayout *m_layout;
};

} // namespace dangjian
