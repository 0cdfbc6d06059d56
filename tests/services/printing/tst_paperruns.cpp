// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprinter.h"

#include "printing/certificateprinting.h"
#include "printing/paperrunservice.h"
#include "printing/runlock.h"
#include "teststore.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QString tool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        qFatal("%s is missing", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/** Runs of many papers: what is kept of them, how they go on, and what is asked after a printer has had its part. */
class TestPaperRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRunThatEndsIsNotOffered();
    void aCancelledRunGoesOnWithTheRest();
    void whoCameSinceIsNotInTheRun();
    void whoHasNoCertificateAnyMoreIsNamed();
    void peopleArePrintedAsTheyAreNow();
    void nothingIsKeptOfARunThatWroteNothing();
    void aRunIsForOneProgramAtATime();
    void whatADeadProgramLeftIsTakenAway();
    void aRunThatWasGivenUpIsNotOffered();
    void theIndexNamesEachPersonsPage();
    void theIndexOfFoldedSheetsTakesWholeSheets();
    void aPrinterGetsOnePartAtATime();
    void nothingIsNotedBeforeThePaperWasSeen();
    void afterAJamEachPaperIsPrintedOnce();
    void aJamWithinABookletGoesOnFromItsPage();
    void nobodySaidWhatCameOut();
    void aPrinterThatTakesNothingLeavesThePartOpen();

private:
    QString file() const { return m_folder->filePath(u"papers.pdf"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList({u"papers*"_s}, QDir::Files, QDir::Name); }
    PaperRunService runs() { return PaperRunService(m_store->store()); }
    QList<UnfinishedRun> unfinished() { return valueOf(runs().unfinished()); }
    Certificate certificateOf(MemberId id)
    {
        for (const Certificate &each : valueOf(m_store->services().members.show(id)).certificates)
            if (each.state == CertificateState::Valid)
                return each;
        return {};
    }
    PrintOptions options(int perFile, bool note = false) const
    {
        PrintOptions options;
        options.file = file();
        options.membersPerFile = perFile;
        options.notePrinted = note;
        return options;
    }
    /** How often each number of a certificate stands on a cover of the files. */
    QMap<QString, int> coversInFiles() const;
    /** Begins a run of files and cancels it when so many people are written. */
    PrintOutcome cancelAfter(int written, const PrintOptions &options);
    Done send(const PrintOptions &options)
    {
        PrintJob job(m_store->store(), {}, options, std::make_unique<FakePrinter>(m_tray));
        const Done done = job.runHere();
        m_outcome = job.outcome();
        return done;
    }
    Done sendNext(PaperRunId run)
    {
        PrintJob job(m_store->store(), run, std::make_unique<FakePrinter>(m_tray));
        const Done done = job.runHere();
        m_outcome = job.outcome();
        return done;
    }
    int noted()
    {
        int count = 0;
        for (MemberId id : std::as_const(m_people))
            count += certificateOf(id).printed.isValid() ? 1 : 0;
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestStore> m_store;
    QList<MemberId> m_people; // all of the store
    std::shared_ptr<PrinterTray> m_tray;
    PrintOutcome m_outcome;
};

void TestPaperRuns::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<TestStore>();
    m_tray = std::make_shared<PrinterTray>();
    m_people = {m_store->branchMember, m_store->inServiceMember, m_store->floatingMember};
    for (int i = 0; i < 9; ++i)
        m_people.append(m_store->addMember(u"周立%1"_s.arg(QChar(u'甲' + i)), testIdNumber(200 + i),
            MemberCategory::Branch, i % 2 == 0 ? m_store->firstCommunity : m_store->secondCommunity));
}

QMap<QString, int> TestPaperRuns::coversInFiles() const
{
    QMap<QString, int> covers;
    for (const QString &name : files()) {
        const QString text = tool(u"pdftotext"_s, {u"-raw"_s, m_folder->filePath(name), u"-"_s});
        for (const QString &page : text.split(QChar::FormFeed))
            for (const QString &line : page.split(u'\n'))
                if (page.contains(u"参与社区活动情况"_s) && line.contains(QRegularExpression(u"[ZAL]01-\\d{7}"_s)))
                    ++covers[QRegularExpression(u"[ZAL]01-\\d{7}"_s).match(line).captured()];
    }
    return covers;
}

