// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/actlines.h"

#include "history/journalreading.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 24; // to tell what an act is about
constexpr int fewRows = 20'000; // of a table: then its acts are gathered, and not all acts walked

QString actColumns()
{
    return u"SELECT a.id, a.kind, a.subject, a.started_at, %1, a.account, a.program FROM act a"_s.arg(actorOfAct());
}

ActLine lineOf(const Statement &statement)
{
    ActLine line;
    line.act = statement.value<ActId>(0);
    line.kind = statement.value<QString>(1);
    line.subject = statement.value<QString>(2);
    line.at = statement.value<QDateTime>(3);
    line.who = statement.value<QString>(4);
    line.account = statement.value<QString>(5);
    line.program = statement.value<QString>(6);
    return line;
}

/** The conditions of a query, with the values that they bind. */
struct Conditions
{
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariantList &bound = {})
    {
        texts.append(text);
        values += bound;
    }
    void addOneOf(const QString &column, const QStringList &codes)
    {
        if (codes.isEmpty())
            return;
        QVariantList bound;
        for (const QString &code : codes)
            bound.append(code);
        add(u"%1 IN (%2)"_s.arg(column, QStringList(codes.size(), u"?"_s).join(u',')), bound);
    }
};

/** The acts that touched a person: the rows that are or were the person's, and what was shown of them. */
Done addMember(Connection &connection, MemberId member, Conditions &conditions)
{
    const QString id = QString::number(member.value);
    const auto keys = rowsOfRecord(connection, u"member"_s, id);
    if (!keys)
        return failure(keys.error());
    QSet<qint64> acts;
    for (const JournalKey &key : *keys) {
        Statement statement = connection.prepare(u"SELECT act FROM journal WHERE table_name = ? AND row_key = ?"_s);
        if (Done done = statement.bind(key.table).bind(key.key).run(); !done)
            return done;
        while (statement.next())
            acts.insert(statement.value<qint64>(0));
    }
    // Numbers of our own, and none that somebody typed.
    QStringList numbers;
    for (const qint64 act : std::as_const(acts))
        numbers.append(QString::number(act));
    conditions.add(u"(a.id IN (%1) OR a.id IN (SELECT s.id FROM act s WHERE s.kind = 'personal_data.shown'"
                   " AND (',' || s.subject || ',') LIKE '%,%2,%'))"_s.arg(numbers.join(u','), id));
    return {};
}

Done addTables(Connection &connection, const QStringList &tables, Conditions &conditions)
{
    Conditions named;
    named.addOneOf(u"table_name"_s, tables);
    Statement count = connection.prepare(
        u"SELECT count(*) FROM (SELECT 1 FROM journal WHERE %1 LIMIT %2)"_s.arg(named.texts.first()).arg(fewRows));
    if (Done done = count.bindAll(named.values).run(); !done)
        return done;
    const bool few = count.next() && count.value<int>(0) < fewRows;
    conditions.add(few ? u"a.id IN (SELECT act FROM journal WHERE %1)"_s.arg(named.texts.first())
                       : u"EXISTS (SELECT 1 FROM journal j WHERE j.act = a.id AND j.%1)"_s.arg(named.texts.first()),
        named.values);
    return {};
}

Result<Conditions> conditionsOf(Connection &connection, const AuditQuery &query)
{
    Conditions conditions;
    conditions.addOneOf(u"a.kind"_s, query.kinds);
    if (!query.account.isEmpty())
        conditions.add(u"a.account = ?"_s, {query.account});
    if (!query.osUser.isEmpty())
        conditions.add(u"a.os_user = ? AND coalesce(a.account, '') = ''"_s, {query.osUser});
    if (!query.program.isEmpty())
        conditions.add(u"a.program = ?"_s, {query.program});
    if (query.from.isValid())
        conditions.add(u"a.started_at >= ?"_s, {toSql(query.from)});
    if (query.until.isValid())
        conditions.add(u"a.started_at < ?"_s, {toSql(query.until)});
    if (!query.member.isNull())
        if (Done done = addMember(connection, query.member, conditions); !done)
            return failure(done.error());
    if (!query.tables.isEmpty())
        if (Done done = addTables(connection, query.tables, conditions); !done)
            return failure(done.error());
    return conditions;
}

/** How much a row says of what its act is about; less is more. */
int rankOf(const QString &table)
{
    static const QStringList order{u"member_merge"_s, u"participation"_s, u"activity"_s, u"member"_s, u"certificate"_s,
        u"member_branch_period"_s, u"member_category_period"_s, u"member_standing_period"_s, u"member_state_period"_s,
        u"organization"_s, u"unit"_s, u"place"_s, u"account"_s, u"own_sheet"_s, u"import_batch"_s, u"setting"_s};
    const qsizetype found = order.indexOf(table);
    return int(found < 0 ? order.size() : found);
}

