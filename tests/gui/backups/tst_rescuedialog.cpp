// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopprogram.h"
#include "app/mainwindow.h"
#include "app/thinbar.h"
#include "app/welcomedialog.h"
#include "app/windowmemory.h"
#include "app/workplace.h"
#include "backups/damageoffer.h"
#include "backups/rescuedialog.h"
#include "settings/settingspage.h"
#include "teststore.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageBytes = 4096;

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &name, qint64 at, qint64 bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(QByteArray(bytes, 'x')) != bytes)
        qFatal("not overwritten");
}

/** The page on which a table begins is spoilt; the store can still be opened. */
void spoilTable(TestStore &data, const QString &table)
{
    const qint64 page = data.scalar(u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(table)).toLongLong();
    data.close();
    overwrite(data.file(), (page - 1) * pageBytes, pageBytes);
}

template <class W>
W *in(const QWidget *parent, const char *name)
{
    return parent->findChild<W *>(QLatin1StringView(name));
}

/** What the list says of a table, in its columns. */
QStringList rowOf(const RescueDialog &dialog, const QString &table)
{
    auto *tree = in<QTreeWidget>(&dialog, "rescueTree");
    for (int row = 0; row < tree->topLevelItemCount(); ++row)
        if (const QTreeWidgetItem *item = tree->topLevelItem(row); item->text(0) == table)
            return {item->text(1), item->text(2), item->text(3)};
    return {};
}

StoreOpening opening()
{
    return {std::make_shared<FixedClock>(QDate(2026, 10, 31)), {u"dangjian test"_s}};
}

} // namespace

/** What can be read of a damaged store is rescued on the screen, from where it is told that it is damaged. */
class TestRescueDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasReadAndWhatIsLostIsSaid();
    void aCanceledOneLeavesNothing();
    void aFileThatIsThereIsNotReplaced();
    void nothingOfAStoreIsToldAsSuch();
    void isOfferedWhereTheStoreCannotBeOpened();
    void isOfferedWhereTheCheckFindsDamage();

private:
    /** Starts it and waits for its end. */
    static void rescue(RescueDialog &dialog)
    {
        QSignalSpy ended(&dialog, &RescueDialog::ended);
        in<QPushButton>(&dialog, "rescueButton")->click();
        QVERIFY(!ended.isEmpty() || ended.wait(60'000));
    }
    std::unique_ptr<DesktopProgram> programOver(const QString &file, const QString &page = {})
    {
        return std::make_unique<DesktopProgram>(*qApp, m_prompts, opening(), DesktopOptions{file, u"en"_s, page});
    }

    ScriptedPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_memory;
};

void TestRescueDialog::init()
{
    m_prompts = {};
    m_memory = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_memory->path());
    windowMemory().clear();
}

void TestRescueDialog::whatWasReadAndWhatIsLostIsSaid()
{
    TestStore data;
    valueOf(
        data.services().participation.add(TestStore::entryOf(data.branchMember, QDate(2026, 6, 1), u"清扫楼道"_s, 30)));
    spoilTable(data, u"participation"_s);
    const QByteArray damaged = contentOf(data.file());
    RescueDialog dialog(m_prompts, opening(), data.file());
    dialog.open();
    // A name beside the damaged one is proposed, another is taken.
    QVERIFY(dialog.target() != data.file());
    const QString target = QFileInfo(data.file()).absolutePath() + u"/new.sqlite"_s;
    m_prompts.files = {target};
    in<QPushButton>(&dialog, "browseButton")->click();
    QCOMPARE(dialog.target(), target);
    rescue(dialog);
    QVERIFY(dialog.isDone());
    QVERIFY2(in<QLabel>(&dialog, "rescueLabel")->text().contains(u"亭湖区"_s),
        qPrintable(in<QLabel>(&dialog, "rescueLabel")->text()));
    QCOMPARE(rowOf(dialog, u"Member"_s), QStringList({u"3"_s, u"0"_s, u"0"_s}));
    // The one record stood on the spoilt page: the history has it.
    QCOMPARE(rowOf(dialog, u"Participation record"_s), QStringList({u"0"_s, u"1"_s, u"0"_s}));
    QCOMPARE(contentOf(data.file()), damaged);
    // The list can be kept.
    const QString list = QFileInfo(data.file()).absolutePath() + u"/list.txt"_s;
    m_prompts.files = {list};
    in<QPushButton>(&dialog, "reportButton")->click();
    QVERIFY(contentOf(list).contains("Member: 3 read"));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    in<QPushButton>(&dialog, "rescueButton")->click();
    QCOMPARE(accepted.size(), 1);
    const auto opened = Store::open(target, opening().clock, opening().options);
    QVERIFY(opened);
    Services services(**opened);
    QCOMPARE(valueOf(services.participation.ofMember(data.branchMember)).size(), 1);
    QVERIFY(valueOf(services.checks.check()).isEmpty());
}

