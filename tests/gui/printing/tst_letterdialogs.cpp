// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/repeatedkeys.h"
#include "../members/memberdesk.h"

#include "addresses.h"

#include "listpage/datefield.h"
#include "printing/batchprintdialog.h"
#include "printing/papercatalogue.h"
#include "printing/previewdialog.h"
#include "printing/sheetview.h"
#include "settings/lettercard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Letters, labels and lists from the screen. */
class TestLetterDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<MemberDesk>(); }
    void cleanup() { m_desk.reset(); }
    void everyPaperIsOfferedWithItsOwnChoices();
    void labelsOfTheListGoIntoAFile();
    void whatWillBePrintedIsLookedAtBefore();
    void aPeriodThatEndsBeforeItBeginsIsTold();
    void aProofIsPreviewedForItsPeriod();
    void keysHaveOneMeaning();
    void whoSignsIsKeptInTheStore();

private:
    static void choose(QComboBox *combo, PaperKind kind) { combo->setCurrentIndex(combo->findData(int(kind))); }
    static QString text(const QString &file)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {file, u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    std::unique_ptr<MemberDesk> m_desk;
};

void TestLetterDialogs::everyPaperIsOfferedWithItsOwnChoices()
{
    BatchPrintDialog dialog(*m_desk->workplace, {}, MemberQuery(), PaperKind::Roster);
    dialog.show();
    auto *kind = MemberDesk::child<QComboBox>(&dialog, "kindCombo");
    QCOMPARE(kind->count(), int(paperCatalogue().size()));
    QSet<QString> names;
    for (int i = 0; i < kind->count(); ++i)
        names.insert(kind->itemText(i));
    QCOMPARE(names.size(), kind->count());
    const auto visible = [&dialog](const char *name) { return MemberDesk::child<QWidget>(&dialog, name)->isVisible(); };
    QVERIFY(visible("clearCheck") && !visible("startSpin") && !visible("fromEdit"));
    choose(kind, PaperKind::Labels);
    QVERIFY(!visible("clearCheck") && visible("startSpin"));
    choose(kind, PaperKind::VolunteerProof);
    QVERIFY(visible("fromEdit") && visible("untilEdit") && visible("validSpin") && !visible("startSpin"));
    choose(kind, PaperKind::EnvelopeC5);
    QVERIFY(visible("envelopeCheck") && !visible("fromEdit"));
    choose(kind, PaperKind::Certificate);
    QVERIFY(visible("impositionCombo") && !visible("envelopeCheck"));
}

void TestLetterDialogs::labelsOfTheListGoIntoAFile()
{
    giveAddresses(m_desk->data);
    Member without = m_desk->details(m_desk->data.floatingMember).member;
    without.address.clear();
    valueOf(m_desk->data.services().members.edit(without));
    BatchPrintDialog dialog(*m_desk->workplace, {}, MemberQuery(), PaperKind::Labels);
    QSignalSpy counted(&dialog, &BatchPrintDialog::counted);
    dialog.show();
    QVERIFY(counted.count() > 0 || counted.wait());
    // Who has no address is told before anything is printed.
    const QString said = MemberDesk::child<QLabel>(&dialog, "countLabel")->text();
    QVERIFY2(
        said.startsWith(u"Members: 2,"_s) && said.endsWith(u"1 have no address and are left out"_s), qPrintable(said));
    MemberDesk::child<QSpinBox>(&dialog, "startSpin")->setValue(24);
    MemberDesk::child<QLineEdit>(&dialog, "fileEdit")->setText(m_desk->path(u"labels.pdf"_s));
    QCOMPARE(dialog.options().letters.startLabel, 24);
    dialog.start();
    QVERIFY(m_desk->waitForJob());
    const QString printed = text(m_desk->path(u"labels.pdf"_s));
    QCOMPARE(printed.count(u'\f'), 2);
    QVERIFY2(printed.contains(u"单志强"_s) && printed.contains(u"吕芳"_s), qPrintable(printed));
}

void TestLetterDialogs::whatWillBePrintedIsLookedAtBefore()
{
    PrintOptions options;
    options.kind = PaperKind::Roster;
    PreviewDialog dialog(*m_desk->workplace, PrintSelection(), options);
    QSignalSpy ready(&dialog, &PreviewDialog::ready);
    dialog.show();
    QVERIFY(ready.count() > 0 || ready.wait(20000));
    QCOMPARE(dialog.sheetView()->pageCount(), 2); // two communities
    QVERIFY(!MemberDesk::child<QPushButton>(&dialog, "printButton")->isVisible());
    QVERIFY(!MemberDesk::child<QPushButton>(&dialog, "pdfButton")->isVisible());
    // Certificates of many can be looked at, too.
    options.kind = PaperKind::Certificate;
    PreviewDialog certificates(*m_desk->workplace, PrintSelection(), options);
    QSignalSpy laid(&certificates, &PreviewDialog::ready);
    certificates.show();
    QVERIFY(laid.count() > 0 || laid.wait(20000));
    QCOMPARE(certificates.sheetView()->pageCount(), 24);
}

