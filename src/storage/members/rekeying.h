// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "transaction/transaction.h"

namespace dangjian {

class NameReader;

/** Takes away the search keys of these members, certificates' with them, as they stand before their rows change. Those
 * who are not there have none. */
Done dropKeys(Transaction &transaction, const NameReader &reader, const QList<MemberId> &members);

/** Makes the search keys of these members as they stand now, and the keys that lists are sorted by. */
Done makeKeys(Transaction &transaction, const NameReader &reader, const QList<MemberId> &members);

} // namespace dangjian
