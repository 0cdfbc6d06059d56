// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"
#include "result.h"
#include "store/store.h"
#include "units/unit.h"

#include <QFuture>

namespace dangjian {

struct UnitRow
{
    Unit unit;
    int members = 0; // in-service members of state 正常 who work there, those of the scope
};

/** Use cases on work units 驻区/市直单位. */
class UnitService
{
public:
    explicit UnitService(Store &store);

    /**
     * Units whose name, contact or initials of the name contain the text; all where it is empty; by name. A scope
     * leaves those that have members in it or lie in one of its communities, and counts its members only.
     */
    QFuture<Result<QList<UnitRow>>> list(const QString &text = {}, const QList<OrganizationId> &scope = {});
    QFuture<Result<UnitId>> add(const Unit &unit);
    QFuture<Done> edit(const Unit &unit);

private:
    Store &m_store;
};

} // namespace dangjian