MemberId memberOf(const QString &table, const QString &key, const QJsonObject &row)
{
    if (table == "member"_L1)
        return MemberId{key.toLongLong()};
    if (table == "member_merge"_L1)
        return MemberId{row.value("kept_id"_L1).toInteger()};
    return MemberId{row.value("member_id"_L1).toInteger()};
}

/** What a row is called by itself. */
QString titleOf(const QJsonObject &row)
{
    for (const QLatin1StringView column :
        {"full_name"_L1, "name"_L1, "title"_L1, "file_name"_L1, "number"_L1, "alias"_L1, "key"_L1, "paper"_L1})
        if (const QString text = row.value(column).toString(); !text.isEmpty())
            return text;
    return {};
}

Result<QString> aboutRow(Connection &connection, const QString &table, const QJsonObject &row, MemberId member)
{
    if (!member.isNull())
        return nameOf(connection, u"member"_s, member.value);
    if (table == "organization_period"_L1)
        return nameOf(connection, u"organization"_s, row.value("organization_id"_L1).toInteger());
    if (table == "account_trial"_L1 || table == "account_password"_L1)
        return nameOf(connection, u"account"_s, row.value("account_id"_L1).toInteger());
    return titleOf(row);
}

/** Rows that people know as part of another one are looked for there. */
void goToOwner(ActLine &line, const QJsonObject &row)
{
    struct Owned
    {
        QLatin1StringView table;
        QLatin1StringView owner;
        QLatin1StringView column;
    };
    static constexpr Owned all[] = {{"organization_period"_L1, "organization"_L1, "organization_id"_L1},
        {"organization_alias"_L1, "organization"_L1, "organization_id"_L1},
        {"printed_line"_L1, "certificate"_L1, "certificate_id"_L1}, {"print_run_part"_L1, "print_run"_L1, "run_id"_L1},
        {"account_password"_L1, "account"_L1, "account_id"_L1}, {"account_trial"_L1, "account"_L1, "account_id"_L1}};
    for (const Owned &each : all)
        if (line.table == each.table) {
            line.table = each.owner;
            line.key = QString::number(row.value(each.column).toInteger());
            return;
        }
    if (line.table == "place"_L1 || line.table == "activity"_L1)
        line.organization = OrganizationId{row.value("organization_id"_L1).toInteger()};
}

/** Whose personal data was shown: ids, parted by commas. */
Done tellShown(Connection &connection, ActLine &line)
{
    const QStringList ids = line.subject.split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty())
        return {};
    line.member = MemberId{ids.first().toLongLong()};
    line.table = u"member"_s;
    line.key = ids.first();
    line.more = int(ids.size()) - 1;
    auto name = nameOf(connection, line.table, line.member.value);
    if (!name)
        return failure(name.error());
    line.about = *name;
    return {};
}

/** What was done at first, where an act takes another one back. */
Done tellUndone(Connection &connection, ActLine &line)
{
    constexpr int deepest = 200;
    QString subject = line.subject;
    for (line.undoings = 1; line.undoings < deepest; ++line.undoings) {
        Statement statement = connection.prepare(u"SELECT kind, subject FROM act WHERE id = ?"_s);
        if (Done done = statement.bind(subject.toLongLong()).run(); !done)
            return done;
        if (!statement.next())
            return {};
        line.undoneKind = statement.value<QString>(0);
        if (line.undoneKind != codeOf(ActKind::Undo))
            return {};
        subject = statement.value<QString>(1);
    }
    return {};
}

