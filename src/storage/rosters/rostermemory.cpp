// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rostermemory.h"

#include "mapping/row.h"

namespace dangjian {

namespace {

struct RememberedHeading
{
    Id<struct RememberedHeadingTag> id;
    RosterSubject subject = RosterSubject::Members;
    QString heading;
    QString field;
    qint64 rowVersion = 1;
};

struct OrganizationAlias
{
    Id<struct OrganizationAliasTag> id;
    QString alias;
    OrganizationId organizationId;
    qint64 rowVersion = 1;
};

} // namespace

template <>
struct Table<RememberedHeading>
{
    static constexpr const char *name = "remembered_heading";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("subject", row.subject);
        v("heading", row.heading);
        v("field", row.field);
        v("row_version", row.rowVersion);
    }
};

template <>
struct Table<OrganizationAlias>
{
    static constexpr const char *name = "organization_alias";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("alias", row.alias);
        v("organization_id", row.organizationId);
        v("row_version", row.rowVersion);
    }
};

Result<QHash<QString, QString>> RosterMemory::headings(RosterSubject subject)
{
    const auto rows
        = selectRows<RememberedHeading>(m_connection, QStringLiteral("WHERE subject = ?"), {toSql(subject)});
    if (!rows)
        return failure(rows.error());
    QHash<QString, QString> headings;
    for (const RememberedHeading &row : *rows)
        headings.insert(row.heading, row.field);
    return headings;
}

Done RosterMemory::rememberHeading(
    Transaction &transaction, RosterSubject subject, const QString &heading, const QString &field)
{
    auto rows = selectRows<RememberedHeading>(
        m_connection, QStringLiteral("WHERE subject = ? AND heading = ?"), {toSql(subject), heading});
    if (!rows)
        return failure(rows.error());
    if (!rows->isEmpty()) {
        RememberedHeading &known = rows->first();
        if (known.field == field)
            return {};
        known.field = field;
        return updateRow(transaction, known);
    }
    const auto id = transaction.newId(Table<RememberedHeading>::name);
    if (!id)
        return failure(id.error());
    return insertRow(transaction, RememberedHeading{{*id}, subject, heading, field});
}

Result<QHash<QString, OrganizationId>> RosterMemory::aliases()
{
    const auto rows = selectRows<OrganizationAlias>(m_connection);
    if (!rows)
        return failure(rows.error());
    QHash<QString, OrganizationId> aliases;
    for (const OrganizationAlias &row : *rows)
        aliases.insert(row.alias, row.organizationId);
    return aliases;
}

Done RosterMemory::rememberAlias(Transaction &transaction, const QString &alias, OrganizationId organization)
{
    auto rows = selectRows<OrganizationAlias>(m_connection, QStringLiteral("WHERE alias = ?"), {alias});
    if (!rows)
        return failure(rows.error());
    if (!rows->isEmpty()) {
        OrganizationAlias &known = rows->first();
        if (known.organizationId == organization)
            return {};
        known.organizationId = organization;
        return updateRow(transaction, known);
    }
    const auto id = transaction.newId(Table<OrganizationAlias>::name);
    if (!id)
        return failure(id.error());
    return insertRow(transaction, OrganizationAlias{{*id}, alias, organization});
}

} // namespace dangjian
