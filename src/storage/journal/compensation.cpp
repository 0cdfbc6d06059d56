// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/compensation.h"

#include "journal/seal.h"
#include "journal/tablerules.h"
#include "members/rekeying.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

struct ActHead
{
    QString kind;
    QString subject;
    QDateTime at;
    QString who;
    int schemaVersion = 0;
};

Result<ActHead> headOf(Connection &connection, ActId act)
{
    Statement statement = connection.prepare(
        u"SELECT kind, subject, started_at, account, os_user, schema_version FROM act WHERE id = ?"_s);
    if (Done done = statement.bind(act).run(); !done)
        return failure(done.error());
    if (!statement.next())
        return failure(ErrorCode::NotFound, u"act"_s);
    const auto account = statement.value<QString>(3);
    return ActHead{statement.value<QString>(0), statement.value<QString>(1), statement.value<QDateTime>(2),
        account.isEmpty() ? statement.value<QString>(4) : account, statement.value<int>(5)};
}

/** What was done at first, and how many undoings ago. */
struct FirstAct
{
    ActId act;
    QString kind;
    int undoings = 0;
};

Result<FirstAct> firstAct(Connection &connection, ActId act)
{
    FirstAct first{act, {}, 0};
    for (;; ++first.undoings) {
        const auto head = headOf(connection, first.act);
        if (!head)
            return failure(head.error());
        first.kind = head->kind;
        if (head->kind != codeOf(ActKind::Undo))
            return first;
        first.act = ActId{head->subject.toLongLong()};
    }
}

/** The row of a later act that belongs to this one, by its key in the journal. */
Result<QString> referringRow(Connection &connection, const HeldRow &row)
{
    const auto references = tableReferences(connection);
    if (!references)
        return failure(references.error());
    for (const TableReference &reference : *references) {
        if (reference.table != row.other || reference.target != row.table)
            continue;
        const auto id
            = connection.scalar(u"SELECT id FROM %1 WHERE %2 = CAST(? AS INTEGER) ORDER BY id DESC LIMIT 1"_s.arg(
                                    reference.table, reference.column),
                {row.row});
        if (!id)
            return failure(id.error());
        if (!id->isNull())
            return id->toString();
    }
    return QString();
}

/** Who changed a row last, or what belongs to it, where that was after the act. */
Done addLater(Connection &connection, ActId act, HeldRow &row)
{
    QString table = row.table;
    QString key = row.row;
    if (row.reason == HeldReason::Referred) {
        const auto referring = referringRow(connection, row);
        if (!referring)
            return failure(referring.error());
        if (!referring->isEmpty()) {
            table = row.other;
            key = *referring;
        }
    }
    Statement statement = connection.prepare(
        u"SELECT a.id, a.kind, a.started_at, a.account, a.os_user FROM journal j JOIN act a ON a.id = j.act"
        " WHERE j.table_name = ? AND j.row_key = ? ORDER BY j.id DESC LIMIT 1"_s);
    if (Done done = statement.bind(table).bind(key).run(); !done)
        return done;
    if (!statement.next() || statement.value<ActId>(0) == act)
        return connection.takeRowError();
    row.by = statement.value<ActId>(0);
    row.byKind = statement.value<QString>(1);
    row.byAt = statement.value<QDateTime>(2);
    const auto account = statement.value<QString>(3);
    row.byWho = account.isEmpty() ? statement.value<QString>(4) : account;
    return {};
}

/** What a row is called, by its columns as the journal noted them. */
Result<QString> nameOf(Connection &connection, const ActRow &row)
{
    const auto name = connection.scalar(u"SELECT coalesce(%1, %2, %3, %4, '') FROM (SELECT coalesce(after, before) AS"
                                        " noted FROM journal WHERE id = ?)"_s.arg(columnOfJson(u"noted"_s, u"name"_s),
                                            columnOfJson(u"noted"_s, u"title"_s), columnOfJson(u"noted"_s, u"number"_s),
                                            columnOfJson(u"noted"_s, u"alias"_s)),
        {row.last});
    if (!name)
        return failure(name.error());
    return name->toString();
}

