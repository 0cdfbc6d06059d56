// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/repeatedkeys.h"
#include "../members/memberdesk.h"

#include "history/recordhistorypane.h"
#include "printing/batchprintdialog.h"
#include "printing/cameoutdialog.h"
#include "printing/certificateprinting.h"
#include "printing/previewdialog.h"
#include "printing/printerjob.h"
#include "printing/sheetview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestPaperDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<MemberDesk>(); }
    void cleanup() { m_desk.reset(); }
    void thePreviewShowsTheTruePages();
    void pagesAreTurnedAndZoomedByKeys();
    void theRangeAndTheCopiesArePrinted();
    void whatIsOnThePaperIsNoted();
    void whatIsPrintedIsNotedThoughThePreviewIsClosed();
    void withoutAValidCertificateThereIsNone();
    void whatIsPreviewedIsSavedAsPdf();
    void keysThatComeBeforeThePagesAreKept();
    void theBatchPrintsWhoIsChosen();
    void theBatchPrintsTheSelection();
    void theBatchGoesOntoAPrinter();
    void aJamOfTheBatchGoesOnFromThePerson();
    void aJamOfThePreviewGoesOnFromThePage();
    void whatIsNotNotedCanStillGoOn();
    void aRunThatStoppedIsOffered();
    void theDialogShowsHowFarItIs();
    void theIndexIsOfferedForSeveralBranches();
    void nothingIsReplacedUnasked();
    void theFilesOfADividedRunAreAskedAbout();
    void theFirstFolderOfferedIsThere();

private:
    std::unique_ptr<PreviewDialog> preview(PaperKind kind)
    {
        auto dialog = std::make_unique<PreviewDialog>(*m_desk->workplace, m_desk->data.branchMember, u"单志强"_s, kind);
        QSignalSpy ready(dialog.get(), &PreviewDialog::ready);
        dialog->open();
        if (!ready.wait(20000))
            qFatal("the preview does not come up: %s",
                qPrintable(MemberDesk::child<QLabel>(dialog.get(), "stateLabel")->text()));
        return dialog;
    }
    Certificate certificate() { return m_desk->details(m_desk->data.branchMember).certificates.first(); }
    void record(int day)
    {
        valueOf(m_desk->data.services().participation.add(
            TestStore::entryOf(m_desk->data.branchMember, QDate(2026, 6, day), u"巡逻"_s, 60, 1)));
    }
    std::unique_ptr<QPrinter> pdfPrinter(const QString &name, int first = 0, int last = 0)
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_desk->path(name));
        if (first > 0) {
            printer->setPrintRange(QPrinter::PageRange);
            printer->setFromTo(first, last);
        }
        return printer;
    }
    /** What came out of the printer: the question that stands now, once it does. */
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
    /** Answers it: all is well, or it stopped at this page of this person (from 0). */
    static void answer(CameOutDialog *dialog, int person = -1, int page = 0, const char *button = "goOnButton")
    {
        if (person >= 0) {
            MemberDesk::child<QRadioButton>(dialog, "stoppedRadio")->setChecked(true);
            MemberDesk::child<QComboBox>(dialog, "personCombo")->setCurrentIndex(person);
            MemberDesk::child<QSpinBox>(dialog, "pageSpin")->setValue(page);
        }
        const QPointer<CameOutDialog> answered(dialog);
        MemberDesk::child<QPushButton>(dialog, button)->click();
        QTRY_VERIFY(!answered || !answered->isVisible());
    }
    static QString tool(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static int pagesOf(const QString &file)
    {
        const QString info = tool(u"pdfinfo"_s, {file});
        return info.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    }

    std::unique_ptr<MemberDesk> m_desk;
};

