// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/windowdesk.h"

#include "settings/settingspage.h"
#include "store/storeaccess.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDutiesAndTheDatabaseAreShown();
    void theCheckSaysThatAllIsInOrder();
    void whereTheChainIsBrokenIsToldAndByWhat();
    void aChosenLookIsKeptAndTold();
    void anotherDatabaseIsAskedFor();

private:
    static SettingsPage *open(WindowDesk &desk)
    {
        desk.open();
        return qobject_cast<SettingsPage *>(desk.window->showPage(u"settings"_s));
    }
};

void TestSettingsPage::theDutiesAndTheDatabaseAreShown()
{
    WindowDesk desk;
    SettingsPage *page = open(desk);
    auto *table = page->findChild<QTableWidget *>(u"dutyTable"_s);
    QTRY_VERIFY(table->rowCount() > 0);
    QCOMPARE(table->item(0, 1)->text(), u"16"_s);
    QCOMPARE(table->item(0, 2)->text(), u"12"_s);
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"store.sqlite"_s; }));
}

void TestSettingsPage::theCheckSaysThatAllIsInOrder()
{
    WindowDesk desk;
    SettingsPage *page = open(desk);
    QSignalSpy checked(page, &SettingsPage::checked);
    auto *button = page->findChild<QPushButton *>(u"checkButton"_s);
    button->click();
    QVERIFY(!button->isEnabled());
    QVERIFY(checked.wait());
    QVERIFY(button->isEnabled());
    QCOMPARE(page->findChild<QTreeWidget *>(u"findingTree"_s)->topLevelItemCount(), 0);
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(u"everything is in order"_s); }));
}

void TestSettingsPage::whereTheChainIsBrokenIsToldAndByWhat()
{
    WindowDesk desk;
    SettingsPage *page = open(desk);
    const MemberId member = desk.data.branchMember;
    const qint64 act = desk.data
                           .scalar(u"SELECT max(act) FROM journal WHERE table_name = 'member' AND row_key = '%1'"_s.arg(
                               member.value))
                           .toLongLong();
    // A row of the journal is altered by another program, and a member's telephone.
    valueOf(desk.data.store().access().write(ActKind::SettingChange, {}, [act](Transaction &transaction) -> Done {
        return transaction.connection().execute(
            u"UPDATE journal SET after = json_set(after, '$.mobile', '19900000009') WHERE table_name = 'member' AND act = ?"_s,
            {act});
    }));
    QSignalSpy checked(page, &SettingsPage::checked);
    page->checkStore();
    QVERIFY(checked.wait(20000));
    auto *tree = page->findChild<QTreeWidget *>(u"findingTree"_s);
    QVERIFY(tree->topLevelItemCount() > 0);
    QStringList details;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        for (int k = 0; k < tree->topLevelItem(i)->childCount(); ++k)
            details.append(tree->topLevelItem(i)->child(k)->text(0));
    const QString all = details.join(u'\n');
    QVERIFY2(all.contains(u"Act %1 of "_s.arg(act)), qPrintable(all));
    QVERIFY2(all.contains(u"What the journal says was altered"_s), qPrintable(all));
    QVERIFY2(all.contains(desk.data.store().actor().osUser), qPrintable(all));
}

void TestSettingsPage::aChosenLookIsKeptAndTold()
{
    WindowDesk desk;
    SettingsPage *page = open(desk);
    QSignalSpy told(desk.workplace.get(), &Workplace::languageChanged);
    auto *combo = page->findChild<QComboBox *>(u"lookCombo"_s);
    QCOMPARE(combo->currentData().toString(), u"system"_s);
    QTest::keyClick(combo, Qt::Key_End);
    QCOMPARE(told.size(), 1);
    QCOMPARE(windowMemory().value(u"look"_s).toString(), u"dark"_s);
}

void TestSettingsPage::anotherDatabaseIsAskedFor()
{
    WindowDesk desk;
    SettingsPage *page = open(desk);
    QSignalSpy asked(desk.workplace.get(), &Workplace::otherStoreRequested);
    page->findChild<QPushButton *>(u"otherStoreButton"_s)->click();
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
