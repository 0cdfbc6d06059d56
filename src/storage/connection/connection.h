// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/bounds.h"
#include "connection/dialect.h"
#include "connection/filepresence.h"
#include "connection/sqlvalue.h"
#include "result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace dangjian {

class Connection;

/** A prepared statement on loan from its connection's cache. Bind in order, run, walk the rows. */
class Statement
{
public:
    Statement(Connection &connection, const QString &sql, QSqlQuery query, std::optional<Error> error);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    template <class T>
    Statement &bind(const T &value)
    {
        m_query.bindValue(m_bound++, toSql(value));
        return *this;
    }
    Statement &bindVariant(const QVariant &value)
    {
        m_query.bindValue(m_bound++, value);
        return *this;
    }
    Statement &bindAll(const QVariantList &values);

    /** Executes; afterwards `next` walks the rows. */
    Done run();
    /** The next row; false after the last, and where a row could not be read (Connection::takeRowError tells). */
    bool next();

    QVariant variant(int column) const { return m_query.value(column); }
    template <class T>
    T value(int column) const
    {
        T result{};
        fromSql(m_query.value(column), result);
        return result;
    }
    /** Rows that an INSERT, UPDATE or DELETE touched. */
    int affected() const { return m_query.numRowsAffected(); }

private:
    Connection *m_connection;
    QString m_sql;
    QSqlQuery m_query;
    std::optional<Error> m_error;
    int m_bound = 0;
};

/** One connection to the store. It belongs to the thread that made it. */
class Connection
{
public:
    enum class Mode
    {
        ReadWrite,
        ReadOnly
    };

    /**
     * Opens an existing file, or makes one with `create`. Nothing of it is trusted yet (trusted_schema OFF, SQLite's
     * defensive mode, no views, limits to what a crafted file may ask for); foreign keys are on, commits are durable
     * (synchronous FULL), a busy writer is waited for 5 s.
     */
    static Result<std::unique_ptr<Connection>> open(const QString &file, Mode mode, bool create = false);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /** A statement from the cache; an SQL error is told when it runs. */
    Statement prepare(const QString &sql);
    /** Prepares, binds and runs a statement that gives no rows. */
    Done execute(const QString &sql, const QVariantList &values = {});
    /** The first column of the first row, or a null variant. */
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});
    /** Runs several statements of a script, one after the other (migrations). */
    Done executeScript(const QString &script);

    /**
     * Fails where, since it was last asked, a walk over rows broke off before its end (a damaged page, an
     * interruption): what was read is then not all there is. Readers and commits ask, so that a part is never taken for
     * the whole.
     */
    Done takeRowError();

    /**
     * Fails with StoreVanished where the file that is open stands no longer at its path: what is written into it then
     * is lost. Transactions and readers ask.
     */
    Done storeIsInPlace() { return m_presence.check(); }

    /** Whose rows a reading connection shows (accounts/sqliteviews.h), and at which state of the store that was found.
     */
    const Bounds &bounds() const { return m_bounds; }
    void bindTo(const Bounds &bounds) { m_bounds = bounds; }
    qint64 boundsVersion() const { return m_boundsVersion; }
    void setBoundsVersion(qint64 version) { m_boundsVersion = version; }

    const Dialect &dialect() const { return m_dialect; }
    QString file() const { return m_file; }
    /** SQLite's own handle, for what Qt does not offer (backup, interrupt). */
    sqlite3 *handle() const;

private:
    friend class Statement;
    Connection() = default;

    QString m_name;
    QString m_file;
    QSqlDatabase m_database;
    struct Kept
    {
        QSqlQuery query;
        quint64 used = 0; // when, in uses of the cache
    };
    void keep(const QString &sql, QSqlQuery query);

    std::unordered_map<QString, Kept> m_cache;
    quint64 m_uses = 0;
    std::optional<Error> m_rowError;
    FilePresence m_presence;
    Dialect m_dialect;
    Bounds m_bounds;
    qint64 m_boundsVersion = -1;
};

/** What SQL says, as an Error: busy, full, read-only, damaged, duplicate … Values bound never go into the detail. */
Error sqlError(const QSqlError &error);

} // namespace dangjian
