// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/personmarks.h"

#include "organizations/scope.h"
#include "reading/searchtext.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

const QString &markColumns()
{
    static const QString columns
        = u"SELECT m.id, m.name, m.sex, m.id_number, m.birth, m.mobile, m.phone FROM member m"_s;
    return columns;
}

PersonMark readMark(const Statement &statement)
{
    return {statement.value<MemberId>(0), statement.value<QString>(1), statement.value<Sex>(2),
        statement.value<QString>(3), statement.value<QDate>(4), statement.value<QString>(5),
        statement.value<QString>(6)};
}

} // namespace

Result<QList<PersonMark>> personMarks(Connection &connection, const QList<OrganizationId> &scope)
{
    Statement statement
        = connection.prepare(markColumns() + u" WHERE 1 = 1%1 ORDER BY m.id"_s.arg(scopeTerm(u"m.branch_id"_s, scope)));
    if (Done done = statement.run(); !done)
        return failure(done.error());
    QList<PersonMark> marks;
    while (statement.next())
        marks.append(readMark(statement));
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return marks;
}

Result<QSet<MemberPair>> distinctPairs(Connection &connection)
{
    Statement statement = connection.prepare(u"SELECT first_id, second_id FROM distinct_pair"_s);
    if (Done done = statement.run(); !done)
        return failure(done.error());
    QSet<MemberPair> pairs;
    while (statement.next())
        pairs.insert(pairOf(statement.value<MemberId>(0), statement.value<MemberId>(1)));
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return pairs;
}

Done LikenessLookup::addFound(const QString &where, const QVariantList &values, QHash<MemberId, PersonMark> &found)
{
    Statement statement = m_connection.prepare(markColumns() + where);
    if (Done done = statement.bindAll(values).run(); !done)
        return done;
    while (statement.next()) {
        const PersonMark mark = readMark(statement);
        found.insert(mark.id, mark);
    }
    return m_connection.takeRowError();
}

Result<QList<LikePerson>> LikenessLookup::alike(const PersonMark &person, int limit)
{
    QHash<MemberId, PersonMark> candidates;
    if (!person.idNumber.isEmpty())
        if (Done done
            = addFound(u" WHERE m.id_number = ? AND m.id_number <> ''"_s, {toSql(person.idNumber)}, candidates);
            !done)
            return failure(done.error());
    const QString name = normalizedSearchText(person.name);
    if (!name.isEmpty() && person.birth.isValid())
        if (Done done = addFound(u" WHERE m.birth = ?"_s, {toSql(person.birth)}, candidates); !done)
            return failure(done.error());
    if (!name.isEmpty() && (!person.mobile.isEmpty() || !person.phone.isEmpty()))
        if (Done done
            = addFound(u" WHERE m.id IN (SELECT k.member_id FROM member_key k WHERE k.key = ? AND k.kind = 'h')"_s,
                {toSql(name)}, candidates);
            !done)
            return failure(done.error());
    if (candidates.isEmpty())
        return QList<LikePerson>{};
    LikenessIndex index(m_reader);
    if (person.id) {
        const auto distinct = distinctPairs(m_connection);
        if (!distinct)
            return failure(distinct.error());
        index.setDistinct(*distinct);
    }
    for (const PersonMark &mark : std::as_const(candidates))
        index.add(mark);
    const QList<LikePerson> found = index.alike(person);
    return found.size() > limit ? found.first(limit) : found;
}

} // namespace dangjian
