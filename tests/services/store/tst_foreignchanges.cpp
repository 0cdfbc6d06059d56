// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connection.h"
#include "ctlprocess.h"
#include "store/storeaccess.h"
#include "store/storewatch.h"
#include "teststore.h"
#include "transaction/transaction.h"

#include <QFile>
#include <QTest>

using namespace dangjian;

namespace {

/** What a store tells of other programs, as a screen hears it. */
class Listener : public QObject
{
public:
    explicit Listener(Store &store)
    {
        connect(
            &store, &Store::changedElsewhere, this, [this](const QSet<QString> &tables) { elsewhere.append(tables); },
            Qt::QueuedConnection);
        connect(
            &store, &Store::changed, this, [this](const QSet<QString> &tables) { changed.append(tables); },
            Qt::QueuedConnection);
        connect(
            &store, &Store::waiting, this, [this](bool waits) { waiting.append(waits); }, Qt::QueuedConnection);
        connect(
            &store, &Store::vanished, this, [this](const Error &error) { vanished.append(error.code); },
            Qt::QueuedConnection);
    }

    QList<QSet<QString>> elsewhere;
    QList<QSet<QString>> changed;
    QList<bool> waiting;
    QList<ErrorCode> vanished;
};

std::unique_ptr<Connection> holderOf(const QString &file)
{
    auto holder = Connection::open(file, Connection::Mode::ReadWrite);
    if (!holder || !(*holder)->execute(QStringLiteral("BEGIN IMMEDIATE")))
        qFatal("the store could not be held");
    return std::move(*holder);
}

} // namespace

/** What one program tells of another that works on the same file: its changes, and that it is waited for. */
class TestForeignChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherSavedIsTold();
    void whatOneSavedOneselfIsNotForeign();
    void aNumberThatWasGivenBackIsTold();
    void theCommandLineIsTold();
    void theWatchLooksWhileItIsWanted();
    void aFileThatWentIsToldOnce();
    void whatIsSavedWaitsAsLongAsTheOtherWrites();
    void whoReadsDoesNotWait();
    void whoClosesIsNotHeld();
    void aStoreOpensWhileAnotherWrites();

private:
    static std::unique_ptr<Store> openOther(TestStore &store, qint64 waitMs = 5000)
    {
        auto opened = Store::open(store.file(), std::make_shared<FixedClock>(store.clock().now()),
            StoreOptions{QStringLiteral("other 1.0"), waitMs});
        if (!opened)
            qFatal("not opened: %d", static_cast<int>(opened.error().code));
        return std::move(*opened);
    }
    static Participation entryFor(const TestStore &store, int day = 1)
    {
        return TestStore::entryOf(store.branchMember, QDate(2026, 6, day), QStringLiteral("清扫楼道"), 30);
    }
    /** Looks, and waits until the look is over. */
    static void look(Store &store)
    {
        store.lookForChanges();
        // What is read after it on the same lane is read when the look is done.
        (void)store.access().read(Lane::Bulk, [](Connection &) -> Done { return {}; }).result();
        QCoreApplication::processEvents();
    }
};

void TestForeignChanges::whatAnotherSavedIsTold()
{
    TestStore store;
    const auto other = openOther(store);
    Services others(*other);
    Listener listener(store.store());
    look(store.store());
    QVERIFY(listener.elsewhere.isEmpty());

    valueOf(others.participation.add(entryFor(store)));
    Organization community = valueOf(others.organizations.all()).at(2);
    community.phone = QStringLiteral("19900000001");
    valueOf(others.organizations.edit(community));
    valueOf(others.settings.set(QStringLiteral("theme"), QStringLiteral("dark")));
    look(store.store());
    const QSet<QString> expected{
        QStringLiteral("participation"), QStringLiteral("organization"), QStringLiteral("setting")};
    QCOMPARE(listener.elsewhere, QList{expected});
    QCOMPARE(listener.changed, QList{expected});

    // Told once.
    look(store.store());
    QCOMPARE(listener.elsewhere.size(), 1);
}

