// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../services/printing/fakeprinter.h"
#include "../sheets/sheetdesk.h"

#include "accounts/trustsettings.h"
#include "printing/batchprintdialog.h"
#include "printing/cameoutdialog.h"
#include "printing/continuedialog.h"
#include "printing/pagepicture.h"
#include "printing/previewdialog.h"
#include "printing/sheetview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QToolButton>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"朝阳新村9号楼1单元101室"_s;
const QString why = u"for the census"_s;

/** What was answered where a printer was to be chosen: a dialog, or that there is none. */
bool printerWasAsked(const MemberDesk &desk, const QWidget &over)
{
    return over.findChild<QPrintDialog *>() != nullptr || !desk.prompts.told.filter(u"printer"_s).isEmpty();
}

QString textOf(const QList<Page> &pages)
{
    QString text;
    for (const Page &page : pages)
        text += textOfPage(page);
    return text;
}

} // namespace

/** Papers are neither looked at nor printed without the reason that the settings want. */
class TestPaperReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBatchPreviewAsks_data();
    void theBatchPreviewAsks();
    void aBatchPreviewThatTellsNothingAsksNothing();
    void theSheetEditorAsks();
    void theSheetEditorsPdfAsks();
    void thePreviewsPrinterAsks();
    void whatIsPrintedIsNotedThoughThePreviewIsClosed();
    void thePreviewsPdfAsks();
    void theBatchsPrinterAsks();
    void theBatchsFilesAsk();
    void aKeptRunAsksWhereItHasNone();
    void aNewBookletAsks();

private:
    static void furnish(MemberDesk &desk, const QString &setting)
    {
        for (const MemberId id : {desk.data.branchMember, desk.data.inServiceMember}) {
            Member member = desk.details(id).member;
            member.mobile = u"19900001234"_s;
            member.address = address;
            valueOf(desk.data.services().members.edit(member));
        }
        valueOf(desk.data.services().settings.set(setting, u"1"_s));
    }
    static int notes(const MemberDesk &desk)
    {
        return desk.data.scalar(u"SELECT count(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt();
    }
    /** The last act that noted something, with its reason: whose, why, in which file. */
    static QString lastNote(const MemberDesk &desk)
    {
        return desk.data
            .scalar(u"SELECT act.subject || '|' || reason || '|' || coalesce(file_name, '') FROM disclosure"
                    " JOIN act ON act.id = disclosure.act ORDER BY disclosure.id DESC LIMIT 1"_s)
            .toString();
    }
    static QString noteOf(MemberId member, const QString &file = {})
    {
        return QString::number(member.value) + u'|' + why + u'|' + file;
    }
    static std::unique_ptr<QPrinter> pdfPrinter(const MemberDesk &desk, const QString &name)
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(desk.path(name));
        return printer;
    }
    static void waitUntilReady(PreviewDialog &dialog)
    {
        QSignalSpy ready(&dialog, &PreviewDialog::ready);
        dialog.open();
        QVERIFY(ready.wait(20000));
    }
};

void TestPaperReasons::theBatchPreviewAsks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("clear");
    QTest::newRow("certificate") << int(PaperKind::Certificate) << false;
    QTest::newRow("form") << int(PaperKind::RegistrationForm) << false;
    QTest::newRow("labels") << int(PaperKind::Labels) << false;
    QTest::newRow("roster") << int(PaperKind::Roster) << true;
}

void TestPaperReasons::theBatchPreviewAsks()
{
    QFETCH(const int, kind);
    QFETCH(const bool, clear);
    MemberDesk desk;
    furnish(desk, trustsetting::reasonToShow);
    PrintSelection selection;
    selection.members = {desk.data.branchMember};
    PrintOptions options;
    options.kind = PaperKind(kind);
    options.letters.clear = clear;
    {
        PreviewDialog dialog(*desk.workplace, selection, options);
        QSignalSpy closed(&dialog, &QDialog::rejected);
        dialog.open();
        QVERIFY(!closed.isEmpty() || closed.wait());
        QCOMPARE(desk.prompts.told.size(), 1);
        QCOMPARE(dialog.sheetView()->pageCount(), 0);
    }
    QCOMPARE(notes(desk), 0);
    desk.prompts.answers = {why};
    PreviewDialog dialog(*desk.workplace, selection, options);
    waitUntilReady(dialog);
    QVERIFY(dialog.sheetView()->pageCount() > 0);
    QCOMPARE(notes(desk), 1);
    QCOMPARE(lastNote(desk), noteOf(desk.data.branchMember));
}

