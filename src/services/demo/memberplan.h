// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificate.h"
#include "demo/demorandom.h"
#include "demo/districtplan.h"
#include "members/member.h"

#include <vector>

namespace dangjian {

/** A value that was so in [from, until); until is invalid where it still is. */
template <class T>
struct PlannedPeriod
{
    T value;
    QDate from;
    QDate until;
    const char16_t *reason = u"";
};

/** A member to be made: ids are places in the plan's lists until the writer has real ones. */
struct PlannedMember
{
    Member member;
    int home = 0;
    int unit = -1;
    int place = -1; ///< in the list of the home's community
    std::vector<PlannedPeriod<int>> branches; ///< homes
    std::vector<PlannedPeriod<MemberCategory>> categories;
    std::vector<PlannedPeriod<Standing>> standings;
    std::vector<PlannedPeriod<MembershipState>> states;
    std::vector<Certificate> certificates; ///< oldest first, numbers left to the writer
};

/** What the planning of records has to know of each member; small, since there may be millions. */
struct MemberTraits
{
    quint16 home = 0;
    quint16 diligence = 0; ///< how often the member takes part, 1000 = usual; 0 = never
    qint32 firstDay = 0; ///< Julian days between which the member is looked after here
    qint32 lastDay = 0;
};

/**
 * Plans the members one after the other (ask in order: ID numbers are counted up by date of birth). The same seed,
 * number and date give the same members on every machine.
 */
class MemberPlan
{
public:
    MemberPlan(const DistrictPlan &district, quint64 seed, int members, QDate on);

    int count() const { return int(m_homes.size()); }
    PlannedMember next();
    const std::vector<MemberTraits> &traits() const { return m_traits; }

private:
    QString idNumber(QDate birth, Sex sex, Random &random);
    void settle(PlannedMember &planned, Random &random) const;
    void work(PlannedMember &planned, Random &random) const;
    void remember(PlannedMember &planned, Random &random) const;
    void endMembership(PlannedMember &planned, Random &random) const;
    void issue(PlannedMember &planned, Random &random) const;
    MemberTraits traitsOf(const PlannedMember &planned, Random &random) const;

    const DistrictPlan &m_district;
    quint64 m_seed;
    QDate m_on;
    std::vector<quint16> m_homes; ///< home of each member
    std::vector<quint16> m_idSequences; ///< next number by area, date of birth and sex
    std::vector<MemberTraits> m_traits;
};

} // namespace dangjian
