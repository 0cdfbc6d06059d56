// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"
#include "members/member.h"

#include <QHash>

namespace dangjian {

/**
 * Members in the order in which paper is handed out: by the community's code, then building by building, then by name.
 * The building is the member's place; where none is known, the address up to its building.
 */
Result<QList<MemberId>> handingOrder(
    Connection &connection, const QHash<OrganizationId, Organization> &organizations, const QList<MemberId> &members);

/** An address up to its building (朝阳新村16号楼3单元305室 → 朝阳新村16号楼), numbers padded so that 9 stands
 * before 16. */
QString buildingKey(const QString &address);

} // namespace dangjian
