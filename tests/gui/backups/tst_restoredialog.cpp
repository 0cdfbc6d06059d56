// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopprogram.h"
#include "app/mainwindow.h"
#include "app/welcomedialog.h"
#include "app/windowmemory.h"
#include "app/workplace.h"
#include "backups/backupjob.h"
#include "backups/backuplist.h"
#include "backups/restoredialog.h"
#include "teststore.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QString backUp(TestStore &data, const QByteArray &passphrase = {})
{
    BackupJob job(data.store(), {{}, BackupReason::Asked, passphrase, false});
    if (const Done done = job.runHere(); !done)
        qFatal("no backup: %d", int(done.error().code));
    return job.made().file.path;
}

template <class W>
W *in(const QWidget *parent, const char *name)
{
    return parent->findChild<W *>(QLatin1StringView(name));
}

template <class Dialog>
Dialog *standing()
{
    Dialog *found = nullptr;
    const bool stands = QTest::qWaitFor([&] {
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<Dialog *>(each); dialog != nullptr && dialog->isVisible())
                found = dialog;
        return found != nullptr;
    });
    return stands ? found : nullptr;
}

} // namespace

/** A backup brought back on the screen: over the open store, on an empty machine, in place of a damaged store. */
class TestRestoreDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theProgramGoesOnWithTheRestoredStore();
    void whoSaysNoKeepsTheStoreThatIsOpen();
    void theArrowKeysLeadThroughTheList();
    void aSealedOneAsksForItsPassphrase();
    void anEmptyMachineGetsItsStoreBack();
    void aDamagedStoreIsReplacedFromItsSentence();
    void aDamagedBackupIsToldAndNothingChanges();

private:
    StoreOpening opening() const { return {std::make_shared<FixedClock>(QDate(2026, 10, 31)), {u"dangjian test"_s}}; }
    std::unique_ptr<DesktopProgram> programOver(const QString &file)
    {
        return std::make_unique<DesktopProgram>(
            *qApp, m_prompts, opening(), DesktopOptions{file, u"en"_s, u"settings"_s});
    }

    ScriptedPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_memory;
};

void TestRestoreDialog::init()
{
    m_prompts = {};
    m_memory = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_memory->path());
    windowMemory().clear();
}

