// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"
#include "store/store.h"

#include <QFuture>
#include <QHash>

namespace dangjian {

/** Who brought the rosters in that are noted in the store: the account, or the user of the computer, by the act. */
QFuture<Result<QHash<ActId, QString>>> importAuthors(Store &store);

} // namespace dangjian
