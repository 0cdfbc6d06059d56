// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/belonging.h"
#include "connection/connection.h"

namespace dangjian {

/**
 * From now on a reading connection shows the rows of these organizations only, whatever is asked of it: views that
 * exist for this connection alone stand in front of the tables, each with the rule of tableBelongings. Bounds that are
 * everywhere take the views away. Not on a connection that writes.
 */
Done bindReader(Connection &connection, const Bounds &bounds);

/**
 * The organizations that a reading connection is to be asked for: of those asked for (empty: all) the ones that it is
 * bound to. None of them: a list with no organization's id. For lists, so that they walk the right index; that nothing
 * else is shown is the views' affair.
 */
QList<OrganizationId> narrowed(const Connection &connection, const QList<OrganizationId> &asked);

/**
 * What a list reads that is itself narrowed to `scope` by a term of its own: the table, where all of the scope may be
 * shown, since the view would try each row once more; else the view by the table's name.
 */
QString tableWithin(const Connection &connection, const QString &table, const QList<OrganizationId> &scope);

} // namespace dangjian