void TestPaperDialogs::thePreviewShowsTheTruePages()
{
    const auto dialog = preview(PaperKind::Certificate);
    QCOMPARE(dialog->sheetView()->pageCount(), 8);
    QVERIFY(MemberDesk::child<QLabel>(dialog.get(), "pageLabel")->text().contains(u'8'));
    // Ink stands on the paper: the first page is not left blank.
    const auto inked = [&] {
        const QImage seen = dialog->sheetView()->viewport()->grab().toImage();
        int dark = 0;
        for (int y = 0; y < seen.height(); y += 3)
            for (int x = 0; x < seen.width(); x += 3)
                dark += qGray(seen.pixel(x, y)) < 90 ? 1 : 0;
        return dark > 50;
    };
    QTRY_VERIFY(inked());
    QSignalSpy ready(dialog.get(), &PreviewDialog::ready);
    auto *imposition = MemberDesk::child<QComboBox>(dialog.get(), "impositionCombo");
    imposition->setCurrentIndex(imposition->findData(int(Imposition::FoldedA5)));
    QVERIFY(ready.wait(20000));
    QCOMPARE(dialog->sheetView()->pageCount(), 4);
    auto *kind = MemberDesk::child<QComboBox>(dialog.get(), "kindCombo");
    kind->setCurrentIndex(kind->findData(int(PaperKind::RegistrationForm)));
    QVERIFY(ready.wait(20000));
    QCOMPARE(dialog->sheetView()->pageCount(), 2);
    QVERIFY(!imposition->isEnabled());
}

void TestPaperDialogs::pagesAreTurnedAndZoomedByKeys()
{
    const auto dialog = preview(PaperKind::Certificate);
    QCOMPARE(repeatedKeys(*dialog).join(u" "_s), QString());
    SheetView *view = dialog->sheetView();
    view->setZoom(1.5);
    QCOMPARE(view->currentPage(), 0);
    QTest::keyClick(view, Qt::Key_PageDown);
    const int turned = view->currentPage();
    QVERIFY(turned > 0);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentPage(), 0);
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view->zoom() > 1.7);
    QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view->zoom() < 1.5);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view->zoom(), 4.0);
}

void TestPaperDialogs::theRangeAndTheCopiesArePrinted()
{
    const auto dialog = preview(PaperKind::Certificate);
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    const QString file = m_desk->path(u"range.pdf"_s);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(2, 3);
    MemberDesk::child<QCheckBox>(dialog.get(), "noteCheck")->setChecked(true);
    dialog->printOn(std::move(printer));
    QVERIFY(m_desk->waitForJob());
    QCOMPARE(m_desk->jobsFinished, 1);
    QCOMPARE(pagesOf(file), 2);
    // A6, to the millimetre.
    QVERIFY2(tool(u"pdfinfo"_s, {file}).contains(QRegularExpression(u"Page size:\\s+29[78].* x (419|420)"_s)),
        qPrintable(tool(u"pdfinfo"_s, {file})));
    // Two pages without lines are no booklet.
    QVERIFY(!certificate().printed.isValid());
    QCOMPARE(certificate().linesPrinted, 0);
}

void TestPaperDialogs::whatIsOnThePaperIsNoted()
{
    for (int day = 1; day <= 14; ++day)
        record(day);
    auto dialog = preview(PaperKind::Certificate);
    record(20); // entered while the preview stands: not on its pages
    MemberDesk::child<QCheckBox>(dialog.get(), "noteCheck")->setChecked(true);
    dialog->printOn(pdfPrinter(u"log.pdf"_s, 4, 4));
    QVERIFY(m_desk->waitForJob());
    CameOutDialog *asked = question();
    QCOMPARE(repeatedKeys(*asked).join(u" "_s), QString());
    // Not before somebody has seen the paper.
    QCOMPARE(certificate().linesPrinted, 0);
    answer(asked);
    QTRY_COMPARE(certificate().linesPrinted, 12);
    QVERIFY(!certificate().printed.isValid());
    dialog->printOn(pdfPrinter(u"whole.pdf"_s));
    QVERIFY(m_desk->waitForJob());
    answer(question(), -1, 0, "askLaterButton");
    QVERIFY(!certificate().printed.isValid());
    dialog->printOn(pdfPrinter(u"whole.pdf"_s));
    QVERIFY(m_desk->waitForJob());
    answer(question());
    QTRY_COMPARE(certificate().linesPrinted, 14);
    QCOMPARE(certificate().printed, QDate(2026, 10, 31));
}