PrintOutcome TestPaperRuns::cancelAfter(int written, const PrintOptions &options)
{
    PrintJob job(m_store->store(), {}, options);
    connect(&job, &Job::progressed, &job, [&job, written](qint64 done, qint64 total) {
        if (total > 0 && done >= written)
            job.cancel();
    });
    // Progress is told now and then only: whichever is told first, something is left.
    const Done done = job.runHere();
    if (done)
        qWarning("the run came to its end");
    return job.outcome();
}

void TestPaperRuns::aRunThatEndsIsNotOffered()
{
    PrintJob job(m_store->store(), {}, options(5));
    QVERIFY(job.runHere());
    QCOMPARE(job.outcome().parts, 3);
    QCOMPARE(job.outcome().partsLeft, 0);
    QVERIFY(job.outcome().run);
    QVERIFY(unfinished().isEmpty());
    QCOMPARE(m_store->scalar(u"SELECT state FROM print_run"_s).toString(), u"done"_s);
    QCOMPARE(m_store->scalar(u"SELECT count(*) FROM print_run_part WHERE state = 'done' AND pages > 0"_s).toInt(), 3);
    QCOMPARE(coversInFiles().size(), 12);
    QVERIFY(valueOf(m_store->services().checks.check()).isEmpty());
    // There is nothing to go on with.
    PrintJob again(m_store->store(), job.outcome().run);
    QCOMPARE(again.runHere().error().args, QStringList{u"run.ended"_s});
}

void TestPaperRuns::aCancelledRunGoesOnWithTheRest()
{
    // Cancelled before anything is whole, and with files that are whole already.
    for (const bool early : {true, false}) {
        init();
        PrintOptions wanted = options(2, true);
        PaperRunId run;
        if (early) {
            const PrintOutcome outcome = cancelAfter(0, wanted);
            QCOMPARE(outcome.members, 0);
            run = outcome.run;
        } else {
            // A folder stands where the fourth file is to be.
            QVERIFY(QDir(m_folder->path()).mkdir(u"papers-04.pdf"_s));
            PrintJob job(m_store->store(), {}, wanted);
            QVERIFY(!job.runHere());
            QVERIFY(QDir(m_folder->path()).rmdir(u"papers-04.pdf"_s));
            run = job.outcome().run;
            QCOMPARE(noted(), job.outcome().members);
        }
        const QList<UnfinishedRun> left = unfinished();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().run.id, run);
        QCOMPARE(left.first().run.members, 12);
        QCOMPARE(left.first().membersDone, noted());
        QVERIFY(!left.first().running);
        const QDateTime whole = QFileInfo(m_folder->filePath(u"papers-01.pdf"_s)).lastModified();
        PrintJob rest(m_store->store(), run);
        QVERIFY(rest.runHere());
        QCOMPARE(rest.outcome().members, 12 - left.first().membersDone);
        if (whole.isValid()) // the one that was whole first need not be the first of them
            QCOMPARE(QFileInfo(m_folder->filePath(u"papers-01.pdf"_s)).lastModified(), whole);
        QCOMPARE(files().size(), 6);
        const QMap<QString, int> covers = coversInFiles();
        QCOMPARE(covers.size(), 12);
        QVERIFY(std::all_of(covers.cbegin(), covers.cend(), [](int times) { return times == 1; }));
        QCOMPARE(noted(), 12);
        QVERIFY(unfinished().isEmpty());
    }
}

void TestPaperRuns::whoCameSinceIsNotInTheRun()
{
    const PaperRunId run = cancelAfter(0, options(4)).run;
    QVERIFY(run);
    m_store->addMember(u"安新来"_s, testIdNumber(400), MemberCategory::Branch, m_store->firstCommunity);
    PrintJob rest(m_store->store(), run);
    QVERIFY(rest.runHere());
    QCOMPARE(rest.outcome().members, 12);
    QCOMPARE(coversInFiles().size(), 12);
}

void TestPaperRuns::whoHasNoCertificateAnyMoreIsNamed()
{
    const PaperRunId run = cancelAfter(0, options(1)).run;
    valueOf(m_store->services().members.changeState(
        m_store->floatingMember, MembershipState::TransferredOut, QDate(2026, 10, 30), u"转出"_s));
    PrintJob rest(m_store->store(), run);
    QVERIFY(rest.runHere());
    QCOMPARE(rest.outcome().members, 11);
    QCOMPARE(rest.outcome().leftOut, 1);
    QCOMPARE(rest.outcome().leftOutNames, QStringList{u"欧阳建国"_s});
    QCOMPARE(files().size(), 11);
    QVERIFY(unfinished().isEmpty());
}

