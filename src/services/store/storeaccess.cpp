// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeaccess.h"

#include "accounts/sqlitescopecheck.h"
#include "connection/sqlitefile.h"
#include "log.h"
#include "members/keyrebuild.h"
#include "migrations/migrator.h"
#include "settings/officenumber.h"
#include "store/foreignacts.h"
#include "store/presentday.h"

namespace dangjian {

namespace {

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
    m_patience.giveUp();
    if (m_isOpen)
        (void)m_writer.run([](Connection &) -> Done { return {}; });
}

Done StoreAccess::open()
{
    if (Done done = openWorker(m_writer, Connection::Mode::ReadWrite); !done)
        return done;
    m_isOpen = true;
    m_patience.onWaiting = [this](bool waiting) {
        if (onWaiting)
            onWaiting(waiting);
    };
    m_patience.onLong = [this] { m_heldReads.release(); };
    const Done current = m_writer.run([this](Connection &connection) -> Done {
        m_patience.setLimit(Patience::briefMs);
        m_patience.attach(connection);
        m_ownActs.follow(connection);
        const auto office = connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = 'office'"));
        if (!office)
            return failure(office.error());
        m_parameters.office = officeNumber(*office);
        if (Done done = m_gate.open(connection); !done)
            return done;
        // A backup that was copied into the store's place by hand has no log, and readers would wait for the writer.
        // Where another program has it open like that, it stays so for now.
        (void)endFilling(connection);
        // Another program may hold the store for long: what can be read is shown meanwhile, as yesterday left it.
        if (Done done = followDate(connection); !done && done.error().code == ErrorCode::StoreBusy)
            m_followAgainAt = clock().now().toSecsSinceEpoch() + followAgainAfterS;
        else if (!done)
            return done;
        m_patience.setLimit(m_parameters.waitMs);
        m_patience.over();
        if (Done done = renewKeys(connection); !done)
            return done;
        const auto seen
            = connection.scalar(QStringLiteral("SELECT max(number) FROM act WHERE office = ?"), {m_parameters.office});
        if (!seen)
            return failure(seen.error());
        m_foreignActs = std::make_unique<ForeignActs>(m_parameters.office, seen->toLongLong(), m_ownActs);
        return {};
    });
    if (!current)
        return current;
    if (Done done = openWorker(m_quickReader, Connection::Mode::ReadOnly); !done)
        return done;
    return openWorker(m_bulkReader, Connection::Mode::ReadOnly);
}

Result<std::unique_ptr<Connection>> StoreAccess::openReader() const
{
    const Pass pass = m_gate.pass();
    if (!pass.isOpen)
        return failure(ErrorCode::NotSignedIn);
    auto connection = openOwnReader();
    if (!connection)
        return connection;
    if (Done done = m_gate.admitReader(**connection, pass); !done)
        return failure(done.error());
    return connection;
}

Result<std::unique_ptr<Connection>> StoreAccess::openOwnReader() const
{
    return openTrusted(m_parameters.file, Connection::Mode::ReadOnly);
}

ActHeader StoreAccess::headerOf(const ActRequest &request) const
{
    Actor actor = m_parameters.actor;
    actor.account = request.pass.authority.name;
    return {request.kind, request.subject, actor, clock().now(), m_parameters.office};
}

Result<Bounds> StoreAccess::admit(Transaction &transaction, const ActRequest &request)
{
    if (request.isOwn)
        return Bounds{};
    return m_gate.admitAct(transaction.connection(), request.pass, request.permission);
}

Done StoreAccess::requireOwn(Transaction &transaction, const Bounds &bounds)
{
    return dangjian::requireOwn(transaction.connection(), transaction.act(), bounds);
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
    if (!m_heldReads.hold(reader, std::move(task), m_patience))
        return;
    m_writer.post([this](Connection &connection) {
        // Another program may hold the store for long; until it lets go, yesterday's state is better than no answer.
        m_patience.setLimit(Patience::briefMs);
        const Done done = followDate(connection);
        m_patience.setLimit(m_parameters.waitMs);
        m_patience.over();
        if (!done) {
            logWarning(QStringLiteral("the date was not followed: %1").arg(done.error().detail));
            m_followAgainAt = clock().now().toSecsSinceEpoch() + followAgainAfterS;
        }
        m_heldReads.release();
    });
}

void StoreAccess::lookForChanges()
{
    if (m_isLooking.exchange(true))
        return;
    m_bulkReader.post([this](Connection &connection) {
        m_isLooking = false;
        const auto tables = m_foreignActs->look(connection);
        if (tables) {
            if (!tables->isEmpty() && onForeignCommits)
                onForeignCommits(*tables);
            return;
        }
        if (tables.error().code != ErrorCode::StoreVanished) {
            logWarning(QStringLiteral("no look at other programs' changes: %1").arg(tables.error().detail));
            return;
        }
        if (m_foreignActs->isNewlyGone() && onVanished)
            onVanished(about(tables.error()));
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
