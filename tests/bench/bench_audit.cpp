// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The audit page over ten years: its first screen, a page deep down and filtered ones, against the same rows of the
// table of acts by plain SQL. Argument: how many acts (4,000,000 unless given).
#include "history/auditservice.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100;

void must(int code, sqlite3 *file)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(file));
        std::exit(1);
    }
}

/** Acts as quick entry leaves them, one each 20 seconds of a working life, each with its row of the journal. */
void fill(const QString &path, qint64 count)
{
    sqlite3 *file = nullptr;
    must(sqlite3_open(path.toUtf8().constData(), &file), file);
    const QString sql
        = u"PRAGMA synchronous = OFF; BEGIN;"
          "INSERT INTO act (id, office, number, kind, subject, account, os_user, program, started_at,"
          " schema_version, previous_seal, seal) WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1"
          " FROM n WHERE i < 1000 + %1) SELECT (1 << 40) + i, 1, i, CASE WHEN i % 50000 = 0 THEN 'unit.edit'"
          " WHEN i % 20 = 0 THEN 'member.edit' ELSE 'record.add' END, '', '', 'user' || (i % 60),"
          " 'dangjian 0.1.0', strftime('%Y-%m-%dT%H:%M:%S', '2016-01-01', (i * 70) || ' seconds'), 3, '', ''"
          " FROM n;"
          "INSERT INTO journal (act, table_name, row_key, operation, after) SELECT id, CASE kind WHEN"
          " 'unit.edit' THEN 'unit' WHEN 'member.edit' THEN 'member' ELSE 'participation' END, CAST(id AS"
          " TEXT), 'insert', json_object('member_id', 1099511627777, 'name', 'x', 'content', '巡逻') FROM act"
          " WHERE number >= 1000; COMMIT;"_s.arg(count);
    must(sqlite3_exec(file, sql.toUtf8().constData(), nullptr, nullptr, nullptr), file);
    sqlite3_close(file);
}

double best(const std::function<void()> &work)
{
    double least = 1e9;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        least = std::min(least, double(clock.nsecsElapsed()) / 1e6);
    }
    return least;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 count = argc > 1 ? QString::fromLatin1(argv[1]).toLongLong() : 4'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    const auto clock = std::make_shared<FixedClock>(QDate(2026, 10, 31));
    if (!Store::create(path, u"中共城区委员会"_s, 1, clock, {u"bench"_s}))
        return 1;
    fill(path, count);
    const auto store = Store::open(path, clock, {u"bench"_s});
    if (!store)
        return 1;
    sqlite3 *file = nullptr;
    must(sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr), file);
    const double plain = best([file] {
        sqlite3_stmt *statement = nullptr;
        must(sqlite3_prepare_v2(
                 file, "SELECT * FROM act ORDER BY started_at DESC, id DESC LIMIT 100", -1, &statement, nullptr),
            file);
        while (sqlite3_step(statement) == SQLITE_ROW)
            (void)sqlite3_column_text(statement, 8);
        sqlite3_finalize(statement);
    });
    AuditService audit(**store);
    const auto ask = [&audit](const AuditQuery &query, const ActCursor &behind) {
        return best([&] {
            const auto lines = audit.acts(query, behind, rows).result();
            if (!lines)
                std::exit(1);
        });
    };
    AuditQuery kind;
    kind.kinds = {u"unit.edit"_s};
    AuditQuery table;
    table.tables = {u"unit"_s};
    AuditQuery user;
    user.osUser = u"user7"_s;
    AuditQuery nobody;
    nobody.osUser = u"nobody"_s;
    const ActCursor deep{QDateTime({2017, 1, 1}, {}), ActId{(qint64(1) << 40) + 1000}};
    const std::pair<const char *, double> figures[] = {{"first screen", ask({}, {})}, {"page deep down", ask({}, deep)},
        {"a rare kind", ask(kind, {})}, {"a rare table", ask(table, {})}, {"one of sixty users", ask(user, {})},
        {"a user without acts", ask(nobody, {})}};
    std::printf("%lld acts; plain SQL for %d of them: %.2f ms\n", static_cast<long long>(count), rows, plain);
    for (const auto &[what, ms] : figures)
        std::printf("%-20s %8.2f ms, %.1f times\n", what, ms, ms / plain);
    sqlite3_close(file);
    return 0;
}