void TestForeignChanges::whatOneSavedOneselfIsNotForeign()
{
    TestStore store;
    const auto other = openOther(store);
    Listener listener(store.store());
    Listener othersListener(*other);
    valueOf(store.services().participation.add(entryFor(store)));
    // The day's change is the program's own, too.
    valueOf(store.services().members.changeCategory(
        store.branchMember, MemberCategory::Floating, QDate(2026, 11, 2), QStringLiteral("下岗")));
    store.clock().set(FixedClock(QDate(2026, 11, 2)).now());
    valueOf(store.services().members.totals({}));
    look(store.store());
    QVERIFY(listener.changed.size() >= 3);
    QVERIFY(listener.elsewhere.isEmpty());
    look(*other);
    QCOMPARE(othersListener.elsewhere.size(), 1);
    QVERIFY(othersListener.elsewhere.first().contains(QStringLiteral("member")));
}

void TestForeignChanges::aNumberThatWasGivenBackIsTold()
{
    TestStore store;
    const auto other = openOther(store);
    Services others(*other);
    Listener listener(store.store());
    // Ours is given up, so that the next act, another's, has its number.
    const auto refused = store.store().access().write(
        ActKind::SettingChange, QStringLiteral("theme"), [](Transaction &transaction) -> Done {
            if (Done done = transaction.connection().execute(
                    QStringLiteral("INSERT INTO setting (key, value) VALUES ('theme', 'dark')"));
                !done)
                return done;
            return failure(ErrorCode::ReasonMissing);
        });
    QVERIFY(!refused.result());
    valueOf(others.participation.add(entryFor(store)));
    look(store.store());
    QCOMPARE(listener.elsewhere, QList{QSet<QString>{QStringLiteral("participation")}});
}

void TestForeignChanges::theCommandLineIsTold()
{
    TestStore store;
    Listener listener(store.store());
    look(store.store());
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    ctl.store = store.file();
    const CtlOutcome added = ctl.run({QStringLiteral("record"), QStringLiteral("add"), QStringLiteral("--member"),
        QString::number(store.branchMember.value), QStringLiteral("--date"), QStringLiteral("2026-06-01"),
        QStringLiteral("--kind"), QStringLiteral("volunteer"), QStringLiteral("--content"), QStringLiteral("清扫楼道"),
        QStringLiteral("--hours"), QStringLiteral("2")});
    QCOMPARE(added.exitCode, 0);
    look(store.store());
    QCOMPARE(listener.elsewhere, QList{QSet<QString>{QStringLiteral("participation")}});
}

void TestForeignChanges::theWatchLooksWhileItIsWanted()
{
    TestStore store;
    const auto other = openOther(store);
    Services others(*other);
    Listener listener(store.store());
    bool wanted = true;
    int asked = 0;
    StoreWatch watch(store.store(), 1);
    watch.isWanted = [&] {
        ++asked;
        return wanted;
    };
    valueOf(others.participation.add(entryFor(store)));
    QTRY_COMPARE(listener.elsewhere.size(), 1);

    wanted = false;
    asked = 0;
    QTRY_VERIFY(asked > 1);
    valueOf(others.participation.add(entryFor(store, 2)));
    asked = 0;
    QTRY_VERIFY(asked > 2);
    QCOMPARE(listener.elsewhere.size(), 1);
    watch.poke();
    QTRY_COMPARE(listener.elsewhere.size(), 2);
}

void TestForeignChanges::aFileThatWentIsToldOnce()
{
    TestStore store;
    Listener listener(store.store());
    look(store.store());
    QVERIFY(QFile::rename(store.file(), store.file() + QStringLiteral(".away")));
    look(store.store());
    QTRY_COMPARE(listener.vanished, QList{ErrorCode::StoreVanished});
    look(store.store());
    QCOMPARE(listener.vanished.size(), 1);
    QVERIFY(QFile::rename(store.file() + QStringLiteral(".away"), store.file()));
}

