// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connection.h"
#include "teststore.h"

#include <QSignalSpy>
#include <QTest>

using namespace dangjian;

namespace {

const QString reason = QStringLiteral("组织安排");

QList<CertificateState> statesOf(const QList<Certificate> &certificates)
{
    QList<CertificateState> states;
    for (const Certificate &certificate : certificates)
        states.append(certificate.state);
    return states;
}

} // namespace

/** What is present follows the clock: periods begin and end as days pass, at opening and in a program left running. */
class TestPresentDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesAheadIsNotPresentYet();
    void whatLayAheadIsPresentAfterOpening();
    void midnightPassesWhileOnlyReading();
    void midnightPassesBeforeAWrite();
    void aBusyStoreIsFollowedLater();
    void theCertificateIsExchangedWhenTheDayComes();
    void aDayWithoutChangesIsNoAct();
    void everySubjectFollows();
    void aClockSetBackChangesNothing();
    void whoWritesWithAClockSetBackGoesByTheStore();
    void theSameChangeTwiceIsRefused();
    void aChangeAheadCanBeTakenBack();
    void aDayThatWasSetIsSaidWithEachAct();

private:
    static Member memberOf(TestStore &store, MemberId id) { return valueOf(store.services().members.show(id)).member; }
    static void requireSound(TestStore &store)
    {
        const auto findings = valueOf(store.services().checks.check());
        for (const CheckFinding &finding : findings)
            qWarning("%s %s", qPrintable(finding.code), qPrintable(finding.subject));
        QVERIFY(findings.isEmpty());
    }
};

void TestPresentDay::whatLiesAheadIsNotPresentYet()
{
    TestStore store;
    const MemberId id = store.branchMember;
    const QString before = valueOf(store.services().members.show(id)).certificates.constFirst().number;
    const QString valid
        = valueOf(store.services().members.changeCategory(id, MemberCategory::Floating, QDate(2026, 11, 2), reason));
    QCOMPARE(valid, before);
    const MemberDetails details = valueOf(store.services().members.show(id));
    QCOMPARE(details.member.category, MemberCategory::Branch);
    QCOMPARE(statesOf(details.certificates), QList<CertificateState>{CertificateState::Valid});
    requireSound(store);
}

void TestPresentDay::whatLayAheadIsPresentAfterOpening()
{
    TestStore store;
    valueOf(store.services().members.transfer(store.branchMember, store.secondCommunity, QDate(2026, 11, 2), reason));
    store.clock().set(QDateTime(QDate(2026, 11, 1), QTime(8, 0)));
    store.reopen();
    QCOMPARE(memberOf(store, store.branchMember).branchId, store.firstCommunity);
    store.clock().set(QDateTime(QDate(2026, 11, 2), QTime(8, 0)));
    store.reopen();
    QCOMPARE(memberOf(store, store.branchMember).branchId, store.secondCommunity);
    MemberQuery query;
    query.scope = {store.secondCommunity};
    QCOMPARE(valueOf(store.services().members.totals(query)).members, 2);
    requireSound(store);
}

void TestPresentDay::midnightPassesWhileOnlyReading()
{
    TestStore store;
    valueOf(store.services().members.changeState(
        store.branchMember, MembershipState::TransferredOut, QDate(2026, 11, 1), reason));
    QSignalSpy changed(&store.store(), &Store::changed);
    store.clock().set(QDateTime(QDate(2026, 10, 31), QTime(23, 59, 59)));
    QCOMPARE(valueOf(store.services().members.totals({})).members, 3);
    store.clock().set(QDateTime(QDate(2026, 11, 1), QTime(0, 0)));
    // Both lanes, the first question of the day and the next ones.
    QCOMPARE(valueOf(store.services().members.totals({})).members, 2);
    QCOMPARE(valueOf(store.services().members.find(QStringLiteral("szq"), {}, 10)).size(), 0);
    QCOMPARE(memberOf(store, store.branchMember).state, MembershipState::TransferredOut);
    // Screens are told, since nobody saved anything.
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.constFirst().constFirst().value<QSet<QString>>().contains(QStringLiteral("member")));
    requireSound(store);
}

void TestPresentDay::midnightPassesBeforeAWrite()
{
    TestStore store;
    valueOf(store.services().members.transfer(store.branchMember, store.secondCommunity, QDate(2026, 11, 1), reason));
    store.clock().set(QDateTime(QDate(2026, 11, 1), QTime(0, 5)));
    const ParticipationId id = valueOf(store.services().participation.add(
        TestStore::entryOf(store.branchMember, QDate(2026, 11, 1), QStringLiteral("清扫楼道"), 60)));
    const auto entries = valueOf(store.services().participation.ofMember(store.branchMember));
    QCOMPARE(entries.constFirst().id, id);
    QCOMPARE(entries.constFirst().organizationId, store.secondCommunity);
}

