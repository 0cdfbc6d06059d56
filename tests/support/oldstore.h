// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/**
 * Makes `file` a store of an older schema as the program of then left it: by the migrations up to that version, with
 * all rows that the store `from` (closed) has in the tables of that version, journal and seals included.
 */
void makeOldStore(const QString &from, const QString &file, int version);

} // namespace dangjian
