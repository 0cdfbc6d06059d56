// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprinter.h"

#include "addresses.h"
#include "printing/certificateprinting.h"
#include "printing/papercatalogue.h"
#include "printing/paperrunservice.h"
#include "sheets/sheetlibrary.h"
#include "teststore.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    if (!process.waitForFinished())
        qFatal("pdftotext is missing");
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/** Runs of letters, envelopes, labels, lists and photos: what is lacking after a jam comes, and only that. */
class TestSheetRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachPersonsPaperComesOnce_data();
    void eachPersonsPaperComesOnce();
    void aSheetOfSeveralGoesOnFromThePage_data();
    void aSheetOfSeveralGoesOnFromThePage();
    void aListThatChangedSinceIsPrintedAnew();
    void theSumsComeWithTheLastJobOnly();
    void aStartedSheetOfLabelsIsNotBegunTwice();
    void filesThatAreLackingAreWritten_data();
    void filesThatAreLackingAreWritten();
    void aPrinterThatTakesNothingLeavesThePageWhereItWas();
    void aListInClearIsNotedEachTimeItIsPrinted();
    void pagesOfAProofAreCountedForItsIndex();
    void whatStoppedIsDueUntilItEnds();

private:
    PrintOptions optionsOf(PaperKind kind, int perPart) const
    {
        PrintOptions options;
        options.kind = kind;
        options.file = m_folder->filePath(u"papers.pdf"_s);
        options.membersPerFile = perPart;
        return options;
    }
    PaperRunService runs() { return PaperRunService(m_store->store()); }
    void addMany(int count, OrganizationId branch)
    {
        for (int i = 0; i < count; ++i, ++m_serial)
            m_store->addMember(u"甲%1"_s.arg(m_serial), testIdNumber(m_serial), MemberCategory::Branch, branch);
    }
    /** Sends the first job of a run. */
    Done begin(const PrintOptions &options)
    {
        PrintJob job(m_store->store(), {}, options, std::make_unique<FakePrinter>(m_tray));
        const Done done = job.runHere();
        m_outcome = job.outcome();
        return done;
    }
    /** And the next one. */
    Done goOn()
    {
        PrintJob job(m_store->store(), m_outcome.run, std::make_unique<FakePrinter>(m_tray));
        const Done done = job.runHere();
        if (done)
            m_outcome = job.outcome();
        return done;
    }
    /** What the printer drew since it was last asked, page by page. */
    QList<Page> takePages()
    {
        QList<Page> pages;
        for (const QList<Page> &each : std::exchange(m_tray->papers, {}))
            pages += each;
        return pages;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestStore> m_store;
    std::shared_ptr<PrinterTray> m_tray;
    PrintOutcome m_outcome;
    int m_serial = 200;
};

void TestSheetRuns::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<TestStore>();
    m_tray = std::make_shared<PrinterTray>();
    m_serial = 200;
}

void TestSheetRuns::eachPersonsPaperComesOnce_data()
{
    QTest::addColumn<PaperKind>("kind");
    for (const PaperInfo &info : paperCatalogue())
        if (!info.together)
            QTest::newRow(qPrintable(info.code)) << info.kind;
}

void TestSheetRuns::eachPersonsPaperComesOnce()
{
    QFETCH(PaperKind, kind);
    addMany(4, m_store->firstCommunity);
    for (MemberId id : {m_store->branchMember, m_store->inServiceMember, m_store->floatingMember})
        valueOf(m_store->services().participation.add(TestStore::entryOf(id, QDate(2026, 3, 5), u"清扫楼道"_s, 90)));
    giveAddresses(*m_store);
    const bool proof = kind == PaperKind::VolunteerProof;
    const QStringList names = proof
        ? QStringList{u"单志强"_s, u"吕芳"_s, u"欧阳建国"_s}
        : QStringList{u"单志强"_s, u"吕芳"_s, u"欧阳建国"_s, u"甲200"_s, u"甲201"_s, u"甲202"_s, u"甲203"_s};
    QVERIFY(begin(optionsOf(kind, int(names.size()))));
    QCOMPARE(m_tray->papers.size(), names.size());
    // The second person's paper tore: whoever came before has one, the others get theirs.
    QStringList whole{textOfPage(m_tray->papers.constFirst().constFirst())};
    m_tray->papers.clear();
    valueOf(runs().confirm(m_outcome.run, 1, 0));
    QCOMPARE(valueOf(runs().unfinished()).constFirst().membersDone, 1);
    QVERIFY(goOn());
    QCOMPARE(valueOf(runs().sent(m_outcome.run)).members, int(names.size()) - 1);
    for (const QList<Page> &paper : std::as_const(m_tray->papers)) {
        QString text;
        for (const Page &page : paper)
            text += textOfPage(page);
        whole << text;
    }
    QCOMPARE(whole.size(), names.size());
    for (const QString &name : names)
        QVERIFY2(whole.filter(name).size() == 1, qPrintable(name));
    valueOf(runs().confirm(m_outcome.run, int(names.size()) - 1, 0));
    QVERIFY(valueOf(runs().unfinished()).isEmpty());
}

