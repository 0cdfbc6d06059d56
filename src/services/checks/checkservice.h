// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkfinding.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

/** The check in one go among the other reads, for stores that are known to be small; CheckJob is for the rest. */
class CheckService
{
public:
    explicit CheckService(Store &store);

    QFuture<Result<QList<CheckFinding>>> check();

private:
    Store &m_store;
};

} // namespace dangjian
