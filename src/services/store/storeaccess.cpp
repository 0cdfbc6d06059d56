// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeaccess.h"

#include "connection/sqlitefile.h"
#include "log.h"
#include "members/keyrebuild.h"
#include "migrations/migrator.h"
#include "store/presentday.h"

namespace dangjian {

namespace {

constexpr int briefWaitMs = 100;
constexpr int followAgainAfterS = 60;

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

StoreAccess::~StoreAccess()
{
    // A read of a new day goes through the writer to a reader: let none be under way when the readers go. The writer
    // goes last, so that its connection, the last one, folds the write-ahead log into the file.
    if (m_isOpen)
        (void)m_writer.run([](Connection &) -> Done { return {}; });
}

Done StoreAccess::open()
{
    if (Done done = openWorker(m_writer, Connection::Mode::ReadWrite); !done)
        return done;
    m_isOpen = true;
    const Done current = m_writer.run([this](Connection &connection) -> Done {
        const auto office = connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = 'office'"));
        if (!office)
            return failure(office.error());
        m_parameters.office = office->toLongLong();
        // A backup that was copied into the store's place by hand has no log, and readers would wait for the writer.
        // Where another program has it open like that, it stays so for now.
        (void)endFilling(connection);
        if (Done done = followDate(connection); !done)
            return done;
        return renewKeys(connection);
    });
    if (!current)
        return current;
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
    const qint64 today = clock().today().toJulianDay();
    if (m_followedDay == today)
        return {};
    const auto changed = bringToDate(connection, m_reader, clock(),
        {ActKind::StoreRefresh, {}, m_parameters.actor, clock().now(), m_parameters.office});
    if (!changed)
        return failure(changed.error());
    m_followedDay = today;
    if (onCommitted && !changed->isEmpty())
        onCommitted(*changed);
    return {};
}

Done StoreAccess::renewKeys(Connection &connection)
{
    const auto current = keysAreCurrent(connection);
    if (!current)
        return failure(current.error());
    if (*current)
        return {};
    auto transaction = Transaction::begin(connection,
        {ActKind::StoreRefresh, QStringLiteral("member_key"), m_parameters.actor, clock().now(), m_parameters.office});
    if (!transaction)
        return failure(transaction.error());
    if (Done done = rebuildKeys(**transaction, m_reader); !done)
        return done;
    return (*transaction)->commit();
}

void StoreAccess::postRead(Lane lane, std::function<void(Connection &)> task)
{
    StoreWorker &reader = lane == Lane::Quick ? m_quickReader : m_bulkReader;
    const qint64 now = clock().now().toSecsSinceEpoch();
    if (m_followedDay == clock().today().toJulianDay() || now < m_followAgainAt) {
        reader.post(std::move(task));
        return;
    }
    m_writer.post([this, &reader, task = std::move(task)](Connection &connection) {
        // Another program may hold the store for long; until it lets go, yesterday's state is better than no answer.
        setWait(connection, briefWaitMs);
        const Done done = followDate(connection);
        setWait(connection, usualWaitMs);
        if (!done) {
            logWarning(QStringLiteral("the date was not followed: %1").arg(done.error().detail));
            m_followAgainAt = clock().now().toSecsSinceEpoch() + followAgainAfterS;
        }
        reader.post(task);
    });
}

Error StoreAccess::about(Error error) const
{
    switch (error.code) {
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreAltered:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreFailed:
    case ErrorCode::DiskFull:
        if (error.subject.isEmpty())
            error.subject = m_parameters.file;
        break;
    default:
        break;
    }
    return error;
}

Done StoreAccess::openWorker(StoreWorker &worker, Connection::Mode mode)
{
    return worker.open([this, mode] { return openTrusted(m_parameters.file, mode); });
}

} // namespace dangjian
