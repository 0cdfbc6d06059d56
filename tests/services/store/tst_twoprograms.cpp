// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connection.h"
#include "store/storeaccess.h"
#include "teststore.h"
#include "transaction/transaction.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace dangjian;

/** Two programs, or two people at two windows, work on one file. */
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSave();
    void eachSeesWhatTheOtherSaved();
    void theSecondEditorIsTold();
    void whoWaitsForAnotherIsServed();
    void anActReplayedIsOneAct();
    void storesOpenedTogetherMoveTheDayOnce();

private:
    static std::unique_ptr<Store> openOther(TestStore &store)
    {
        auto opened = Store::open(
            store.file(), std::make_shared<FixedClock>(store.clock().now()), StoreOptions{QStringLiteral("other 1.0")});
        if (!opened)
            qFatal("not opened: %d", static_cast<int>(opened.error().code));
        return std::move(*opened);
    }
};

void TestTwoPrograms::bothSave()
{
    TestStore store;
    const auto other = openOther(store);
    Services others(*other);
    QList<QFuture<Result<ParticipationId>>> saved;
    for (int day = 1; day <= 25; ++day) {
        const QDate date(2026, 6, day);
        saved.append(store.services().participation.add(
            TestStore::entryOf(store.branchMember, date, QStringLiteral("清扫楼道"), 30)));
        saved.append(
            others.participation.add(TestStore::entryOf(store.inServiceMember, date, QStringLiteral("夜间巡逻"), 45)));
    }
    QSet<ParticipationId> ids;
    for (auto &future : saved)
        ids.insert(valueOf(future));
    QCOMPARE(ids.size(), 50);
    const Overview overview = valueOf(others.overview.overview({}, {}));
    QCOMPARE(overview.records, 50);
    QCOMPARE(overview.minutes, 25 * 75);
    // The acts of both stand in one chain.
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

void TestTwoPrograms::eachSeesWhatTheOtherSaved()
{
    TestStore store;
    const auto other = openOther(store);
    Services others(*other);
    QCOMPARE(valueOf(others.members.find(QStringLiteral("wjj"), {}, 5)).size(), 0);
    store.addMember(QStringLiteral("王建军"), testIdNumber(9), MemberCategory::Branch, store.firstCommunity);
    QCOMPARE(valueOf(others.members.find(QStringLiteral("wjj"), {}, 5)).size(), 1);
    QCOMPARE(valueOf(others.members.totals({})).members, 4);
    // Ids go on where the other left off.
    NewMember added;
    added.member.name = QStringLiteral("李国强");
    added.member.idNumber = testIdNumber(11);
    added.member.branchId = store.secondCommunity;
    valueOf(others.members.add(added));
    QCOMPARE(valueOf(store.services().members.totals({})).members, 5);
}

void TestTwoPrograms::theSecondEditorIsTold()
{
    TestStore store;
    const auto other = openOther(store);
    Services others(*other);
    Member mine = valueOf(store.services().members.show(store.branchMember)).member;
    Member theirs = valueOf(others.members.show(store.branchMember)).member;
    mine.mobile = QStringLiteral("19900010001");
    theirs.post = QStringLiteral("楼道长");
    valueOf(store.services().members.edit(mine));
    QCOMPARE(errorOf(others.members.edit(theirs)).code, ErrorCode::EditedMeanwhile);
    const Member now = valueOf(others.members.show(store.branchMember)).member;
    QCOMPARE(now.mobile, mine.mobile);
    QCOMPARE(now.post, QString());
    // A change of branch is a change of the person, too.
    theirs = now;
    valueOf(store.services().members.transfer(
        store.branchMember, store.secondCommunity, QDate(2026, 10, 1), QStringLiteral("迁居")));
    QCOMPARE(errorOf(others.members.edit(theirs)).code, ErrorCode::EditedMeanwhile);
}

void TestTwoPrograms::whoWaitsForAnotherIsServed()
{
    TestStore store;
    auto holder = Connection::open(store.file(), Connection::Mode::ReadWrite);
    QVERIFY(holder);
    QVERIFY((*holder)->execute(QStringLiteral("BEGIN IMMEDIATE")));
    auto saved = store.services().participation.add(
        TestStore::entryOf(store.branchMember, QDate(2026, 6, 1), QStringLiteral("清扫楼道"), 30));
    // Readers do not wait for anybody.
    QCOMPARE(valueOf(store.services().members.totals({})).members, 3);
    QVERIFY(!saved.isFinished());
    QVERIFY((*holder)->execute(QStringLiteral("COMMIT")));
    valueOf(saved);
}

void TestTwoPrograms::anActReplayedIsOneAct()
{
    TestStore store;
    std::atomic_int tried = 0;
    // The file is taken the first times, as far as the act can tell.
    const auto outcome = store.store().access().write(
        ActKind::SettingChange, QStringLiteral("theme"), [&tried](Transaction &transaction) -> Done {
            if (Done done = transaction.connection().execute(
                    QStringLiteral("INSERT INTO setting (key, value) VALUES ('theme', 'dark')"));
                !done)
                return done;
            if (++tried < 3)
                return failure(ErrorCode::StoreBusy);
            return {};
        });
    QVERIFY(outcome.result());
    QCOMPARE(tried, 3);
    QCOMPARE(valueOf(store.services().settings.all()).value(QStringLiteral("theme")), QStringLiteral("dark"));
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());

    tried = 0;
    const auto busy = store.store().access().write(
        ActKind::SettingChange, QStringLiteral("theme"), [&tried](Transaction &) -> Done {
            ++tried;
            return failure(ErrorCode::StoreBusy);
        });
    const Done refused = busy.result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreBusy);
    QCOMPARE(refused.error().subject, store.file());
    QCOMPARE(tried, 5);
}

void TestTwoPrograms::storesOpenedTogetherMoveTheDayOnce()
{
    TestStore store;
    valueOf(store.services().members.changeCategory(
        store.branchMember, MemberCategory::Floating, QDate(2026, 11, 2), QStringLiteral("下岗")));
    store.close();
    const auto clock = std::make_shared<FixedClock>(QDate(2026, 11, 2));
    std::vector<std::thread> programs;
    std::atomic_int opened = 0;
    for (int program = 0; program < 4; ++program)
        programs.emplace_back([&] { opened += Store::open(store.file(), clock, {}) ? 1 : 0; });
    for (std::thread &program : programs)
        program.join();
    QCOMPARE(opened, 4);
    store.clock().set(clock->now());
    store.reopen();
    QCOMPARE(valueOf(store.services().members.show(store.branchMember)).certificates.size(), 2);
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
