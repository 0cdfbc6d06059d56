// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/holdback.h"

#include <QMultiHash>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** SQL for the rows that go along with what they refer to; empty where those of the table do not. */
QString companionsAre(const QString &table)
{
    if (table == "distinct_pair"_L1)
        return u"1"_s;
    if (table == "member_merge"_L1)
        return u"c.undone_act IS NOT NULL"_s;
    return {};
}

class Holdback
{
public:
    Holdback(Connection &connection, ActId act, ActRows &rows, UndoManner manner)
        : m_connection(connection), m_act(act), m_all(rows), m_manner(manner)
    {
    }

    Result<QList<CompanionRow>> run()
    {
        if (m_manner == UndoManner::ByRow)
            takeColumnsApart();
        const auto references = tableReferences(m_connection);
        if (!references)
            return failure(references.error());
        for (const TableReference &reference : *references) {
            if (Done done = findReferring(reference); !done)
                return failure(done.error());
            if (Done done = findMissing(reference); !done)
                return failure(done.error());
        }
        for (int place = 0; place < m_all.tables.size(); ++place)
            if (Done done = findTaken(place); !done)
                return failure(done.error());
        spread();
        return m_companions;
    }

private:
    ActRow &row(qsizetype place) { return m_all.rows[place]; }

    void hold(qsizetype place, HeldReason reason, const QString &other = {})
    {
        ActRow &held = row(place);
        if (!held.isPending())
            return;
        held.held = reason;
        held.other = other;
    }

    /** `held` cannot be undone where `by`, a row of the act's (-1: none of them), stays as it is. */
    void depend(qsizetype held, qsizetype by, HeldReason reason, const QString &other)
    {
        // What belongs together is held together anyway, and then has no reason of its own.
        const bool together = by >= 0 && m_manner == UndoManner::ByGroup && row(held).group.kind != 0
            && row(held).group == row(by).group && row(held).groupBefore == row(by).groupBefore;
        if (together && (row(by).isPending() || row(by).held))
            return;
        if (by >= 0 && row(by).isPending())
            m_dependences.insert(by, {held, reason});
        else
            hold(held, reason, other);
    }

    /** Of a person's row that was edited, the columns that were not get their former values all the same. */
    void takeColumnsApart()
    {
        for (ActRow &row : m_all.rows)
            if (row.held == HeldReason::Edited && m_all.tableName(row) == "member"_L1) {
                row.heldColumns = row.columnsLost;
                if (!row.columnsBack.isEmpty())
                    row.held.reset();
            }
    }

    /** Rows that refer to one that would go. */
    Done findReferring(const TableReference &reference)
    {
        const int target = m_all.tableOf(reference.target);
        if (target < 0)
            return {};
        const int own = m_all.tableOf(reference.table);
        const QString companion = companionsAre(reference.table);
        Statement statement = m_connection.prepare(
            u"SELECT j.row_key, c.id, %1 FROM journal j JOIN %2 c ON c.%3 = CAST(j.row_key AS INTEGER)"
            " WHERE j.act = ? AND j.table_name = ? AND j.operation = 'insert'"_s.arg(
                companion.isEmpty() ? u"0"_s : companion, reference.table, reference.column));
        if (Done done = statement.bind(m_act).bind(reference.target).run(); !done)
            return done;
        while (statement.next()) {
            const qsizetype gone = m_all.find(target, statement.value<QString>(0));
            if (gone < 0 || !row(gone).isPending() || !row(gone).isRemoval())
                continue;
            const qsizetype by = own < 0 ? -1 : m_all.find(own, statement.value<QString>(1));
            if (by < 0 && statement.value<bool>(2))
                m_companions.append({reference.table, statement.value<qint64>(1), gone});
            else
                depend(gone, by, HeldReason::Referred, reference.table);
        }
        return m_connection.takeRowError();
    }

    /** Rows that would refer to one that is not there. */
    Done findMissing(const TableReference &reference)
    {
        const int own = m_all.tableOf(reference.table);
        if (own < 0)
            return {};
        const int target = m_all.tableOf(reference.target);
        Statement statement = m_connection.prepare(
            u"SELECT s.id, s.row_key, s.value FROM (SELECT j.id, j.row_key, %1 AS value FROM journal j"
            " WHERE j.act = ? AND j.table_name = ? AND j.before IS NOT NULL) s LEFT JOIN %2 t ON t.id = s.value"
            " WHERE s.value IS NOT NULL AND t.id IS NULL"_s.arg(
                columnOfJson(u"j.before"_s, reference.column), reference.target));
        if (Done done = statement.bind(m_act).bind(reference.table).run(); !done)
            return done;
        while (statement.next()) {
            const qsizetype back = m_all.find(own, statement.value<QString>(1));
            if (back < 0 || !row(back).isPending() || row(back).first != statement.value<qint64>(0))
                continue;
            const qsizetype other = target < 0 ? -1 : m_all.find(target, statement.value<QString>(2));
            if (other >= 0 && row(other).isReturn())
                depend(back, other, HeldReason::Missing, reference.target);
            else
                hold(back, HeldReason::Missing, reference.target);
        }
        return m_connection.takeRowError();
    }