void TestPaperRuns::peopleArePrintedAsTheyAreNow()
{
    const PaperRunId run = cancelAfter(0, options(100)).run;
    valueOf(m_store->services().certificates.replace(m_store->branchMember, u"遗失"_s, true));
    PrintJob rest(m_store->store(), run);
    QVERIFY(rest.runHere());
    QVERIFY(coversInFiles().contains(certificateOf(m_store->branchMember).number));
    QCOMPARE(coversInFiles().size(), 12);
}

void TestPaperRuns::nothingIsKeptOfARunThatWroteNothing()
{
    PrintOptions nowhere = options(5);
    nowhere.file = m_folder->filePath(u"none/papers.pdf"_s);
    PrintJob job(m_store->store(), {}, nowhere);
    QVERIFY(!job.runHere());
    QVERIFY(!job.outcome().run);
    QVERIFY(unfinished().isEmpty());
    // What no font has is found before anything is kept.
    m_store->addMember(
        u"王"_s + QString::fromUcs4(U"\U000F1234"), testIdNumber(401), MemberCategory::Branch, m_store->firstCommunity);
    PrintJob missing(m_store->store(), {}, options(5));
    QCOMPARE(missing.runHere().error().code, ErrorCode::GlyphMissing);
    QCOMPARE(m_store->scalar(u"SELECT count(*) FROM print_run WHERE state = 'open'"_s).toInt(), 0);
}

void TestPaperRuns::aRunIsForOneProgramAtATime()
{
    const PaperRunId run = cancelAfter(0, options(4)).run;
    auto lock = lockRun(m_store->file(), run);
    QVERIFY(lock);
    QVERIFY(unfinished().first().running);
    PrintJob job(m_store->store(), run);
    QCOMPARE(job.runHere().error().args, QStringList{u"run.running"_s});
    QCOMPARE(errorOf(runs().drop(run)).args, QStringList{u"run.running"_s});
    lock.reset();
    QVERIFY(!unfinished().first().running);
    PrintJob again(m_store->store(), run);
    QVERIFY(again.runHere());
    // Nothing of the lock is left beside the store.
    QVERIFY(QDir(QFileInfo(m_store->file()).path()).entryList({u"*.lock"_s}).isEmpty());
}

void TestPaperRuns::whatADeadProgramLeftIsTakenAway()
{
    const PaperRunId run = cancelAfter(0, options(4)).run;
    const auto put = [this](const QString &name, const QByteArray &bytes) {
        QFile made(m_folder->filePath(name));
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(bytes);
    };
    put(u"papers-02.pdf.AbCdEf"_s, "%PDF-1.5\nID numbers of people");
    put(u"papers-03.pdf.QwErTy"_s, {});
    put(u"papers-02.pdf.backup"_s, "%PDF-1.5\nwhole\n%%EOF\n");
    put(u"papers-02.pdf.notes1"_s, "%PDF-1.5\nnot six letters");
    put(u"papers-02.pdf.letter"_s, "no PDF at all");
    PrintJob rest(m_store->store(), run);
    QVERIFY(rest.runHere());
    QCOMPARE(files(),
        (QStringList{u"papers-01.pdf"_s, u"papers-02.pdf"_s, u"papers-02.pdf.backup"_s, u"papers-02.pdf.letter"_s,
            u"papers-02.pdf.notes1"_s, u"papers-03.pdf"_s}));
}

void TestPaperRuns::aRunThatWasGivenUpIsNotOffered()
{
    const PaperRunId run = cancelAfter(0, options(4)).run;
    valueOf(runs().drop(run));
    QVERIFY(unfinished().isEmpty());
    PrintJob rest(m_store->store(), run);
    QCOMPARE(rest.runHere().error().args, QStringList{u"run.ended"_s});
    PrintJob stranger(m_store->store(), PaperRunId{77});
    QCOMPARE(stranger.runHere().error().code, ErrorCode::NotFound);
}

