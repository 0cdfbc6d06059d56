// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/memberlikeness.h"

#include "duplicates/likenessindex.h"
#include "members/idnumber.h"
#include "members/membertable.h"
#include "reading/searchtext.h"
#include "rosters/subjectimport.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype likenessesTold = 5;

/** Same names count more than names that are only alike; the same ID number is the person, not somebody alike. */
QString codeFor(LikenessReason reason)
{
    if (reason == LikenessReason::SameIdNumber)
        return {};
    if (reason == LikenessReason::SameNameAndBirth)
        return u"same_name_birth"_s;
    return reason == LikenessReason::SameNameAndPhone ? u"same_name_phone"_s : u"similar_name_birth"_s;
}

/** The people of the store who share a date of birth or a telephone with one of the rows: nobody else can be alike. */
Result<QHash<MemberId, Member>> candidatesFor(
    Connection &connection, const QList<qsizetype> &which, const QList<MemberRosterRow> &said)
{
    QStringList births;
    QStringList phones;
    for (const qsizetype i : which) {
        const Member &member = said.at(i).member;
        if (member.birth.isValid())
            births << isoDate(member.birth);
        for (const QString &phone : {member.mobile, member.phone})
            if (!phone.isEmpty())
                phones << normalizedSearchText(phone);
    }
    for (QStringList *values : {&births, &phones}) {
        values->sort();
        values->removeDuplicates();
    }
    QHash<MemberId, Member> candidates;
    const auto take = [&candidates](const Statement &statement) {
        Member member;
        member.id = statement.value<MemberId>(0);
        member.name = statement.value<QString>(1);
        member.sex = statement.value<Sex>(2);
        member.idNumber = statement.value<QString>(3);
        member.birth = statement.value<QDate>(4);
        member.mobile = statement.value<QString>(5);
        member.phone = statement.value<QString>(6);
        member.branchId = statement.value<OrganizationId>(7);
        candidates.insert(member.id, member);
    };
    const QString columns = u"SELECT id, name, sex, id_number, birth, mobile, phone, branch_id FROM member WHERE "_s;
    if (Done done = eachOfMany(connection, columns + u"birth IN (%1)"_s, births, take); !done)
        return failure(done.error());
    if (Done done = eachOfMany(connection,
            columns + u"id IN (SELECT member_id FROM member_key WHERE kind = 't' AND key IN (%1))"_s, phones, take);
        !done)
        return failure(done.error());
    return candidates;
}

} // namespace

Done findLikenesses(Connection &connection, const NameReader &reader, const QList<qsizetype> &which,
    const QList<MemberRosterRow> &said, const QHash<OrganizationId, Organization> &organizations,
    QList<RosterImportRow> &rows)
{
    const auto candidates = candidatesFor(connection, which, said);
    if (!candidates)
        return failure(candidates.error());
    LikenessIndex index(reader);
    for (const Member &candidate : *candidates)
        index.add(markOf(candidate));
    for (const qsizetype i : which) {
        const Member &member = said.at(i).member;
        QList<RosterLikeness> &alike = rows[i].alike;
        alike.clear();
        for (const LikePerson &person : index.alike(markOf(member))) {
            const Member known = candidates->value(person.id);
            const QString code = codeFor(person.reasons.value(0, LikenessReason::SameIdNumber));
            if (known.idNumber == member.idNumber || code.isEmpty() || alike.size() == likenessesTold)
                continue;
            alike.append({known.id, known.name, maskedIdNumber(known.idNumber), known.birth,
                organizations.value(known.branchId).name, code});
        }
    }
    return addCertificates(connection, which, rows);
}

Done addCertificates(Connection &connection, const QList<qsizetype> &which, QList<RosterImportRow> &rows)
{
    QList<MemberId> people;
    for (const qsizetype i : which)
        for (const RosterLikeness &alike : rows.at(i).alike)
            people << alike.id;
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    QHash<MemberId, QString> certificates;
    if (Done done = eachOfMany(connection,
            u"SELECT member_id, number FROM certificate WHERE state = 'valid' AND member_id IN (%1) ORDER BY number"_s,
            people,
            [&certificates](const Statement &statement) {
                certificates.insert(statement.value<MemberId>(0), statement.value<QString>(1));
            });
        !done)
        return done;
    for (const qsizetype i : which)
        for (RosterLikeness &alike : rows[i].alike)
            alike.certificate = certificates.value(alike.id);
    return {};
}

} // namespace dangjian
