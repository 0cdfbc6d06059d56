// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction/transaction.h"

#include "journal/seal.h"

namespace dangjian {

Transaction::Transaction(Connection &connection, const ActHeader &header) : m_connection(connection), m_header(header)
{
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, const ActHeader &header)
{
    std::unique_ptr<Transaction> transaction(new Transaction(connection, header));
    (void)connection.takeRowError(); // of work that was given up
    if (Done done = connection.execute(connection.dialect().beginWriting()); !done)
        return failure(done.error());
    transaction->m_open = true;
    if (Done done = connection.storeIsInPlace(); !done)
        return failure(done.error());
    auto number = transaction->nextOf(QStringLiteral("act"));
    if (!number)
        return failure(number.error());
    transaction->m_act.value = (header.office << idOfficeShift) + *number;
    auto previous = connection.scalar(
        QStringLiteral("SELECT seal FROM act WHERE office = ? AND number = ?"), {header.office, *number - 1});
    if (!previous)
        return failure(previous.error());
    if (Done done = connection.execute(
            QStringLiteral("INSERT INTO act (id, office, number, kind, subject, account, os_user, program, started_at,"
                           " schema_version, previous_seal, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')"),
            {transaction->m_act.value, header.office, *number, codeOf(header.kind), toSql(header.subject),
                toSql(header.actor.account), toSql(header.actor.osUser), toSql(header.actor.program), toSql(header.at),
                schemaVersion, toSql(previous->toString())});
        !done)
        return failure(done.error());
    if (Done done = connection.execute(
            QStringLiteral("INSERT INTO current_act (one, act) VALUES (1, ?)"), {transaction->m_act.value});
        !done)
        return failure(done.error());
    return transaction;
}

Transaction::~Transaction()
{
    if (m_open) {
        // Where SQLite has already rolled back by itself (disk full), this fails, which is as good.
        (void)m_connection.execute(QStringLiteral("ROLLBACK"));
    }
}

Done Transaction::commit()
{
    // What was written may rest on rows that were only read in part.
    if (Done done = m_connection.takeRowError(); !done)
        return done;
    auto sealed = sealAct(m_connection, m_act);
    if (!sealed)
        return failure(sealed.error());
    m_changed = *sealed;
    if (Done done = m_connection.execute(QStringLiteral("DELETE FROM current_act")); !done)
        return done;
    if (Done done = m_connection.storeIsInPlace(); !done)
        return done;
    if (Done done = m_connection.execute(QStringLiteral("COMMIT")); !done)
        return done;
    m_open = false;
    return {};
}

Result<qint64> Transaction::nextOf(const QString &counter, qint64 count)
{
    Statement statement = m_connection.prepare(
        QStringLiteral("INSERT INTO id_counter (kind, next) VALUES (?, ? + 1)"
                       " ON CONFLICT (kind) DO UPDATE SET next = id_counter.next + excluded.next - 1"
                       " RETURNING next"));
    if (Done done = statement.bind(counter).bind(count).run(); !done)
        return failure(done.error());
    if (!statement.next())
        return failure(ErrorCode::Internal, QStringLiteral("id_counter"));
    return statement.value<qint64>(0) - count;
}

Result<qint64> Transaction::reserve(const char *table, qint64 count)
{
    auto first = nextOf(QLatin1String(table), count);
    if (!first)
        return first;
    return (m_header.office << idOfficeShift) + *first;
}

} // namespace dangjian