void TestPresentDay::aBusyStoreIsFollowedLater()
{
    TestStore store;
    valueOf(store.services().members.changeState(
        store.branchMember, MembershipState::TransferredOut, QDate(2026, 11, 1), reason));
    auto other = Connection::open(store.file(), Connection::Mode::ReadWrite);
    QVERIFY(other);
    QVERIFY((*other)->execute(QStringLiteral("BEGIN IMMEDIATE")));
    store.clock().set(QDateTime(QDate(2026, 11, 1), QTime(0, 0)));
    // Another program writes: what is read meanwhile is the state of the day before, and nobody waits for each answer.
    for (int question = 0; question < 100; ++question)
        QCOMPARE(valueOf(store.services().members.totals({})).members, 3);
    QVERIFY((*other)->execute(QStringLiteral("ROLLBACK")));
    store.clock().set(QDateTime(QDate(2026, 11, 1), QTime(0, 2)));
    QCOMPARE(valueOf(store.services().members.totals({})).members, 2);
    requireSound(store);
}

void TestPresentDay::theCertificateIsExchangedWhenTheDayComes()
{
    TestStore store;
    const MemberId id = store.branchMember;
    const QDate day(2026, 11, 2);
    valueOf(store.services().members.changeCategory(id, MemberCategory::InService, day, reason));
    store.clock().set(QDateTime(day.addDays(3), QTime(8, 0))); // nobody came in over the weekend
    store.reopen();
    const MemberDetails details = valueOf(store.services().members.show(id));
    QCOMPARE(details.member.category, MemberCategory::InService);
    QCOMPARE(details.certificates.size(), 2);
    const Certificate &valid = details.certificates.at(0);
    const Certificate &withdrawn = details.certificates.at(1);
    QCOMPARE(valid.state, CertificateState::Valid);
    QCOMPARE(valid.kind, MemberCategory::InService);
    QCOMPARE(valid.issued, day);
    QCOMPARE(withdrawn.state, CertificateState::Withdrawn);
    QCOMPARE(withdrawn.ended, day);
    QCOMPARE(withdrawn.reason, reason);
    // Both numbers find the person.
    for (const Certificate &certificate : details.certificates)
        QCOMPARE(valueOf(store.services().members.find(certificate.number, {}, 5)).constFirst().id, id);
    requireSound(store);
}

void TestPresentDay::aDayWithoutChangesIsNoAct()
{
    TestStore store;
    QSignalSpy changed(&store.store(), &Store::changed);
    store.clock().set(QDateTime(QDate(2026, 12, 24), QTime(8, 0)));
    QCOMPARE(valueOf(store.services().members.totals({})).members, 3);
    QCOMPARE(changed.size(), 0);
    requireSound(store);
}

void TestPresentDay::everySubjectFollows()
{
    TestStore store;
    MemberService &members = store.services().members;
    const MemberId id = store.floatingMember;
    const QDate day(2027, 1, 1);
    valueOf(members.transfer(id, store.firstCommunity, day, reason));
    valueOf(members.changeCategory(id, MemberCategory::Branch, day, reason));
    valueOf(members.changeStanding(id, Standing::Probationary, day, reason));
    valueOf(members.changeState(id, MembershipState::Suspended, day, reason));
    const qint64 version = memberOf(store, id).rowVersion;
    store.clock().set(QDateTime(day, QTime(8, 0)));
    const Member after = memberOf(store, id);
    QCOMPARE(after.branchId, store.firstCommunity);
    QCOMPARE(after.category, MemberCategory::Branch);
    QCOMPARE(after.standing, Standing::Probationary);
    QCOMPARE(after.state, MembershipState::Suspended);
    QVERIFY(after.rowVersion > version); // who has the person open is told
    requireSound(store);
}

void TestPresentDay::aClockSetBackChangesNothing()
{
    TestStore store;
    MemberService &members = store.services().members;
    const QDate day(2026, 11, 2);
    valueOf(members.transfer(store.branchMember, store.secondCommunity, day, reason));
    valueOf(members.changeCategory(store.branchMember, MemberCategory::Floating, day, reason));
    valueOf(members.changeState(store.inServiceMember, MembershipState::TransferredOut, day, reason));
    store.clock().set(QDateTime(day, QTime(8, 0)));
    QCOMPARE(memberOf(store, store.branchMember).branchId, store.secondCommunity);
    const auto certificates
        = [&store](MemberId id) { return statesOf(valueOf(store.services().members.show(id)).certificates); };
    const QList<CertificateState> exchanged{CertificateState::Valid, CertificateState::Withdrawn};
    QCOMPARE(certificates(store.branchMember), exchanged);
    const QByteArray before = store.content();
    // A battery ran out: while the program runs, at opening, and with days that pass on the wrong side.
    for (const QDate &wrong : {QDate(2026, 10, 31), QDate(2000, 1, 1), QDate(2000, 1, 2)}) {
        store.clock().set(QDateTime(wrong, QTime(8, 0)));
        QCOMPARE(memberOf(store, store.branchMember).branchId, store.secondCommunity);
        store.reopen();
        QCOMPARE(memberOf(store, store.branchMember).category, MemberCategory::Floating);
        QCOMPARE(memberOf(store, store.inServiceMember).state, MembershipState::TransferredOut);
        QCOMPARE(certificates(store.branchMember), exchanged);
        requireSound(store);
    }
    QCOMPARE(store.content(), before);
    // And when it is right again, the days go on.
    valueOf(store.services().members.changeCategory(
        store.branchMember, MemberCategory::Branch, QDate(2026, 11, 20), reason));
    store.clock().set(QDateTime(QDate(2026, 11, 20), QTime(8, 0)));
    store.reopen();
    QCOMPARE(certificates(store.branchMember).size(), 3);
    requireSound(store);
}

