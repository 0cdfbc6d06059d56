// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Making the demonstration district, against bare inserts of the same rows (prepared, one transaction, same tables and
// indexes, no triggers and no journal) in the same run. Goal: at most four times, growing in proportion to the rows.
#include "demo/demojob.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QVariant>

#include <cstdio>
#include <sys/resource.h>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtATime = 20'000;

/** What the program writes for itself: not rows of the district. */
bool isBookkeeping(const QString &table)
{
    return QStringList{u"act"_s, u"current_act"_s, u"journal"_s, u"id_counter"_s, u"schema_migration"_s}.contains(table)
        || table.startsWith(u"sqlite_");
}

void require(bool fine, const QSqlQuery &query)
{
    if (!fine)
        qFatal("%s", qPrintable(query.lastError().text()));
}

struct Bare
{
    double seconds = 0;
    qint64 rows = 0;
};

/** Copies the district's rows; only the inserting is timed, reading is not. */
Bare insertBare(const QString &demoFile, const QString &bareFile)
{
    QSqlDatabase source = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"source"_s);
    source.setDatabaseName(demoFile);
    QSqlDatabase target = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"target"_s);
    target.setDatabaseName(bareFile);
    if (!source.open() || !target.open())
        qFatal("cannot open");
    QSqlQuery statement(target);
    // Memory as the program gives its own connection while it builds.
    for (const QString &pragma :
        {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = OFF"_s, u"PRAGMA cache_size = -131072"_s})
        require(statement.exec(pragma), statement);
    QStringList tables;
    QSqlQuery schema(source);
    require(
        schema.exec(
            u"SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, rowid"_s),
        schema);
    while (schema.next()) {
        const QString type = schema.value(0).toString();
        if (type == u"trigger" || isBookkeeping(schema.value(2).toString()))
            continue;
        require(statement.exec(schema.value(3).toString()), statement);
        if (type == u"table")
            tables.append(schema.value(1).toString());
    }
    schema.finish();
    Bare bare;
    QElapsedTimer timer;
    qint64 nanoseconds = 0;
    timer.start();
    target.transaction();
    nanoseconds += timer.nsecsElapsed();
    for (const QString &table : tables) {
        QSqlQuery rows(source);
        rows.setForwardOnly(true);
        require(rows.exec(u"SELECT * FROM "_s + table), rows);
        QSqlQuery insert(target);
        QList<QVariantList> block;
        for (bool more = true; more;) {
            block.clear();
            while (block.size() < rowsAtATime && (more = rows.next())) {
                QVariantList row;
                for (int column = 0; column < rows.record().count(); ++column)
                    row.append(rows.value(column));
                block.append(row);
            }
            if (block.isEmpty())
                break;
            timer.restart();
            if (insert.lastQuery().isEmpty())
                require(insert.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(
                            table, QStringList(block.first().size(), u"?"_s).join(u','))),
                    insert);
            for (const QVariantList &row : std::as_const(block)) {
                for (int column = 0; column < row.size(); ++column)
                    insert.bindValue(column, row.at(column));
                require(insert.exec(), insert);
            }
            nanoseconds += timer.nsecsElapsed();
            bare.rows += block.size();
        }
    }
    timer.restart();
    target.commit();
    nanoseconds += timer.nsecsElapsed();
    bare.seconds = double(nanoseconds) / 1e9;
    return bare;
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void measure(int members, qint64 records)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.dangjian"_s);
    DemoOptions options;
    options.members = members;
    options.records = records;
    DemoJob job(file, options, {u"bench"_s});
    QElapsedTimer timer;
    timer.start();
    if (Done done = job.runHere(); !done)
        qFatal("demo failed: %d %s", int(done.error().code), qPrintable(done.error().detail));
    const double demo = double(timer.nsecsElapsed()) / 1e9;
    const long memory = peakMegabytes();
    const Bare bare = insertBare(file, folder.filePath(u"bare"_s));
    QSqlDatabase::removeDatabase(u"source"_s);
    QSqlDatabase::removeDatabase(u"target"_s);
    std::printf("demo %d members %lld records: %.2f s, peak %ld MB, file %lld MB; %lld rows bare: %.2f s; ratio %.2f "
                "(goal 4)\n",
        members, static_cast<long long>(records), demo, memory,
        static_cast<long long>(QFileInfo(file).size() / 1048576), static_cast<long long>(bare.rows), bare.seconds,
        demo / bare.seconds);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3) {
        measure(atoi(argv[1]), atoll(argv[2]));
        return 0;
    }
    measure(30'000, 250'000);
    measure(60'000, 500'000);
    return 0;
}