void TestPaperDialogs::whatIsPrintedIsNotedThoughThePreviewIsClosed()
{
    record(3);
    auto dialog = preview(PaperKind::Certificate);
    MemberDesk::child<QCheckBox>(dialog.get(), "noteCheck")->setChecked(true);
    dialog->printOn(pdfPrinter(u"closed.pdf"_s));
    dialog.reset();
    QVERIFY(m_desk->waitForJob());
    QCOMPARE(m_desk->jobsFinished, 1);
    answer(question());
    QTRY_COMPARE(certificate().printed, QDate(2026, 10, 31));
    QCOMPARE(certificate().linesPrinted, 1);
}

void TestPaperDialogs::aJamOfThePreviewGoesOnFromThePage()
{
    for (int day = 1; day <= 14; ++day)
        record(day);
    auto dialog = preview(PaperKind::Certificate);
    MemberDesk::child<QCheckBox>(dialog.get(), "noteCheck")->setChecked(true);
    dialog->printOn(pdfPrinter(u"jam.pdf"_s));
    QVERIFY(m_desk->waitForJob());
    // The fifth page tore: twelve lines stand on the four before.
    answer(question(), 0, 5);
    QVERIFY(m_desk->waitForJob());
    QTRY_COMPARE(m_desk->jobsFinished, 2);
    QCOMPARE(pagesOf(m_desk->path(u"jam-2.pdf"_s)), 4);
    QCOMPARE(certificate().linesPrinted, 12);
    QVERIFY(!certificate().printed.isValid());
    answer(question());
    QTRY_COMPARE(certificate().linesPrinted, 14);
    QCOMPARE(certificate().printed, QDate(2026, 10, 31));
}

void TestPaperDialogs::whatIsNotNotedCanStillGoOn()
{
    auto dialog = preview(PaperKind::RegistrationForm);
    auto *stopped = MemberDesk::child<QPushButton>(dialog.get(), "stoppedButton");
    QVERIFY(!stopped->isVisible());
    dialog->printOn(pdfPrinter(u"form.pdf"_s));
    QVERIFY(m_desk->waitForJob());
    QTRY_VERIFY(stopped->isVisible());
    stopped->click();
    answer(question(), 0, 2);
    QTRY_COMPARE(m_desk->jobsFinished, 2);
    QCOMPARE(pagesOf(m_desk->path(u"form-2.pdf"_s)), 1);
}

void TestPaperDialogs::withoutAValidCertificateThereIsNone()
{
    valueOf(m_desk->data.services().members.changeState(
        m_desk->data.branchMember, MembershipState::Deceased, QDate(2026, 10, 1), u"病故"_s));
    PreviewDialog dialog(*m_desk->workplace, m_desk->data.branchMember, u"单志强"_s, PaperKind::Certificate);
    dialog.open();
    const auto *state = MemberDesk::child<QLabel>(&dialog, "stateLabel");
    QTRY_VERIFY2(state->text().contains(u"certificate"_s), qPrintable(state->text()));
    QVERIFY(!MemberDesk::child<QPushButton>(&dialog, "printButton")->isEnabled());
    QVERIFY(!MemberDesk::child<QPushButton>(&dialog, "pdfButton")->isEnabled());
    // The form can be printed; then the buttons are there again.
    QSignalSpy ready(&dialog, &PreviewDialog::ready);
    auto *kind = MemberDesk::child<QComboBox>(&dialog, "kindCombo");
    kind->setCurrentIndex(kind->findData(int(PaperKind::RegistrationForm)));
    QVERIFY(ready.wait(20000));
    QVERIFY(MemberDesk::child<QPushButton>(&dialog, "printButton")->isEnabled());
}

void TestPaperDialogs::whatIsPreviewedIsSavedAsPdf()
{
    const auto dialog = preview(PaperKind::RegistrationForm);
    dialog->savePdf(m_desk->path(u"form"_s));
    QVERIFY(m_desk->waitForJob());
    const QString file = m_desk->path(u"form.pdf"_s);
    QCOMPARE(pagesOf(file), 2);
    QVERIFY(tool(u"pdftotext"_s, {file, u"-"_s}).contains(u"单志强"_s));
    QCOMPARE(paperFileName(PaperKind::Certificate, u"古丽/?买\"买提"_s), u"登记证-古丽买买提.pdf"_s);
}