void TestPaperRuns::theIndexNamesEachPersonsPage()
{
    PrintOptions wanted = options(5);
    wanted.index = true;
    PrintJob job(m_store->store(), {}, wanted);
    QVERIFY(job.runHere());
    int indexes = 0;
    QMap<QString, QString> places; // by number of the certificate
    for (int part = 1; part <= 3; ++part) {
        const QString name = m_folder->filePath(u"papers-0%1.pdf"_s.arg(part));
        const QStringList pages
            = tool(u"pdftotext"_s, {u"-layout"_s, name, u"-"_s}).split(QChar::FormFeed, Qt::SkipEmptyParts);
        for (const QString &page : pages) {
            if (!page.contains(u"目录"_s))
                continue;
            ++indexes;
            QRegularExpressionMatchIterator rows
                = QRegularExpression(u"([ZAL]01-\\d{7})\\s+(\\d+-\\d+)"_s).globalMatch(page);
            while (rows.hasNext()) {
                const QRegularExpressionMatch row = rows.next();
                places.insert(row.captured(1), row.captured(2));
            }
        }
    }
    QCOMPARE(indexes, 2); // one for each community
    QCOMPARE(places.size(), 12);
    // Where the index sends one stands the cover of that booklet.
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const QString name = m_folder->filePath(u"papers-0%1.pdf"_s.arg(place->section(u'-', 0, 0)));
        const QString page = place->section(u'-', 1);
        const QString cover = tool(u"pdftotext"_s, {u"-f"_s, page, u"-l"_s, page, name, u"-"_s});
        QVERIFY2(cover.contains(place.key()) && cover.contains(u"登记证"_s), qPrintable(place.key() + cover));
    }
}

void TestPaperRuns::theIndexOfFoldedSheetsTakesWholeSheets()
{
    PrintOptions wanted = options(100);
    wanted.index = true;
    wanted.imposition = Imposition::FoldedA5;
    PrintJob job(m_store->store(), {}, wanted);
    QVERIFY(job.runHere());
    // Two indexes with a blank back each, so that every booklet begins on a new sheet.
    QCOMPARE(job.outcome().pages, 2 * 2 + 12 * 4);
    wanted.index = false;
    PrintJob without(m_store->store(), {}, wanted);
    QVERIFY(without.runHere());
    QCOMPARE(without.outcome().pages, 12 * 4);
}

void TestPaperRuns::aPrinterGetsOnePartAtATime()
{
    QVERIFY(send(options(5)));
    QCOMPARE(m_outcome.sentPart, 1);
    QCOMPARE(m_outcome.parts, 3);
    QCOMPARE(m_tray->papers.size(), 5);
    const PaperRunId run = m_outcome.run;
    const SentPart sent = valueOf(runs().sent(run));
    QCOMPARE(sent.people.size(), 5);
    QCOMPARE(sent.people.first().sides, 8);
    QCOMPARE(sent.pages, 40);
    QVERIFY(!sent.people.first().name.isEmpty() && !sent.people.first().number.isEmpty());
    for (int part = 1; part <= 3; ++part) {
        valueOf(runs().confirm(run, int(valueOf(runs().sent(run)).people.size()), 0));
        if (part < 3)
            QVERIFY(sendNext(run));
    }
    QCOMPARE(m_tray->papers.size(), 12);
    QCOMPARE(m_tray->jobs, 3);
    QVERIFY(unfinished().isEmpty());
}

void TestPaperRuns::nothingIsNotedBeforeThePaperWasSeen()
{
    valueOf(m_store->services().participation.add(
        TestStore::entryOf(m_store->branchMember, QDate(2026, 6, 1), u"巡逻"_s, 60, 1)));
    QVERIFY(send(options(100, true)));
    QCOMPARE(noted(), 0);
    QCOMPARE(certificateOf(m_store->branchMember).linesPrinted, 0);
    // What is entered while the printer works is not on its paper.
    valueOf(m_store->services().participation.add(
        TestStore::entryOf(m_store->branchMember, QDate(2026, 6, 2), u"植树"_s, 60, 1)));
    valueOf(runs().confirm(m_outcome.run, 12, 0));
    QCOMPARE(noted(), 12);
    QCOMPARE(certificateOf(m_store->branchMember).linesPrinted, 1);
    // Not asked to note: not noted, though the paper was seen.
    init();
    QVERIFY(send(options(100, false)));
    valueOf(runs().confirm(m_outcome.run, 12, 0));
    QCOMPARE(noted(), 0);
    QVERIFY(unfinished().isEmpty());
}

