// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/salvagereconciliation.h"

#include "id.h"
#include "journal/journaltriggers.h"
#include "journal/tablerules.h"
#include "settings/officenumber.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 1000;

bool hasColumn(const QList<JournaledColumn> &columns, const QString &name)
{
    return std::any_of(
        columns.begin(), columns.end(), [&name](const JournaledColumn &column) { return column.name == name; });
}

bool hasBytes(const QList<JournaledColumn> &columns)
{
    return std::any_of(
        columns.begin(), columns.end(), [](const JournaledColumn &column) { return column.type == "BLOB"_L1; });
}

bool isKeyedById(const QList<JournaledColumn> &columns)
{
    return columns.constFirst().name == "id"_L1 && columns.constFirst().key;
}

/** The columns as the journal noted them last, for SELECT. */
QString columnsOfNote(const QList<JournaledColumn> &columns)
{
    QStringList list;
    for (const JournaledColumn &column : columns)
        list.append(columnOfJson(u"l.after"_s, column.name));
    return list.join(u", "_s);
}

QString names(const QList<JournaledColumn> &columns)
{
    QStringList list;
    for (const JournaledColumn &column : columns)
        list.append(column.name);
    return list.join(u", "_s);
}

void add(SalvagedTable &table, const QString &key)
{
    if (table.lost.contains(key))
        return;
    ++table.lostCount;
    if (table.lost.size() < mostTold)
        table.lost.append(key);
}

} // namespace

Done SalvageReconciliation::run(SalvageReport &report)
{
    if (Done done = findLastNotes(report); !done)
        return done;
    const auto tables = journaledTables(m_connection);
    if (!tables)
        return failure(tables.error());
    for (const QString &table : *tables) {
        auto saved = reconcile(table);
        if (!saved)
            return failure(saved.error());
        report.tables.append(*saved);
    }
    if (Done done = dropDangling(report.tables); !done)
        return done;
    for (SalvagedTable &table : report.tables)
        if (Done done = findLost(table); !done)
            return done;
    return {};
}

/** The last note of each row, and how much of the journal is gone: its rows and acts are numbered without gaps. */
Done SalvageReconciliation::findLastNotes(SalvageReport &report)
{
    for (const QString &sql :
        {u"CREATE TEMP TABLE last_note AS SELECT j.table_name, j.row_key, j.operation, j.after FROM journal j"
         " JOIN (SELECT max(id) AS id FROM journal GROUP BY table_name, row_key) m ON m.id = j.id"_s,
            u"CREATE UNIQUE INDEX temp.last_note_row ON last_note (table_name, row_key)"_s})
        if (Done done = m_connection.execute(sql); !done)
            return done;
    const auto notes = count(u"SELECT coalesce(max(id), 0) - count(*) FROM journal"_s);
    if (!notes)
        return failure(notes.error());
    report.notesLost = *notes;
    const auto acts = count(
        u"SELECT coalesce(sum(lost), 0) FROM (SELECT max(max(number), coalesce((SELECT max(j.act) - (a.office << 40)"
        " FROM journal j WHERE j.act >= a.office << 40 AND j.act < (a.office + 1) << 40), 0)) - count(*) AS lost"
        " FROM act a GROUP BY office)"_s);
    if (!acts)
        return failure(acts.error());
    const auto given = count(u"SELECT coalesce((SELECT next - 1 FROM id_counter WHERE kind = 'act'), 0)"
                             " - coalesce((SELECT max(number) FROM act), 0)"_s);
    if (!given)
        return failure(given.error());
    report.actsLost = std::max(*acts, *given);
    return {};
}

