// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Saving a line of quick entry (durable, journal, sums and seal included), against one raw UPDATE of a row of the same
// table on a copy of the file without triggers, synchronous = FULL as well, by turns in the same run. Goal: 3 times.
#include "demo/demojob.h"
#include "participation/participationservice.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>
#include <cstdio>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 400;

void require(bool fine, const QSqlQuery &query)
{
    if (!fine)
        qFatal("%s", qPrintable(query.lastError().text()));
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void dropTriggers(QSqlDatabase &database)
{
    QSqlQuery query(database);
    QStringList triggers;
    require(query.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s), query);
    while (query.next())
        triggers.append(query.value(0).toString());
    query.finish();
    for (const QString &trigger : std::as_const(triggers))
        require(query.exec(u"DROP TRIGGER "_s + trigger), query);
    require(query.exec(u"PRAGMA journal_mode = WAL"_s), query);
    require(query.exec(u"PRAGMA synchronous = FULL"_s), query);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store"_s);
    const QString copy = folder.filePath(u"copy"_s);
    DemoOptions options;
    options.members = argc > 1 ? atoi(argv[1]) : options.members;
    DemoJob job(file, options, {u"bench"_s});
    if (Done done = job.runHere(); !done)
        qFatal("demo failed: %s", qPrintable(done.error().detail));
    QFile::copy(file, copy);

    auto store = Store::open(file, std::make_shared<FixedClock>(options.on), {u"bench"_s});
    if (!store)
        qFatal("cannot open: %d %s", int(store.error().code), qPrintable(store.error().detail));
    ParticipationService service(**store);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(copy);
    if (!database.open())
        qFatal("cannot open");
    dropTriggers(database);

    QSqlQuery query(database);
    require(query.exec(u"SELECT min(id), count(*) FROM member"_s) && query.next(), query);
    const qint64 firstMember = query.value(0).toLongLong();
    const qint64 members = query.value(1).toLongLong();
    require(query.exec(u"SELECT min(id), count(*) FROM participation"_s) && query.next(), query);
    const qint64 firstRecord = query.value(0).toLongLong();
    const qint64 records = query.value(1).toLongLong();
    query.finish();
    QSqlQuery update(database);
    require(update.prepare(u"UPDATE participation SET content = ?, minutes = ? WHERE id = ?"_s), update);

    QList<double> saved;
    QList<double> updated;
    QElapsedTimer timer;
    for (int line = 0; line < lines; ++line) {
        Participation entry;
        entry.memberId.value = firstMember + (line * 7919LL) % members;
        entry.date = options.on.addDays(-(line % 28));
        entry.kind = ParticipationKind::Volunteer;
        entry.content = u"社区环境卫生大扫除 %1"_s.arg(line);
        entry.minutes = 120;
        entry.certifier = u"王建国"_s;
        timer.restart();
        const auto added = service.add(entry).result();
        saved.append(double(timer.nsecsElapsed()) / 1e6);
        if (!added)
            qFatal("not saved: %d %s", int(added.error().code), qPrintable(added.error().args.join(u' ')));
        timer.restart();
        update.bindValue(0, entry.content);
        update.bindValue(1, entry.minutes);
        update.bindValue(2, firstRecord + (line * 7919LL) % records);
        require(update.exec(), update);
        updated.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("saving a line %.3f ms, one raw UPDATE %.3f ms (medians of %d); ratio %.2f (goal 3)\n", median(saved),
        median(updated), lines, median(saved) / median(updated));
    return 0;
}
