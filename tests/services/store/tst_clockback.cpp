// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupjob.h"
#include "store/clocklag.h"
#include "teststore.h"

#include <QDir>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** The clock of the computer is set back, as an empty battery does: order, chain and backups do not go by it. */
class TestClockBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actsKeepTheirOrder();
    void whatHasBegunStays();
    void backupsAreKept();
    void isNoticed();

private:
    static void setBack(TestStore &store, const QDate &day)
    {
        store.clock().set(QDateTime(day, QTime(8, 0)));
        store.reopen();
    }
};

void TestClockBack::actsKeepTheirOrder()
{
    TestStore store;
    const auto enter = [&store](QDate date) {
        return valueOf(store.services().participation.add(
            TestStore::entryOf(store.branchMember, date, u"清扫楼道 "_s + date.toString(Qt::ISODate), 30)));
    };
    const auto first = enter(QDate(2026, 10, 30));
    setBack(store, QDate(2001, 1, 1));
    const auto second = enter(QDate(2000, 12, 31));
    setBack(store, QDate(2026, 10, 31));
    const auto third = enter(QDate(2026, 10, 31));
    QVERIFY(first.value < second.value && second.value < third.value);
    // Numbered one after the other, whatever the clock said, and sealed in that order.
    QCOMPARE(store
                 .scalar(u"SELECT count(*) FROM act a JOIN act b ON b.number = a.number + 1"
                         " WHERE b.previous_seal <> a.seal"_s)
                 .toInt(),
        0);
    QCOMPARE(store.scalar(u"SELECT max(number) - count(*) FROM act"_s).toInt(), 0);
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
    // Newest first in what a person sees goes by the order of entry.
    const auto history = valueOf(store.services().members.history(store.branchMember, 10));
    QVERIFY(history.size() >= 3);
    for (qsizetype at = 1; at < history.size(); ++at)
        QVERIFY(history.at(at - 1).act.value >= history.at(at).act.value);
}

void TestClockBack::whatHasBegunStays()
{
    TestStore store;
    valueOf(store.services().members.changeCategory(
        store.branchMember, MemberCategory::Floating, QDate(2026, 10, 31), u"外出务工"_s));
    const QByteArray before = store.content();
    setBack(store, QDate(2026, 1, 1));
    QCOMPARE(valueOf(store.services().members.show(store.branchMember)).member.category, MemberCategory::Floating);
    QCOMPARE(store.content(), before);
    // An entry of a day that lies ahead of the clock is told as such before it is saved.
    const EntryReport report = valueOf(store.services().participation.examine(
        TestStore::entryOf(store.branchMember, QDate(2026, 10, 30), u"清扫楼道"_s, 30), {}));
    QVERIFY(!report.findings.isEmpty());
    setBack(store, QDate(2026, 10, 31));
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

void TestClockBack::backupsAreKept()
{
    TestStore store;
    QTemporaryDir folder;
    const auto backUp = [&] {
        BackupOrder order;
        order.folder = folder.path();
        BackupJob job(store.store(), order);
        const Done done = job.runHere();
        if (!done)
            qFatal("no backup: %s", qPrintable(done.error().detail));
    };
    for (int day = 20; day <= 31; ++day) {
        setBack(store, QDate(2026, 10, day));
        backUp();
    }
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);
    setBack(store, QDate(2001, 1, 1));
    backUp();
    const QStringList after = QDir(folder.path()).entryList(QDir::Files);
    for (const QString &name : before)
        QVERIFY2(after.contains(name), qPrintable(name));
    QCOMPARE(after.size(), before.size() + 1);
}

void TestClockBack::isNoticed()
{
    TestStore store;
    const auto behind = [&store] { return isBehind(store.clock(), valueOf(latestDay(store.store()))); };
    QVERIFY(!behind());
    setBack(store, QDate(2026, 10, 30));
    QVERIFY(behind());
    QCOMPARE(valueOf(latestDay(store.store())), QDate(2026, 10, 31));
    // The clock of another computer, a few minutes ahead of this one around midnight.
    store.clock().set(QDateTime(QDate(2026, 10, 30), QTime(23, 50)));
    QVERIFY(!behind());
    store.clock().set(QDateTime(QDate(2026, 10, 31), QTime(8, 0)));
    QVERIFY(!behind());
}

QTEST_GUILESS_MAIN(TestClockBack)
#include "tst_clockback.moc"
