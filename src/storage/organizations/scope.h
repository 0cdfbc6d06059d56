// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"

#include <QList>
#include <QStringList>

namespace dangjian {

/**
 * " AND column IN (…)" for a scope, empty where the scope is everything. Ids are numbers of the program's own: written
 * out, they keep one plan for any length of the list.
 */
inline QString scopeTerm(const QString &column, const QList<OrganizationId> &scope)
{
    if (scope.isEmpty())
        return {};
    QStringList ids;
    for (OrganizationId id : scope)
        ids.append(QString::number(id.value));
    return QStringLiteral(" AND %1 IN (%2)").arg(column, ids.join(QLatin1Char(',')));
}

} // namespace dangjian
