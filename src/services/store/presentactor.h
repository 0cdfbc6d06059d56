// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace dangjian {

/** Who acts, for the journal. A day that was set is said with each act, whose dates it makes. */
Actor presentActor(const StoreOptions &options, const Clock &clock);

} // namespace dangjian
