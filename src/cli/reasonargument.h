// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace dangjian {

/** --reason of every command that tells ID numbers, telephones or addresses in clear. */
Option reasonOption();
/** What was said; empty where nothing was. */
QString reasonFrom(const Arguments &arguments);

} // namespace dangjian
