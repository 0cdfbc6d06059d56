// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sqliteviews.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** Rows of the journal follow the rules of their tables; who was merged into one's own member is one's own. */
QString journalTerm(const Bounds &bounds)
{
    const OwnerTest present = presentOwner(bounds);
    const OwnerTest test = [&present, &bounds](Owner owner, const QString &value) {
        const QString now = present(owner, value);
        if (owner != Owner::Member)
            return now;
        return u"(%1 OR EXISTS (SELECT 1 FROM main.member_merge g JOIN main.member x ON x.id = g.kept_id"
               " WHERE g.merged_id = %2 AND x.branch_id IN (%3)))"_s.arg(now, value, listOf(bounds.organizations));
    };
    QString term = u"CASE t.table_name"_s;
    for (const TableBelonging &belonging : tableBelongings()) {
        const QString table = QLatin1StringView(belonging.table);
        if (belonging.seen == Share::None || (belonging.seen == Share::Own && belonging.owners.isEmpty()))
            continue;
        const auto valueOf
            = [](const QString &column) { return u"json_extract(coalesce(t.after, t.before), '$.%1')"_s.arg(column); };
        term += u" WHEN '%1' THEN %2"_s.arg(
            table, belonging.seen == Share::All ? u"1"_s : ownTerm(belonging, valueOf, test));
    }
    return term + u" ELSE 0 END"_s;
}

/** Of other organizations the name is shown, not their particulars; those above one's own are shown whole. */
QString organizationColumns(const Bounds &bounds)
{
    const QString near = u"(t.id IN (%1) OR t.id IN (WITH RECURSIVE above (id) AS (SELECT parent_id"
                         " FROM main.organization WHERE id IN (%1) UNION SELECT o.parent_id FROM main.organization o"
                         " JOIN above ON o.id = above.id) SELECT id FROM above WHERE id IS NOT NULL))"_s.arg(
                             listOf(bounds.organizations));
    QStringList columns{u"t.id"_s, u"t.code"_s, u"t.name"_s, u"t.short_name"_s, u"t.kind"_s, u"t.parent_id"_s,
        u"t.founded"_s, u"t.dissolved"_s, u"t.dissolved_reason"_s};
    for (const auto &[column, nothing] : {std::pair{u"address"_s, u"''"_s}, std::pair{u"phone"_s, u"''"_s},
             std::pair{u"population"_s, u"0"_s}, std::pair{u"households"_s, u"0"_s}})
        columns.append(u"CASE WHEN %1 THEN t.%2 ELSE %3 END AS %2"_s.arg(near, column, nothing));
    columns.append(u"t.row_version"_s);
    return columns.join(u", "_s);
}

QString viewOf(const TableBelonging &belonging, const Bounds &bounds)
{
    const QString table = QLatin1StringView(belonging.table);
    QString columns = u"t.*"_s;
    QString term;
    if (table == "organization"_L1)
        columns = organizationColumns(bounds);
    else if (table == "journal"_L1)
        term = journalTerm(bounds);
    else if (table == "member"_L1)
        term = u"t.branch_id IN (%1)"_s.arg(listOf(bounds.organizations));
    else if (belonging.seen == Share::None)
        term = u"0"_s;
    else if (belonging.seen == Share::Own)
        term = ownTerm(
            belonging, [](const QString &column) { return QString(u"t."_s + column); }, presentOwner(bounds));
    else
        return {};
    return u"CREATE TEMP VIEW %1 AS SELECT %2 FROM main.%1 t%3"_s.arg(
        table, columns, term.isEmpty() ? QString() : QString(u" WHERE "_s + term));
}

} // namespace

Done bindReader(Connection &connection, const Bounds &bounds)
{
    if (connection.bounds() == bounds)
        return {};
    for (const TableBelonging &belonging : tableBelongings()) {
        const QString table = QLatin1StringView(belonging.table);
        if (Done done = connection.execute(u"DROP VIEW IF EXISTS temp.%1"_s.arg(table)); !done)
            return done;
        if (bounds.isEverywhere())
            continue;
        if (const QString view = viewOf(belonging, bounds); !view.isEmpty())
            if (Done done = connection.execute(view); !done)
                return done;
    }
    connection.bindTo(bounds);
    return {};
}

QString tableWithin(const Connection &connection, const QString &table, const QList<OrganizationId> &scope)
{
    const QList<OrganizationId> &own = connection.bounds().organizations;
    const bool isWithin = !scope.isEmpty()
        && std::all_of(scope.begin(), scope.end(), [&own](OrganizationId id) { return own.contains(id); });
    return isWithin ? connection.dialect().whole(table) : table;
}

QList<OrganizationId> narrowed(const Connection &connection, const QList<OrganizationId> &asked)
{
    const Bounds &bounds = connection.bounds();
    if (bounds.isEverywhere())
        return asked;
    if (asked.isEmpty())
        return bounds.organizations;
    QList<OrganizationId> common;
    for (const OrganizationId id : asked)
        if (bounds.organizations.contains(id))
            common.append(id);
    // An empty list would ask for everything.
    return common.isEmpty() ? QList{OrganizationId{}} : common;
}

} // namespace dangjian
