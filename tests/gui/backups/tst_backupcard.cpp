// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/repeatedkeys.h"
#include "../app/windowdesk.h"

#include "backups/backupkeeper.h"
#include "backups/backuplist.h"
#include "backups/backupnotice.h"
#include "backups/backupshelf.h"
#include "backups/lastbackuplabel.h"
#include "backups/passphrasedialog.h"
#include "settings/backupcard.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** How backups are looked after on the screen: by themselves, by settings, and what is said where something fails. */
class TestBackupCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayIsBackedUpByItselfAndNothingAsks();
    void overMidnightAnotherDayIsBackedUp();
    void aFailureIsToldAndWorkGoesOn();
    void aMissingStickIsToldUntilItIsBack();
    void settingsAreKeptInTheStore();
    void thePassphraseIsTypedTwice();
    void keysAreUnique();

private:
    static BackupCard *cardOf(const WindowDesk &desk)
    {
        return desk.window->showPage(u"settings"_s)->findChild<BackupCard *>();
    }
    template <class W>
    static W *in(const QWidget *parent, const char *name)
    {
        return parent->findChild<W *>(QLatin1StringView(name));
    }
    static int backupsOf(const WindowDesk &desk) { return int(backupsIn(ownBackupFolder(desk.data.file())).size()); }
};