void TestForeignChanges::whatIsSavedWaitsAsLongAsTheOtherWrites()
{
    TestStore store;
    const auto patient = openOther(store, std::numeric_limits<int>::max());
    Services services(*patient);
    Listener listener(*patient);
    const auto holder = holderOf(store.file());
    auto saved = services.participation.add(entryFor(store));
    auto after = services.participation.add(entryFor(store, 2));
    QTRY_COMPARE(listener.waiting, QList{true});
    QVERIFY(!saved.isFinished());
    QVERIFY(holder->execute(QStringLiteral("COMMIT")));
    valueOf(saved);
    valueOf(after);
    QTRY_COMPARE(listener.waiting, (QList{true, false}));

    // Whoever has a limit is told in the end, and that nobody waits any more.
    const auto hasty = openOther(store, 300);
    Services hastyServices(*hasty);
    Listener hastyListener(*hasty);
    QVERIFY(holder->execute(QStringLiteral("BEGIN IMMEDIATE")));
    QCOMPARE(errorOf(hastyServices.participation.add(entryFor(store, 3))).code, ErrorCode::StoreBusy);
    QCoreApplication::processEvents();
    QVERIFY(hastyListener.waiting.isEmpty() || !hastyListener.waiting.last());
    QVERIFY(holder->execute(QStringLiteral("COMMIT")));
    QCOMPARE(store.scalar(QStringLiteral("SELECT count(*) FROM participation")).toInt(), 2);
}

void TestForeignChanges::whoReadsDoesNotWait()
{
    TestStore store;
    const auto patient = openOther(store, std::numeric_limits<int>::max());
    Services services(*patient);
    valueOf(services.members.changeCategory(
        store.branchMember, MemberCategory::Floating, QDate(2026, 11, 2), QStringLiteral("下岗")));
    const auto clock = std::make_shared<FixedClock>(QDate(2026, 10, 31));
    auto opened
        = Store::open(store.file(), clock, StoreOptions{QStringLiteral("third 1.0"), std::numeric_limits<int>::max()});
    QVERIFY(opened);
    Services third(**opened);
    const auto holder = holderOf(store.file());
    // On a new day, too, with a write before it that waits already.
    clock->set(FixedClock(QDate(2026, 11, 2)).now());
    auto saved = third.participation.add(entryFor(store));
    QCOMPARE(valueOf(third.members.totals({})).members, 3);
    QCOMPARE(valueOf(third.members.find(QStringLiteral("szq"), {}, 5)).size(), 1);
    QVERIFY(!saved.isFinished());
    QVERIFY(holder->execute(QStringLiteral("COMMIT")));
    valueOf(saved);
    QCOMPARE(valueOf(third.members.show(store.branchMember)).member.category, MemberCategory::Floating);
}

void TestForeignChanges::whoClosesIsNotHeld()
{
    TestStore store;
    auto patient = openOther(store, std::numeric_limits<int>::max());
    QFuture<Result<ParticipationId>> waiting;
    const auto holder = holderOf(store.file());
    {
        Services services(*patient);
        waiting = services.participation.add(entryFor(store));
        Listener listener(*patient);
        QTRY_COMPARE(listener.waiting, QList{true});
        patient.reset();
    }
    QCOMPARE(errorOf(waiting).code, ErrorCode::StoreBusy);
}

void TestForeignChanges::aStoreOpensWhileAnotherWrites()
{
    TestStore store;
    valueOf(store.services().members.changeCategory(
        store.branchMember, MemberCategory::Floating, QDate(2026, 11, 2), QStringLiteral("下岗")));
    store.close();
    const auto holder = holderOf(store.file());
    const auto clock = std::make_shared<FixedClock>(QDate(2026, 11, 2));
    auto opened
        = Store::open(store.file(), clock, StoreOptions{QStringLiteral("late 1.0"), std::numeric_limits<int>::max()});
    QVERIFY(opened);
    Services services(**opened);
    QCOMPARE(valueOf(services.members.totals({})).members, 3);
    QVERIFY(holder->execute(QStringLiteral("COMMIT")));
    valueOf(services.participation.add(entryFor(store)));
    QCOMPARE(valueOf(services.members.show(store.branchMember)).member.category, MemberCategory::Floating);
}

QTEST_GUILESS_MAIN(TestForeignChanges)
#include "tst_foreignchanges.moc"