void TestPaperDialogs::keysThatComeBeforeThePagesAreKept()
{
    PreviewDialog dialog(*m_desk->workplace, m_desk->data.branchMember, u"单志强"_s, PaperKind::Certificate);
    QSignalSpy ready(&dialog, &PreviewDialog::ready);
    dialog.open();
    m_desk->prompts.files = {m_desk->path(u"early.pdf"_s)};
    MemberDesk::child<QPushButton>(&dialog, "pdfButton")->click();
    MemberDesk::child<QPushButton>(&dialog, "printButton")->click();
    QVERIFY(ready.isEmpty());
    QVERIFY(m_desk->waitForJob());
    QCOMPARE(pagesOf(m_desk->path(u"early.pdf"_s)), 8);
    QTRY_COMPARE(ready.size(), 1);
    // Where there is no printer, that is said: either shows that the wish was kept.
    QTRY_VERIFY(dialog.findChild<QPrintDialog *>() || !m_desk->prompts.told.filter(u"printer"_s).isEmpty());
}

void TestPaperDialogs::theBatchPrintsWhoIsChosen()
{
    BatchPrintDialog dialog(*m_desk->workplace, {}, {}, PaperKind::Certificate);
    QSignalSpy counted(&dialog, &BatchPrintDialog::counted);
    dialog.open();
    QVERIFY(counted.wait());
    QCOMPARE(counted.last().first().toInt(), 3);
    QCOMPARE(repeatedKeys(dialog).join(u" "_s), QString());
    auto *category = MemberDesk::child<QComboBox>(&dialog, "categoryCombo");
    category->setCurrentIndex(category->findData(u"in_service"_s));
    QVERIFY(counted.wait());
    QCOMPARE(counted.last().first().toInt(), 1);
    category->setCurrentIndex(0);
    QVERIFY(counted.wait());
    MemberDesk::child<QLineEdit>(&dialog, "fileEdit")->setText(m_desk->path(u"all.pdf"_s));
    MemberDesk::child<QSpinBox>(&dialog, "sizeSpin")->setValue(2);
    MemberDesk::child<QCheckBox>(&dialog, "noteCheck")->setChecked(true);
    MemberDesk::child<QCheckBox>(&dialog, "indexCheck")->setChecked(false);
    QCOMPARE(dialog.options().kind, PaperKind::Certificate);
    dialog.start();
    QVERIFY(m_desk->waitForJob());
    QCOMPARE(m_desk->jobsFinished, 1);
    QCOMPARE(pagesOf(m_desk->path(u"all-01.pdf"_s)), 16);
    QCOMPARE(pagesOf(m_desk->path(u"all-02.pdf"_s)), 8);
    QTRY_COMPARE(m_desk->prompts.told.size(), 1);

    // Once noted, nobody is left who was never printed.
    BatchPrintDialog rest(*m_desk->workplace, {}, {}, PaperKind::Certificate);
    QSignalSpy again(&rest, &BatchPrintDialog::counted);
    MemberDesk::child<QCheckBox>(&rest, "unprintedCheck")->setChecked(true);
    QTRY_VERIFY(!again.isEmpty());
    QTRY_COMPARE(again.last().first().toInt(), 0);
}

void TestPaperDialogs::theBatchPrintsTheSelection()
{
    BatchPrintDialog dialog(
        *m_desk->workplace, {m_desk->data.floatingMember, m_desk->data.branchMember}, {}, PaperKind::RegistrationForm);
    QCOMPARE(dialog.selection().members.size(), 2);
    MemberDesk::child<QLineEdit>(&dialog, "fileEdit")->setText(m_desk->path(u"two.pdf"_s));
    dialog.start();
    QVERIFY(m_desk->waitForJob());
    const QString text = tool(u"pdftotext"_s, {m_desk->path(u"two.pdf"_s), u"-"_s});
    QCOMPARE(pagesOf(m_desk->path(u"two.pdf"_s)), 4);
    QVERIFY(text.contains(u"单志强"_s) && text.contains(u"欧阳建国"_s) && !text.contains(u"吕芳"_s));
}

