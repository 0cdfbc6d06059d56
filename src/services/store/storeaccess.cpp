// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeaccess.h"

#include "migrations/migrator.h"
#include "store/presentday.h"

namespace dangjian {

namespace {

Result<std::unique_ptr<Connection>> openTrusted(const QString &file, Connection::Mode mode)
{
    auto connection = Connection::open(file, mode);
    if (!connection)
        return connection;
    if (Done done = trustSchema(**connection); !done)
        return failure(done.error());
    return connection;
}

} // namespace

StoreAccess::StoreAccess(Parameters parameters)
    : m_parameters(std::move(parameters)),
      m_writer(QStringLiteral("store-writer")),
      m_quickReader(QStringLiteral("store-quick-reader")),
      m_bulkReader(QStringLiteral("store-bulk-reader"))
{
}

StoreAccess::~StoreAccess() = default;

Done StoreAccess::open()
{
    if (Done done = openWorker(m_writer, Connection::Mode::ReadWrite); !done)
        return done;
    if (Done done = openWorker(m_quickReader, Connection::Mode::ReadOnly); !done)
        return done;
    return openWorker(m_bulkReader, Connection::Mode::ReadOnly);
}

Result<std::unique_ptr<Connection>> StoreAccess::openReader() const
{
    return openTrusted(m_parameters.file, Connection::Mode::ReadOnly);
}

Done StoreAccess::followDate(Connection &connection)
{
    const QDate today = clock().today();
    if (m_followed == today)
        return {};
    if (Done done = bringToDate(connection, clock(), m_parameters.actor, m_parameters.office); !done)
        return done;
    m_followed = today;
    return {};
}

Done StoreAccess::openWorker(StoreWorker &worker, Connection::Mode mode)
{
    return worker.open([this, mode] { return openTrusted(m_parameters.file, mode); });
}

} // namespace dangjian
