// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/repeatedkeys.h"
#include "../members/memberdesk.h"

#include "printing/certificateprinting.h"
#include "printing/continuedialog.h"
#include "printing/pagepicture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QTreeWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Booklets that members bring back, one after the other. */
class TestContinueDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void thePageToPutInIsShown();
    void nothingIsNotedBeforeItWasSeen();
    void aPaperThatFailedIsPrintedAgain();
    void severalPapersInOneGo();
    void bookletsComeOneAfterTheOther();
    void aScannedNumberJoinsTheQueue();
    void whoHasNoBookletYet();
    void closedWithoutAnAnswer();

private:
    MemberId member() const { return m_desk->data.branchMember; }
    Certificate certificate(MemberId id) const { return m_desk->details(id).certificates.first(); }
    void record(MemberId id, int from, int until)
    {
        for (int day = from; day <= until; ++day)
            valueOf(m_desk->data.services().participation.add(
                TestStore::entryOf(id, QDate(2026, 1, 1).addDays(day), u"巡逻%1"_s.arg(day), 60, 1)));
    }
    void printBooklet(MemberId id)
    {
        PrintSelection selection;
        selection.member = id;
        PrintOptions options;
        options.file = m_desk->path(u"booklet.pdf"_s);
        options.notePrinted = true;
        PrintJob job(m_desk->data.store(), selection, options);
        QVERIFY(job.runHere());
    }
    std::unique_ptr<ContinueDialog> dialogFor(const QList<MemberId> &members)
    {
        auto dialog = std::make_unique<ContinueDialog>(*m_desk->workplace, members);
        QSignalSpy ready(dialog.get(), &ContinueDialog::ready);
        dialog->open();
        if (!members.isEmpty() && !ready.wait(20000))
            qFatal("nothing comes up");
        return dialog;
    }
    std::unique_ptr<QPrinter> pdfPrinter(const QString &name) const
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_desk->path(name));
        return printer;
    }
    void print(ContinueDialog &dialog, const QString &name)
    {
        QSignalSpy asked(&dialog, &ContinueDialog::asked);
        dialog.printOn(pdfPrinter(name));
        QVERIFY(asked.wait(20000));
    }
    /** Says that it came out well, or failed, and waits for what is to be done next. */
    static void answer(ContinueDialog &dialog, const char *button)
    {
        QSignalSpy ready(&dialog, &ContinueDialog::ready);
        MemberDesk::child<QPushButton>(&dialog, button)->click();
        QVERIFY(ready.wait(20000));
    }
    static QString said(ContinueDialog &dialog, const char *label = "whatLabel")
    {
        return MemberDesk::child<QLabel>(&dialog, label)->text();
    }
    static int pagesOf(const QString &file)
    {
        QProcess process;
        process.start(u"pdfinfo"_s, {file});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput())
            .section(u"Pages:"_s, 1)
            .section(u'\n', 0, 0)
            .trimmed()
            .toInt();
    }

    std::unique_ptr<MemberDesk> m_desk;
};

void TestContinueDialog::init()
{
    m_desk = std::make_unique<MemberDesk>();
    record(member(), 1, 10);
    printBooklet(member());
    record(member(), 11, 14);
}

void TestContinueDialog::thePageToPutInIsShown()
{
    const auto dialog = dialogFor({member()});
    QCOMPARE(repeatedKeys(*dialog).join(u" "_s), QString());
    // Page 3, as it is numbered at its foot, and the number on the booklet's cover.
    QVERIFY2(said(*dialog).contains(u"3"_s) && said(*dialog).contains(certificate(member()).number),
        qPrintable(said(*dialog)));
    QVERIFY(said(*dialog, "linesLabel").contains(u"11"_s));
    // The picture marks where the new lines will stand: in the lower half, right of the left edge.
    const QRectF mark = inkedPart(dialog->shownPrint().sheets.first().print.first());
    QVERIFY2(mark.top() > 100 && mark.bottom() < 140 && mark.left() > 5, qPrintable(QString::number(mark.top())));
    QTRY_VERIFY(!dialog->findChild<PagePicture *>()->grab().toImage().allGray());
}

void TestContinueDialog::nothingIsNotedBeforeItWasSeen()
{
    const auto dialog = dialogFor({member()});
    print(*dialog, u"one.pdf"_s);
    QCOMPARE(pagesOf(m_desk->path(u"one.pdf"_s)), 1);
    QCOMPARE(certificate(member()).linesPrinted, 10);
    QVERIFY(MemberDesk::child<QWidget>(dialog.get(), "askFrame")->isVisible());
    QVERIFY(!MemberDesk::child<QPushButton>(dialog.get(), "printButton")->isEnabled());
    answer(*dialog, "wellButton");
    QCOMPARE(certificate(member()).linesPrinted, 12);
    // The next page follows by itself.
    QCOMPARE(dialog->shownPrint().sheets.first().pages, QList<int>{5});
    print(*dialog, u"two.pdf"_s);
    answer(*dialog, "wellButton");
    QCOMPARE(certificate(member()).linesPrinted, 14);
    QVERIFY(dialog->shownPrint().sheets.isEmpty());
    QVERIFY(!MemberDesk::child<QPushButton>(dialog.get(), "printButton")->isEnabled());
}