void TestPaperDialogs::theBatchGoesOntoAPrinter()
{
    BatchPrintDialog dialog(*m_desk->workplace, {}, {}, PaperKind::Certificate);
    QSignalSpy counted(&dialog, &BatchPrintDialog::counted);
    dialog.open();
    QVERIFY(counted.wait());
    MemberDesk::child<QCheckBox>(&dialog, "noteCheck")->setChecked(true);
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    const QString file = m_desk->path(u"printer.pdf"_s);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    dialog.printOn(std::move(printer));
    QVERIFY(m_desk->waitForJob());
    QCOMPARE(m_desk->jobsFinished, 1);
    QCOMPARE(pagesOf(file), 26); // with an index for each of the two branches
    const auto printed = [this](MemberId id) { return m_desk->details(id).certificates.first().printed; };
    CameOutDialog *asked = question();
    QVERIFY(!printed(m_desk->data.branchMember).isValid());
    answer(asked);
    QTRY_COMPARE(m_desk->prompts.told.size(), 1);
    for (MemberId id : {m_desk->data.branchMember, m_desk->data.floatingMember})
        QCOMPARE(printed(id), QDate(2026, 10, 31));
}

void TestPaperDialogs::aJamOfTheBatchGoesOnFromThePerson()
{
    BatchPrintDialog dialog(*m_desk->workplace, {}, {}, PaperKind::Certificate);
    QSignalSpy counted(&dialog, &BatchPrintDialog::counted);
    dialog.open();
    QVERIFY(counted.wait());
    auto *target = MemberDesk::child<QComboBox>(&dialog, "targetCombo");
    target->setCurrentIndex(1);
    QVERIFY(!MemberDesk::child<QLineEdit>(&dialog, "fileEdit")->isVisible());
    QCOMPARE(repeatedKeys(dialog).join(u" "_s), QString());
    MemberDesk::child<QSpinBox>(&dialog, "sizeSpin")->setValue(2);
    MemberDesk::child<QCheckBox>(&dialog, "noteCheck")->setChecked(true);
    MemberDesk::child<QCheckBox>(&dialog, "indexCheck")->setChecked(false);
    dialog.printOn(pdfPrinter(u"run.pdf"_s));
    QVERIFY(m_desk->waitForJob());
    QCOMPARE(pagesOf(m_desk->path(u"run.pdf"_s)), 16);
    // The second person's booklet stopped at its third page; then what is left of it, then the third person.
    answer(question(), 1, 3);
    QTRY_COMPARE(m_desk->jobsFinished, 2);
    QCOMPARE(pagesOf(m_desk->path(u"run-2.pdf"_s)), 6);
    answer(question());
    QTRY_COMPARE(m_desk->jobsFinished, 3);
    QCOMPARE(pagesOf(m_desk->path(u"run-3.pdf"_s)), 8);
    // Enough for today: the rest is offered the next time.
    answer(question(), -1, 0, "askLaterButton");
    PaperRunService runs(m_desk->data.store());
    const QList<UnfinishedRun> left = valueOf(runs.unfinished());
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().membersDone, 2);
    QCOMPARE(left.first().sentPart, 2);
    BatchPrintDialog later(*m_desk->workplace, {}, {}, PaperKind::Certificate);
    QSignalSpy found(&later, &BatchPrintDialog::runsFound);
    later.open();
    QVERIFY(found.wait());
    QVERIFY(MemberDesk::child<QWidget>(&later, "runsFrame")->isVisible());
    MemberDesk::child<QPushButton>(&later, "resumeButton")->click();
    answer(question());
    QTRY_VERIFY(valueOf(runs.unfinished()).isEmpty());
    for (MemberId id : {m_desk->data.branchMember, m_desk->data.inServiceMember, m_desk->data.floatingMember})
        QCOMPARE(m_desk->details(id).certificates.first().printed, QDate(2026, 10, 31));
}

