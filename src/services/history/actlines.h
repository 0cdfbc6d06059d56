// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"
#include "history/auditquery.h"

namespace dangjian {

/** Acts of a query behind a cursor, newest first, each with what it is about. */
Result<QList<ActLine>> readActLines(
    Connection &connection, const AuditQuery &query, const ActCursor &behind, int limit);
/** Fails with NotFound (act). */
Result<ActLine> readActLine(Connection &connection, ActId act);
Result<ActContents> readActContents(Connection &connection, const ActLine &line, int limit);

} // namespace dangjian
