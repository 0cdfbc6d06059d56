// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprinter.h"

#include "certificates/certificatebooklet.h"
#include "printing/certificateprinting.h"
#include "printing/continuedprint.h"
#include "teststore.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** 续打: which page is put in, what comes onto it, and what is noted of it. */
class TestContinuedPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void withoutABookletThereIsNothingToContinue();
    void newLinesStandOnTheNextFreeRows();
    void newLinesStandWhereTheWholePrintHasThem();
    void onlyWhatIsConfirmedIsNoted();
    void whatWasAmendedIsPrintedAnewAndStruckOut();
    void whatWasVoidedIsStruckOutAlone();
    void aFullBookletGetsAContinuation();
    void pagesOfTheOpenBookletLieSideBySide();

private:
    MemberId member() const { return m_store->branchMember; }
    ParticipationId record(int day, const QString &content = u"党员责任区巡逻"_s)
    {
        return valueOf(m_store->services().participation.add(
            TestStore::entryOf(member(), QDate(2026, 1, 1).addDays(day), content, 90, 1)));
    }
    /** The booklet with all that is entered so far, noted as printed. */
    void printBooklet()
    {
        PrintSelection selection;
        selection.member = member();
        PrintOptions options;
        options.file = m_folder->filePath(u"booklet.pdf"_s);
        options.notePrinted = true;
        PrintJob job(m_store->store(), selection, options);
        QVERIFY(job.runHere());
    }
    ContinuedPrint next(PaperPutIn paper = PaperPutIn::OnePage)
    {
        return valueOf(ContinuedPrintService(m_store->store()).of(member(), paper));
    }
    int linesOnPaper() { return valueOf(m_store->services().members.show(member())).certificates.first().linesPrinted; }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestContinuedPrint::withoutABookletThereIsNothingToContinue()
{
    record(1);
    QVERIFY(next().neverPrinted);
    QVERIFY(next().sheets.isEmpty());
    printBooklet();
    QVERIFY(!next().neverPrinted);
    QVERIFY(next().sheets.isEmpty());
    valueOf(m_store->services().certificates.withdraw(member(), u"收回"_s));
    const Error error = errorOf(ContinuedPrintService(m_store->store()).of(member()));
    QCOMPARE(error.args, QStringList{u"certificate.none"_s});
}

void TestContinuedPrint::newLinesStandOnTheNextFreeRows()
{
    for (int day = 1; day <= 10; ++day)
        record(day);
    printBooklet();
    for (int day = 11; day <= 15; ++day)
        record(day, u"植树%1"_s.arg(day));
    const ContinuedPrint print = next();
    QCOMPARE(print.sheets.size(), 2);
    // Rows 11 and 12 of the first page of the log, the fourth of the booklet; then three on the fifth.
    QCOMPARE(print.sheets[0].pages, QList<int>{4});
    QCOMPARE(print.sheets[0].firstLine, 11);
    QCOMPARE(print.sheets[0].lastLine, 12);
    QCOMPARE(print.sheets[1].pages, QList<int>{5});
    QCOMPARE(print.sheets[1].lastLine, 15);
    const QString text = textOfPage(print.sheets[0].print.first());
    QVERIFY(text.contains(u"植树11"_s) && text.contains(u"植树12"_s) && !text.contains(u"植树13"_s));
    // Neither the form nor what stands there already.
    QVERIFY(!text.contains(u"巡逻"_s) && !text.contains(u"参与社区活动情况登记"_s));
    QVERIFY(textOfPage(print.sheets[0].shown.first()).contains(u"参与社区活动情况登记"_s));
}

void TestContinuedPrint::newLinesStandWhereTheWholePrintHasThem()
{
    for (int day = 1; day <= 7; ++day)
        record(day);
    printBooklet();
    for (int day = 8; day <= 12; ++day)
        record(day, u"清扫%1号楼楼道并张贴提示"_s.arg(day));
    const ContinuedSheet sheet = next().sheets.first();
    const QList<StandingGlyph> added = glyphsOf(sheet.print.first());
    const QList<StandingGlyph> whole = glyphsOf(sheet.shown.first());
    QVERIFY(added.size() > 60);
    // To the hundredth of a millimetre: the end of the whole page, the page's sum with it.
    QVERIFY(whole.size() > added.size());
    QCOMPARE(whole.last(added.size()), added);
}

void TestContinuedPrint::onlyWhatIsConfirmedIsNoted()
{
    for (int day = 1; day <= 10; ++day)
        record(day);
    printBooklet();
    for (int day = 11; day <= 26; ++day)
        record(day);
    ContinuedPrintService service(m_store->store());
    const ContinuedPrint print = next();
    QCOMPARE(print.sheets.size(), 3);
    valueOf(service.notePrinted(print, 0));
    QCOMPARE(linesOnPaper(), 10);
    // A jam at the second paper.
    valueOf(service.notePrinted(print, 1));
    QCOMPARE(linesOnPaper(), 12);
    const ContinuedPrint rest = next();
    QCOMPARE(rest.sheets.size(), 2);
    QCOMPARE(rest.sheets.first().firstLine, 13);
    // Entered while the printer worked: not on its paper.
    record(30);
    valueOf(service.notePrinted(rest, 2));
    QCOMPARE(linesOnPaper(), 26);
    QCOMPARE(next().sheets.first().firstLine, 27);
    QVERIFY(valueOf(m_store->services().checks.check()).isEmpty());
}

