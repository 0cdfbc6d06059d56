// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../members/memberdesk.h"

#include "addresses.h"
#include "brokensheet.h"

#include "printing/batchprintdialog.h"
#include "printing/cameoutdialog.h"
#include "printing/sheetprintflow.h"
#include "sheets/sheetlibrary.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Ranges and copies of all kinds of paper on a printer, which here writes files; and what is noted of them. */
class TestPrintRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<MemberDesk>(); }
    void cleanup() { m_desk.reset(); }
    void aRangeIsRepeatedAsAsked_data();
    void aRangeIsRepeatedAsAsked();
    void whatCameOutOfARangeIsNoted_data();
    void whatCameOutOfARangeIsNoted();
    void lettersAndLabelsAreNotNoted();
    void aJamOfLabelsGoesOnFromTheSheet();
    void theCopyThatIsBrokenIsToldBeforeAndAfter();

private:
    std::unique_ptr<QPrinter> printer(
        const QString &name, int first = 0, int last = 0, int copies = 1, bool collated = true) const
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_desk->path(name));
        printer->setCopyCount(copies);
        printer->setCollateCopies(collated);
        if (first > 0) {
            printer->setPrintRange(QPrinter::PageRange);
            printer->setFromTo(first, last);
        }
        return printer;
    }
    /** Each page of a file as a small picture. */
    QList<QImage> pagesOf(const QString &name) const
    {
        const QString stem = m_desk->path(name + u"-page"_s);
        QProcess process;
        process.start(u"pdftoppm"_s, {u"-r"_s, u"40"_s, u"-gray"_s, u"-png"_s, m_desk->path(name), stem});
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("pdftoppm fails");
        QList<QImage> pages;
        const QFileInfo info(stem);
        for (const QString &each : info.dir().entryList({info.fileName() + u"*.png"_s}, QDir::Files, QDir::Name))
            pages << QImage(info.dir().filePath(each));
        return pages;
    }
    void print(const LaidSheets &laid, bool note, std::unique_ptr<QPrinter> printer)
    {
        auto *flow = new SheetPrintFlow(*m_desk->workplace, {laid, *PrintFonts::load(), u"试验"_s, note});
        flow->print(std::move(printer));
        QVERIFY(m_desk->waitForJob());
        if (!note)
            delete flow;
    }
    void addMany(int count)
    {
        for (int i = 0; i < count; ++i)
            m_desk->data.addMember(
                u"甲%1"_s.arg(i), testIdNumber(200 + i), MemberCategory::Branch, m_desk->data.firstCommunity);
    }
    void record(int count)
    {
        for (int day = 1; day <= count; ++day)
            valueOf(m_desk->data.services().participation.add(
                TestStore::entryOf(m_desk->data.branchMember, QDate(2026, 6, day), u"巡逻"_s, 60, 1)));
    }
    /** A paper of four pages or more. */
    LaidSheets paper(PaperKind kind)
    {
        SheetService &sheets = m_desk->data.services().sheets;
        if (kind == PaperKind::Labels) {
            addMany(80);
            giveAddresses(m_desk->data);
            PrintOptions options;
            options.kind = kind;
            return valueOf(sheets.firstPages({}, options));
        }
        if (kind == PaperKind::Letter) {
            SheetLibrary library(m_desk->data.store());
            SheetDescription own = valueOf(library.sheet(u"letter"_s)).original;
            QStringList paragraphs;
            for (int i = 1; i <= 90; ++i)
                paragraphs << u"第%1段：请{name}同志于星期五到社区报到。"_s.arg(i);
            findElement(own, u"body"_s)->text = paragraphs.join(u'\n');
            valueOf(library.save(own, 0));
        }
        return valueOf(sheets.pages(m_desk->data.branchMember, kind));
    }
    Certificate certificate() { return m_desk->details(m_desk->data.branchMember).certificates.first(); }
    static CameOutDialog *question()
    {
        CameOutDialog *found = nullptr;
        (void)QTest::qWaitFor([&found] {
            for (QWidget *each : QApplication::topLevelWidgets())
                if (auto *dialog = qobject_cast<CameOutDialog *>(each); dialog && dialog->isVisible())
                    found = dialog;
            return found != nullptr;
        });
        if (!found)
            qFatal("nobody asks what came out");
        return found;
    }
    /** All is well, or it stopped at this page; then enough for today. */
    static void answer(int page, const char *button)
    {
        CameOutDialog *dialog = question();
        if (page > 0) {
            MemberDesk::child<QRadioButton>(dialog, "stoppedRadio")->setChecked(true);
            MemberDesk::child<QSpinBox>(dialog, "pageSpin")->setValue(page);
        }
        const QPointer<CameOutDialog> answered(dialog);
        MemberDesk::child<QPushButton>(dialog, button)->click();
        QTRY_VERIFY(!answered || !answered->isVisible());
    }

    std::unique_ptr<MemberDesk> m_desk;
};

