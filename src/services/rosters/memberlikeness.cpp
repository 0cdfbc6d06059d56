// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/memberlikeness.h"

#include "members/idnumber.h"
#include "rosters/subjectimport.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype likenessesTold = 5;

struct Candidate
{
    MemberId id;
    QString name;
    QString idNumber;
    QDate birth;
    QString mobile;
    OrganizationId branch;
};

/** Whether two names differ in one character; names of one character or of other lengths are others. */
bool isOneCharacterApart(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a.size() < 2)
        return false;
    qsizetype apart = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        apart += a.at(i) != b.at(i) ? 1 : 0;
    return apart == 1;
}

QString likenessOf(const Candidate &known, const Member &said)
{
    if (known.name == said.name && known.birth == said.birth)
        return u"same_name_birth"_s;
    if (known.name == said.name && !said.mobile.isEmpty() && known.mobile == said.mobile)
        return u"same_name_phone"_s;
    if (known.birth == said.birth && isOneCharacterApart(known.name, said.name))
        return u"similar_name_birth"_s;
    return {};
}

/** Those whom `where` finds, by one of their columns. */
Done gather(Connection &connection, const char *column, const QString &where, const QStringList &values,
    QMultiHash<QString, Candidate> &found)
{
    return eachOfMany(connection,
        u"SELECT "_s + QLatin1String(column) + u", id, name, id_number, birth, mobile, branch_id FROM member WHERE "_s
            + where,
        values, [&found](const Statement &statement) {
            found.insert(statement.value<QString>(0),
                {statement.value<MemberId>(1), statement.value<QString>(2), statement.value<QString>(3),
                    statement.value<QDate>(4), statement.value<QString>(5), statement.value<OrganizationId>(6)});
        });
}

} // namespace

Done findLikenesses(Connection &connection, const QList<qsizetype> &which, const QList<MemberRosterRow> &said,
    const QHash<OrganizationId, Organization> &organizations, QList<RosterImportRow> &rows)
{
    QStringList births;
    QStringList mobiles;
    for (const qsizetype i : which) {
        const Member &member = said.at(i).member;
        if (member.birth.isValid())
            births << isoDate(member.birth);
        if (!member.mobile.isEmpty())
            mobiles << member.mobile;
    }
    for (QStringList *values : {&births, &mobiles}) {
        values->sort();
        values->removeDuplicates();
    }
    QMultiHash<QString, Candidate> byBirth;
    QMultiHash<QString, Candidate> byMobile;
    if (Done done = gather(connection, "birth", u"birth IN (%1)"_s, births, byBirth); !done)
        return done;
    if (Done done = gather(connection, "mobile",
            u"id IN (SELECT member_id FROM member_key WHERE kind = 't' AND key IN (%1))"_s, mobiles, byMobile);
        !done)
        return done;
    for (const qsizetype i : which) {
        const Member &member = said.at(i).member;
        QList<RosterLikeness> &alike = rows[i].alike;
        alike.clear();
        const auto consider = [&](const Candidate &known) {
            const QString code = known.idNumber == member.idNumber ? QString() : likenessOf(known, member);
            const bool told = std::any_of(
                alike.cbegin(), alike.cend(), [&](const RosterLikeness &other) { return other.id == known.id; });
            if (!code.isEmpty() && !told && alike.size() < likenessesTold)
                alike.append({known.id, known.name, maskedIdNumber(known.idNumber), known.birth,
                    organizations.value(known.branch).name, code});
        };
        for (auto known = byBirth.constFind(isoDate(member.birth));
             member.birth.isValid() && known != byBirth.cend() && known.key() == isoDate(member.birth); ++known)
            consider(*known);
        for (auto known = byMobile.constFind(member.mobile);
             !member.mobile.isEmpty() && known != byMobile.cend() && known.key() == member.mobile; ++known)
            consider(*known);
        std::sort(alike.begin(), alike.end(), [](const RosterLikeness &a, const RosterLikeness &b) {
            return a.code != b.code ? a.code < b.code : a.id < b.id; // same_… before similar_…
        });
    }
    return {};
}

} // namespace dangjian
