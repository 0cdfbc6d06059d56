// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/** The word of the screen for a field that an error or a finding is about ("id_number"); empty where none is known. */
QString fieldWord(const QString &field);

} // namespace dangjian
