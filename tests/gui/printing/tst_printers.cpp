// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/repeatedkeys.h"
#include "../members/memberdesk.h"

#include "printing/calibrationdialog.h"
#include "printing/calibrations.h"
#include "printing/printerchoice.h"
#include "printing/printerjob.h"
#include "printing/printersetup.h"
#include "printing/printersink.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsPerMm = 10;

Page pageOfSize(QSizeF size, const QRectF &square)
{
    return {size, {FilledAreas{{square}, inkBlack}}};
}

} // namespace

/** What a printer is told beside the pages: which, how often, in which order, on which side, and moved how far. */
class TestPrinters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<MemberDesk>(); }
    void cleanup() { m_desk.reset(); }
    void calibrationsMoveWhatIsPrinted_data();
    void calibrationsMoveWhatIsPrinted();
    void calibrationsAreKeptByPrinterAndPaper();
    void filesAreNotMoved();
    void copiesAreCollatedAsAsked();
    void aRangeIsPrintedInTheOrderOfTheTray();
    void foldedSheetsAreTurnedOnTheirEdge();
    void aSetupMakesTheSamePrinterAgain();
    void theDialogWorksOutTheShift();
    void eachPaperHasItsOwnFigures();

private:
    std::unique_ptr<QPrinter> pdfPrinter(const QString &name) const
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_desk->path(name));
        return printer;
    }
    /** What is dark on a page of a PDF, in mm. */
    QRectF darkPart(const QString &name, int page = 1) const
    {
        QProcess process;
        process.start(u"pdftoppm"_s,
            {u"-r"_s, u"254"_s, u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), u"-singlefile"_s,
                u"-png"_s, m_desk->path(name), m_desk->path(u"page"_s)});
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("pdftoppm fails");
        const QImage image = QImage(m_desk->path(u"page.png"_s)).convertToFormat(QImage::Format_Grayscale8);
        QRect dark;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.constScanLine(y)[x] < 128)
                    dark |= QRect(x, y, 1, 1);
        return {
            dark.x() / pixelsPerMm, dark.y() / pixelsPerMm, dark.width() / pixelsPerMm, dark.height() / pixelsPerMm};
    }
    /** Pages whose squares tell them apart: the n-th (from 0) has its square n × 10 mm to the right. */
    static QList<Page> numberedPages(int count)
    {
        QList<Page> pages;
        for (int i = 0; i < count; ++i)
            pages << pageOfSize({105, 148}, {10.0 + i * 10, 30, 5, 5});
        return pages;
    }
    /** The numbers of the pages in a file, as their squares tell them. */
    QList<int> pagesIn(const QString &name, int count) const
    {
        QList<int> numbers;
        for (int page = 1; page <= count; ++page)
            numbers << qRound(darkPart(name, page).left() / 10) - 1;
        return numbers;
    }
    void printOn(std::unique_ptr<QPrinter> printer, const QList<Page> &pages, const PrinterRun &run)
    {
        PrinterJob job(std::move(printer), pages, *PrintFonts::load(), run);
        QVERIFY(job.runHere());
    }

    std::unique_ptr<MemberDesk> m_desk;
};

void TestPrinters::calibrationsMoveWhatIsPrinted_data()
{
    QTest::addColumn<QSizeF>("paper");
    QTest::addColumn<double>("across");
    QTest::addColumn<double>("down");
    QTest::addColumn<double>("scale");
    QTest::newRow("as it is") << QSizeF(105, 148) << 0.0 << 0.0 << 1.0;
    QTest::newRow("to the right and up") << QSizeF(105, 148) << 1.5 << -0.7 << 1.0;
    QTest::newRow("to the left and down, wider") << QSizeF(105, 148) << -2.0 << 3.2 << 1.02;
    QTest::newRow("a sheet across") << QSizeF(210, 148) << 1.5 << 2.5 << 1.0;
}