void TestLetterDialogs::aPeriodThatEndsBeforeItBeginsIsTold()
{
    BatchPrintDialog dialog(*m_desk->workplace, {}, MemberQuery(), PaperKind::VolunteerProof);
    dialog.show();
    MemberDesk::child<DateField>(&dialog, "fromEdit")->setDate(QDate(2026, 5, 1));
    MemberDesk::child<DateField>(&dialog, "untilEdit")->setDate(QDate(2026, 4, 1));
    MemberDesk::child<QLineEdit>(&dialog, "fileEdit")->setText(m_desk->path(u"proof.pdf"_s));
    dialog.start();
    QVERIFY(!MemberDesk::child<QLabel>(&dialog, "errorLabel")->text().isEmpty());
    QVERIFY(dialog.isVisible());
    QVERIFY(!QFile::exists(m_desk->path(u"proof.pdf"_s)));
}

void TestLetterDialogs::aProofIsPreviewedForItsPeriod()
{
    valueOf(m_desk->data.services().participation.add(
        TestStore::entryOf(m_desk->data.branchMember, QDate(2026, 6, 5), u"巡逻"_s, 90)));
    PreviewDialog dialog(*m_desk->workplace, m_desk->data.branchMember, u"单志强"_s, PaperKind::VolunteerProof);
    QSignalSpy ready(&dialog, &PreviewDialog::ready);
    dialog.show();
    QVERIFY(ready.count() > 0 || ready.wait(20000));
    QVERIFY(MemberDesk::child<QPushButton>(&dialog, "printButton")->isEnabled());
    // Nothing was served in May: it says so, and prints nothing.
    MemberDesk::child<DateField>(&dialog, "untilEdit")->setDate(QDate(2026, 5, 31));
    QTRY_VERIFY(!MemberDesk::child<QPushButton>(&dialog, "printButton")->isEnabled());
    QTRY_VERIFY(!MemberDesk::child<QLabel>(&dialog, "stateLabel")->text().isEmpty());
    MemberDesk::child<DateField>(&dialog, "untilEdit")->setDate(QDate(2026, 6, 30));
    QTRY_VERIFY(MemberDesk::child<QPushButton>(&dialog, "printButton")->isEnabled());
    dialog.savePdf(m_desk->path(u"proof.pdf"_s));
    QVERIFY(m_desk->waitForJob());
    const QString printed = text(m_desk->path(u"proof.pdf"_s));
    QVERIFY2(printed.contains(u"壹点伍小时"_s), qPrintable(printed));
}

void TestLetterDialogs::keysHaveOneMeaning()
{
    for (const PaperInfo &info : paperCatalogue()) {
        BatchPrintDialog batch(*m_desk->workplace, {}, MemberQuery(), info.kind);
        batch.show();
        QCOMPARE(repeatedKeys(batch), QStringList());
        PreviewDialog preview(*m_desk->workplace, m_desk->data.branchMember, u"单志强"_s, info.kind);
        preview.show();
        QCOMPARE(repeatedKeys(preview), QStringList());
    }
}

void TestLetterDialogs::whoSignsIsKeptInTheStore()
{
    LetterCard card(*m_desk->workplace);
    card.show();
    card.refresh();
    QSignalSpy kept(&card, &LetterCard::kept);
    auto *postcode = MemberDesk::child<QLineEdit>(&card, "postcodeEdit");
    postcode->setFocus();
    QTest::keyClicks(postcode, u"22400x1"_s);
    QCOMPARE(postcode->text(), u"224001"_s); // digits alone
    QTest::keyClick(postcode, Qt::Key_Return);
    QVERIFY(kept.count() > 0 || kept.wait());
    const auto settings = valueOf(m_desk->data.services().settings.all());
    QCOMPARE(settings.value(QString::fromLatin1(lettersetting::postcode)), u"224001"_s);
    LetterCard again(*m_desk->workplace);
    again.refresh();
    QTRY_COMPARE(MemberDesk::child<QLineEdit>(&again, "postcodeEdit")->text(), u"224001"_s);
}

QTEST_MAIN(TestLetterDialogs)
#include "tst_letterdialogs.moc"
