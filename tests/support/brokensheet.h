// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teststore.h"

namespace dangjian {

/** The office's own copy of a sheet as another program may have left it: cut off in its middle. The journal knows it.
 */
void keepBrokenSheet(TestStore &store, const QString &name);

} // namespace dangjian