void TestContinuedPrint::whatWasAmendedIsPrintedAnewAndStruckOut()
{
    record(1);
    const ParticipationId wrong = record(2, u"发放传单"_s);
    printBooklet();
    Participation right = TestStore::entryOf(member(), QDate(2026, 1, 3), u"发放宣传单"_s, 60, 2);
    const ParticipationId second = valueOf(m_store->services().participation.amend(wrong, right, u"写错"_s));
    ContinuedPrint print = next();
    QCOMPARE(print.sheets.size(), 1);
    QCOMPARE(print.sheets.first().firstLine, 3);
    const QString text = textOfPage(print.sheets.first().print.first());
    QVERIFY2(text.contains(u"发放宣传单"_s) && text.contains(u"更正第3页第2行"_s), qPrintable(text));
    QVERIFY(!text.contains(u"发放传单"_s));
    QCOMPARE(print.strikes.size(), 1);
    QCOMPARE(print.strikes.first().page, 3);
    QCOMPARE(print.strikes.first().row, 2);
    QVERIFY(!print.strikes.first().voided);
    valueOf(ContinuedPrintService(m_store->store()).notePrinted(print, 1));
    // Amended twice: what is right now corrects the line that was printed last.
    right.content = u"发放宣传材料"_s;
    valueOf(m_store->services().participation.amend(second, right, u"仍错"_s));
    print = next();
    QVERIFY(textOfPage(print.sheets.first().print.first()).contains(u"更正第3页第3行"_s));
    QCOMPARE(print.strikes.size(), 2);
    // Amended before it came onto paper: nothing to correct there.
    const ParticipationId early = record(9, u"打扫"_s);
    right.content = u"打扫广场"_s;
    right.date = QDate(2026, 1, 9);
    valueOf(m_store->services().participation.amend(early, right, u"补充"_s));
    QCOMPARE(textOfPage(next().sheets.first().print.first()).count(u"更正"_s), 1);
}

void TestContinuedPrint::whatWasVoidedIsStruckOutAlone()
{
    const ParticipationId wrong = record(1, u"发放传单"_s);
    printBooklet();
    valueOf(m_store->services().participation.voidEntry(wrong, u"未参加"_s));
    const ContinuedPrint print = next();
    QVERIFY(print.sheets.isEmpty());
    QCOMPARE(print.strikes.size(), 1);
    QVERIFY(print.strikes.first().voided);
    QCOMPARE(print.strikes.first().content, u"发放传单"_s);
}

void TestContinuedPrint::aFullBookletGetsAContinuation()
{
    for (int day = 1; day <= 58; ++day)
        record(day);
    printBooklet();
    for (int day = 59; day <= 63; ++day)
        record(day, u"植树%1"_s.arg(day));
    const ContinuedPrint print = next();
    QCOMPARE(print.sheets.size(), 2);
    QCOMPARE(print.sheets[0].pages, QList<int>{8});
    QCOMPARE(print.sheets[0].lastLine, linesPerCertificate);
    QVERIFY(!print.sheets[0].fresh);
    const ContinuedSheet &continuation = print.sheets[1];
    QVERIFY(continuation.fresh);
    QCOMPARE(continuation.booklet, 1);
    QCOMPARE(continuation.print.size(), 8);
    QVERIFY(textOfPage(continuation.print.first()).contains(u"续一"_s));
    QVERIFY(textOfPage(continuation.print[3]).contains(u"植树61"_s));
    // Folded, it comes on sheets with both sides.
    const auto folded
        = valueOf(ContinuedPrintService(m_store->store()).of(member(), PaperPutIn::OnePage, Imposition::FoldedA5));
    QCOMPARE(folded.sheets[1].print.size(), 4);
    valueOf(ContinuedPrintService(m_store->store()).notePrinted(print, 2));
    QCOMPARE(linesOnPaper(), 63);
    // The next line goes on in the continuation that is there now.
    record(70);
    const ContinuedPrint later = next();
    QCOMPARE(later.sheets.size(), 1);
    QCOMPARE(later.sheets.first().booklet, 1);
    QVERIFY(!later.sheets.first().fresh);
    QCOMPARE(later.sheets.first().pages, QList<int>{4});
}

void TestContinuedPrint::pagesOfTheOpenBookletLieSideBySide()
{
    for (int day = 1; day <= 10; ++day)
        record(day);
    printBooklet();
    for (int day = 11; day <= 40; ++day)
        record(day);
    const ContinuedPrint single = next();
    QCOMPARE(single.sheets.size(), 4);
    const ContinuedPrint open = next(PaperPutIn::OpenBooklet);
    // 4 beside 5, 6 beside 7.
    QCOMPARE(open.sheets.size(), 2);
    QCOMPARE(open.sheets[0].pages, (QList<int>{4, 5}));
    QCOMPARE(open.sheets[1].pages, (QList<int>{6, 7}));
    QCOMPARE(open.sheets[0].print.first().size, QSizeF(210, 148));
    QList<StandingGlyph> expected = glyphsOf(single.sheets[0].print.first());
    expected += glyphsOf(single.sheets[1].print.first(), {105, 0});
    QCOMPARE(glyphsOf(open.sheets[0].print.first()), expected);
    // A page alone lies on its side, too.
    valueOf(ContinuedPrintService(m_store->store()).notePrinted(single, 1));
    const ContinuedPrint right = next(PaperPutIn::OpenBooklet);
    QCOMPARE(right.sheets.first().pages, QList<int>{5});
    QCOMPARE(glyphsOf(right.sheets.first().print.first()), glyphsOf(single.sheets[1].print.first(), {105, 0}));
}

QTEST_GUILESS_MAIN(TestContinuedPrint)
#include "tst_continuedprint.moc"