void TestContinueDialog::aPaperThatFailedIsPrintedAgain()
{
    const auto dialog = dialogFor({member()});
    print(*dialog, u"torn.pdf"_s);
    answer(*dialog, "failedButton");
    QCOMPARE(certificate(member()).linesPrinted, 10);
    QCOMPARE(dialog->shownPrint().sheets.first().firstLine, 11);
    print(*dialog, u"again.pdf"_s);
    answer(*dialog, "wellButton");
    QCOMPARE(certificate(member()).linesPrinted, 12);
}

void TestContinueDialog::severalPapersInOneGo()
{
    record(member(), 15, 30);
    const auto dialog = dialogFor({member()});
    auto *together = MemberDesk::child<QCheckBox>(dialog.get(), "togetherCheck");
    QVERIFY(together->isVisible());
    together->setChecked(true);
    print(*dialog, u"all.pdf"_s);
    QCOMPARE(pagesOf(m_desk->path(u"all.pdf"_s)), 3);
    auto *failed = MemberDesk::child<QComboBox>(dialog.get(), "failedCombo");
    QVERIFY(failed->isVisible());
    QCOMPARE(failed->count(), 3);
    failed->setCurrentIndex(1); // the first came out, the second tore
    answer(*dialog, "failedButton");
    QCOMPARE(certificate(member()).linesPrinted, 12);
    QCOMPARE(dialog->shownPrint().sheets.first().firstLine, 13);
}

void TestContinueDialog::bookletsComeOneAfterTheOther()
{
    const MemberId second = m_desk->data.inServiceMember;
    printBooklet(second);
    record(second, 1, 2);
    const auto dialog = dialogFor({member(), second});
    auto *queue = MemberDesk::child<QTreeWidget>(dialog.get(), "queueTree");
    QCOMPARE(queue->topLevelItemCount(), 2);
    QTRY_VERIFY(queue->topLevelItem(1)->text(2).contains(u'2'));
    QSignalSpy ready(dialog.get(), &ContinueDialog::ready);
    MemberDesk::child<QPushButton>(dialog.get(), "nextButton")->click();
    QVERIFY(ready.wait(20000));
    QCOMPARE(dialog->shownPrint().member, second);
    print(*dialog, u"second.pdf"_s);
    answer(*dialog, "wellButton");
    QCOMPARE(certificate(second).linesPrinted, 2);
    QCOMPARE(certificate(member()).linesPrinted, 10);
}

void TestContinueDialog::aScannedNumberJoinsTheQueue()
{
    const auto dialog = dialogFor({});
    auto *edit = MemberDesk::child<QLineEdit>(dialog.get(), "addEdit");
    auto *queue = MemberDesk::child<QTreeWidget>(dialog.get(), "queueTree");
    QSignalSpy ready(dialog.get(), &ContinueDialog::ready);
    // A scanner types the number and ends with Enter; that prints nothing.
    QTest::keyClicks(edit, certificate(member()).number);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(ready.wait(20000));
    QCOMPARE(dialog->shownPrint().member, member());
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(m_desk->jobsStarted, 0);
    // The same once more is the same person.
    QTest::keyClicks(edit, certificate(member()).number);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(edit->text().isEmpty());
    QCOMPARE(queue->topLevelItemCount(), 1);
    QTest::keyClicks(edit, u"Z01-9999999"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(said(*dialog, "addStateLabel").contains(u"Z01-9999999"_s));
    QCOMPARE(queue->topLevelItemCount(), 1);
}

void TestContinueDialog::whoHasNoBookletYet()
{
    const auto dialog = dialogFor({m_desk->data.inServiceMember});
    QVERIFY(dialog->shownPrint().neverPrinted);
    QVERIFY(MemberDesk::child<QPushButton>(dialog.get(), "wholeButton")->isVisible());
    QVERIFY(!MemberDesk::child<QPushButton>(dialog.get(), "printButton")->isEnabled());
    // Nor any certificate at all.
    valueOf(m_desk->data.services().certificates.withdraw(m_desk->data.floatingMember, u"收回"_s));
    const auto none = dialogFor({m_desk->data.floatingMember});
    QVERIFY2(said(*none).contains(u"certificate"_s), qPrintable(said(*none)));
}

void TestContinueDialog::closedWithoutAnAnswer()
{
    const auto dialog = dialogFor({member()});
    print(*dialog, u"open.pdf"_s);
    m_desk->prompts.confirmations = {false};
    dialog->reject();
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_desk->prompts.losses, 1);
    m_desk->prompts.confirmations = {true};
    dialog->reject();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(certificate(member()).linesPrinted, 10);
}

QTEST_MAIN(TestContinueDialog)
#include "tst_continuedialog.moc"