Result<QString> memberName(Connection &connection, MemberId member)
{
    auto name = connection.scalar(u"SELECT name FROM member WHERE id = ?"_s, {member.value});
    if (name && name->isNull())
        name = connection.scalar(
            u"SELECT %1 FROM journal WHERE table_name = 'member' AND row_key = ?"
            " ORDER BY id DESC LIMIT 1"_s.arg(columnOfJson(u"coalesce(before, after)"_s, u"name"_s)),
            {QString::number(member.value)});
    if (!name)
        return failure(name.error());
    return name->toString();
}

/**
 * What an office said of its headings and of other spellings of branches' names holds whatever becomes of the people
 * that came in: it is left as the import wrote it. A spelling of a branch that goes with the import goes as well.
 */
Result<int> keepLessons(Connection &connection, ActRows &rows)
{
    const int organizations = rows.tableOf(u"organization"_s);
    int kept = 0;
    for (ActRow &row : rows.rows) {
        const QString &table = rows.tableName(row);
        if (row.isReturn() || (table != "remembered_heading"_L1 && table != "organization_alias"_L1))
            continue;
        if (table == "organization_alias"_L1 && organizations >= 0) {
            const auto organization
                = connection.scalar(u"SELECT organization_id FROM organization_alias WHERE id = ?"_s, {row.key});
            if (!organization)
                return failure(organization.error());
            const qsizetype place = rows.find(organizations, organization->toString());
            if (place >= 0 && rows.rows.at(place).isRemoval())
                continue;
        }
        row.asBefore = true;
        row.neutral = true;
        row.held.reset();
        ++kept;
    }
    return kept;
}

/** Headings that rosters taught are not worth a word. */
bool isWorthTelling(const QString &table)
{
    return table != "remembered_heading"_L1;
}

Done listHeld(Connection &connection, ActId act, Compensation &compensation)
{
    QHash<RowGroup, qsizetype> places;
    UndoPreview &preview = compensation.preview;
    for (const ActRow &row : compensation.rows.rows) {
        const bool partly = !row.held && !row.heldColumns.isEmpty();
        const QString &table = compensation.rows.tableName(row);
        if ((!row.held && !partly) || !isWorthTelling(table))
            continue;
        qsizetype place = row.group.kind ? places.value(row.group, -1) : -1;
        if (place < 0) {
            const MemberId member{row.group.kind == 'm' ? row.group.id : 0};
            const auto name = member ? memberName(connection, member) : nameOf(connection, row);
            if (!name)
                return failure(name.error());
            place = preview.heldBack.size();
            preview.heldBack.append({member, *name, {}, 0});
            if (row.group.kind)
                places.insert(row.group, place);
        }
        HeldBack &together = preview.heldBack[place];
        ++together.rowsInAll;
        if (row.held == HeldReason::Together)
            continue;
        HeldRow held{table, row.key, row.held.value_or(HeldReason::Edited), row.heldColumns, row.other};
        if (Done done = addLater(connection, act, held); !done)
            return done;
        together.rows.append(held);
    }
    return {};
}

void count(Compensation &compensation)
{
    UndoPreview &preview = compensation.preview;
    QSet<qint64> own;
    QSet<qint64> touched;
    for (const ActRow &row : compensation.rows.rows) {
        if (row.asBefore) {
            preview.rowsAsBefore += row.neutral ? 0 : 1;
            continue;
        }
        if (!row.isPending())
            continue;
        const bool isMember = compensation.rows.tableName(row) == "member"_L1;
        ++(row.isRemoval() ? preview.rowsRemoved : row.isReturn() ? preview.rowsRestored : preview.rowsChanged);
        if (isMember && row.wasThere != row.leftThere) {
            ++(row.isRemoval() ? preview.membersRemoved : preview.membersRestored);
            own.insert(row.group.id);
        }
        for (const RowGroup &group : {row.group, row.groupBefore})
            if (group.kind == 'm')
                touched.insert(group.id);
    }
    preview.membersChanged = int(touched.subtract(own).size());
}

// Shares of the whole, as measured on an import of 30,000 members.
constexpr double planned = 0.35;
constexpr double wrote = 0.85;

/** Writes the former rows. */
class Writer
{
public:
    Writer(Transaction &transaction, const Compensation &compensation, const CompensationWatch &watch)
        : m_connection(transaction.connection()), m_rows(compensation.rows), m_watch(watch)
    {
    }