void TestPaperDialogs::aRunThatStoppedIsOffered()
{
    PrintOptions options;
    options.file = m_desk->path(u"stopped.pdf"_s);
    options.membersPerFile = 2;
    PrintJob stopped(m_desk->data.store(), {}, options);
    connect(&stopped, &Job::progressed, &stopped, [&stopped](qint64, qint64 total) {
        if (total > 0)
            stopped.cancel();
    });
    QVERIFY(!stopped.runHere());
    BatchPrintDialog dialog(*m_desk->workplace, {}, {}, PaperKind::Certificate);
    QSignalSpy found(&dialog, &BatchPrintDialog::runsFound);
    dialog.open();
    QVERIFY(found.wait());
    auto *runs = MemberDesk::child<QComboBox>(&dialog, "runsCombo");
    QCOMPARE(runs->count(), 1);
    QVERIFY2(runs->currentText().contains(u"0 of 3"_s), qPrintable(runs->currentText()));
    QCOMPARE(repeatedKeys(dialog).join(u" "_s), QString());
    // Who began it and how far it came stands in its changes.
    QVERIFY(!MemberDesk::child<QWidget>(&dialog, "runsFrame")->isHidden());
    MemberDesk::child<QPushButton>(&dialog, "changesButton")->click();
    auto *changes = dialog.findChild<RecordHistoryPane *>();
    QTRY_VERIFY(changes && changes->findChild<QTreeWidget *>()->topLevelItemCount() > 0);
    changes->window()->close();
    // Given up only when that is meant.
    m_desk->prompts.confirmations = {false};
    MemberDesk::child<QPushButton>(&dialog, "dropButton")->click();
    QCOMPARE(m_desk->prompts.losses, 1);
    MemberDesk::child<QPushButton>(&dialog, "resumeButton")->click();
    QVERIFY(m_desk->waitForJob());
    QCOMPARE(m_desk->jobsFinished, 1);
    QCOMPARE(pagesOf(m_desk->path(u"stopped-01.pdf"_s)) + pagesOf(m_desk->path(u"stopped-02.pdf"_s)), 24);
    BatchPrintDialog none(*m_desk->workplace, {}, {}, PaperKind::Certificate);
    QSignalSpy nothing(&none, &BatchPrintDialog::runsFound);
    none.open();
    QVERIFY(nothing.wait());
    QVERIFY(!MemberDesk::child<QWidget>(&none, "runsFrame")->isVisible());
}

void TestPaperDialogs::theDialogShowsHowFarItIs()
{
    BatchPrintDialog dialog(*m_desk->workplace, {}, {}, PaperKind::RegistrationForm);
    QSignalSpy counted(&dialog, &BatchPrintDialog::counted);
    dialog.open();
    QVERIFY(counted.wait());
    MemberDesk::child<QLineEdit>(&dialog, "fileEdit")->setText(m_desk->path(u"shown.pdf"_s));
    QSignalSpy closed(&dialog, &QDialog::finished);
    dialog.start();
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY(MemberDesk::child<QLabel>(&dialog, "progressTitleLabel")->isVisible());
    QVERIFY(MemberDesk::child<QLabel>(&dialog, "progressTitleLabel")->text().contains(u'3'));
    QVERIFY(m_desk->waitForJob());
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(m_desk->jobsFinished, 1);
    // Who presses Escape wants the dialog away, and the papers all the same.
    BatchPrintDialog away(*m_desk->workplace, {}, {}, PaperKind::RegistrationForm);
    QSignalSpy again(&away, &BatchPrintDialog::counted);
    away.open();
    QVERIFY(again.wait());
    MemberDesk::child<QLineEdit>(&away, "fileEdit")->setText(m_desk->path(u"away.pdf"_s));
    MemberDesk::child<QCheckBox>(&away, "indexCheck")->setChecked(false);
    away.start();
    QTRY_VERIFY(MemberDesk::child<QLabel>(&away, "progressTitleLabel")->isVisible());
    QTest::keyClick(&away, Qt::Key_Escape);
    QVERIFY(!away.isVisible());
    QVERIFY(m_desk->waitForJob());
    QCOMPARE(m_desk->jobsFinished, 2);
    QCOMPARE(pagesOf(m_desk->path(u"away.pdf"_s)), 6);
}

