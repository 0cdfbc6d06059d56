// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/salvagerows.h"

#include "id.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** Made anew in the new store, or empty there. */
const QStringList &tablesMadeAnew()
{
    static const QStringList tables{u"current_act"_s, u"schema_migration"_s, u"id_counter"_s, u"member_key"_s,
        u"member_year"_s, u"organization_day"_s};
    return tables;
}

const QStringList &tablesOfTheJournal()
{
    static const QStringList tables{u"act"_s, u"journal"_s};
    return tables;
}

constexpr qint64 endOfIds = qint64(1) << 53;

} // namespace

SalvageRows::SalvageRows(Connection &connection, const StorePages &pages, const PageRows &rows, const PageSort &sort)
    : m_connection(connection), m_pages(pages), m_rows(rows), m_sort(sort)
{
}

Done SalvageRows::prepare()
{
    for (const char *table : {"stray_row", "seen_row"})
        if (Done done
            = m_connection.execute(u"CREATE TEMP TABLE %1 (table_name TEXT NOT NULL, row_key TEXT NOT NULL,"
                                   " PRIMARY KEY (table_name, row_key)) WITHOUT ROWID"_s.arg(QLatin1String(table)));
            !done)
            return done;
    Statement columns = m_connection.prepare(
        u"SELECT m.name, c.name, c.type, c.\"notnull\", c.pk, (SELECT count(*) FROM pragma_table_info(m.name) p"
        " WHERE p.pk > 0) FROM sqlite_master m JOIN pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND substr(m.name, 1, 7) <> 'sqlite_' ORDER BY m.name, c.cid"_s);
    if (Done done = columns.run(); !done)
        return done;
    while (columns.next()) {
        const auto table = columns.value<QString>(0);
        if (tablesMadeAnew().contains(table))
            continue;
        Target &target = m_targets[table];
        const bool isRowId
            = columns.value<int>(4) > 0 && columns.value<int>(5) == 1 && columns.value<QString>(2) == "INTEGER"_L1;
        target.columns.append({columns.value<QString>(1), columns.value<QString>(2), columns.value<bool>(3), isRowId});
        target.isKeyedById = target.isKeyedById || isRowId;
    }
    for (auto target = m_targets.begin(); target != m_targets.end(); ++target) {
        QStringList names;
        QStringList marks;
        for (const Column &column : std::as_const(target->columns)) {
            names.append(column.name);
            marks.append(u"?"_s);
        }
        target->insert = u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
            target.key(), names.join(u", "_s), marks.join(u", "_s));
    }
    return m_connection.takeRowError();
}

Done SalvageRows::read()
{
    if (Done done = prepare(); !done)
        return done;
    QStringList others = m_targets.keys();
    for (const QString &table : tablesOfTheJournal())
        others.removeOne(table);
    for (const QString &table : tablesOfTheJournal())
        if (Done done = readTable(table); !done)
            return done;
    if (Done done = readStrays(tablesOfTheJournal()); !done)
        return done;
    for (const QString &table : std::as_const(others))
        if (Done done = readTable(table); !done)
            return done;
    if (Done done = readStrays(others); !done)
        return done;
    if (Done done = readCounters(); !done)
        return done;
    return readIndexes();
}

Done SalvageRows::readTable(const QString &table)
{
    const Target &target = m_targets[table];
    for (const qint64 page : m_sort.tables.value(table)) {
        Done done;
        m_rows.read(page, [&](const PageRow &row) {
            if (done && fits(target, row))
                done = insert(table, row, false);
        });
        if (!done)
            return done;
        if (!goesOn(1))
            return failure(ErrorCode::Canceled);
    }
    return {};
}

Done SalvageRows::readStrays(const QStringList &among)
{
    for (const qint64 page : m_sort.strays) {
        QList<PageRow> rows;
        m_rows.read(page, [&rows](const PageRow &row) { rows.append(row); });
        QStringList owners;
        for (auto target = m_targets.cbegin(); target != m_targets.cend(); ++target)
            if (!rows.isEmpty() && std::all_of(rows.cbegin(), rows.cend(), [&target](const PageRow &row) {
                    return fits(*target, row);
                }))
                owners.append(target.key());
        // Tables of the same shape cannot be told apart; what the journal knows of their rows is taken from there.
        if (owners.size() == 1 && among.contains(owners.constFirst()))
            for (const PageRow &row : std::as_const(rows))
                if (Done done = insert(owners.constFirst(), row, true); !done)
                    return done;
        if (!goesOn(1))
            return failure(ErrorCode::Canceled);
    }
    return {};
}

