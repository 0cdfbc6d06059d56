// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connection.h"

#include "connection/sqlitefile.h"
#include "log.h"
#include "reading/storabletext.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace dangjian {

namespace {

QAtomicInteger<quint32> connectionCounter;

constexpr int cachedStatements = 200;

// After a large import the write-ahead log shrinks to this again.
constexpr int keptLogBytes = 64 * 1024 * 1024;

/** What a file from elsewhere may ask of SQLite; the program's own statements stay far below. */
void limitRequests(sqlite3 *handle)
{
    constexpr std::pair<int, int> limits[] = {{SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024}, {SQLITE_LIMIT_COLUMN, 250},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 20'000}, {SQLITE_LIMIT_TRIGGER_DEPTH, 20}, {SQLITE_LIMIT_ATTACHED, 1},
        {SQLITE_LIMIT_WORKER_THREADS, 0}};
    for (const auto &[limit, most] : limits)
        sqlite3_limit(handle, limit, most);
    // No statement may reach the schema or the journal's mode around SQLite; the store has no views of its own.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
}

} // namespace

Error sqlError(const QSqlError &error)
{
    const int extended = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("%1: %2").arg(extended).arg(error.databaseText());
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StoreBusy, {}, {}, detail};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {}, {}, detail};
    case SQLITE_READONLY:
        return {ErrorCode::StoreReadOnly, {}, {}, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_TOOBIG: // larger than anything that the program writes
        return {ErrorCode::StoreDamaged, {}, {}, detail};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::FileUnreadable, {}, {}, detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Canceled, {}, {}, detail};
    case SQLITE_IOERR:
        // The index of the write-ahead log could not grow: that is the disk.
        if (extended == SQLITE_IOERR_SHMSIZE)
            return {ErrorCode::DiskFull, {}, {}, detail};
        if (extended == SQLITE_IOERR_SHORT_READ || extended == SQLITE_IOERR_CORRUPTFS)
            return {ErrorCode::StoreDamaged, {}, {}, detail};
        break;
    case SQLITE_CONSTRAINT:
        if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY) {
            // "UNIQUE constraint failed: member.id_number": the column is what people need to know.
            const QString column = error.databaseText().section(QLatin1Char('.'), -1);
            return {ErrorCode::Duplicate, column, {}, detail};
        }
        break;
    default:
        break;
    }
    return {ErrorCode::StoreFailed, {}, {}, detail};
}

Statement::Statement(Connection &connection, const QString &sql, QSqlQuery query, std::optional<Error> error)
    : m_connection(&connection), m_sql(sql), m_query(std::move(query)), m_error(std::move(error))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)),
      m_sql(std::move(other.m_sql)),
      m_query(std::move(other.m_query)),
      m_error(std::move(other.m_error)),
      m_bound(other.m_bound)
{
}

Statement::~Statement()
{
    if (!m_connection || m_error)
        return;
    // A finished statement holds no read transaction open, which would keep the WAL from being checkpointed.
    m_query.finish();
    m_connection->keep(m_sql, std::move(m_query));
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_connection && m_query.lastError().isValid()) {
        m_connection->m_rowError = sqlError(m_query.lastError());
        logWarning(QStringLiteral("sql: %1").arg(m_connection->m_rowError->detail));
    }
    return false;
}

Statement &Statement::bindAll(const QVariantList &values)
{
    for (const QVariant &value : values)
        bindVariant(value);
    return *this;
}

Done Statement::run()
{
    if (m_error)
        return failure(*m_error);
    m_bound = 0;
    // SQLite reads half a pair together with the character behind it, and a mark of the byte order as one.
    const QVariantList values = m_query.boundValues();
    for (qsizetype at = 0; at < values.size(); ++at)
        if (const QVariant &value = values.at(at); value.typeId() == QMetaType::QString)
            if (const QString text = value.toString(); !isStorable(text))
                m_query.bindValue(int(at), storableText(text));
    if (m_query.exec())
        return {};
    const Error error = sqlError(m_query.lastError());
    logWarning(QStringLiteral("sql: %1").arg(error.detail));
    return failure(error);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Mode mode, bool create)
{
    if (!create && !QFileInfo::exists(file))
        return failure(ErrorCode::StoreMissing, file);
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = QStringLiteral("dangjian-%1").arg(connectionCounter.fetchAndAddRelaxed(1));
    connection->m_file = file;
    connection->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(usualWaitMs);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open()) {
        Error error = sqlError(database.lastError());
        error.subject = file;
        return failure(error);
    }
    limitRequests(connection->handle());
    connection->m_presence = FilePresence(file);
    for (const QString &pragma : {QStringLiteral("PRAGMA trusted_schema = OFF"),
             QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA synchronous = FULL"),
             QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA cache_size = -32768"),
             QStringLiteral("PRAGMA journal_size_limit = %1").arg(keptLogBytes)}) {
        if (Done done = connection->execute(pragma); !done) {
            Error error = done.error();
            error.subject = file;
            return failure(error);
        }
    }
    return connection;
}

Connection::~Connection()
{
    m_cache.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Statement Connection::prepare(const QString &sql)
{
    const auto cached = m_cache.find(sql);
    if (cached != m_cache.end()) {
        QSqlQuery query = std::move(cached->second.query);
        m_cache.erase(cached);
        return Statement(*this, sql, std::move(query), std::nullopt);
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.prepare(sql))
        return Statement(*this, sql, std::move(query), std::nullopt);
    const Error error = sqlError(query.lastError());
    logWarning(QStringLiteral("sql: %1 in %2").arg(error.detail, sql.simplified().left(200)));
    return Statement(*this, sql, std::move(query), error);
}

Done Connection::execute(const QString &sql, const QVariantList &values)
{
    return prepare(sql).bindAll(values).run();
}

Result<QVariant> Connection::scalar(const QString &sql, const QVariantList &values)
{
    Statement statement = prepare(sql);
    if (Done done = statement.bindAll(values).run(); !done)
        return failure(done.error());
    if (statement.next())
        return statement.variant(0);
    if (Done done = takeRowError(); !done)
        return failure(done.error());
    return QVariant();
}

Done Connection::takeRowError()
{
    if (!m_rowError)
        return {};
    const Error error = *std::exchange(m_rowError, std::nullopt);
    return failure(error);
}

void Connection::keep(const QString &sql, QSqlQuery query)
{
    // Lists put scopes and filters into their SQL, so there is no end of statements: the one longest unused goes.
    if (m_cache.size() >= cachedStatements && !m_cache.contains(sql))
        m_cache.erase(std::min_element(m_cache.begin(), m_cache.end(),
            [](const auto &a, const auto &b) { return a.second.used < b.second.used; }));
    m_cache.insert_or_assign(sql, Kept{std::move(query), ++m_uses});
}

Done Connection::executeScript(const QString &script)
{
    QString statement;
    const QStringList lines = script.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.trimmed().startsWith(QLatin1String("--")))
            continue;
        statement += line + QLatin1Char('\n');
        // A trigger's body has semicolons of its own: SQLite knows where a statement is whole.
        if (!line.contains(QLatin1Char(';')) || !sqlite3_complete(statement.toUtf8().constData()))
            continue;
        QSqlQuery query(m_database);
        if (!query.exec(statement)) {
            Error error = sqlError(query.lastError());
            logError(QStringLiteral("sql: %1 in %2").arg(error.detail, statement.simplified().left(200)));
            return failure(error);
        }
        statement.clear();
    }
    return {};
}

sqlite3 *Connection::handle() const
{
    return *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
}

} // namespace dangjian
