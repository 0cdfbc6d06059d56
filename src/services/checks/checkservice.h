// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

/** One thing found by the check; `damage` where data is damaged, otherwise a hint. */
struct CheckFinding
{
    QString code;
    QString subject;
    QString message; // English, for the log and the command line
    bool damage = true;
};

/** Proves that a store is whole: integrity, foreign keys, sums, present values, periods, the chain of acts. */
class CheckService
{
public:
    explicit CheckService(Store &store);

    QFuture<Result<QList<CheckFinding>>> check();

private:
    Store &m_store;
};

} // namespace dangjian