void TestPaperRuns::afterAJamEachPaperIsPrintedOnce()
{
    QVERIFY(send(options(6, true)));
    const PaperRunId run = m_outcome.run;
    QList<MemberId> good;
    const auto take = [&](qsizetype count) {
        const SentPart sent = valueOf(runs().sent(run));
        for (const SentPerson &person : sent.people.first(count))
            good.append(person.member);
        valueOf(runs().confirm(run, int(count), 0));
    };
    take(2); // a jam at the third
    QCOMPARE(noted(), 2);
    QCOMPARE(unfinished().first().membersDone, 2);
    QVERIFY(sendNext(run));
    QCOMPARE(m_outcome.sentPart, 1);
    take(0); // nothing came out at all
    QVERIFY(sendNext(run));
    take(3); // and one more jam at the last of them
    QVERIFY(sendNext(run));
    QCOMPARE(valueOf(runs().sent(run)).people.size(), 1);
    take(1);
    QVERIFY(sendNext(run));
    QCOMPARE(m_outcome.sentPart, 2);
    take(6);
    QCOMPARE(good.size(), 12);
    QCOMPARE(QSet<MemberId>(good.cbegin(), good.cend()).size(), 12);
    QCOMPARE(noted(), 12);
    QVERIFY(unfinished().isEmpty());
    QVERIFY(valueOf(m_store->services().checks.check()).isEmpty());
}

void TestPaperRuns::aJamWithinABookletGoesOnFromItsPage()
{
    const MemberId id = m_store->branchMember;
    for (int day = 1; day <= 14; ++day)
        valueOf(m_store->services().participation.add(TestStore::entryOf(id, QDate(2026, 6, day), u"巡逻"_s, 60, 1)));
    PrintSelection selection;
    selection.members = {id, m_store->inServiceMember};
    PrintJob job(m_store->store(), selection, options(10, true), std::make_unique<FakePrinter>(m_tray));
    QVERIFY(job.runHere());
    const PaperRunId run = job.outcome().run;
    const SentPart sent = valueOf(runs().sent(run));
    const auto place = std::find_if(
        sent.people.cbegin(), sent.people.cend(), [id](const SentPerson &each) { return each.member == id; });
    const auto before = int(place - sent.people.cbegin());
    // Cover, particulars, rules and the first page of the log came out: twelve lines stand on paper.
    valueOf(runs().confirm(run, before, 4));
    QCOMPARE(certificateOf(id).linesPrinted, 12);
    QVERIFY(!certificateOf(id).printed.isValid());
    // Entered since: it comes behind those that were laid out, on the page that is printed again.
    valueOf(m_store->services().participation.add(TestStore::entryOf(id, QDate(2026, 6, 20), u"植树"_s, 60, 1)));
    m_tray->papers.clear();
    QVERIFY(sendNext(run));
    QCOMPARE(m_tray->papers.first().size(), 4);
    QCOMPARE(textOfPage(m_tray->papers.first().first()).count(u"植树"_s), 1);
    const SentPart rest = valueOf(runs().sent(run));
    QCOMPARE(rest.people.first().firstSide, 4);
    valueOf(runs().confirm(run, int(rest.people.size()), 0));
    QCOMPARE(certificateOf(id).linesPrinted, 15);
    QVERIFY(certificateOf(id).printed.isValid());
    QVERIFY(unfinished().isEmpty());
}

void TestPaperRuns::nobodySaidWhatCameOut()
{
    QVERIFY(send(options(5, true)));
    const PaperRunId run = m_outcome.run;
    // The program ended before anybody answered.
    m_store->reopen();
    QCOMPARE(unfinished().first().sentPart, 1);
    QCOMPARE(sendNext(run).error().args, QStringList{u"run.unconfirmed"_s});
    QCOMPARE(m_tray->jobs, 1);
    valueOf(runs().confirm(run, 5, 0));
    QCOMPARE(noted(), 5);
    QCOMPARE(errorOf(runs().sent(run)).code, ErrorCode::NotFound);
    QVERIFY(sendNext(run));
    QCOMPARE(m_outcome.sentPart, 2);
}

void TestPaperRuns::aPrinterThatTakesNothingLeavesThePartOpen()
{
    m_tray->refuses = true;
    QCOMPARE(send(options(5, true)).error().code, ErrorCode::FileUnwritable);
    QVERIFY(unfinished().isEmpty()); // nothing is printed: nothing to go on with
    m_tray->refuses = false;
    QVERIFY(send(options(5, true)));
    const PaperRunId run = m_outcome.run;
    valueOf(runs().confirm(run, 5, 0));
    m_tray->refuses = true;
    QVERIFY(!sendNext(run));
    QCOMPARE(unfinished().first().sentPart, 0);
    m_tray->refuses = false;
    QVERIFY(sendNext(run));
    QCOMPARE(m_outcome.sentPart, 2);
}

QTEST_GUILESS_MAIN(TestPaperRuns)
#include "tst_paperruns.moc"