void TestPaperDialogs::theIndexIsOfferedForSeveralBranches()
{
    BatchPrintDialog dialog(*m_desk->workplace, {m_desk->data.branchMember}, std::nullopt, PaperKind::Certificate);
    auto *index = MemberDesk::child<QCheckBox>(&dialog, "indexCheck");
    QVERIFY(!index->isChecked());
    dialog.chooseOrganization(m_desk->data.subdistrict);
    QVERIFY(index->isChecked());
    QVERIFY(dialog.options().index);
    dialog.chooseOrganization(m_desk->data.firstCommunity);
    QVERIFY(!index->isChecked());
}

void TestPaperDialogs::nothingIsReplacedUnasked()
{
    QFile old(m_desk->path(u"old.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    BatchPrintDialog dialog(*m_desk->workplace, {}, {}, PaperKind::Certificate);
    MemberDesk::child<QLineEdit>(&dialog, "fileEdit")->setText(old.fileName());
    m_desk->prompts.confirmations = {false};
    dialog.start();
    QCOMPARE(m_desk->jobsStarted, 0);
    MemberDesk::child<QLineEdit>(&dialog, "fileEdit")->setText(m_desk->path(u"nowhere/x.pdf"_s));
    dialog.start();
    QCOMPARE(m_desk->jobsStarted, 0);
    QVERIFY(MemberDesk::child<QLabel>(&dialog, "errorLabel")->text().contains(u"nowhere"_s));
    QCOMPARE(QFileInfo(old).size(), 3);
}

void TestPaperDialogs::theFilesOfADividedRunAreAskedAbout()
{
    for (const QString &name : {u"run.pdf"_s, u"run-02.pdf"_s}) {
        QFile old(m_desk->path(name));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    BatchPrintDialog dialog(*m_desk->workplace, {}, {}, PaperKind::RegistrationForm);
    QSignalSpy counted(&dialog, &BatchPrintDialog::counted);
    QVERIFY(counted.wait());
    MemberDesk::child<QLineEdit>(&dialog, "fileEdit")->setText(m_desk->path(u"run.pdf"_s));
    MemberDesk::child<QSpinBox>(&dialog, "sizeSpin")->setValue(2);
    // run-02.pdf would be replaced, run.pdf would not.
    m_desk->prompts.confirmations = {false};
    dialog.start();
    QCOMPARE(m_desk->jobsStarted, 0);
    QVERIFY(m_desk->prompts.confirmations.isEmpty());
    QVERIFY(QFile::remove(m_desk->path(u"run-02.pdf"_s)));
    m_desk->prompts.confirmations = {false};
    dialog.start();
    QVERIFY(m_desk->waitForJob());
    QCOMPARE(m_desk->prompts.confirmations.size(), 1);
    QCOMPARE(QFileInfo(m_desk->path(u"run.pdf"_s)).size(), 3);
}

void TestPaperDialogs::theFirstFolderOfferedIsThere()
{
    const auto offered = [this] {
        const BatchPrintDialog dialog(*m_desk->workplace, {}, {}, PaperKind::Certificate);
        return QFileInfo(QDir::fromNativeSeparators(dialog.findChild<QLineEdit *>(u"fileEdit"_s)->text())).dir();
    };
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(m_desk->folder.path()));
    const QDir withoutDocuments = offered();
    m_desk->workplace->memory().setValue(u"printing/folder"_s, m_desk->path(u"gone"_s));
    const QDir lastIsGone = offered();
    qputenv("HOME", home);
    QVERIFY2(withoutDocuments.exists(), qPrintable(withoutDocuments.path()));
    QVERIFY2(lastIsGone.exists(), qPrintable(lastIsGone.path()));
}

QTEST_MAIN(TestPaperDialogs)
#include "tst_paperdialogs.moc"
