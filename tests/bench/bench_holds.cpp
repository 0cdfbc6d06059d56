// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// With 30,000 members and 250,000 records: how long the acts that write much hold the store in one piece, against how
// long they take. Whoever else saves meanwhile waits so long, and no longer. An act that is longer than the bound below
// is either divided, so that others come in between, or one act because all of it has to be true at once.
#include "bigroster.h"
#include "holdmeter.h"

#include "demo/demojob.h"
#include "duplicates/mergeservice.h"
#include "history/undojob.h"
#include "printing/certificateprinting.h"
#include "rosters/rosterimport.h"
#include "services.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr double bound = 0.3; // s

template <class T>
T required(const Result<T> &result)
{
    if (!result)
        qFatal("refused: %d %s", int(result.error().code), qPrintable(result.error().detail));
    return *result;
}

template <class T>
T required(QFuture<Result<T>> future)
{
    return required(future.result());
}

class Measure
{
public:
    explicit Measure(const QString &file) : m_file(file) { }

    template <class What>
    void act(const char *name, const What &what) const
    {
        HoldMeter meter(m_file);
        QElapsedTimer timer;
        timer.start();
        what();
        const double whole = double(timer.nsecsElapsed()) / 1e9;
        const double held = meter.stop();
        std::printf("%-46s %6.2f s, held in one piece %5.2f s, %.2f times%s\n", name, whole, held, held / whole,
            held > bound ? "  *" : "");
        std::fflush(stdout);
    }

private:
    QString m_file;
};

void run(Job &job)
{
    if (const Done done = job.runHere(); !done)
        qFatal("refused: %d %s %s", int(done.error().code), qPrintable(done.error().subject),
            qPrintable(done.error().detail));
}

void measurePrinting(Store &store, const Measure &measure, const QString &folder, const QList<MemberId> &members)
{
    PrintOptions options;
    options.file = folder + u"/papers.pdf"_s;
    options.notePrinted = true;
    PrintSelection some;
    some.members = members.mid(0, 5000);
    measure.act("certificates of 5,000, noted as printed", [&] {
        PrintJob job(store, some, options);
        run(job);
    });
    options.kind = PaperKind::Labels;
    options.notePrinted = false;
    measure.act("address labels of 30,000", [&] {
        PrintJob job(store, {}, options);
        run(job);
    });
}

void measureRecords(Services &services, const Measure &measure, const QList<MemberId> &members)
{
    QList<Participation> lines;
    QList<Attendance> attendees;
    for (int i = 0; i < 1000; ++i) {
        Participation entry;
        entry.memberId = members.at(i);
        entry.date = QDate(2026, 10, 30);
        entry.content = u"巡逻"_s;
        entry.minutes = 30;
        lines.append(entry);
        attendees.append({members.at(i + 2000), 60, 0});
    }
    measure.act("1,000 pasted lines", [&] { required(services.participation.addAll(lines)); });
    Activity activity;
    activity.title = u"消防演练"_s;
    activity.kind = ParticipationKind::Volunteer;
    activity.date = QDate(2026, 10, 30);
    activity.minutes = 60;
    activity.organizationId = required(services.organizations.all()).constFirst().id;
    measure.act("roll call of 1,000", [&] { required(services.participation.rollCall(activity, attendees)); });
    const QList<ParticipationId> ids = required(services.recordLists.ids({})).mid(0, 10'000);
    measure.act("10,000 records voided", [&] { required(services.recordLists.voidAll(ids, u"重复登记"_s)); });
}

void measureImport(Store &store, Services &services, const Measure &measure, const QString &folder)
{
    const QString file = folder + u"/roster.csv"_s;
    writeBigRoster(file, required(services.members.find(u"wang"_s, {}, 1)).constFirst().branchName, 30'000);
    RosterImportOptions options;
    options.file = file;
    measure.act("import of 30,000", [&] {
        RosterImportJob job(store, options);
        run(job);
    });
    const ActId act = required(services.rosters.batches()).constFirst().act;
    measure.act("undo of that import", [&] {
        UndoJob job(store, act, UndoExtent::WholeOnly);
        run(job);
    });
}

void measureDay(const QString &file, const Measure &measure)
{
    measure.act(
        "the first start of a day two months later", [&] { openPatiently(file, u"bench"_s, QDate(2026, 12, 31)); });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_s);
    DemoJob demo(file, {}, {u"bench"_s});
    run(demo);
    auto store = openPatiently(file, u"bench"_s, QDate(2026, 10, 31));
    auto services = std::make_unique<Services>(*store);
    const Measure measure(file);
    const QList<MemberId> members = required(services->members.ids({}));
    measureRecords(*services, measure, members);
    measurePrinting(*store, measure, folder.path(), members);
    measureImport(*store, *services, measure, folder.path());
    services.reset();
    store.reset();
    measureDay(file, measure);
    return 0;
}