void TestSheetRuns::aSheetOfSeveralGoesOnFromThePage_data()
{
    QTest::addColumn<PaperKind>("kind");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("whole"); // pages that came out
    QTest::addColumn<int>("people"); // who stand on groups of sheets that are wholly out
    QTest::newRow("labels") << PaperKind::Labels << 4 << 2 << 48;
    QTest::newRow("list, within a branch") << PaperKind::Roster << -1 << 1 << 0;
    QTest::newRow("photos, within a branch") << PaperKind::Photos << -1 << 1 << 0;
}

void TestSheetRuns::aSheetOfSeveralGoesOnFromThePage()
{
    QFETCH(PaperKind, kind);
    QFETCH(int, pages);
    QFETCH(int, whole);
    QFETCH(int, people);
    addMany(80, m_store->firstCommunity);
    giveAddresses(*m_store);
    QVERIFY(begin(optionsOf(kind, 1000)));
    const QList<Page> all = takePages();
    QVERIFY2(pages < 0 ? all.size() > 3 : all.size() == pages, qPrintable(QString::number(all.size())));
    QCOMPARE(m_outcome.pages, int(all.size()));
    const SentPart sent = valueOf(runs().sent(m_outcome.run));
    QCOMPARE(sent.people.size(), 1);
    QCOMPARE(sent.people.constFirst().sides, int(all.size()));
    QCOMPARE(sent.members, 83);
    valueOf(runs().confirm(m_outcome.run, 0, whole));
    QCOMPARE(valueOf(runs().unfinished()).constFirst().membersDone, people);
    // The program ends; the next one goes on where it stopped.
    m_store->reopen();
    QVERIFY(goOn());
    QList<Page> rest = takePages();
    QCOMPARE(rest.size(), all.size() - whole);
    for (qsizetype i = 0; i < rest.size(); ++i)
        QCOMPARE(textOfPage(rest[i]), textOfPage(all[whole + i]));
    // And jams again, on the last page.
    QCOMPARE(valueOf(runs().sent(m_outcome.run)).people.constFirst().sides, int(rest.size()));
    valueOf(runs().confirm(m_outcome.run, 0, int(rest.size()) - 1));
    QVERIFY(goOn());
    rest = takePages();
    QCOMPARE(rest.size(), 1);
    QCOMPARE(textOfPage(rest.constFirst()), textOfPage(all.constLast()));
    valueOf(runs().confirm(m_outcome.run, 1, 0));
    QVERIFY(valueOf(runs().unfinished()).isEmpty());
    QVERIFY(valueOf(m_store->services().checks.check()).isEmpty());
}

void TestSheetRuns::aListThatChangedSinceIsPrintedAnew()
{
    addMany(60, m_store->firstCommunity);
    QVERIFY(begin(optionsOf(PaperKind::Roster, 1000)));
    const qsizetype before = takePages().size();
    valueOf(runs().confirm(m_outcome.run, 0, 1));
    // Meanwhile an office's own list came that holds half as many people on a page: page 2 begins with others now.
    SheetLibrary library(m_store->store());
    SheetDescription own = valueOf(library.sheet(u"roster"_s)).original;
    own.margins.setBottom(own.size.height() / 2);
    for (SheetPage &page : own.pages)
        for (SheetElement &element : page.elements)
            if (element.rect.height() > own.size.height() / 3)
                element.rect.setHeight(element.rect.height() / 2);
    valueOf(library.save(own, 0));
    QVERIFY(goOn());
    const QList<Page> anew = takePages();
    QVERIFY(anew.size() > before);
    int people = 0;
    for (const Page &page : anew)
        people += int(textOfPage(page).count(u"甲2"_s));
    QCOMPARE(people, 60);
}

