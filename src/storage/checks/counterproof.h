// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"

#include <QStringList>

namespace dangjian {

/** Tables whose counter stands at or behind an id that the office has given already: the next row would meet it. */
Result<QStringList> countersBehind(Connection &connection, qint64 office);

} // namespace dangjian
