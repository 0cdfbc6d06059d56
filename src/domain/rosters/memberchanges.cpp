// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/memberchanges.h"

#include "codelists/codelist.h"
#include "members/idnumber.h"
#include "rosters/comparison.h"
#include "rosters/membernames.h"

namespace dangjian {

using namespace Qt::StringLiterals;

MemberChanges changesOf(const Member &known, const MemberRosterRow &row, OnExisting onExisting, bool takesIdNumber,
    const std::function<QString(OrganizationId)> &branchName)
{
    MemberChanges result{known};
    if (onExisting == OnExisting::Skip)
        return result;
    Member &member = result.member;
    const Member &said = row.member;
    RosterComparison compare(result.changes, onExisting);
    compare.field("name", member.name, said.name);
    if (takesIdNumber)
        compare.field("id_number", member.idNumber, said.idNumber, &maskedIdNumber);
    compare.field("sex", member.sex, said.sex);
    compare.field("birth", member.birth, said.birth);
    compare.listed("ethnicity", member.ethnicity, said.ethnicity, ethnicityCodes());
    compare.field("native_place", member.nativePlace, said.nativePlace);
    compare.listed("education", member.education, said.education, educationCodes());
    compare.field("degree", member.degree, said.degree);
    compare.field("school", member.school, said.school);
    compare.field("joined", member.joined, said.joined);
    compare.field("full", member.full, said.full);
    compare.field("introducers", member.introducers, said.introducers);
    compare.field("reported", member.reported, said.reported);
    compare.field("post", member.post, said.post);
    compare.listed("occupation", member.occupation, said.occupation, occupationCodes());
    compare.field("mobile", member.mobile, said.mobile);
    compare.field("phone", member.phone, said.phone);
    compare.field("address", member.address, said.address);
    compare.listed("specialties", member.specialties, said.specialties, specialtyCodes());
    if (onExisting == OnExisting::Replace) {
        compare.field("lost_since", member.lostSince, said.lostSince);
        compare.standing("lost_contact", member.lostContact, said.lostContact, row.saysLostContact);
        compare.field("away_where", member.awayWhere, said.awayWhere);
        compare.standing("away", member.away, said.away, row.saysAway);
    } else {
        if (said.lostContact && said.lostSince.isValid() && !member.lostSince.isValid()) {
            compare.field("lost_since", member.lostSince, said.lostSince);
            compare.raise("lost_contact", member.lostContact);
        }
        if (said.away && !said.awayWhere.isEmpty() && member.awayWhere.isEmpty()) {
            compare.field("away_where", member.awayWhere, said.awayWhere);
            compare.raise("away", member.away);
        }
    }
    compare.standing("hardship", member.hardship, said.hardship, row.saysHardship);
    compare.field("remarks", member.remarks, said.remarks);
    compare.standing(
        "branch", member.branchId, said.branchId, bool(said.branchId) && !row.branchName.isEmpty(), branchName);
    const MemberCategory category = member.category;
    compare.standing("category", member.category, said.category, row.saysCategory);
    if (member.category != category)
        member.relation = said.relation;
    compare.standing("standing", member.standing, said.standing, row.saysStanding);
    compare.standing("state", member.state, said.state, row.saysState);
    // What the store has of telephones and addresses is shown as on every screen.
    for (RosterChange &change : result.changes)
        if (change.field == u"address")
            change.before = maskedAddress(change.before);
        else if (change.field == u"mobile" || change.field == u"phone")
            change.before = maskedPhone(change.before);
    return result;
}

QList<RosterFinding> contradictions(const Member &known, const Member &said)
{
    QList<RosterFinding> findings;
    const auto compare = [&findings](const char *code, const char *field, const QString &there, const QString &here,
                             QString (*shown)(const QString &)) {
        if (!there.isEmpty() && !here.isEmpty() && there != here)
            findings.append({RosterState::Warning, QLatin1String(code), QLatin1String(field),
                {here, shown ? shown(there) : there}});
    };
    compare("known.name", "name", known.name, said.name, nullptr);
    compare("known.mobile", "mobile", known.mobile, said.mobile, &maskedPhone);
    compare("known.phone", "phone", known.phone, said.phone, &maskedPhone);
    return findings;
}

} // namespace dangjian