void TestSheetRuns::theSumsComeWithTheLastJobOnly()
{
    addMany(10, m_store->firstCommunity);
    QVERIFY(begin(optionsOf(PaperKind::Roster, 5)));
    QCOMPARE(m_outcome.parts, 2); // a branch each
    const auto sums = [this] {
        int pages = 0;
        for (const Page &page : takePages())
            pages += textOfPage(page).contains(u"汇总"_s) ? 1 : 0;
        return pages;
    };
    QCOMPARE(sums(), 0);
    valueOf(runs().confirm(m_outcome.run, 1, 0));
    QVERIFY(goOn());
    QCOMPARE(m_outcome.sentPart, 2);
    const QList<Page> last = takePages();
    QCOMPARE(last.size(), 2);
    // The sums are of all branches, also of those whose lists are out.
    QVERIFY2(textOfPage(last.constLast()).contains(u"13"_s), qPrintable(textOfPage(last.constLast())));
    valueOf(runs().confirm(m_outcome.run, 0, 1));
    QVERIFY(goOn());
    QCOMPARE(sums(), 1);
}

void TestSheetRuns::aStartedSheetOfLabelsIsNotBegunTwice()
{
    addMany(45, m_store->firstCommunity);
    giveAddresses(*m_store);
    PrintOptions options = optionsOf(PaperKind::Labels, 1000);
    options.letters.startLabel = 23;
    QVERIFY(begin(options));
    const QList<Page> all = takePages();
    QCOMPARE(all.size(), 3); // 2 + 24 + 22
    QCOMPARE(textOfPage(all[0]).count(u"同志"_s), 2);
    // The started sheet is used up; the next ones are whole.
    valueOf(runs().confirm(m_outcome.run, 0, 1));
    QVERIFY(goOn());
    const QList<Page> rest = takePages();
    QCOMPARE(rest.size(), 2);
    QCOMPARE(glyphsOf(rest[0]), glyphsOf(all[1]));
    QCOMPARE(glyphsOf(rest[1]), glyphsOf(all[2]));
}

void TestSheetRuns::filesThatAreLackingAreWritten_data()
{
    QTest::addColumn<PaperKind>("kind");
    for (const PaperInfo &info : paperCatalogue())
        QTest::newRow(qPrintable(info.code)) << info.kind;
}

void TestSheetRuns::filesThatAreLackingAreWritten()
{
    QFETCH(PaperKind, kind);
    addMany(40, m_store->secondCommunity);
    for (MemberId id : {m_store->branchMember, m_store->floatingMember})
        valueOf(m_store->services().participation.add(TestStore::entryOf(id, QDate(2026, 3, 5), u"清扫楼道"_s, 90)));
    giveAddresses(*m_store);
    PrintJob job(m_store->store(), {}, optionsOf(kind, kind == PaperKind::VolunteerProof ? 1 : 22));
    connect(&job, &Job::progressed, &job, [&job](qint64, qint64 total) {
        if (total > 0)
            job.cancel();
    });
    QVERIFY(!job.runHere());
    QVERIFY(job.outcome().run);
    const UnfinishedRun left = valueOf(runs().unfinished()).constFirst();
    QCOMPARE(left.options.kind, kind);
    QVERIFY(left.partsDone < left.parts && left.parts > 1);
    PrintJob rest(m_store->store(), job.outcome().run);
    QVERIFY(rest.runHere());
    QCOMPARE(rest.outcome().files.size(), left.parts - left.partsDone);
    QVERIFY(valueOf(runs().unfinished()).isEmpty());
    QString text;
    for (const QString &name : QDir(m_folder->path()).entryList({u"papers*"_s}, QDir::Files))
        text += textOf(m_folder->filePath(name)).remove(u' ').remove(u'\n');
    QVERIFY2(text.contains(u"单志强"_s) && text.contains(u"欧阳建国"_s), qPrintable(text));
    QCOMPARE(left.membersDone + rest.outcome().members, left.run.members);
}