void TestRestoreDialog::theProgramGoesOnWithTheRestoredStore()
{
    TestStore data;
    backUp(data);
    data.addMember(u"曾国强"_s, testIdNumber(901), MemberCategory::Branch, data.firstCommunity);
    data.close();
    const auto program = programOver(data.file());
    QVERIFY(program->start());
    QTRY_VERIFY(program->window() != nullptr);
    const QPointer<MainWindow> before = program->window();
    QWidget *page = program->window()->showPage(u"settings"_s);
    QTRY_COMPARE(in<BackupList>(page, "backupList")->topLevelItemCount(), 1);
    in<QPushButton>(page, "restoreButton")->click();
    auto *dialog = standing<RestoreDialog>();
    QVERIFY(dialog != nullptr);
    // The newest is looked into at once, and the keyboard stays where one goes on through the list.
    auto *restoreButton = in<QPushButton>(dialog, "restoreNowButton");
    QTRY_VERIFY(restoreButton->isEnabled());
    QVERIFY(restoreButton->isDefault());
    QCOMPARE(dialog->focusWidget(), in<BackupList>(dialog, "backupList"));
    const QString preview = in<QLabel>(dialog, "previewLabel")->text();
    QVERIFY2(preview.contains(u"4 organizations, 3 members"_s), qPrintable(preview));
    QVERIFY2(preview.contains(u"1 change"_s), qPrintable(preview));
    QVERIFY2(preview.contains(u"4 members (+1)"_s), qPrintable(preview));
    m_prompts.confirmations = {true};
    in<QPushButton>(dialog, "restoreNowButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(before.isNull() && program->window() != nullptr, 20'000);
    QVERIFY(m_prompts.told.constLast().contains(u".before-restore-"_s));
    Services &services = program->workplace()->services();
    QCOMPARE(valueOf(services.members.totals({})).members, 3);
    QCOMPARE(services.store.file(), data.file());
    QCOMPARE(data.scalar(u"SELECT kind FROM act ORDER BY id DESC LIMIT 1"_s).toString(), u"store.restore"_s);
    const QStringList aside = QDir(QFileInfo(data.file()).absolutePath()).entryList({u"*.before-restore-*"_s});
    QCOMPARE(aside.size(), 1);
}

void TestRestoreDialog::whoSaysNoKeepsTheStoreThatIsOpen()
{
    TestStore data;
    const QString backup = backUp(data);
    data.close();
    const auto program = programOver(data.file());
    QVERIFY(program->start());
    QTRY_VERIFY(program->window() != nullptr);
    auto *dialog = new RestoreDialog(*program->workplace(), program->window());
    dialog->open();
    QSignalSpy looked(dialog, &RestoreDialog::looked);
    dialog->choose(backup);
    QVERIFY(!looked.isEmpty() || looked.wait());
    in<QPushButton>(dialog, "restoreNowButton")->click();
    QCOMPARE(m_prompts.losses, 1);
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QVERIFY(program->window()->isVisible());
    QCOMPARE(data.scalar(u"SELECT count(*) FROM act WHERE kind = 'store.restore'"_s).toInt(), 0);
}

void TestRestoreDialog::theArrowKeysLeadThroughTheList()
{
    TestStore data;
    const QString first = backUp(data);
    data.addMember(u"曾国强"_s, testIdNumber(901), MemberCategory::Branch, data.firstCommunity);
    const QString second = backUp(data);
    data.close();
    const auto program = programOver(data.file());
    QVERIFY(program->start());
    QTRY_VERIFY(program->window() != nullptr);
    RestoreDialog dialog(m_prompts, opening(), data.file());
    dialog.open();
    auto *list = in<BackupList>(&dialog, "backupList");
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->isEnabled());
    // Before the first one is looked into the second is wanted: what is shown is what is chosen.
    QTest::keyClick(list, Qt::Key_Down);
    auto *restoreButton = in<QPushButton>(&dialog, "restoreNowButton");
    QTRY_VERIFY(restoreButton->isEnabled());
    QCOMPARE(in<QLabel>(&dialog, "chosenBackupLabel")->text(), QDir::toNativeSeparators(list->chosen()));
    const int members = list->chosen() == first ? 3 : 4;
    QVERIFY(in<QLabel>(&dialog, "previewLabel")->text().contains(u"organizations, %1 members"_s.arg(members)));
    QCOMPARE(dialog.focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Up);
    QTRY_VERIFY(in<QLabel>(&dialog, "previewLabel")->text().contains(u"organizations, %1 members"_s.arg(7 - members)));
    QVERIFY(QStringList({first, second}).contains(list->chosen()));
}