void TestBackupCard::theDayIsBackedUpByItselfAndNothingAsks()
{
    WindowDesk desk;
    desk.open();
    BackupKeeper &keeper = BackupKeeper::of(*desk.workplace);
    QCOMPARE(backupsOf(desk), 0);
    QTRY_COMPARE_WITH_TIMEOUT(backupsOf(desk), 1, 15'000);
    QCOMPARE(backupsIn(ownBackupFolder(desk.data.file())).first().reason, BackupReason::Daily);
    QTRY_COMPARE(desk.window->findChild<LastBackupLabel *>()->text(), u"Backed up today at 09:00"_s);
    QTRY_VERIFY(desk.workplace->jobs().isEmpty());
    // Another look makes no other one.
    QSignalSpy changed(&keeper, &BackupKeeper::changed);
    keeper.check();
    QVERIFY(changed.wait());
    QVERIFY(desk.workplace->jobs().isEmpty());
    QCOMPARE(keeper.trouble(), QString());
    desk.window->close();
    QCOMPARE(desk.prompts.losses, 0);
}

void TestBackupCard::overMidnightAnotherDayIsBackedUp()
{
    WindowDesk desk;
    desk.open();
    BackupKeeper &keeper = BackupKeeper::of(*desk.workplace);
    QTRY_COMPARE_WITH_TIMEOUT(backupsOf(desk), 1, 15'000);
    QTRY_VERIFY(desk.workplace->jobs().isEmpty());
    desk.data.clock().set(QDateTime(QDate(2026, 11, 1), QTime(0, 2)));
    keeper.check();
    QTRY_COMPARE(backupsOf(desk), 2);
}

void TestBackupCard::aFailureIsToldAndWorkGoesOn()
{
    WindowDesk desk;
    QFile inTheWay(ownBackupFolder(desk.data.file()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    desk.open();
    QWidget *workbench = desk.window->showPage(u"workbench"_s);
    const auto *notice = workbench->findChild<BackupNotice *>();
    QVERIFY(notice->isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(!notice->isHidden(), 15'000);
    QVERIFY(in<QLabel>(notice, "backupTroubleLabel")->text().startsWith(u"The last backup failed"_s));
    QCOMPARE(desk.window->findChild<LastBackupLabel *>()->text(), u"No backup yet – backup failed"_s);
    QVERIFY(desk.prompts.told.isEmpty());
    QVERIFY(desk.data.services().settings.set(u"a"_s, u"b"_s).result());
    // Mended, it goes away with the next backup.
    inTheWay.close();
    QVERIFY(inTheWay.remove());
    in<QPushButton>(notice, "backupTroubleButton")->click();
    QCOMPARE(desk.window->currentPage(), u"settings"_s);
    in<QPushButton>(cardOf(desk), "backupButton")->click();
    QTRY_VERIFY(notice->isHidden());
    QTRY_COMPARE(in<BackupList>(cardOf(desk), "backupList")->topLevelItemCount(), 1);
}

void TestBackupCard::aMissingStickIsToldUntilItIsBack()
{
    WindowDesk desk;
    auto stick = std::make_unique<QTemporaryDir>();
    const QString place = stick->path();
    QVERIFY(desk.data.services().backups.setSecondFolder(place).result());
    stick.reset();
    desk.open();
    BackupKeeper &keeper = BackupKeeper::of(*desk.workplace);
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.trouble().isEmpty(), 15'000);
    QVERIFY(keeper.trouble().contains(QDir::toNativeSeparators(place)));
    QTRY_VERIFY(desk.window->findChild<LastBackupLabel *>()->text().endsWith(u"second place missing"_s));
    QCOMPARE(backupsOf(desk), 1);
    const BackupCard *card = cardOf(desk);
    QTRY_VERIFY(in<QLabel>(card, "secondPlaceLabel")->text().contains(u"not there at the moment"_s));
    QVERIFY(QDir().mkpath(place));
    keeper.check();
    QTRY_VERIFY(keeper.trouble().isEmpty());
    QCOMPARE(backupsIn(place).size(), 1);
    QVERIFY(desk.prompts.told.isEmpty());
    QDir(place).removeRecursively();
}

void TestBackupCard::settingsAreKeptInTheStore()
{
    WindowDesk desk;
    desk.open();
    QTemporaryDir stick;
    BackupCard *card = cardOf(desk);
    QSignalSpy answered(card, &BackupCard::answered);
    QTRY_VERIFY(in<QCheckBox>(card, "dailyBackupCheckBox")->isChecked());
    in<QCheckBox>(card, "dailyBackupCheckBox")->click();
    in<QCheckBox>(card, "importBackupCheckBox")->click();
    desk.prompts.files = {stick.path()};
    in<QPushButton>(card, "secondPlaceButton")->click();
    QTRY_COMPARE(answered.size(), 3);
    BackupState state = valueOf(desk.data.services().backups.state());
    QVERIFY(!state.settings.automatic && !state.settings.beforeImport && !state.dailyDue);
    QCOMPARE(state.settings.secondFolder, stick.path());
    QTRY_COMPARE(in<QLabel>(card, "secondPlaceLabel")->text(), stick.path());
    // The store's own folder is no second place.
    QVERIFY(QDir().mkpath(ownBackupFolder(desk.data.file())));
    desk.prompts.files = {ownBackupFolder(desk.data.file())};
    in<QPushButton>(card, "secondPlaceButton")->click();
    QTRY_COMPARE(answered.size(), 4);
    QCOMPARE(desk.prompts.told.constLast(), u"The backups lie in this folder already. Choose one on another drive."_s);
    in<QPushButton>(card, "noSecondPlaceButton")->click();
    QTRY_COMPARE(answered.size(), 5);
    QCOMPARE(valueOf(desk.data.services().backups.state()).settings.secondFolder, QString());
}

void TestBackupCard::thePassphraseIsTypedTwice()
{
    WindowDesk desk;
    desk.open();
    BackupCard *card = cardOf(desk);
    in<QPushButton>(card, "passphraseButton")->click();
    auto *dialog = WindowDesk::dialog<PassphraseDialog>(card);
    QVERIFY(dialog != nullptr);
    auto *fault = in<QLabel>(dialog, "faultLabel");
    auto *save = in<QPushButton>(dialog, "saveButton");
    in<QLineEdit>(dialog, "passphraseEdit")->setText(u"short"_s);
    save->click();
    QVERIFY(fault->isVisible() && fault->text().startsWith(u"The passphrase is too short"_s));
    in<QLineEdit>(dialog, "passphraseEdit")->setText(u"serve the people"_s);
    in<QLineEdit>(dialog, "repeatEdit")->setText(u"serve the peoples"_s);
    save->click();
    QCOMPARE(fault->text(), u"The two are not the same. Type it once more."_s);
    in<QLineEdit>(dialog, "repeatEdit")->setText(u"serve the people"_s);
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(in<QLabel>(card, "sealLabel")->text(), u"Backups are sealed"_s, 20'000);
    in<QPushButton>(card, "backupButton")->click();
    QTRY_COMPARE(backupsOf(desk), 1);
    QVERIFY(backupsIn(ownBackupFolder(desk.data.file())).first().sealed);
    // Taken away only after a question.
    in<QPushButton>(card, "noPassphraseButton")->click();
    QCOMPARE(desk.prompts.losses, 1);
    QVERIFY(!valueOf(desk.data.services().backups.state()).settings.lock.isEmpty());
    desk.prompts.confirmations = {true};
    in<QPushButton>(card, "noPassphraseButton")->click();
    QTRY_VERIFY(valueOf(desk.data.services().backups.state()).settings.lock.isEmpty());
}

void TestBackupCard::keysAreUnique()
{
    WindowDesk desk;
    desk.open();
    cardOf(desk);
    QCOMPARE(repeatedKeys(*desk.window).join(u" "_s), QString());
}

QTEST_MAIN(TestBackupCard)
#include "tst_backupcard.moc"