void TestRescueDialog::aCanceledOneLeavesNothing()
{
    TestStore data;
    data.close();
    const QDir folder(QFileInfo(data.file()).absolutePath());
    const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
    RescueDialog dialog(m_prompts, opening(), data.file());
    dialog.open();
    QSignalSpy ended(&dialog, &RescueDialog::ended);
    in<QPushButton>(&dialog, "rescueButton")->click();
    QVERIFY(dialog.findChild<ThinBar *>()->isVisible());
    in<QPushButton>(&dialog, "cancelButton")->click();
    QVERIFY(!ended.isEmpty() || ended.wait(60'000));
    QVERIFY(!dialog.isDone());
    QVERIFY(dialog.isVisible());
    QVERIFY(in<QLabel>(&dialog, "rescueLabel")->text().contains(u"nothing was written"_s));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), before);
    // And may be begun again.
    rescue(dialog);
    QVERIFY(dialog.isDone());
}

void TestRescueDialog::aFileThatIsThereIsNotReplaced()
{
    TestStore data;
    data.close();
    const QString there = QFileInfo(data.file()).absolutePath() + u"/there.sqlite"_s;
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("花名册");
    file.close();
    RescueDialog dialog(m_prompts, opening(), data.file());
    dialog.open();
    in<QLineEdit>(&dialog, "targetEdit")->setText(there);
    rescue(dialog);
    QVERIFY(!dialog.isDone());
    QVERIFY(in<QLabel>(&dialog, "rescueLabel")->text().contains(u"there.sqlite"_s));
    QCOMPARE(contentOf(there), QByteArray("花名册"));
}

void TestRescueDialog::nothingOfAStoreIsToldAsSuch()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"nothing.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20 * pageBytes, 'x'));
    file.close();
    RescueDialog dialog(m_prompts, opening(), file.fileName());
    dialog.open();
    rescue(dialog);
    QVERIFY(!dialog.isDone());
    QVERIFY(in<QLabel>(&dialog, "rescueLabel")->text().contains(u"Nothing of a database"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"nothing.sqlite"_s});
}

void TestRescueDialog::isOfferedWhereTheStoreCannotBeOpened()
{
    TestStore data;
    data.close();
    overwrite(data.file(), 200, 2 * pageBytes);
    const QByteArray damaged = contentOf(data.file());
    const auto program = programOver(data.file());
    // The first dialog has a loop of its own: a hand that comes again and again does what can be done next.
    bool restoreComesFirst = false;
    QTimer hand;
    connect(&hand, &QTimer::timeout, this, [&restoreComesFirst] {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (!each->isVisible())
                continue;
            if (auto *dialog = qobject_cast<RescueDialog *>(each)) {
                auto *next = in<QPushButton>(dialog, "rescueButton");
                if (next->isEnabled())
                    next->click();
            } else if (qobject_cast<WelcomeDialog *>(each) != nullptr && each->findChild<RescueDialog *>() == nullptr) {
                auto *rescueButton = in<QPushButton>(each, "rescueDamagedButton");
                auto *restoreButton = in<QPushButton>(each, "restoreDamagedButton");
                restoreComesFirst = restoreButton->isVisible() && restoreButton->x() < rescueButton->x()
                    && each->focusWidget() == restoreButton;
                if (rescueButton->isVisible() && rescueButton->isEnabled())
                    rescueButton->click();
                else
                    qobject_cast<WelcomeDialog *>(each)->reject();
            }
        }
    });
    hand.start(20);
    QVERIFY(program->start());
    QTRY_VERIFY_WITH_TIMEOUT(program->window() != nullptr, 60'000);
    hand.stop();
    QVERIFY(restoreComesFirst);
    QVERIFY(program->workplace()->services().store.file() != data.file());
    QCOMPARE(valueOf(program->workplace()->services().members.totals({})).members, 3);
    QCOMPARE(contentOf(data.file()), damaged);
}

void TestRescueDialog::isOfferedWhereTheCheckFindsDamage()
{
    TestStore data;
    spoilTable(data, u"activity"_s);
    const auto program = programOver(data.file(), u"settings"_s);
    QVERIFY(program->start());
    QTRY_VERIFY(program->window() != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(program->window()));
    auto *settings = program->window()->findChild<SettingsPage *>();
    auto *offer = settings->findChild<DamageOffer *>();
    QVERIFY(!offer->isVisibleTo(settings));
    QSignalSpy checked(settings, &SettingsPage::checked);
    settings->checkStore();
    QVERIFY(!checked.isEmpty() || checked.wait(30'000));
    QVERIFY(offer->isVisibleTo(settings));
    bool stood = false;
    QTimer hand;
    connect(&hand, &QTimer::timeout, this, [&stood] {
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<RescueDialog *>(each); dialog != nullptr && dialog->isVisible()) {
                stood = true;
                if (auto *next = in<QPushButton>(dialog, "rescueButton"); next->isEnabled())
                    next->click();
            }
    });
    hand.start(20);
    // The day's backup fails at the same damage; while it runs, closing the window would ask first.
    QTRY_VERIFY_WITH_TIMEOUT(program->workplace()->jobs().isEmpty(), 30'000);
    in<QPushButton>(offer, "rescueDamagedButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stood && program->window() != nullptr, 60'000);
    hand.stop();
    Services &services = program->workplace()->services();
    QVERIFY(services.store.file() != data.file());
    QCOMPARE(valueOf(services.members.totals({})).members, 3);
    QVERIFY(valueOf(services.checks.check()).isEmpty());
}

QTEST_MAIN(TestRescueDialog)
#include "tst_rescuedialog.moc"
