// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkservice.h"

#include "checks/storeinspection.h"
#include "store/storeaccess.h"

namespace dangjian {

CheckService::CheckService(Store &store) : m_store(store) { }

QFuture<Result<QList<CheckFinding>>> CheckService::check()
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [&access](Connection &connection) -> Result<QList<CheckFinding>> {
        if (Done done = access.require(Permission::Check); !done)
            return failure(done.error());
        return StoreInspection(connection, access.reader(), access.parameters().office).run();
    });
}

} // namespace dangjian