Result<SalvagedTable> SalvageReconciliation::reconcile(const QString &table)
{
    const auto columns = columnsOfTable(m_connection, table);
    if (!columns)
        return failure(columns.error());
    SalvagedTable saved{table};
    const QString isRow = keyIs(*columns, u"t"_s, u"l.row_key"_s);
    const QString key = rowKey(*columns, u"t"_s);
    // Older than what the journal knows: taken back since, or changed since.
    const auto dropped = change(u"DELETE FROM %1 AS t WHERE EXISTS (SELECT 1 FROM stray_row s JOIN last_note l"
                                " ON l.table_name = s.table_name AND l.row_key = s.row_key WHERE s.table_name = '%1'"
                                " AND s.row_key = CAST(%2 AS TEXT) AND l.operation = 'delete')"_s.arg(table, key));
    if (!dropped)
        return failure(dropped.error());
    const auto read = count(u"SELECT count(*) FROM %1"_s.arg(table));
    if (!read)
        return failure(read.error());
    saved.read = *read;
    // The journal has the length of bytes, not the bytes.
    if (hasBytes(*columns))
        return saved;
    const QString newer = hasColumn(*columns, u"row_version"_s)
        ? u"json_extract(l.after, '$.row_version') > t.row_version"_s
        : u"EXISTS (SELECT 1 FROM stray_row s WHERE s.table_name = '%1' AND s.row_key = l.row_key) AND l.after <> %2"_s
              .arg(table, rowAsJson(*columns, u"t"_s));
    const auto renewed = change(
        u"UPDATE OR IGNORE %1 AS t SET (%2) = (SELECT %3 FROM last_note l WHERE"
        " l.table_name = '%1' AND l.row_key = CAST(%4 AS TEXT)) WHERE EXISTS (SELECT 1 FROM"
        " last_note l WHERE l.table_name = '%1' AND l.row_key = CAST(%4 AS TEXT)"
        " AND l.operation <> 'delete' AND %5)"_s.arg(table, names(*columns), columnsOfNote(*columns), key, newer));
    if (!renewed)
        return failure(renewed.error());
    const auto made = change(u"INSERT OR IGNORE INTO %1 (%2) SELECT %3 FROM last_note l WHERE l.table_name = '%1'"
                             " AND l.operation <> 'delete' AND NOT EXISTS (SELECT 1 FROM %1 t WHERE %4)"_s.arg(
                                 table, names(*columns), columnsOfNote(*columns), isRow));
    if (!made)
        return failure(made.error());
    saved.fromJournal = *renewed + *made;
    saved.read -= *renewed;
    return saved;
}

/** What refers to a row that is lost for good: the reference goes where the row can stand without, or the row. */
Done SalvageReconciliation::dropDangling(QList<SalvagedTable> &tables)
{
    struct Dangling
    {
        QString table;
        qint64 row = 0;
        QString column;
        bool isNeeded = true;
    };
    // Each round may leave others dangling; there are not more rounds than tables.
    for (qsizetype round = 0; round <= tables.size(); ++round) {
        QList<Dangling> all;
        Statement statement = m_connection.prepare(
            u"SELECT c.\"table\", c.rowid, k.\"from\", i.\"notnull\" FROM pragma_foreign_key_check c"
            " JOIN pragma_foreign_key_list(c.\"table\") k ON k.id = c.fkid"
            " JOIN pragma_table_info(c.\"table\") i ON i.name = k.\"from\""_s);
        if (Done done = statement.run(); !done)
            return done;
        while (statement.next())
            all.append({statement.value<QString>(0), statement.value<qint64>(1), statement.value<QString>(2),
                statement.value<bool>(3)});
        if (Done done = m_connection.takeRowError(); !done)
            return done;
        if (all.isEmpty())
            return {};
        for (const Dangling &row : std::as_const(all)) {
            const QString sql = row.isNeeded ? u"DELETE FROM %1 WHERE rowid = ?"_s.arg(row.table)
                                             : u"UPDATE %1 SET %2 = NULL WHERE rowid = ?"_s.arg(row.table, row.column);
            if (Done done = m_connection.execute(sql, {row.row}); !done)
                return done;
            const auto table = std::find_if(
                tables.begin(), tables.end(), [&row](const SalvagedTable &saved) { return saved.name == row.table; });
            if (row.isNeeded && table != tables.end())
                add(*table, QString::number(row.row));
        }
    }
    return {};
}

/** Rows that journal, indexes or counters know and that are not there. */
Done SalvageReconciliation::findLost(SalvagedTable &table)
{
    const auto columns = columnsOfTable(m_connection, table.name);
    if (!columns)
        return failure(columns.error());
    const QString isRow = keyIs(*columns, u"t"_s, u"l.row_key"_s);
    Statement known = m_connection.prepare(
        u"SELECT l.row_key FROM last_note l WHERE l.table_name = '%1' AND l.operation <> 'delete'"
        " AND NOT EXISTS (SELECT 1 FROM %1 t WHERE %2) UNION SELECT l.row_key FROM seen_row l"
        " WHERE l.table_name = '%1' AND NOT EXISTS (SELECT 1 FROM %1 t WHERE %2) AND NOT EXISTS"
        " (SELECT 1 FROM last_note n WHERE n.table_name = '%1' AND n.row_key = l.row_key)"_s.arg(table.name, isRow));
    if (Done done = known.run(); !done)
        return done;
    while (known.next())
        add(table, known.value<QString>(0));
    if (Done done = m_connection.takeRowError(); !done)
        return done;
    if (!isKeyedById(*columns))
        return {};
    // Numbers are given one after the other and never again.
    const auto office = count(u"SELECT coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'office'),"
                              " (SELECT max(office) FROM act), 1)"_s);
    if (!office)
        return failure(office.error());
    const auto next = count(u"SELECT coalesce((SELECT next FROM id_counter WHERE kind = ?), 0)"_s, {table.name});
    if (!next)
        return failure(next.error());
    const qint64 first = officeNumber(*office) << idOfficeShift;
    Statement ids = m_connection.prepare(
        u"SELECT id FROM %1 WHERE id > ? AND id < ? UNION SELECT CAST(row_key AS INTEGER) FROM last_note"
        " WHERE table_name = '%1' AND CAST(row_key AS INTEGER) > ? AND CAST(row_key AS INTEGER) < ? ORDER BY 1"_s.arg(
            table.name));
    const qint64 end = first + *next;
    if (Done done = ids.bind(first).bind(end).bind(first).bind(end).run(); !done)
        return done;
    qint64 expected = first + 1;
    const auto tellUpTo = [&](qint64 stop) {
        const qint64 told = std::min(stop, expected + qint64(mostTold));
        for (qint64 id = expected; id < told; ++id)
            add(table, QString::number(id));
        table.lostCount += std::max<qint64>(stop - told, 0);
    };
    while (ids.next()) {
        const auto id = ids.value<qint64>(0);
        tellUpTo(id);
        expected = id + 1;
    }
    tellUpTo(end);
    if (Done done = m_connection.takeRowError(); !done)
        return done;
    return table.lostCount == 0 ? findWithoutPeriods(table) : Done();
}