    /** Rows whose former value stands with another by now. */
    Done findTaken(int place)
    {
        const ActTable &table = m_all.tables.at(place);
        const auto unique = uniqueColumns(m_connection, table.name);
        if (!unique)
            return failure(unique.error());
        for (const UniqueColumns &once : *unique) {
            QStringList columns;
            for (const JournaledColumn &column : table.columns)
                columns.append(u"%1 AS %2"_s.arg(columnOfJson(u"j.before"_s, column.name), column.name));
            QStringList same;
            for (const QString &column : once.columns)
                same.append(u"t.%1 = n.%1"_s.arg(column));
            const QString where = once.condition.isEmpty() ? QString() : u" WHERE "_s + once.condition;
            Statement statement = m_connection.prepare(
                u"SELECT n.note, n.note_key, %1 FROM (SELECT * FROM (SELECT j.id AS note, j.row_key AS note_key, %2"
                " FROM journal j WHERE j.act = ? AND j.table_name = ? AND j.before IS NOT NULL)%3) n"
                " JOIN (SELECT * FROM %4%3) t ON %5"_s.arg(
                    rowKey(table.columns, u"t"_s), columns.join(", "_L1), where, table.name, same.join(" AND "_L1)));
            if (Done done = statement.bind(m_act).bind(table.name).run(); !done)
                return done;
            while (statement.next()) {
                const qsizetype back = m_all.find(place, statement.value<QString>(1));
                const auto holder = statement.value<QString>(2);
                if (back < 0 || row(back).key == holder || !row(back).isPending()
                    || row(back).first != statement.value<qint64>(0))
                    continue;
                const qsizetype other = m_all.find(place, holder);
                if (other >= 0 && row(other).isPending() && !givesUp(row(other), once))
                    hold(back, HeldReason::Taken, table.name);
                else
                    depend(back, other, HeldReason::Taken, table.name);
            }
        }
        return m_connection.takeRowError();
    }

    /** Whether a row will have given up these values; of one edited since, only some columns go back. */
    static bool givesUp(const ActRow &row, const UniqueColumns &once)
    {
        return row.heldColumns.isEmpty()
            || std::any_of(once.columns.begin(), once.columns.end(),
                [&row](const QString &column) { return row.columnsBack.contains(column); });
    }

    /** What stays together with what is held. */
    void spread()
    {
        QMultiHash<RowGroup, qsizetype> groups;
        QList<qsizetype> waiting;
        bool all = false;
        for (qsizetype i = 0; i < m_all.rows.size(); ++i) {
            if (m_manner == UndoManner::ByGroup) {
                if (row(i).group.kind)
                    groups.insert(row(i).group, i);
                if (row(i).groupBefore.kind && row(i).groupBefore != row(i).group)
                    groups.insert(row(i).groupBefore, i);
            }
            if (row(i).held)
                waiting.append(i);
        }
        const auto take = [&](qsizetype place, HeldReason reason, const QString &other) {
            if (!row(place).isPending())
                return;
            hold(place, reason, other);
            waiting.append(place);
        };
        while (!waiting.isEmpty()) {
            const qsizetype by = waiting.takeLast();
            const auto dependences = m_dependences.values(by);
            for (const auto &[held, reason] : dependences)
                take(held, reason, m_all.tableName(row(by)));
            if (m_manner == UndoManner::ByGroup) {
                for (const RowGroup &group : {row(by).group, row(by).groupBefore}) {
                    const auto together = groups.values(group);
                    groups.remove(group);
                    for (const qsizetype each : together)
                        take(each, HeldReason::Together, {});
                }
            } else if (!all && m_all.tableName(row(by)) == "member"_L1
                && (row(by).wasThere != row(by).leftThere || row(by).held == HeldReason::Removed)) {
                // Without the person, nothing that is the person's can go or return; nor without the other one.
                all = true;
                for (qsizetype i = 0; i < m_all.rows.size(); ++i)
                    take(i, HeldReason::Together, {});
            }
        }
    }

    Connection &m_connection;
    ActId m_act;
    ActRows &m_all;
    UndoManner m_manner;
    QMultiHash<qsizetype, std::pair<qsizetype, HeldReason>> m_dependences;
    QList<CompanionRow> m_companions;
};

} // namespace

Result<QList<CompanionRow>> holdBack(Connection &connection, ActId act, ActRows &rows, UndoManner manner)
{
    return Holdback(connection, act, rows, manner).run();
}

} // namespace dangjian