void TestPaperReasons::aBatchPreviewThatTellsNothingAsksNothing()
{
    MemberDesk desk;
    furnish(desk, trustsetting::reasonToShow);
    for (const PaperKind kind : {PaperKind::Roster, PaperKind::Letter}) {
        PrintOptions options;
        options.kind = kind;
        PreviewDialog dialog(*desk.workplace, PrintSelection{}, options);
        waitUntilReady(dialog);
    }
    QVERIFY(desk.prompts.told.isEmpty());
    QCOMPARE(notes(desk), 0);
}

void TestPaperReasons::theSheetEditorAsks()
{
    SheetDesk desk;
    furnish(desk, trustsetting::reasonToShow);
    const auto *picker = desk.widget<QLineEdit>("memberPicker");
    auto *after = desk.widget<QToolButton>("memberAfterButton");
    after->click();
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    desk.settle();
    QCOMPARE(picker->text(), QString());
    QVERIFY(!textOf(desk.canvas->laid().pages).contains(address));
    QCOMPARE(notes(desk), 0);
    desk.prompts.answers = {why};
    after->click();
    QTRY_COMPARE(picker->text(), u"吕芳"_s);
    QTRY_VERIFY(textOf(desk.canvas->laid().pages).contains(address));
    QCOMPARE(lastNote(desk), noteOf(desk.data.inServiceMember));
    QCOMPARE(notes(desk), 1);
}

void TestPaperReasons::theSheetEditorsPdfAsks()
{
    SheetDesk desk;
    furnish(desk, trustsetting::reasonToHandOut);
    // The invented people of the sheet are nobody's concern.
    desk.prompts.files = {desk.path(u"example.pdf"_s)};
    desk.page->printRecords();
    QVERIFY(desk.waitForJob());
    QVERIFY(QFile::exists(desk.path(u"example.pdf"_s)));
    QCOMPARE(notes(desk), 0);
    desk.widget<QToolButton>("memberAfterButton")->click();
    QTRY_VERIFY(textOf(desk.canvas->laid().pages).contains(address));
    QCOMPARE(notes(desk), 1);
    const int told = int(desk.prompts.told.size());
    desk.prompts.files = {desk.path(u"member.pdf"_s)};
    desk.page->printRecords();
    QTRY_VERIFY(desk.prompts.told.size() > told + 1); // for a file, and why
    QCOMPARE(desk.jobsStarted, 1);
    QVERIFY(!QFile::exists(desk.path(u"member.pdf"_s)));
    QCOMPARE(notes(desk), 1);
    desk.prompts.files = {desk.path(u"member.pdf"_s)};
    desk.prompts.answers = {why};
    desk.page->printRecords();
    QTRY_COMPARE(desk.jobsFinished, 2);
    QVERIFY(QFile::exists(desk.path(u"member.pdf"_s)));
    QCOMPARE(lastNote(desk), noteOf(desk.data.inServiceMember, u"member.pdf"_s));
}

void TestPaperReasons::thePreviewsPrinterAsks()
{
    MemberDesk desk;
    furnish(desk, trustsetting::reasonToHandOut);
    PreviewDialog dialog(*desk.workplace, desk.data.branchMember, u"单志强"_s, PaperKind::RegistrationForm);
    waitUntilReady(dialog);
    QCOMPARE(notes(desk), 1); // it is shown
    auto *button = MemberDesk::child<QPushButton>(&dialog, "printButton");
    button->click();
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    QVERIFY(!printerWasAsked(desk, dialog));
    // Whatever way it comes to the printer, without the reason there is no paper.
    dialog.printOn(pdfPrinter(desk, u"without.pdf"_s));
    QVERIFY(desk.waitForJob());
    QCOMPARE(desk.jobsFailed, 1);
    QCOMPARE(desk.jobError.code, ErrorCode::ReasonMissing);
    QVERIFY(!QFile::exists(desk.path(u"without.pdf"_s)));
    QCOMPARE(notes(desk), 1);
    desk.prompts.answers = {why};
    button->click();
    QTRY_VERIFY(printerWasAsked(desk, dialog));
    dialog.printOn(pdfPrinter(desk, u"with.pdf"_s));
    QTRY_COMPARE(desk.jobsFinished, 1);
    QVERIFY(QFile::exists(desk.path(u"with.pdf"_s)));
    QCOMPARE(notes(desk), 2);
    QCOMPARE(lastNote(desk), noteOf(desk.data.branchMember));
}