void TestSheetRuns::aPrinterThatTakesNothingLeavesThePageWhereItWas()
{
    addMany(60, m_store->firstCommunity);
    QVERIFY(begin(optionsOf(PaperKind::Roster, 1000)));
    const QList<Page> all = takePages();
    valueOf(runs().confirm(m_outcome.run, 0, 1));
    m_tray->refuses = true;
    QVERIFY(!goOn());
    m_tray->refuses = false;
    QVERIFY(goOn());
    const QList<Page> rest = takePages();
    QCOMPARE(rest.size(), all.size() - 1);
    QCOMPARE(textOfPage(rest.constFirst()), textOfPage(all[1]));
}

void TestSheetRuns::aListInClearIsNotedEachTimeItIsPrinted()
{
    const auto notes
        = [this] { return m_store->scalar(u"SELECT COUNT(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt(); };
    PrintOptions options = optionsOf(PaperKind::Roster, 1000);
    options.letters.clear = true;
    const int before = notes();
    QVERIFY(begin(options));
    QCOMPARE(notes(), before + 1);
    valueOf(runs().confirm(m_outcome.run, 0, 0));
    QVERIFY(goOn());
    QCOMPARE(notes(), before + 2);
}

void TestSheetRuns::pagesOfAProofAreCountedForItsIndex()
{
    // One with so many services that the proof takes several pages, before the next one's.
    for (int day = 0; day < 60; ++day)
        valueOf(m_store->services().participation.add(
            TestStore::entryOf(m_store->inServiceMember, QDate(2026, 2, 1).addDays(day), u"清扫楼道"_s, 60)));
    valueOf(m_store->services().participation.add(
        TestStore::entryOf(m_store->branchMember, QDate(2026, 3, 5), u"清扫楼道"_s, 90)));
    PrintOptions options = optionsOf(PaperKind::VolunteerProof, 100);
    options.index = true;
    PrintJob job(m_store->store(), {}, options);
    QVERIFY(job.runHere());
    const QStringList pages = textOf(options.file).split(QChar::FormFeed, Qt::SkipEmptyParts);
    QCOMPARE(int(pages.size()), job.outcome().pages);
    QVERIFY(pages.size() > 4);
    QString index = pages.constFirst();
    QVERIFY(index.contains(u"目录"_s));
    for (const QString &name : {u"吕芳"_s, u"单志强"_s}) {
        int page = 0;
        for (int i = 1; i < pages.size() && page == 0; ++i)
            if (QString(pages[i]).remove(u' ').remove(u'\n').contains(u"兹证明"_s + name))
                page = i + 1;
        QVERIFY(page > 0);
        const QString line = index.mid(index.indexOf(name));
        static const QRegularExpression last(u"(\\d+)\\s*(\\n|$)"_s);
        QCOMPARE(last.match(line).captured(1).toInt(), page);
    }
}

void TestSheetRuns::whatStoppedIsDueUntilItEnds()
{
    const auto due = [this] {
        for (const DueItem &item : valueOf(m_store->services().overview.due({})))
            if (item.code == u"runs.unfinished"_s)
                return item.count;
        return 0;
    };
    QCOMPARE(due(), 0);
    giveAddresses(*m_store);
    QVERIFY(begin(optionsOf(PaperKind::Labels, 1000)));
    const PaperRunId labels = m_outcome.run;
    QCOMPARE(due(), 1); // nobody has said what came out
    QVERIFY(begin(optionsOf(PaperKind::Letter, 1000)));
    QCOMPARE(due(), 2);
    valueOf(runs().confirm(labels, 1, 0));
    QCOMPARE(due(), 1);
    valueOf(runs().drop(m_outcome.run));
    QCOMPARE(due(), 0);
}

QTEST_GUILESS_MAIN(TestSheetRuns)
#include "tst_sheetruns.moc"
