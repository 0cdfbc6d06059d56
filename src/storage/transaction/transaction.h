// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"
#include "connection/connection.h"

#include <QDateTime>
#include <QSet>

namespace dangjian {

/** What the journal notes of an act when it begins. */
struct ActHeader
{
    ActKind kind = ActKind::SettingChange;
    QString subject; // what it is about, never personal data: an id, a table, a count
    Actor actor;
    QDateTime at;
    qint64 office = 0;
};

/**
 * A writing transaction and the act of the journal that it is; rolled back unless committed, never nested. Commit seals
 * the act with the hash of the one before and clears current_act.
 */
class Transaction
{
public:
    static Result<std::unique_ptr<Transaction>> begin(Connection &connection, const ActHeader &header);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /** Fails as SQL does, and where rows were read only in part since the transaction began. */
    Done commit();

    Connection &connection() { return m_connection; }
    ActId act() const { return m_act; }
    const ActHeader &header() const { return m_header; }

    /** A new id for a row of the table: office × 2^40 + the table's counter. */
    Result<qint64> newId(const char *table) { return reserve(table, 1); }
    /** The first of `count` ids in a row. */
    Result<qint64> reserve(const char *table, qint64 count);
    /** The next of a plain counter that is no id (certificate numbers). */
    Result<qint64> nextOf(const QString &counter, qint64 count = 1);

    /** The tables that the act has changed so far, as the journal says. Known after commit. */
    const QSet<QString> &changedTables() const { return m_changed; }

private:
    Transaction(Connection &connection, const ActHeader &header);

    Connection &m_connection;
    ActHeader m_header;
    ActId m_act;
    QSet<QString> m_changed;
    bool m_open = false;
};

} // namespace dangjian