void TestPrintRanges::aRangeIsRepeatedAsAsked_data()
{
    QTest::addColumn<PaperKind>("kind");
    QTest::addColumn<bool>("collated");
    for (const auto &[name, kind] : {std::pair("letter", PaperKind::Letter), std::pair("labels", PaperKind::Labels),
             std::pair("certificate", PaperKind::Certificate)})
        for (const bool collated : {true, false})
            QTest::addRow("%s, %s", name, collated ? "collated" : "page by page") << kind << collated;
}

void TestPrintRanges::aRangeIsRepeatedAsAsked()
{
    QFETCH(PaperKind, kind);
    QFETCH(bool, collated);
    record(14);
    const LaidSheets laid = paper(kind);
    QVERIFY2(laid.pages.size() >= 4, qPrintable(QString::number(laid.pages.size())));
    // Pages that differ: of a booklet those of the log.
    const int first = kind == PaperKind::Certificate ? 4 : 2;
    print(laid, false, printer(u"second.pdf"_s, first, first));
    print(laid, false, printer(u"third.pdf"_s, first + 1, first + 1));
    print(laid, false, printer(u"range.pdf"_s, first, first + 1, 2, collated));
    const QImage second = pagesOf(u"second.pdf"_s).value(0);
    const QImage third = pagesOf(u"third.pdf"_s).value(0);
    QVERIFY(!second.isNull() && second != third);
    const QList<QImage> pages = pagesOf(u"range.pdf"_s);
    QCOMPARE(pages.size(), 4);
    const QList<QImage> expected
        = collated ? QList<QImage>{second, third, second, third} : QList<QImage>{second, second, third, third};
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY2(pages[i] == expected[i], qPrintable(u"page %1"_s.arg(i + 1)));
}

void TestPrintRanges::whatCameOutOfARangeIsNoted_data()
{
    QTest::addColumn<bool>("collated");
    QTest::addColumn<int>("jam"); // page of the booklet; 0 = none
    QTest::addColumn<int>("lines");
    for (const bool collated : {true, false}) {
        QTest::addRow("all of it, %d", int(collated)) << collated << 0 << 14;
        QTest::addRow("from the fifth page on it is lacking, %d", int(collated)) << collated << 5 << 12;
        QTest::addRow("nothing came out, %d", int(collated)) << collated << 4 << 0;
    }
}

void TestPrintRanges::whatCameOutOfARangeIsNoted()
{
    QFETCH(bool, collated);
    QFETCH(int, jam);
    QFETCH(int, lines);
    record(14); // twelve on page 4, two on page 5
    print(paper(PaperKind::Certificate), true, printer(u"range.pdf"_s, 4, 5, 2, collated));
    QCOMPARE(pagesOf(u"range.pdf"_s).size(), 4);
    QCOMPARE(certificate().linesPrinted, 0); // not before somebody has seen it
    answer(jam, jam > 0 ? "pauseButton" : "goOnButton");
    QTRY_COMPARE(certificate().linesPrinted, lines);
    // A range is no booklet.
    QVERIFY(!certificate().printed.isValid());
}

