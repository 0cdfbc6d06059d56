// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/subjectimport.h"

namespace dangjian {

std::unique_ptr<SubjectImport> makeSubjectImport(RosterSubject subject, const ImportSurroundings &surroundings)
{
    switch (subject) {
    case RosterSubject::Units:
        return makeUnitImport(surroundings);
    case RosterSubject::Organizations:
        return makeOrganizationImport(surroundings);
    case RosterSubject::Records:
        return makeRecordImport(surroundings);
    case RosterSubject::Members:
        break;
    }
    return makeMemberImport(surroundings);
}

} // namespace dangjian
