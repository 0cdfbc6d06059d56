// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/duemembers.h"

#include "connection/sqlvalue.h"

namespace dangjian {

Fragment dueTerm(MemberDue due, QDate today, int year)
{
    switch (due) {
    case MemberDue::Probation:
        // A probationary member is made full, or not, a year after joining (Party constitution, article 7).
        return {QStringLiteral(" AND m.standing = 'probationary' AND m.joined <= ?"),
            {toSql(today.addYears(-1).addDays(30))}};
    case MemberDue::NoRecord:
        return {QStringLiteral(" AND m.category = 'in_service' AND NOT EXISTS (SELECT 1 FROM member_year d"
                               " WHERE d.member_id = m.id AND d.year = ? AND d.records > 0)"),
            {year}};
    case MemberDue::LostContact:
        return {QStringLiteral(" AND m.lost_contact = 1"), {}};
    case MemberDue::NoPhoto:
        return {QStringLiteral(" AND m.photo = ''"), {}};
    }
    return {};
}

} // namespace dangjian