void TestPrintRanges::lettersAndLabelsAreNotNoted()
{
    record(3);
    for (const PaperKind kind : {PaperKind::Letter, PaperKind::Labels})
        print(paper(kind), false, printer(u"unnoted.pdf"_s, 2, 3, 2));
    QCOMPARE(m_desk->jobsFailed, 0);
    QVERIFY(!certificate().printed.isValid());
    QCOMPARE(m_desk->data.scalar(u"SELECT count(*) FROM printed_line"_s).toInt(), 0);
}

void TestPrintRanges::aJamOfLabelsGoesOnFromTheSheet()
{
    addMany(60); // 63 labels with those of the store: three sheets
    giveAddresses(m_desk->data);
    BatchPrintDialog dialog(*m_desk->workplace, {}, {}, PaperKind::Labels);
    QSignalSpy counted(&dialog, &BatchPrintDialog::counted);
    dialog.open();
    QVERIFY(counted.wait());
    MemberDesk::child<QComboBox>(&dialog, "targetCombo")->setCurrentIndex(1);
    // A job holds more than two sheets.
    QVERIFY(MemberDesk::child<QSpinBox>(&dialog, "sizeSpin")->value() >= 240);
    dialog.printOn(printer(u"labels.pdf"_s));
    QVERIFY(m_desk->waitForJob());
    const QList<QImage> all = pagesOf(u"labels.pdf"_s);
    QCOMPARE(all.size(), 3);
    CameOutDialog *asked = question();
    QVERIFY2(MemberDesk::child<QLabel>(asked, "sentLabel")->text().contains(u"63"_s),
        qPrintable(MemberDesk::child<QLabel>(asked, "sentLabel")->text()));
    QVERIFY(!MemberDesk::child<QComboBox>(asked, "personCombo")->isVisible());
    answer(2, "goOnButton");
    QTRY_COMPARE(m_desk->jobsFinished, 2);
    const QList<QImage> rest = pagesOf(u"labels-2.pdf"_s);
    QCOMPARE(rest.size(), 2);
    QVERIFY(rest[0] == all[1] && rest[1] == all[2]);
    answer(0, "goOnButton");
    QTRY_VERIFY(valueOf(PaperRunService(m_desk->data.store()).unfinished()).isEmpty());
}

void TestPrintRanges::theCopyThatIsBrokenIsToldBeforeAndAfter()
{
    giveAddresses(m_desk->data);
    keepBrokenSheet(m_desk->data, u"labels"_s);
    BatchPrintDialog dialog(*m_desk->workplace, {}, {}, PaperKind::Letter);
    QSignalSpy looked(&dialog, &BatchPrintDialog::sheetLooked);
    QSignalSpy counted(&dialog, &BatchPrintDialog::counted);
    dialog.open();
    QVERIFY(looked.wait());
    auto *told = MemberDesk::child<QLabel>(&dialog, "errorLabel");
    QCOMPARE(told->text(), QString());
    auto *kinds = MemberDesk::child<QComboBox>(&dialog, "kindCombo");
    kinds->setCurrentIndex(kinds->findData(int(PaperKind::Labels)));
    QTRY_VERIFY2(told->text().contains(u"地址标签"_s), qPrintable(told->text()));
    kinds->setCurrentIndex(kinds->findData(int(PaperKind::Letter)));
    QTRY_COMPARE(told->text(), QString());
    kinds->setCurrentIndex(kinds->findData(int(PaperKind::Labels)));
    QTRY_VERIFY(counted.count() > 0);
    dialog.printOn(printer(u"broken.pdf"_s));
    QVERIFY(m_desk->waitForJob());
    // The original was used, which is said over what came out of the printer.
    QCOMPARE(pagesOf(u"broken.pdf"_s).size(), 1);
    answer(0, "goOnButton");
    QTRY_COMPARE(m_desk->prompts.told.size(), 2);
    QVERIFY2(m_desk->prompts.told.join(u'\n').contains(u"地址标签"_s), qPrintable(m_desk->prompts.told.join(u'\n')));
}

QTEST_MAIN(TestPrintRanges)
#include "tst_printranges.moc"