void TestPaperReasons::whatIsPrintedIsNotedThoughThePreviewIsClosed()
{
    MemberDesk desk;
    furnish(desk, trustsetting::reasonToShow); // handed out without a reason, and noted all the same
    desk.prompts.answers = {why};
    {
        PreviewDialog dialog(*desk.workplace, desk.data.branchMember, u"单志强"_s, PaperKind::EnvelopeDl);
        waitUntilReady(dialog);
        QCOMPARE(notes(desk), 1);
        dialog.printOn(pdfPrinter(desk, u"envelope.pdf"_s));
    }
    QVERIFY(desk.waitForJob());
    QCOMPARE(desk.jobsFinished, 1);
    QVERIFY(QFile::exists(desk.path(u"envelope.pdf"_s)));
    QCOMPARE(notes(desk), 2);
}

void TestPaperReasons::thePreviewsPdfAsks()
{
    MemberDesk desk;
    furnish(desk, trustsetting::reasonToHandOut);
    PreviewDialog dialog(*desk.workplace, desk.data.branchMember, u"单志强"_s, PaperKind::RegistrationForm);
    waitUntilReady(dialog);
    auto *button = MemberDesk::child<QPushButton>(&dialog, "pdfButton");
    desk.prompts.files = {desk.path(u"form.pdf"_s)};
    button->click();
    QTRY_COMPARE(desk.prompts.told.size(), 2); // for a file, and why
    QCOMPARE(desk.jobsStarted, 0);
    QCOMPARE(notes(desk), 1);
    desk.prompts.files = {desk.path(u"form.pdf"_s)};
    desk.prompts.answers = {why};
    button->click();
    QVERIFY(desk.waitForJob());
    QVERIFY(QFile::exists(desk.path(u"form.pdf"_s)));
    QCOMPARE(lastNote(desk), noteOf(desk.data.branchMember, u"form.pdf"_s));
}

void TestPaperReasons::theBatchsPrinterAsks()
{
    MemberDesk desk;
    furnish(desk, trustsetting::reasonToHandOut);
    BatchPrintDialog dialog(*desk.workplace, {desk.data.branchMember}, {}, PaperKind::RegistrationForm);
    dialog.open();
    auto *target = MemberDesk::child<QComboBox>(&dialog, "targetCombo");
    target->setCurrentIndex(1);
    auto *print = MemberDesk::child<QDialogButtonBox>(&dialog, "buttonBox")->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(print->isEnabled());
    print->click();
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    QVERIFY(!printerWasAsked(desk, dialog));
    QCOMPARE(notes(desk), 0);
    desk.prompts.answers = {why};
    print->click();
    QTRY_VERIFY(printerWasAsked(desk, dialog));
    dialog.printOn(pdfPrinter(desk, u"batch.pdf"_s));
    QVERIFY(desk.waitForJob());
    QCOMPARE(desk.jobsFinished, 1);
    QVERIFY(QFile::exists(desk.path(u"batch.pdf"_s)));
    QCOMPARE(notes(desk), 1);
    QCOMPARE(lastNote(desk), noteOf(desk.data.branchMember));
}

void TestPaperReasons::theBatchsFilesAsk()
{
    MemberDesk desk;
    furnish(desk, trustsetting::reasonToHandOut);
    BatchPrintDialog dialog(*desk.workplace, {desk.data.branchMember}, {}, PaperKind::Labels);
    dialog.open();
    MemberDesk::child<QLineEdit>(&dialog, "fileEdit")->setText(desk.path(u"labels.pdf"_s));
    dialog.start();
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    QCOMPARE(desk.jobsStarted, 0);
    QCOMPARE(notes(desk), 0);
    desk.prompts.answers = {why};
    dialog.start();
    QVERIFY(desk.waitForJob());
    QVERIFY(QFile::exists(desk.path(u"labels.pdf"_s)));
    QCOMPARE(lastNote(desk), noteOf(desk.data.branchMember, u"labels.pdf"_s));
}

