// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

/** A period of an organization's life under one name, kind and parent: [from, until). */
struct OrganizationPeriod
{
    QString name;
    QString shortName;
    OrganizationKind kind = OrganizationKind::CommunityBranch;
    OrganizationId parentId;
    QDate from;
    QDate until;
};

/** How many members an organization and all below it look after, by category (state 正常), for the organization pages.
 */
struct OrganizationFigures
{
    OrganizationId id;
    int branch = 0;
    int inService = 0;
    int floating = 0;
    int formal = 0;
    int total() const { return branch + inService + floating; }
};

/**
 * Use cases on organizations. All are ordered by code, dissolved ones included. For an account that is bound to an
 * organization the tree begins there.
 */
class OrganizationService
{
public:
    explicit OrganizationService(Store &store);

    QFuture<Result<QList<Organization>>> all();
    /** The whole district's, to name where somebody goes; of others than one's own only what they are called. */
    QFuture<Result<QList<Organization>>> everywhere();
    QFuture<Result<QList<OrganizationPeriod>>> periods(OrganizationId id);
    QFuture<Result<QList<OrganizationFigures>>> figures();

    /**
     * Fails with Invalid (parent or name missing, the name of one beside it, a second district committee, a kind that
     * cannot stand below its parent) and Duplicate (code taken). Party groups below one's own organizations are added
     * by who keeps those; anything else asks for Permission::Restructure.
     */
    QFuture<Result<OrganizationId>> add(const Organization &organization);

    /**
     * Corrects or changes what is there; a new name, kind or parent opens a period from `from` (today where invalid,
     * never later). Whether it is dissolved is not changed here. Fails as `add` does, and where members or
     * organizations below would no longer fit. Another parent or code asks for Permission::Restructure.
     */
    QFuture<Done> edit(const Organization &organization, QDate from = {});

    /** Fails with StateForbids while members belong to it or living organizations stand below it. */
    QFuture<Done> dissolve(OrganizationId id, QDate on, const QString &reason);

private:
    Store &m_store;
};

/** The ids of an organization and of all below it; `all` as the service gives it. A null id gives every one. */
QList<OrganizationId> subtreeOf(const QList<Organization> &all, OrganizationId root);

} // namespace dangjian
