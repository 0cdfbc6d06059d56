// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rostersubject.h"

#include "rosters/memberfields.h"
#include "rosters/organizationfields.h"
#include "rosters/recordfields.h"
#include "rosters/unitfields.h"

namespace dangjian {

const QList<RosterField> &rosterFields(RosterSubject subject)
{
    switch (subject) {
    case RosterSubject::Units:
        return unitRosterFields();
    case RosterSubject::Organizations:
        return organizationRosterFields();
    case RosterSubject::Records:
        return recordRosterFields();
    case RosterSubject::Members:
        break;
    }
    return memberRosterFields();
}

} // namespace dangjian
