// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"

#include <QDate>

namespace dangjian {

/**
 * The date that "present" means in the store: the latest that its clocks have shown. What has begun by it stands on the
 * members, so that whoever writes goes by it and not by a clock that may have been set back.
 */
Result<QDate> presentDate(Connection &connection);

} // namespace dangjian
