// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"

#include <QStringList>

namespace dangjian {

/** The tables whose pages, or those of their indexes, are not in order; for a file that is known to be damaged. Tables
 * that the schema no longer names are not among them. */
Result<QStringList> damagedTables(Connection &connection);

} // namespace dangjian