/** Counters lie in an index of their own. */
Done SalvageRows::readCounters()
{
    for (const qint64 page : m_sort.indexes.value(u"id_counter"_s)) {
        Done done;
        m_rows.read(page, [&](const PageRow &row) {
            if (done && row.values.size() == 2 && row.values.at(0).typeId() == QMetaType::QString
                && row.values.at(1).typeId() == QMetaType::LongLong && row.values.at(1).toLongLong() > 0
                && row.values.at(1).toLongLong() < endOfIds)
                done = m_connection.execute(
                    u"INSERT OR IGNORE INTO id_counter (kind, next) VALUES (?, ?)"_s, row.values);
        });
        if (!done)
            return done;
    }
    return {};
}

/** The last column of an index's entry is the number of its row. */
Done SalvageRows::readIndexes()
{
    for (auto index = m_sort.indexes.cbegin(); index != m_sort.indexes.cend(); ++index) {
        if (!m_targets.contains(index.key()) || !m_targets[index.key()].isKeyedById
            || tablesOfTheJournal().contains(index.key()))
            continue;
        for (const qint64 page : *index) {
            Done done;
            m_rows.read(page, [&](const PageRow &row) {
                const QVariant &id = row.values.constLast();
                if (done && id.typeId() == QMetaType::LongLong && id.toLongLong() > 0)
                    done = m_connection.execute(u"INSERT OR IGNORE INTO seen_row (table_name, row_key) VALUES (?, ?)"_s,
                        {index.key(), id.toString()});
            });
            if (!done)
                return done;
            if (!goesOn(1))
                return failure(ErrorCode::Canceled);
        }
    }
    return {};
}

Done SalvageRows::insert(const QString &table, const PageRow &row, bool isStray)
{
    const Target &target = m_targets[table];
    // What a migration has put there is what the damaged store may have changed.
    if (target.isKeyedById && row.rowId < (qint64(1) << idOfficeShift) && !tablesOfTheJournal().contains(table))
        if (Done done = m_connection.execute(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(table), {row.rowId}); !done)
            return done;
    Statement statement = m_connection.prepare(target.insert);
    QString key = QString::number(row.rowId);
    for (qsizetype at = 0; at < target.columns.size(); ++at) {
        const Column &column = target.columns.at(at);
        const QVariant value = column.isRowId ? QVariant(row.rowId) : row.values.at(at);
        const bool isNull = value.typeId() == QMetaType::Nullptr;
        statement.bindVariant(isNull ? QVariant(QMetaType::fromType<QString>()) : value);
        if (at == 0 && !target.isKeyedById)
            key = value.toString();
    }
    if (Done done = statement.run(); !done)
        // A row that breaks a rule of the table is none that the program wrote.
        return done.error().code == ErrorCode::StoreFailed || done.error().code == ErrorCode::Duplicate ? Done() : done;
    if (statement.affected() < 1)
        return {};
    ++m_inserted;
    if (!isStray || tablesOfTheJournal().contains(table))
        return {};
    return m_connection.execute(u"INSERT OR IGNORE INTO stray_row (table_name, row_key) VALUES (?, ?)"_s, {table, key});
}

bool SalvageRows::fits(const Target &target, const PageRow &row)
{
    if (row.values.size() != target.columns.size() || (target.isKeyedById && (row.rowId < 1 || row.rowId >= endOfIds)))
        return false;
    for (qsizetype at = 0; at < target.columns.size(); ++at) {
        const Column &column = target.columns.at(at);
        const int type = row.values.at(at).typeId();
        if (type == QMetaType::Nullptr) {
            if (column.notNull && !column.isRowId)
                return false;
            continue;
        }
        const int expected = column.type == "INTEGER"_L1 ? QMetaType::LongLong
            : column.type == "BLOB"_L1                   ? QMetaType::QByteArray
                                                         : QMetaType::QString;
        if (column.isRowId || type != expected)
            return false;
    }
    return true;
}

bool SalvageRows::goesOn(qsizetype pages)
{
    m_walked += pages;
    // Strays are looked through twice.
    const double all = double(m_pages.count() + m_sort.strays.size() + 1);
    return !progressed || progressed(std::min(1.0, double(m_walked) / all));
}

} // namespace dangjian