void TestPresentDay::whoWritesWithAClockSetBackGoesByTheStore()
{
    TestStore store;
    const QDate day(2026, 11, 20);
    store.clock().set(QDateTime(day, QTime(8, 0)));
    store.reopen();
    store.clock().set(QDateTime(QDate(2026, 11, 1), QTime(8, 0)));
    store.reopen();
    MemberService &members = store.services().members;
    // It lies ahead of the clock, yet in the store it has begun: the certificate goes with it.
    valueOf(members.changeCategory(store.branchMember, MemberCategory::Floating, QDate(2026, 11, 10), reason));
    const MemberDetails details = valueOf(members.show(store.branchMember));
    QCOMPARE(details.member.category, MemberCategory::Floating);
    QCOMPARE(statesOf(details.certificates),
        (QList<CertificateState>{CertificateState::Valid, CertificateState::Withdrawn}));
    for (const Certificate &certificate : details.certificates)
        QVERIFY(!certificate.ended.isValid() || certificate.ended >= certificate.issued);
    valueOf(store.services().certificates.replace(store.branchMember, QStringLiteral("破损"), false));
    QCOMPARE(valueOf(members.show(store.branchMember)).certificates.constFirst().issued, day);
    NewMember added;
    added.member.name = QStringLiteral("王小明");
    added.member.idNumber = testIdNumber(50);
    added.member.branchId = store.firstCommunity;
    added.member.reported = QDate(2026, 11, 15);
    valueOf(members.add(added));
    requireSound(store);
}

void TestPresentDay::theSameChangeTwiceIsRefused()
{
    TestStore store;
    MemberService &members = store.services().members;
    for (const QDate &day : {QDate(2026, 5, 1), QDate(2026, 11, 20)}) {
        const Standing standing = day.month() == 5 ? Standing::Probationary : Standing::Full;
        valueOf(members.changeStanding(store.branchMember, standing, day, reason));
        QCOMPARE(
            errorOf(members.changeStanding(store.branchMember, standing, day, reason)).code, ErrorCode::StateForbids);
    }
    QCOMPARE(
        errorOf(members.transfer(MemberId{(qint64(1) << 40) + 999}, store.firstCommunity, QDate(2026, 5, 1), reason))
            .code,
        ErrorCode::NotFound);
    requireSound(store);
}

void TestPresentDay::aChangeAheadCanBeTakenBack()
{
    TestStore store;
    MemberService &members = store.services().members;
    const MemberId id = store.branchMember;
    valueOf(members.changeCategory(id, MemberCategory::Floating, QDate(2026, 12, 1), reason));
    valueOf(members.changeCategory(id, MemberCategory::Branch, QDate(2026, 10, 31), QStringLiteral("填错")));
    store.clock().set(QDateTime(QDate(2026, 12, 2), QTime(8, 0)));
    store.reopen();
    const MemberDetails details = valueOf(store.services().members.show(id));
    QCOMPARE(details.member.category, MemberCategory::Branch);
    QCOMPARE(statesOf(details.certificates), QList<CertificateState>{CertificateState::Valid});
    requireSound(store);
}

void TestPresentDay::aDayThatWasSetIsSaidWithEachAct()
{
    TestStore data;
    data.close();
    const auto programOf = [&](std::shared_ptr<const Clock> clock) {
        auto store = Store::open(data.file(), std::move(clock), {QStringLiteral("dangjian 0.1")});
        if (!store)
            qFatal("the store does not open");
        Services services(**store);
        valueOf(services.participation.add(
            TestStore::entryOf(data.branchMember, QDate(2026, 10, 30), QStringLiteral("巡逻"), 60)));
        return valueOf(services.members.history(data.branchMember)).constFirst().program;
    };
    QCOMPARE(programOf(std::make_shared<SetDayClock>(QDate(2026, 11, 1))), QStringLiteral("dangjian 0.1 (day set)"));
    QCOMPARE(programOf(std::make_shared<FixedClock>(QDate(2026, 11, 1))), QStringLiteral("dangjian 0.1"));
}

QTEST_GUILESS_MAIN(TestPresentDay)
#include "tst_presentday.moc"
