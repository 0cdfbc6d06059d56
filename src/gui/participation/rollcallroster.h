// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberlistmodel.h"

namespace dangjian {

class RollCallAttendees;

/** The members of the scope, page by page, with a tick for those who were there. */
class RollCallRoster : public MemberListModel
{
    Q_OBJECT

public:
    RollCallRoster(Services &services, RollCallAttendees &attendees, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /** Ticks a row, or takes the tick away. */
    void toggle(int row);

private:
    RollCallAttendees &m_attendees;
};

} // namespace dangjian