void TestPrinters::calibrationsMoveWhatIsPrinted()
{
    QFETCH(QSizeF, paper);
    QFETCH(double, across);
    QFETCH(double, down);
    QFETCH(double, scale);
    const QRectF square(40, 60, 20, 30);
    PrinterSink sink(
        pdfPrinter(u"moved.pdf"_s), {}, {{calibrationKey(paper), Calibration{across, down, scale, scale}}});
    QVERIFY(sink.begin(*PrintFonts::load()));
    QVERIFY(sink.add({pageOfSize(paper, square)}));
    QVERIFY(sink.end());
    const QRectF found = darkPart(u"moved.pdf"_s);
    const QRectF expected(
        square.left() * scale + across, square.top() * scale + down, square.width() * scale, square.height() * scale);
    const auto near = [](double a, double b) { return std::abs(a - b) < 0.15; };
    QVERIFY2(near(found.left(), expected.left()) && near(found.top(), expected.top())
            && near(found.width(), expected.width()) && near(found.height(), expected.height()),
        qPrintable(u"%1 %2 %3 %4"_s.arg(found.left()).arg(found.top()).arg(found.width()).arg(found.height())));
}

void TestPrinters::calibrationsAreKeptByPrinterAndPaper()
{
    Calibrations calibrations(m_desk->workplace->memory());
    calibrations.set(u"HP 1/2 一楼"_s, {105, 148}, {1, 2, 1.01, 1});
    calibrations.set(u"HP 1/2 一楼"_s, {210, 297}, {-1, 0, 1, 1});
    calibrations.set(u"另一台"_s, {105, 148}, {5, 5, 1, 1});
    QCOMPARE(calibrations.of(u"HP 1/2 一楼"_s, {105, 148}).down, 2.0);
    QCOMPARE(calibrations.of(u"HP 1/2 一楼"_s, {105, 148}).scaleAcross, 1.01);
    QVERIFY(calibrations.of(u"HP 1/2 一楼"_s, {148, 105}).isNone());
    QCOMPARE(calibrations.tableOf(u"HP 1/2 一楼"_s).size(), 2);
    QCOMPARE(calibrations.tableOf(u"另一台"_s).value(u"105x148"_s).across, 5.0);
    calibrations.set(u"另一台"_s, {105, 148}, {});
    QVERIFY(calibrations.tableOf(u"另一台"_s).isEmpty());
    // What somebody else wrote there is no calibration.
    m_desk->workplace->memory().setValue(u"calibration/x/105x148"_s, u"wide"_s);
    QVERIFY(calibrations.of(u"x"_s, {105, 148}).isNone());
}

void TestPrinters::filesAreNotMoved()
{
    Calibrations calibrations(m_desk->workplace->memory());
    const auto printer = pdfPrinter(u"exact.pdf"_s);
    calibrations.set(printer->printerName(), {105, 148}, {5, 5, 1, 1});
    QVERIFY(calibrations.tableFor(*printer).isEmpty());
}

void TestPrinters::copiesAreCollatedAsAsked()
{
    PrinterRun run;
    run.copies = 2;
    printOn(pdfPrinter(u"collated.pdf"_s), numberedPages(3), run);
    QCOMPARE(pagesIn(u"collated.pdf"_s, 6), (QList<int>{0, 1, 2, 0, 1, 2}));
    run.collated = false;
    printOn(pdfPrinter(u"bypage.pdf"_s), numberedPages(3), run);
    QCOMPARE(pagesIn(u"bypage.pdf"_s, 6), (QList<int>{0, 0, 1, 1, 2, 2}));
    // Of a run, each member's papers stay together.
    PrinterSink sink(pdfPrinter(u"run.pdf"_s), run);
    QVERIFY(sink.begin(*PrintFonts::load()));
    const QList<Page> pages = numberedPages(4);
    QVERIFY(sink.add(pages.mid(0, 2)));
    QVERIFY(sink.add(pages.mid(2, 2)));
    QVERIFY(sink.end());
    QCOMPARE(pagesIn(u"run.pdf"_s, 8), (QList<int>{0, 0, 1, 1, 2, 2, 3, 3}));
}

void TestPrinters::aRangeIsPrintedInTheOrderOfTheTray()
{
    PrinterRun run;
    run.first = 2;
    run.last = 4;
    printOn(pdfPrinter(u"range.pdf"_s), numberedPages(6), run);
    QCOMPARE(pagesIn(u"range.pdf"_s, 3), (QList<int>{1, 2, 3}));
    run.backwards = true;
    printOn(pdfPrinter(u"back.pdf"_s), numberedPages(6), run);
    QCOMPARE(pagesIn(u"back.pdf"_s, 3), (QList<int>{3, 2, 1}));
    // A range that holds nothing prints nothing.
    run = {};
    run.first = 9;
    PrinterJob job(pdfPrinter(u"none.pdf"_s), numberedPages(3), *PrintFonts::load(), run);
    QCOMPARE(job.runHere().error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(m_desk->path(u"none.pdf"_s)));
}

