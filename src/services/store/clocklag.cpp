// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/clocklag.h"

#include "members/presentdate.h"
#include "store/storeaccess.h"

namespace dangjian {

namespace {

constexpr qint64 letPassS = 900;

} // namespace

QFuture<Result<QDate>> latestDay(Store &store)
{
    return store.access().read(Lane::Quick, presentDate);
}

bool isBehind(const Clock &clock, QDate latest)
{
    return latest.isValid() && clock.now().addSecs(letPassS).date() < latest;
}

} // namespace dangjian
