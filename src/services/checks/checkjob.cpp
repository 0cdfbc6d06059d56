// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkjob.h"

#include "checks/storeinspection.h"
#include "connection/sqlitefile.h"
#include "store/storeaccess.h"

#include <mutex>

namespace dangjian {

/** The connection while it is in use, for who wants to interrupt it from another thread. */
class CheckJob::Reading
{
public:
    void use(Connection *connection)
    {
        const std::lock_guard lock(m_mutex);
        m_connection = connection;
    }
    void interrupt()
    {
        const std::lock_guard lock(m_mutex);
        if (m_connection)
            interruptStatements(*m_connection);
    }

private:
    std::mutex m_mutex;
    Connection *m_connection = nullptr;
};

CheckJob::CheckJob(Store &store, QObject *parent) : Job(parent), m_store(store), m_reading(std::make_unique<Reading>())
{
}

CheckJob::~CheckJob()
{
    stopAndWait();
}

void CheckJob::interrupt()
{
    m_reading->interrupt();
}

Done CheckJob::run()
{
    if (Done done = m_store.access().require(Permission::Check); !done)
        return done;
    auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    m_reading->use(connection->get());
    const StoreAccess &access = m_store.access();
    StoreInspection inspection(**connection, access.reader(), access.parameters().office);
    inspection.progressed = [this](int share) { report(share, 1000); };
    inspection.canceled = [this] { return isCanceled(); };
    const auto findings = inspection.run();
    m_reading->use(nullptr);
    if (isCanceled())
        return failure(ErrorCode::Canceled);
    if (!findings)
        return failure(findings.error());
    m_findings = *findings;
    return {};
}

} // namespace dangjian