Done tellAbout(Connection &connection, ActLine &line)
{
    if (line.kind == codeOf(ActKind::Undo))
        if (Done done = tellUndone(connection, line); !done)
            return done;
    const auto count = connection.scalar(
        u"SELECT count(*) FROM (SELECT 1 FROM journal WHERE act = ? LIMIT %1)"_s.arg(rowsAtMost), {line.act.value});
    if (!count)
        return failure(count.error());
    line.rows = count->toInt();
    if (line.kind == codeOf(ActKind::PersonalDataShown))
        return tellShown(connection, line);
    Statement rows = connection.prepare(u"SELECT table_name, row_key, coalesce(after, before), operation FROM journal"
                                        " WHERE act = ? ORDER BY id LIMIT %1"_s.arg(rowsLookedAt));
    if (Done done = rows.bind(line.act).run(); !done)
        return done;
    int best = INT_MAX;
    QJsonObject chosen;
    QSet<qint64> people;
    while (rows.next()) {
        const auto table = rows.value<QString>(0);
        const QJsonObject row = QJsonDocument::fromJson(rows.value<QString>(2).toUtf8()).object();
        if (const MemberId member = memberOf(table, rows.value<QString>(1), row); !member.isNull())
            people.insert(member.value);
        // To what is there still one can go, first to what came in place of something else.
        const auto operation = rows.value<QString>(3);
        const int rank = rankOf(table) * 3 + (operation == "insert"_L1 ? 0 : operation == "update"_L1 ? 1 : 2);
        if (rank >= best)
            continue;
        best = rank;
        chosen = row;
        line.isGone = operation == "delete"_L1;
        line.table = table;
        line.key = rows.value<QString>(1);
    }
    if (best == INT_MAX)
        return {};
    line.member = memberOf(line.table, line.key, chosen);
    line.more = line.member.isNull() ? 0 : int(people.size()) - 1;
    auto about = aboutRow(connection, line.table, chosen, line.member);
    if (!about)
        return failure(about.error());
    line.about = *about;
    goToOwner(line, chosen);
    return {};
}

} // namespace

Result<QList<ActLine>> readActLines(Connection &connection, const AuditQuery &query, const ActCursor &behind, int limit)
{
    auto conditions = conditionsOf(connection, query);
    if (!conditions)
        return failure(conditions.error());
    // The first comparison walks the index of times from there, the second parts those of the same second.
    if (!behind.isNull())
        conditions->add(u"a.started_at <= ? AND (a.started_at < ? OR a.id < ?)"_s,
            {toSql(behind.at), toSql(behind.at), behind.act.value});
    const QString where = conditions->texts.isEmpty() ? QString() : u" WHERE "_s + conditions->texts.join(" AND "_L1);
    QList<ActLine> lines;
    {
        Statement statement = connection.prepare(
            actColumns() + where + u" ORDER BY a.started_at DESC, a.id DESC LIMIT %1"_s.arg(limit));
        if (Done done = statement.bindAll(conditions->values).run(); !done)
            return failure(done.error());
        while (statement.next())
            lines.append(lineOf(statement));
    }
    for (ActLine &line : lines)
        if (Done done = tellAbout(connection, line); !done)
            return failure(done.error());
    return lines;
}

Result<ActLine> readActLine(Connection &connection, ActId act)
{
    Statement statement = connection.prepare(actColumns() + u" WHERE a.id = ?"_s);
    if (Done done = statement.bind(act).run(); !done)
        return failure(done.error());
    if (!statement.next())
        return failure(ErrorCode::NotFound, u"act"_s);
    ActLine line = lineOf(statement);
    if (Done done = tellAbout(connection, line); !done)
        return failure(done.error());
    return line;
}

Result<ActContents> readActContents(Connection &connection, const ActLine &line, int limit)
{
    ActContents contents;
    contents.line = line;
    Statement statement = connection.prepare(u"SELECT table_name, row_key, operation, before, after FROM journal"
                                             " WHERE act = ? ORDER BY id LIMIT %1"_s.arg(limit + 1));
    if (Done done = statement.bind(line.act).run(); !done)
        return failure(done.error());
    QHash<qint64, QString> people;
    QList<HistoryEntry> entries;
    while (statement.next()) {
        if (contents.rows.size() == limit) {
            contents.isWhole = false;
            break;
        }
        const auto table = statement.value<QString>(0);
        const auto before = statement.value<QString>(3);
        const auto after = statement.value<QString>(4);
        const QJsonObject row = QJsonDocument::fromJson((after.isEmpty() ? before : after).toUtf8()).object();
        ActContents::Row told{entryOf(table, statement.value<QString>(2), before, after), statement.value<QString>(1),
            {}, memberOf(table, statement.value<QString>(1), row)};
        told.entry.act = line.act;
        told.entry.actKind = line.kind;
        told.entry.at = line.at;
        told.entry.who = line.who;
        told.entry.program = line.program;
        if (told.member.isNull() || !people.contains(told.member.value)) {
            auto about = aboutRow(connection, table, row, told.member);
            if (!about)
                return failure(about.error());
            told.about = *about;
            if (!told.member.isNull())
                people.insert(told.member.value, *about);
        } else {
            told.about = people.value(told.member.value);
        }
        // What only moved a version on says nothing.
        if (told.entry.operation == "update"_L1 && told.entry.changes.isEmpty())
            continue;
        entries.append(told.entry);
        contents.rows.append(told);
    }
    if (Done done = addNames(connection, entries, contents.names); !done)
        return failure(done.error());
    return contents;
}

} // namespace dangjian
