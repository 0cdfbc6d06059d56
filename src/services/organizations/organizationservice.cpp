// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organizationservice.h"

#include "members/member.h"
#include "organizations/organizationrepository.h"
#include "organizations/organizationrules.h"
#include "store/storeaccess.h"

#include <QHash>

namespace dangjian {

namespace {

Failure invalid(const char *field, const char *rule)
{
    return failure(ErrorCode::Invalid, QLatin1String(field), {QLatin1String(rule)});
}

/** What stands below, members and organizations, must still fit after a change. */
Done checkBelow(Connection &connection, const Organization &before, const Organization &after)
{
    if (takesMembers(before.kind) && !takesMembers(after.kind)) {
        const auto members = connection.scalar(
            QStringLiteral("SELECT count(*) FROM member_branch_period WHERE branch_id = ? AND until_date IS NULL"),
            {after.id.value});
        if (!members)
            return failure(members.error());
        if (members->toInt() > 0)
            return invalid("kind", "kind.has_members");
    }
    const auto all = OrganizationRepository(connection).all();
    if (!all)
        return failure(all.error());
    for (const Organization &below : *all) {
        if (below.parentId != after.id)
            continue;
        if (after.kind == OrganizationKind::PartyGroup)
            return invalid("kind", "parent.party_group");
        if (before.code != after.code && !(below.code.startsWith(after.code) && below.code != after.code))
            return invalid("code", "code.leaves_children");
    }
    return {};
}

Done checkOrganization(OrganizationRepository &organizations, const Organization &organization)
{
    const auto all = organizations.all();
    if (!all)
        return failure(all.error());
    const auto fault = faultOf(organization, *all);
    if (!fault)
        return {};
    if (fault->code == QLatin1String("parent.missing") && organization.parentId)
        return failure(ErrorCode::NotFound, QStringLiteral("organization"));
    return failure(ErrorCode::Invalid, fault->field, {fault->code});
}

/** Those that the connection is bound to. */
Result<QList<Organization>> ownOrganizations(Connection &connection)
{
    auto all = OrganizationRepository(connection).all();
    const QList<OrganizationId> &own = connection.bounds().organizations;
    if (all && !own.isEmpty())
        all->removeIf([&own](const Organization &organization) { return !own.contains(organization.id); });
    return all;
}

} // namespace

OrganizationService::OrganizationService(Store &store) : m_store(store) { }

QFuture<Result<QList<Organization>>> OrganizationService::all()
{
    return m_store.access().read(Lane::Quick, [](Connection &connection) { return ownOrganizations(connection); });
}

QFuture<Result<QList<Organization>>> OrganizationService::everywhere()
{
    return m_store.access().read(
        Lane::Quick, [](Connection &connection) { return OrganizationRepository(connection).all(); });
}

QFuture<Result<QList<OrganizationPeriod>>> OrganizationService::periods(OrganizationId id)
{
    return m_store.access().read(Lane::Quick, [id](Connection &connection) -> Result<QList<OrganizationPeriod>> {
        const auto records = OrganizationRepository(connection).periods(id);
        if (!records)
            return failure(records.error());
        QList<OrganizationPeriod> periods;
        for (const OrganizationPeriodRecord &record : *records)
            periods.append({record.name, record.shortName, record.kind, record.parentId, record.from, record.until});
        return periods;
    });
}

QFuture<Result<QList<OrganizationFigures>>> OrganizationService::figures()
{
    return m_store.access().read(Lane::Bulk, [](Connection &connection) -> Result<QList<OrganizationFigures>> {
        const auto organizations = ownOrganizations(connection);
        if (!organizations)
            return failure(organizations.error());
        Statement statement = connection.prepare(
            QStringLiteral("SELECT branch_id, category, relation, count(*) FROM member WHERE state = 'normal'"
                           " GROUP BY branch_id, category, relation"));
        if (Done done = statement.run(); !done)
            return failure(done.error());
        QHash<OrganizationId, OrganizationFigures> own;
        while (statement.next()) {
            OrganizationFigures &figures = own[statement.value<OrganizationId>(0)];
            const int count = statement.value<int>(3);
            switch (statement.value<MemberCategory>(1)) {
            case MemberCategory::Branch:
                figures.branch += count;
                break;
            case MemberCategory::InService:
                figures.inService += count;
                break;
            case MemberCategory::Floating:
                figures.floating += count;
                break;
            }
            if (statement.value<Relation>(2) == Relation::Branch)
                figures.formal += count;
        }
        QList<OrganizationFigures> result;
        for (const Organization &organization : *organizations) {
            OrganizationFigures sum;
            sum.id = organization.id;
            for (OrganizationId id : subtreeOf(*organizations, organization.id)) {
                const OrganizationFigures part = own.value(id);
                sum.branch += part.branch;
                sum.inService += part.inService;
                sum.floating += part.floating;
                sum.formal += part.formal;
            }
            result.append(sum);
        }
        return result;
    });
}

QFuture<Result<OrganizationId>> OrganizationService::add(const Organization &given)
{
    const Permission permission = given.kind == OrganizationKind::PartyGroup ? Permission::KeepOrganizations
                                                                             : permissionFor(ActKind::OrganizationAdd);
    return m_store.access().write(
        ActKind::OrganizationAdd, permission, given.code, [given](Transaction &transaction) -> Result<OrganizationId> {
            // A copy for each attempt: a replayed act begins anew.
            Organization organization = given;
            OrganizationRepository organizations(transaction.connection());
            organization.code = organization.code.trimmed();
            organization.name = organization.name.simplified();
            if (organization.shortName.isEmpty())
                organization.shortName = shortNameOf(organization.name);
            if (Done done = checkOrganization(organizations, organization); !done)
                return failure(done.error());
            organization.id = {};
            organization.rowVersion = 1;
            if (Done done = organizations.insert(transaction, organization); !done)
                return failure(done.error());
            return organization.id;
        });
}

QFuture<Done> OrganizationService::edit(const Organization &given, QDate from)
{
    const QDate today = m_store.clock().today();
    const QDate since = from.isValid() ? from : today;
    const StoreAccess &access = m_store.access();
    return m_store.access().write(
        ActKind::OrganizationEdit, given.code, [given, since, today, &access](Transaction &transaction) -> Done {
            // What stands on the organization is what holds now: nothing there waits for a day to come.
            if (since > today)
                return invalid("from", "date.in_future");
            OrganizationRepository organizations(transaction.connection());
            const auto before = organizations.byId(given.id);
            if (!before)
                return failure(before.error());
            Organization organization = given;
            organization.code = organization.code.trimmed();
            organization.name = organization.name.simplified();
            if (organization.parentId != before->parentId || organization.code != before->code)
                if (Done done = access.require(Permission::Restructure); !done)
                    return done;
            organization.dissolved = before->dissolved;
            organization.dissolvedReason = before->dissolvedReason;
            if (Done done = checkOrganization(organizations, organization); !done)
                return done;
            if (Done done = checkBelow(transaction.connection(), *before, organization); !done)
                return done;
            return organizations.update(transaction, organization, since);
        });
}

QFuture<Done> OrganizationService::dissolve(OrganizationId id, QDate on, const QString &reason)
{
    return m_store.access().write(
        ActKind::OrganizationDissolve, QString::number(id.value), [id, on, reason](Transaction &transaction) -> Done {
            if (reason.trimmed().isEmpty())
                return failure(ErrorCode::ReasonMissing);
            Connection &connection = transaction.connection();
            OrganizationRepository organizations(connection);
            auto organization = organizations.byId(id);
            if (!organization)
                return failure(organization.error());
            if (organization->dissolved.isValid())
                return failure(ErrorCode::StateForbids, QStringLiteral("organization"), {QStringLiteral("dissolved")});
            if (!on.isValid() || (organization->founded.isValid() && on < organization->founded))
                return invalid("dissolved", "dissolved.before_founded");
            const auto members = connection.scalar(
                QStringLiteral("SELECT count(*) FROM member WHERE branch_id = ? AND state IN ('normal', 'suspended')"),
                {id.value});
            if (!members)
                return failure(members.error());
            if (members->toInt() > 0)
                return failure(ErrorCode::StateForbids, QStringLiteral("organization"),
                    {QStringLiteral("members"), members->toString()});
            const auto below = connection.scalar(
                QStringLiteral("SELECT count(*) FROM organization WHERE parent_id = ? AND dissolved IS NULL"),
                {id.value});
            if (!below)
                return failure(below.error());
            if (below->toInt() > 0)
                return failure(ErrorCode::StateForbids, QStringLiteral("organization"),
                    {QStringLiteral("below"), below->toString()});
            organization->dissolved = on;
            organization->dissolvedReason = reason.trimmed();
            if (Done done = organizations.update(transaction, *organization, on); !done)
                return done;
            return organizations.end(transaction, id, on);
        });
}

QList<OrganizationId> subtreeOf(const QList<Organization> &all, OrganizationId root)
{
    QList<OrganizationId> ids;
    if (!root) {
        for (const Organization &organization : all)
            ids.append(organization.id);
        return ids;
    }
    QHash<OrganizationId, QList<OrganizationId>> children;
    for (const Organization &organization : all)
        children[organization.parentId].append(organization.id);
    ids.append(root);
    for (qsizetype i = 0; i < ids.size(); ++i)
        ids.append(children.take(ids.at(i)));
    return ids;
}

} // namespace dangjian