void TestPaperReasons::aKeptRunAsksWhereItHasNone()
{
    MemberDesk desk;
    furnish(desk, trustsetting::reasonToShow);
    PrintOptions options;
    options.kind = PaperKind::RegistrationForm;
    options.file = desk.path(u"run.pdf"_s);
    PrintJob stopped(desk.data.store(), {}, options);
    connect(&stopped, &Job::progressed, &stopped, [&stopped](qint64, qint64 total) {
        if (total > 0)
            stopped.cancel();
    });
    QVERIFY(!stopped.runHere());
    valueOf(desk.data.services().settings.set(trustsetting::reasonToHandOut, u"1"_s));
    const int before = notes(desk);
    BatchPrintDialog dialog(*desk.workplace, {}, {}, PaperKind::RegistrationForm);
    QSignalSpy found(&dialog, &BatchPrintDialog::runsFound);
    dialog.open();
    QVERIFY(!found.isEmpty() || found.wait());
    auto *resume = MemberDesk::child<QPushButton>(&dialog, "resumeButton");
    resume->click();
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    QCOMPARE(desk.jobsStarted, 0);
    desk.prompts.answers = {why};
    resume->click();
    QVERIFY(desk.waitForJob());
    QCOMPARE(desk.jobsFinished, 1);
    QVERIFY(QFile::exists(options.file));
    QCOMPARE(notes(desk), before + 1);
    QVERIFY2(lastNote(desk).endsWith(why + u"|run.pdf"_s), qPrintable(lastNote(desk)));
}

void TestPaperReasons::aNewBookletAsks()
{
    MemberDesk desk;
    PrintSelection selection;
    selection.member = desk.data.branchMember;
    PrintOptions options;
    options.file = desk.path(u"booklet.pdf"_s);
    options.notePrinted = true;
    PrintJob booklet(desk.data.store(), selection, options);
    QVERIFY(booklet.runHere());
    // More than the booklet has lines, of which the first ones are noted as printed.
    for (int day = 1; day <= 60; ++day)
        valueOf(desk.data.services().participation.add(
            TestStore::entryOf(desk.data.branchMember, QDate(2026, 1, 1).addDays(day), u"巡逻"_s, 60)));
    ContinuedPrintService service(desk.data.store());
    const ContinuedPrint lines = valueOf(service.of(desk.data.branchMember));
    valueOf(service.notePrinted(lines, int(lines.sheets.size())));
    valueOf(desk.data.services().participation.add(
        TestStore::entryOf(desk.data.branchMember, QDate(2026, 5, 1), u"巡逻"_s, 60)));
    for (int day = 1; day <= 62; ++day)
        valueOf(desk.data.services().participation.add(
            TestStore::entryOf(desk.data.branchMember, QDate(2026, 6, 1).addDays(day), u"清扫"_s, 60)));
    furnish(desk, trustsetting::reasonToShow);
    valueOf(desk.data.services().settings.set(trustsetting::reasonToHandOut, u"1"_s));
    const int before = notes(desk);
    {
        ContinueDialog dialog(*desk.workplace, {desk.data.branchMember});
        QSignalSpy ready(&dialog, &ContinueDialog::ready);
        dialog.open();
        QVERIFY(ready.wait(20000));
        QCOMPARE(desk.prompts.told.size(), 1);
        QVERIFY(dialog.shownPrint().sheets.isEmpty());
        QVERIFY(!MemberDesk::child<QPushButton>(&dialog, "printButton")->isEnabled());
    }
    QCOMPARE(notes(desk), before);
    desk.prompts.told.clear();
    desk.prompts.answers = {why};
    ContinueDialog dialog(*desk.workplace, {desk.data.branchMember});
    QSignalSpy ready(&dialog, &ContinueDialog::ready);
    dialog.open();
    QVERIFY(ready.wait(20000));
    QVERIFY(!dialog.shownPrint().sheets.isEmpty());
    QCOMPARE(notes(desk), before + 1);
    QCOMPARE(lastNote(desk), noteOf(desk.data.branchMember));
    // The one that is printed as a whole tells; what comes before it may be lines alone.
    while (!dialog.shownPrint().sheets.constFirst().fresh) {
        valueOf(service.notePrinted(dialog.shownPrint(), 1));
        auto *paper = MemberDesk::child<QComboBox>(&dialog, "paperCombo");
        QSignalSpy again(&dialog, &ContinueDialog::ready);
        Q_EMIT paper->activated(paper->currentIndex());
        QVERIFY(again.wait(20000));
    }
    auto *print = MemberDesk::child<QPushButton>(&dialog, "printButton");
    print->click();
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    QVERIFY(!printerWasAsked(desk, dialog));
    desk.prompts.answers = {why};
    print->click();
    QTRY_VERIFY(printerWasAsked(desk, dialog));
    QSignalSpy asked(&dialog, &ContinueDialog::asked);
    dialog.printOn(pdfPrinter(desk, u"continued.pdf"_s));
    QVERIFY(asked.wait(20000));
    QCOMPARE(notes(desk), before + 2);
}

QTEST_MAIN(TestPaperReasons)
#include "tst_paperreasons.moc"