    Done write()
    {
        QList<const ActRow *> left;
        for (const ActRow &row : m_rows.rows)
            if (row.isPending())
                left.append(&row);
        const double all = double(std::max<qsizetype>(left.size(), 1));
        qsizetype written = 0;
        // Two rows may have exchanged what stands only once: the one that finds it taken comes after the other.
        while (!left.isEmpty()) {
            QList<const ActRow *> taken;
            Done last;
            for (const ActRow *row : std::as_const(left)) {
                if (m_watch.isCanceled())
                    return failure(ErrorCode::Canceled);
                Done done = write(*row);
                if (done) {
                    m_watch.tell(planned + (wrote - planned) * double(++written) / all);
                    continue;
                }
                if (done.error().code != ErrorCode::Duplicate)
                    return done;
                last = done;
                taken.append(row);
            }
            if (taken.size() == left.size())
                return last;
            left = taken;
        }
        return touchNeutral();
    }

private:
    Done write(const ActRow &row)
    {
        const ActTable &table = m_rows.tables.at(row.table);
        const QString isRow = keyIs(table.columns, table.name, u"?"_s);
        if (row.isRemoval())
            return m_connection.execute(u"DELETE FROM %1 WHERE %2"_s.arg(table.name, isRow), {row.key});
        if (row.isReturn()) {
            QStringList names;
            QStringList values;
            for (const JournaledColumn &column : table.columns) {
                names.append(column.name);
                values.append(columnOfJson(u"j.before"_s, column.name)
                    + (column.name == "row_version"_L1 ? u" + 1"_s : QString()));
            }
            return m_connection.execute(u"INSERT INTO %1 (%2) SELECT %3 FROM journal j WHERE j.id = ?"_s.arg(
                                            table.name, names.join(", "_L1), values.join(", "_L1)),
                {row.first});
        }
        const QStringList &derived = derivedColumns(table.name);
        QStringList sets;
        for (const JournaledColumn &column : table.columns) {
            if (column.name == "row_version"_L1)
                sets.append(u"row_version = %1.row_version + 1"_s.arg(table.name));
            else if (!column.key && !derived.contains(column.name)
                && (row.columnsBack.isEmpty() || row.columnsBack.contains(column.name)))
                sets.append(u"%1 = %2"_s.arg(column.name, columnOfJson(u"j.before"_s, column.name)));
        }
        return m_connection.execute(
            u"UPDATE %1 SET %2 FROM journal j WHERE j.id = ? AND %3"_s.arg(table.name, sets.join(", "_L1), isRow),
            {row.first, row.key});
    }

    /** Whose periods change is another version of the person, as it was when the act changed them. */
    Done touchNeutral()
    {
        QSet<qint64> changed;
        for (const ActRow &row : m_rows.rows)
            if (row.isPending() && row.group.kind == 'm')
                changed.insert(row.group.id);
        for (const ActRow &row : m_rows.rows)
            if (row.neutral && row.asBefore && changed.contains(row.group.id) && m_rows.tableName(row) == "member"_L1)
                if (Done done = m_connection.execute(
                        u"UPDATE member SET row_version = row_version + 1 WHERE id = ?"_s, {row.group.id});
                    !done)
                    return done;
        return {};
    }

    Connection &m_connection;
    const ActRows &m_rows;
    const CompensationWatch &m_watch;
};

/** Of whom something that search keys are made of changes. */
QList<MemberId> keyedMembers(const ActRows &rows)
{
    QSet<qint64> ids;
    for (const ActRow &row : rows.rows) {
        const QString &table = rows.tableName(row);
        if (!row.isPending() || (table != "member"_L1 && table != "certificate"_L1))
            continue;
        for (const RowGroup &group : {row.group, row.groupBefore})
            if (group.kind == 'm')
                ids.insert(group.id);
    }
    QList<MemberId> members;
    for (const qint64 id : std::as_const(ids))
        members.append(MemberId{id});
    std::sort(members.begin(), members.end());
    return members;
}

