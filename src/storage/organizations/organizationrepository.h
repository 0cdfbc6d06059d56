// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/row.h"
#include "organizations/organization.h"

namespace dangjian {

template <>
struct Table<Organization>
{
    static constexpr const char *name = "organization";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("code", row.code);
        v("name", row.name);
        v("short_name", row.shortName);
        v("kind", row.kind);
        v("parent_id", row.parentId);
        v("founded", row.founded);
        v("dissolved", row.dissolved);
        v("dissolved_reason", row.dissolvedReason);
        v("address", row.address);
        v("phone", row.phone);
        v("population", row.population);
        v("households", row.households);
        v("row_version", row.rowVersion);
    }
};

/** A stretch of an organization's life as it is stored. */
struct OrganizationPeriodRecord
{
    Id<struct OrganizationPeriodTag> id;
    OrganizationId organizationId;
    QString name;
    QString shortName;
    OrganizationKind kind = OrganizationKind::CommunityBranch;
    OrganizationId parentId;
    QDate from;
    QDate until;
};

template <>
struct Table<OrganizationPeriodRecord>
{
    static constexpr const char *name = "organization_period";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("organization_id", row.organizationId);
        v("name", row.name);
        v("short_name", row.shortName);
        v("kind", row.kind);
        v("parent_id", row.parentId);
        v("from_date", row.from);
        v("until_date", row.until);
    }
};

/** Organizations and their periods in the store. */
class OrganizationRepository
{
public:
    explicit OrganizationRepository(Connection &connection) : m_connection(connection) { }

    /** All, by code. */
    Result<QList<Organization>> all();
    Result<Organization> byId(OrganizationId id);
    /** NotFound where no organization has the code. */
    Result<Organization> byCode(const QString &code);
    Result<QList<OrganizationPeriodRecord>> periods(OrganizationId id);

    /** Inserts it with its first period (from founded); sets its id. */
    Done insert(Transaction &transaction, Organization &organization);
    /**
     * Updates; from `from` on a new name, kind or parent holds: the period of that day ends, later ones give way. A new
     * date of founding moves the beginning of the first period.
     */
    Done update(Transaction &transaction, const Organization &organization, QDate from);
    /** Ends the period of that day; later ones give way. */
    Done end(Transaction &transaction, OrganizationId id, QDate on);

private:
    /** Makes room for a period from that day on; gives the day, which lies within the organization's life. */
    Result<QDate> clearFrom(Transaction &transaction, const Organization &organization, QDate from);
    Done moveFounding(Transaction &transaction, const Organization &organization);

    Connection &m_connection;
};

} // namespace dangjian