/** The newest rows may be lost together with their notes and their counter: whoever stands there without any had one.
 */
Done SalvageReconciliation::findWithoutPeriods(SalvagedTable &table)
{
    if (!table.name.endsWith("_period"_L1))
        return {};
    const QString owner = table.name == "organization_period"_L1 ? u"organization"_s : u"member"_s;
    Statement owners = m_connection.prepare(
        u"SELECT o.id FROM %1 o WHERE NOT EXISTS (SELECT 1 FROM %2 p WHERE p.%1_id = o.id)"_s.arg(owner, table.name));
    if (Done done = owners.run(); !done)
        return done;
    while (owners.next())
        add(table, owner + u'/' + owners.value<QString>(0));
    return m_connection.takeRowError();
}

Done SalvageReconciliation::note(ActId act)
{
    const auto tables = journaledTables(m_connection);
    if (!tables)
        return failure(tables.error());
    for (const QString &table : *tables) {
        const auto columns = columnsOfTable(m_connection, table);
        if (!columns)
            return failure(columns.error());
        const QString key = rowKey(*columns, u"t"_s);
        // Rows that migrations seeded are noted when somebody changes them.
        const QString ours = isKeyedById(*columns) ? u"s.k >= %1"_s.arg(qint64(1) << idOfficeShift) : u"1"_s;
        const QString standing
            = u"INSERT INTO journal (act, table_name, row_key, operation, before, after) SELECT ?, '%1', s.k,"
              " CASE WHEN s.noted IS NULL THEN 'insert' ELSE 'update' END, s.noted, s.stands"
              " FROM (SELECT %2 AS k, %3 AS stands, l.after AS noted, l.operation AS operation FROM %1 t"
              " LEFT JOIN last_note l ON l.table_name = '%1' AND l.row_key = CAST(%2 AS TEXT)) s"
              " WHERE (s.operation IS NULL AND %4) OR s.operation = 'delete' OR (s.noted <> s.stands AND EXISTS"
              " (SELECT 1 FROM json_each(s.noted) n JOIN json_each(s.stands) w ON w.key = n.key"
              " WHERE w.value IS NOT n.value))"_s.arg(table, key, rowAsJson(*columns, u"t"_s), ours);
        if (Done done = m_connection.execute(standing, {act.value}); !done)
            return done;
        const QString gone
            = u"INSERT INTO journal (act, table_name, row_key, operation, before, after)"
              " SELECT ?, '%1', l.row_key, 'delete', l.after, NULL FROM last_note l WHERE l.table_name = '%1'"
              " AND l.operation <> 'delete' AND NOT EXISTS (SELECT 1 FROM %1 t WHERE %2)"_s.arg(
                  table, keyIs(*columns, u"t"_s, u"l.row_key"_s));
        if (Done done = m_connection.execute(gone, {act.value}); !done)
            return done;
    }
    return {};
}

Result<qint64> SalvageReconciliation::count(const QString &sql, const QVariantList &values)
{
    const auto value = m_connection.scalar(sql, values);
    return value ? Result<qint64>(value->toLongLong()) : failure(value.error());
}

Result<qint64> SalvageReconciliation::change(const QString &sql, const QVariantList &values)
{
    Statement statement = m_connection.prepare(sql);
    if (Done done = statement.bindAll(values).run(); !done)
        return failure(done.error());
    return std::max(statement.affected(), 0);
}

} // namespace dangjian