Done removeCompanions(Connection &connection, const Compensation &compensation)
{
    QSet<std::pair<QString, qint64>> gone;
    for (const CompanionRow &companion : compensation.companions) {
        if (!compensation.rows.rows.at(companion.with).isPending() || gone.contains({companion.table, companion.id}))
            continue;
        gone.insert({companion.table, companion.id});
        if (Done done = connection.execute(u"DELETE FROM %1 WHERE id = ?"_s.arg(companion.table), {companion.id});
            !done)
            return done;
    }
    return {};
}

/** Sums of whom there is no more, all of them 0 by now. */
Done removeSums(Connection &connection, const ActRows &rows)
{
    for (const ActRow &row : rows.rows)
        if (row.isPending() && row.isRemoval() && rows.tableName(row) == "member"_L1)
            if (Done done
                = connection.execute(u"DELETE FROM member_year WHERE member_id = ?"_s, {row.key.toLongLong()});
                !done)
                return done;
    return {};
}

/** Notes that an import or a merge is undone, or done again where an undo of it is what was undone. */
Done mark(Connection &connection, ActId undone, ActId by)
{
    const auto first = firstAct(connection, undone);
    if (!first)
        return failure(first.error());
    const bool again = first->undoings % 2 != 0;
    for (const QString &table : tablesOfNotes())
        if (Done done = connection.execute(
                u"UPDATE %1 SET undone_act = ?, row_version = row_version + 1 WHERE act = ?"_s.arg(table),
                {again ? QVariant(QMetaType::fromType<qint64>()) : QVariant(by.value), first->act.value});
            !done)
            return done;
    return {};
}

} // namespace

Result<Compensation> planCompensation(Connection &connection, ActId act, const CompensationWatch &watch)
{
    const auto head = headOf(connection, act);
    if (!head)
        return failure(head.error());
    const auto first = firstAct(connection, act);
    if (!first)
        return failure(first.error());
    if (first->kind.startsWith("store."_L1))
        return failure(ErrorCode::StateForbids, u"act"_s, {u"undo.program"_s});
    if (first->kind.startsWith("account."_L1))
        return failure(ErrorCode::StateForbids, u"act"_s, {u"undo.account"_s});
    if (head->schemaVersion != schemaVersion)
        return failure(ErrorCode::StateForbids, u"act"_s, {u"undo.schema"_s});
    auto rows = readActRows(connection, act);
    if (!rows)
        return failure(rows.error());
    watch.tell(planned / 2);
    if (watch.isCanceled())
        return failure(ErrorCode::Canceled);
    Compensation compensation;
    compensation.rows = std::move(*rows);
    if (first->kind.endsWith(".import"_L1)) {
        const auto kept = keepLessons(connection, compensation.rows);
        if (!kept)
            return failure(kept.error());
        compensation.preview.lessonsKept = *kept;
    }
    const bool isMerge = first->kind == codeOf(ActKind::MemberMerge);
    auto companions = holdBack(connection, act, compensation.rows, isMerge ? UndoManner::ByRow : UndoManner::ByGroup);
    if (!companions)
        return failure(companions.error());
    compensation.companions = std::move(*companions);
    watch.tell(planned);
    if (watch.isCanceled())
        return failure(ErrorCode::Canceled);
    UndoPreview &preview = compensation.preview;
    preview.act = act;
    preview.actKind = head->kind;
    preview.subject = head->subject;
    preview.at = head->at;
    preview.who = head->who;
    count(compensation);
    if (Done done = listHeld(connection, act, compensation); !done)
        return failure(done.error());
    return compensation;
}

Done compensate(Transaction &transaction, const NameReader &reader, const Compensation &compensation,
    const CompensationWatch &watch)
{
    Connection &connection = transaction.connection();
    const QList<MemberId> keyed = keyedMembers(compensation.rows);
    if (Done done = dropKeys(transaction, reader, keyed); !done)
        return done;
    if (Done done = removeCompanions(connection, compensation); !done)
        return done;
    if (Done done = Writer(transaction, compensation, watch).write(); !done)
        return done;
    if (Done done = makeKeys(transaction, reader, keyed); !done)
        return done;
    if (Done done = removeSums(connection, compensation.rows); !done)
        return done;
    return mark(connection, compensation.preview.act, transaction.act());
}

} // namespace dangjian