void TestPrinters::foldedSheetsAreTurnedOnTheirEdge()
{
    QCOMPARE(duplexFor(PaperKind::Certificate, Imposition::SinglePages), QPrinter::DuplexNone);
    QCOMPARE(duplexFor(PaperKind::Certificate, Imposition::FoldedA5), QPrinter::DuplexShortSide);
    QCOMPARE(duplexFor(PaperKind::Certificate, Imposition::FoldedA4), QPrinter::DuplexLongSide);
    QCOMPARE(duplexFor(PaperKind::RegistrationForm, Imposition::SinglePages), QPrinter::DuplexLongSide);
}

void TestPrinters::aSetupMakesTheSamePrinterAgain()
{
    auto printer = pdfPrinter(u"first.pdf"_s);
    printer->setCopyCount(3);
    printer->setCollateCopies(false);
    printer->setPageOrder(QPrinter::LastPageFirst);
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(2, 3);
    PrinterSetup setup(*printer);
    const auto again = setup.make();
    QCOMPARE(again->outputFileName(), m_desk->path(u"first-2.pdf"_s));
    QCOMPARE(again->copyCount(), 3);
    QCOMPARE(again->collateCopies(), false);
    QCOMPARE(again->pageOrder(), QPrinter::LastPageFirst);
    // The range was that of the first job alone.
    QCOMPARE(PrinterRun::of(*again).last, 0);
    QCOMPARE(setup.make()->outputFileName(), m_desk->path(u"first-3.pdf"_s));
    QVERIFY(!PrinterSetup().isChosen());
}

void TestPrinters::theDialogWorksOutTheShift()
{
    CalibrationDialog dialog(*m_desk->workplace, {105, 148});
    dialog.open();
    QCOMPARE(repeatedKeys(dialog).join(u" "_s), QString());
    dialog.addPrinter(u"试验打印机"_s);
    // The printer draws all 1.2 mm too far to the left and 0.8 mm too low.
    MemberDesk::child<QDoubleSpinBox>(&dialog, "leftSpin")->setValue(18.8);
    MemberDesk::child<QDoubleSpinBox>(&dialog, "topSpin")->setValue(20.8);
    MemberDesk::child<QPushButton>(&dialog, "takeButton")->click();
    QCOMPARE(MemberDesk::child<QDoubleSpinBox>(&dialog, "acrossSpin")->value(), 1.2);
    QCOMPARE(MemberDesk::child<QDoubleSpinBox>(&dialog, "downSpin")->value(), -0.8);
    Calibrations calibrations(m_desk->workplace->memory());
    QVERIFY(calibrations.of(u"试验打印机"_s, {105, 148}).isNone());
    MemberDesk::child<QPushButton>(&dialog, "saveButton")->click();
    QCOMPARE(calibrations.of(u"试验打印机"_s, {105, 148}).across, 1.2);
}

void TestPrinters::eachPaperHasItsOwnFigures()
{
    Calibrations(m_desk->workplace->memory()).set(u"试验打印机"_s, {210, 297}, {2, 0, 1, 1});
    CalibrationDialog dialog(*m_desk->workplace, {210, 297});
    dialog.open();
    dialog.addPrinter(u"试验打印机"_s);
    auto *across = MemberDesk::child<QDoubleSpinBox>(&dialog, "acrossSpin");
    auto *booklet = MemberDesk::child<QPushButton>(&dialog, "bookletButton");
    QCOMPARE(across->value(), 2.0);
    QVERIFY(!booklet->isVisible());
    QCOMPARE(MemberDesk::child<QDoubleSpinBox>(&dialog, "spanAcrossSpin")->value(), 170.0);
    MemberDesk::child<QComboBox>(&dialog, "paperCombo")->setCurrentIndex(0);
    QCOMPARE(across->value(), 0.0);
    QVERIFY(booklet->isVisible());
    QCOMPARE(MemberDesk::child<QDoubleSpinBox>(&dialog, "spanAcrossSpin")->value(), 65.0);
}

QTEST_MAIN(TestPrinters)
#include "tst_printers.moc"
