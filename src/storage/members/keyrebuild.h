// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transaction/transaction.h"

namespace dangjian {

class NameReader;

/** Whether the search keys were made by the rules of reading that this program has (readingRulesVersion). */
Result<bool> keysAreCurrent(Connection &connection);

/** Notes that they are: for a store that has no members yet, and after they were made. */
Done noteKeysCurrent(Connection &connection);

/** Makes the search keys of all members anew, but for certificates', and the keys that lists are sorted by. */
Done rebuildKeys(Transaction &transaction, const NameReader &reader);

} // namespace dangjian
