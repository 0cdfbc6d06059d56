// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/row.h"

namespace dangjian {

/** Inserts many rows of one struct: the statement is kept, and ids are taken from the counter all at once. */
template <class S>
class BulkInsert
{
public:
    /** Takes `count` ids in a row; nextId gives them one after the other. */
    static Result<BulkInsert> begin(Transaction &transaction, qint64 count)
    {
        const auto first = count > 0 ? transaction.reserve(Table<S>::name, count) : Result<qint64>(0);
        if (!first)
            return failure(first.error());
        return BulkInsert(transaction.connection(), *first);
    }

    qint64 nextId() { return m_next++; }

    Done add(const S &row)
    {
        Table<S>::visit([this](const char *, const auto &field) { m_statement.bind(field); }, row);
        return m_statement.run();
    }

private:
    BulkInsert(Connection &connection, qint64 first)
        : m_statement(connection.prepare(insertSql<S>())), m_next(first) { }

    Statement m_statement;
    qint64 m_next;
};

} // namespace dangjian