void TestRestoreDialog::aSealedOneAsksForItsPassphrase()
{
    TestStore data;
    const QString backup = backUp(data, "serve the people");
    data.close();
    QTemporaryDir folder;
    RestoreDialog dialog(m_prompts, opening(), folder.filePath(u"new.sqlite"_s));
    dialog.open();
    QSignalSpy looked(&dialog, &RestoreDialog::looked);
    dialog.choose(backup);
    auto *passphrase = in<QLineEdit>(&dialog, "passphraseEdit");
    QVERIFY(passphrase->isVisible());
    QVERIFY(!in<QPushButton>(&dialog, "restoreNowButton")->isEnabled());
    passphrase->setText(u"serve nobody"_s);
    in<QPushButton>(&dialog, "lookButton")->click();
    QVERIFY(looked.wait(20'000));
    QCOMPARE(in<QLabel>(&dialog, "faultLabel")->text(), u"This is not the passphrase of this backup."_s);
    QVERIFY(!in<QPushButton>(&dialog, "restoreNowButton")->isEnabled());
    passphrase->setText(u"serve the people"_s);
    in<QPushButton>(&dialog, "lookButton")->click();
    QVERIFY(looked.wait(20'000));
    QVERIFY(in<QPushButton>(&dialog, "restoreNowButton")->isEnabled());
    // Another passphrase is another look.
    passphrase->setText(u"serve the people!"_s);
    QVERIFY(!in<QPushButton>(&dialog, "restoreNowButton")->isEnabled());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestRestoreDialog::anEmptyMachineGetsItsStoreBack()
{
    TestStore data;
    const QString backup = backUp(data);
    data.close();
    QTemporaryDir folder;
    WelcomeDialog welcome(m_prompts, opening());
    welcome.open();
    in<QAbstractButton>(&welcome, "restoreButton")->click();
    auto *dialog = welcome.findChild<RestoreDialog *>();
    QVERIFY(dialog != nullptr);
    in<QLineEdit>(dialog, "targetEdit")->setText(folder.filePath(u"a/new.sqlite"_s));
    m_prompts.files = {backup};
    QSignalSpy looked(dialog, &RestoreDialog::looked);
    in<QPushButton>(dialog, "backupFileButton")->click();
    QVERIFY(!looked.isEmpty() || looked.wait());
    QVERIFY(in<QLabel>(dialog, "previewLabel")->text().contains(u"There is no database at the place yet."_s));
    m_prompts.confirmations = {true};
    QSignalSpy accepted(&welcome, &QDialog::accepted);
    in<QPushButton>(dialog, "restoreNowButton")->click();
    QVERIFY(accepted.wait(20'000));
    const std::unique_ptr<Store> store = welcome.takeStore();
    QVERIFY(store != nullptr);
    QCOMPARE(store->file(), folder.filePath(u"a/new.sqlite"_s));
    Services services(*store);
    QCOMPARE(valueOf(services.members.totals({})).members, 3);
}

void TestRestoreDialog::aDamagedStoreIsReplacedFromItsSentence()
{
    TestStore data;
    backUp(data);
    data.close();
    QFile file(data.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Past the header: what the file is can still be told, what is in it not.
    QVERIFY(file.seek(200));
    file.write(QByteArray(8000, 'x'));
    file.close();
    const auto program = programOver(data.file());
    // The first dialog has a loop of its own: a hand that comes again and again does what can be done next.
    m_prompts.confirmations = {true};
    bool offered = false;
    QTimer hand;
    connect(&hand, &QTimer::timeout, this, [&offered] {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (!each->isVisible())
                continue;
            if (auto *dialog = qobject_cast<RestoreDialog *>(each)) {
                auto *list = in<BackupList>(dialog, "backupList");
                if (list->isEnabled() && list->selectedItems().isEmpty())
                    list->setCurrentItem(list->topLevelItem(0));
                else if (in<QPushButton>(dialog, "restoreNowButton")->isEnabled())
                    in<QPushButton>(dialog, "restoreNowButton")->click();
            } else if (qobject_cast<WelcomeDialog *>(each) != nullptr && !offered) {
                offered = in<QPushButton>(each, "restoreDamagedButton")->isVisible();
                if (offered)
                    in<QPushButton>(each, "restoreDamagedButton")->click();
                else
                    qobject_cast<WelcomeDialog *>(each)->reject();
            }
        }
    });
    hand.start(20);
    QVERIFY(program->start());
    QTRY_VERIFY_WITH_TIMEOUT(program->window() != nullptr, 20'000);
    hand.stop();
    QVERIFY(offered);
    QCOMPARE(valueOf(program->workplace()->services().members.totals({})).members, 3);
    QVERIFY(m_prompts.told.constLast().contains(u".before-restore-"_s));
}

void TestRestoreDialog::aDamagedBackupIsToldAndNothingChanges()
{
    TestStore data;
    const QString backup = backUp(data);
    data.close();
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    RestoreDialog dialog(m_prompts, opening(), data.file());
    dialog.open();
    QSignalSpy looked(&dialog, &RestoreDialog::looked);
    dialog.choose(backup);
    QVERIFY(!looked.isEmpty() || looked.wait());
    QCOMPARE(
        in<QLabel>(&dialog, "faultLabel")->text(), u"This backup is damaged and was not used. Take another one."_s);
    QVERIFY(!in<QPushButton>(&dialog, "restoreNowButton")->isEnabled());
}

QTEST_MAIN(TestRestoreDialog)
#include "tst_restoredialog.moc"
