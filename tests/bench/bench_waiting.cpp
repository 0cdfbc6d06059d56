// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two programs on one store: one imports 30,000 members, in the other a person enters records and searches. How long
// the import holds the store, against the whole import; the longest that an entry waits, against how long the store is
// held (it cannot be shorter, and should not be longer); and that who reads does not wait at all.
#include "bigroster.h"
#include "holdmeter.h"

#include "demo/demojob.h"
#include "rosters/rosterimport.h"
#include "services.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int importedPeople = 30'000;

double secondsOf(const std::function<bool()> &what)
{
    QElapsedTimer timer;
    timer.start();
    if (!what())
        qFatal("refused");
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_s);
    DemoOptions options;
    DemoJob demo(file, options, {u"bench"_s});
    if (!demo.runHere())
        qFatal("no store");
    const auto person = openPatiently(file, u"person"_s, QDate(2026, 10, 31));
    const auto night = openPatiently(file, u"night"_s, QDate(2026, 10, 31));
    Services services(*person);
    const auto found = services.members.find(u"wang"_s, {}, 1).result();
    if (!found || found->isEmpty())
        qFatal("nobody is there");
    writeBigRoster(folder.filePath(u"roster.csv"_s), found->constFirst().branchName, importedPeople);
    int day = 0;
    const auto enter = [&] {
        Participation entry;
        entry.memberId = found->constFirst().id;
        entry.date = QDate(2026, 1, 1).addDays(day % 300);
        entry.content = u"清扫楼道%1"_s.arg(++day);
        entry.minutes = 5;
        return services.participation.add(entry).result().has_value();
    };
    const auto search = [&] { return services.members.find(u"zhang"_s, {}, 20).result().has_value(); };
    QList<double> alone;
    for (int i = 0; i < 50; ++i)
        alone << secondsOf(enter);
    std::sort(alone.begin(), alone.end());

    RosterImportOptions rosterOptions;
    rosterOptions.file = folder.filePath(u"roster.csv"_s);
    RosterImportJob job(*night, rosterOptions);
    HoldMeter meter(file);
    QElapsedTimer whole;
    whole.start();
    job.start();
    QList<double> searches;
    std::atomic_bool over = false;
    std::thread reading([&] {
        while (!over) {
            searches << secondsOf(search);
            QThread::msleep(5);
        }
    });
    QList<double> entries;
    while (job.isRunning()) {
        entries << secondsOf(enter);
        QThread::msleep(20);
    }
    const double import = double(whole.nsecsElapsed()) / 1e9;
    over = true;
    reading.join();
    const double held = meter.stop();
    std::sort(entries.begin(), entries.end());
    std::sort(searches.begin(), searches.end());
    if (job.outcome().rows.size() != importedPeople)
        qFatal("not imported");
    std::printf("import of %d: %.2f s, of which the store is held for %.2f s: %.2f times\n", importedPeople, import,
        held, held / import);
    std::printf("entry alone: %.1f ms; longest beside the import: %.2f s, %.2f times as long as the store is held\n",
        alone.at(alone.size() / 2) * 1e3, entries.constLast(), entries.constLast() / held);
    std::printf("search beside the import: median %.2f ms, longest %.1f ms\n", searches.at(searches.size() / 2) * 1e3,
        searches.constLast() * 1e3);
    return 0;
}
