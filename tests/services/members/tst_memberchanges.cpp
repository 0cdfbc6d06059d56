// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include <QTest>

using namespace dangjian;

/** Dated changes of category, branch, standing and state, and what hangs on them: certificates, dates, figures. */
class TestMemberChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void categoryChangeExchangesTheCertificateAndTheLogGoesOn();
    void categoryChangeAheadWaitsForItsDay();
    void changesNeedAReasonAndADay();
    void transferLeavesOldHoursWhereTheyWereDone();
    void whatBeganLaterIsNotLost_data();
    void whatBeganLaterIsNotLost();
    void aBackdatedCategoryKeepsThePapersInOrder();
    void stateAndStandingAreDated();
    void stateAndCertificateBelongTogether_data();
    void stateAndCertificateBelongTogether();
    void aStateAheadTakesTheCertificateOnItsDay();
    void suspensionLeavesPapersAsTheyAre();
    void fullMembersHaveTheirDate();
};

void TestMemberChanges::categoryChangeExchangesTheCertificateAndTheLogGoesOn()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QString reason = QStringLiteral("退休，组织关系转入社区");
    valueOf(test.services().participation.add(
        TestStore::entryOf(test.inServiceMember, QDate(2026, 3, 5), QStringLiteral("义务植树"), 180, 2)));
    const Certificate old = valueOf(members.show(test.inServiceMember)).certificates.constFirst();

    const QString number
        = valueOf(members.changeCategory(test.inServiceMember, MemberCategory::Branch, QDate(2026, 9, 1), reason));
    const MemberDetails details = valueOf(members.show(test.inServiceMember));
    QCOMPARE(details.member.category, MemberCategory::Branch);
    QCOMPARE(details.certificates.size(), 2);
    const Certificate &valid = details.certificates.constFirst();
    QCOMPARE(valid.number, number);
    QCOMPARE(valid.state, CertificateState::Valid);
    QCOMPARE(valid.kind, MemberCategory::Branch);
    // The paper changes hands today, whatever day the category goes by.
    QCOMPARE(valid.issued, QDate(2026, 10, 31));
    QVERIFY(number.startsWith(QLatin1Char('Z')));
    const Certificate &withdrawn = details.certificates.constLast();
    QCOMPARE(withdrawn.number, old.number);
    QCOMPARE(withdrawn.state, CertificateState::Withdrawn);
    QCOMPARE(withdrawn.ended, QDate(2026, 10, 31));
    QCOMPARE(withdrawn.reason, reason);

    // The log goes on: what was done before counts, what comes after stands beside it.
    valueOf(test.services().participation.add(
        TestStore::entryOf(test.inServiceMember, QDate(2026, 10, 5), QStringLiteral("文明劝导"), 60, 1)));
    const MemberDetails after = valueOf(members.show(test.inServiceMember));
    QCOMPARE(after.year.records, 2);
    QCOMPARE(after.year.minutes, 240);
    // Either number names the member.
    QCOMPARE(valueOf(members.resolve(number)), test.inServiceMember);
    QCOMPARE(valueOf(members.resolve(old.number)), test.inServiceMember);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());

    const QByteArray before = test.content();
    QCOMPARE(
        errorOf(members.changeCategory(test.inServiceMember, MemberCategory::Branch, QDate(2026, 10, 1), reason)).code,
        ErrorCode::StateForbids);
    QCOMPARE(test.content(), before);
}

void TestMemberChanges::categoryChangeAheadWaitsForItsDay()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QDate newYear(2027, 1, 1);
    valueOf(members.changeCategory(test.inServiceMember, MemberCategory::Branch, newYear, QStringLiteral("明年退休")));
    MemberDetails details = valueOf(members.show(test.inServiceMember));
    QCOMPARE(details.member.category, MemberCategory::InService);
    QCOMPARE(details.certificates.size(), 1);
    test.clock().set(QDateTime(newYear, QTime(8, 0)));
    test.reopen();
    details = valueOf(test.services().members.show(test.inServiceMember));
    QCOMPARE(details.member.category, MemberCategory::Branch);
    QCOMPARE(details.certificates.size(), 2);
    QCOMPARE(details.certificates.constFirst().kind, MemberCategory::Branch);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestMemberChanges::changesNeedAReasonAndADay()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QDate on(2026, 10, 1);
    const QByteArray before = test.content();
    QCOMPARE(errorOf(members.changeCategory(test.branchMember, MemberCategory::Floating, on, {})).code,
        ErrorCode::ReasonMissing);
    QCOMPARE(errorOf(members.changeState(test.branchMember, MembershipState::Deceased, on, QStringLiteral(" "))).code,
        ErrorCode::ReasonMissing);
    QCOMPARE(
        errorOf(members.changeState(test.branchMember, MembershipState::Deceased, {}, QStringLiteral("病故"))).code,
        ErrorCode::Invalid);
    QCOMPARE(errorOf(members.transfer(test.branchMember, test.subdistrict, on, QStringLiteral("搬家"))).code,
        ErrorCode::Invalid);
    QCOMPARE(
        errorOf(members.transfer({4711}, test.secondCommunity, on, QStringLiteral("搬家"))).code, ErrorCode::NotFound);
    QCOMPARE(test.content(), before);
}

void TestMemberChanges::transferLeavesOldHoursWhereTheyWereDone()
{
    TestStore test;
    MemberService &members = test.services().members;
    valueOf(test.services().participation.add(
        TestStore::entryOf(test.branchMember, QDate(2026, 3, 5), QStringLiteral("义务植树"), 180)));
    QVERIFY(
        members.transfer(test.branchMember, test.secondCommunity, QDate(2026, 7, 1), QStringLiteral("搬家")).result());
    valueOf(test.services().participation.add(
        TestStore::entryOf(test.branchMember, QDate(2026, 8, 5), QStringLiteral("文明劝导"), 60)));
    QCOMPARE(valueOf(members.show(test.branchMember)).branchCode, QStringLiteral("010102"));
    const QDate today(2026, 10, 31);
    QCOMPARE(valueOf(test.services().overview.overview(today, {test.firstCommunity})).minutes, 180);
    QCOMPARE(valueOf(test.services().overview.overview(today, {test.secondCommunity})).minutes, 60);
    // As of June the member was still where he was.
    QCOMPARE(valueOf(test.services().overview.overview(QDate(2026, 6, 30), {test.firstCommunity})).branch, 1);
    QCOMPARE(valueOf(test.services().overview.overview(today, {test.firstCommunity})).branch, 0);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestMemberChanges::whatBeganLaterIsNotLost_data()
{
    QTest::addColumn<int>("subject");
    QTest::newRow("branch") << 0;
    QTest::newRow("category") << 1;
    QTest::newRow("standing") << 2;
    QTest::newRow("state") << 3;
}

void TestMemberChanges::whatBeganLaterIsNotLost()
{
    QFETCH(int, subject);
    TestStore test;
    MemberService &members = test.services().members;
    const MemberId id = test.branchMember;
    const auto change = [&](int value, QDate on) -> Error {
        const QString reason = QStringLiteral("组织安排");
        const Done done = subject == 0
            ? members.transfer(id, value == 1 ? test.secondCommunity : test.firstCommunity, on, reason).result()
            : subject == 1 ? [&] {
                  const auto number
                      = members.changeCategory(id, value == 1 ? MemberCategory::Floating : MemberCategory::Branch, on,
                                   reason)
                            .result();
                  return number ? Done() : Done(failure(number.error()));
              }()
            : subject == 2
            ? members.changeStanding(id, value == 1 ? Standing::Probationary : Standing::Full, on, reason).result()
            : members.changeState(id, value == 1 ? MembershipState::Suspended : MembershipState::Normal, on, reason)
                  .result();
        return done ? Error{ErrorCode::Internal, QStringLiteral("done"), {}, {}} : done.error();
    };
    const auto isDone = [](const Error &error) { return error.subject == QLatin1String("done"); };
    const auto periods = [&] {
        QStringList all;
        for (const MemberPeriod &period : valueOf(members.show(id)).periods)
            all.append(
                period.subject + period.value + period.from.toString(Qt::ISODate) + period.until.toString(Qt::ISODate));
        return all;
    };
    QVERIFY(isDone(change(1, QDate(2025, 5, 1))));
    QVERIFY(isDone(change(0, QDate(2027, 1, 1))));
    // What somebody found in an old file must not take away what has happened since.
    const QStringList before = periods();
    const Error refused = change(0, QDate(2020, 5, 1));
    QCOMPARE(refused.code, ErrorCode::StateForbids);
    QCOMPARE(refused.args, QStringList{QStringLiteral("later_change")});
    QCOMPARE(periods(), before);
    // The same day once more is a correction, and what lies ahead may give way.
    QVERIFY(isDone(change(0, QDate(2025, 5, 1))));
    QVERIFY(isDone(change(1, QDate(2026, 10, 31))));
    test.clock().set(QDateTime(QDate(2027, 1, 2), QTime(8, 0)));
    const Member now = valueOf(members.show(id)).member;
    QCOMPARE(now.branchId, subject == 0 ? test.secondCommunity : test.firstCommunity);
    QCOMPARE(now.category, subject == 1 ? MemberCategory::Floating : MemberCategory::Branch);
    QCOMPARE(now.standing, subject == 2 ? Standing::Probationary : Standing::Full);
    QCOMPARE(now.state, subject == 3 ? MembershipState::Suspended : MembershipState::Normal);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestMemberChanges::aBackdatedCategoryKeepsThePapersInOrder()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QDate longAgo(2019, 1, 1);
    valueOf(members.changeCategory(test.branchMember, MemberCategory::Floating, longAgo, QStringLiteral("补录")));
    const MemberDetails details = valueOf(members.show(test.branchMember));
    for (const Certificate &certificate : details.certificates) {
        QCOMPARE(certificate.issued, QDate(2026, 10, 31));
        QVERIFY(!certificate.ended.isValid() || certificate.ended >= certificate.issued);
    }
    for (const MemberPeriod &period : details.periods)
        if (period.subject == QLatin1String("category"))
            QVERIFY(period.from == longAgo || period.until == longAgo);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestMemberChanges::stateAndStandingAreDated()
{
    TestStore test;
    MemberService &members = test.services().members;
    QVERIFY(
        members.changeState(test.floatingMember, MembershipState::Deceased, QDate(2026, 5, 1), QStringLiteral("病故"))
            .result());
    QCOMPARE(valueOf(members.show(test.floatingMember)).member.state, MembershipState::Deceased);
    QCOMPARE(valueOf(test.services().overview.overview(QDate(2026, 4, 30), {})).total, 3);
    QCOMPARE(valueOf(test.services().overview.overview(QDate(2026, 10, 31), {})).total, 2);
    // Lists show who is there; who is not can be asked for.
    QCOMPARE(valueOf(members.totals({})).members, 2);
    MemberQuery everybody;
    everybody.state.reset();
    QCOMPARE(valueOf(members.totals(everybody)).members, 3);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestMemberChanges::stateAndCertificateBelongTogether_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("holds");
    QTest::newRow("suspended") << int(MembershipState::Suspended) << true;
    QTest::newRow("expelled") << int(MembershipState::Expelled) << false;
    QTest::newRow("transferred out") << int(MembershipState::TransferredOut) << false;
    QTest::newRow("deceased") << int(MembershipState::Deceased) << false;
}

void TestMemberChanges::stateAndCertificateBelongTogether()
{
    QFETCH(int, state);
    QFETCH(bool, holds);
    TestStore test;
    MemberService &members = test.services().members;
    const QDate today(2026, 10, 31);
    const MemberId id = test.inServiceMember;
    const auto certificates = [&] { return valueOf(members.show(id)).certificates; };
    const auto countedValid = [&] { return valueOf(test.services().overview.overview(today, {})).certificatesValid; };
    const QString first = certificates().constFirst().number;
    QCOMPARE(countedValid(), 3);
    const qint64 acts = test.scalar(QStringLiteral("SELECT count(*) FROM act")).toLongLong();
    valueOf(members.changeState(id, MembershipState(state), QDate(2026, 5, 1), QStringLiteral("组织决定")));
    QCOMPARE(test.scalar(QStringLiteral("SELECT count(*) FROM act")).toLongLong(), acts + 1);
    QCOMPARE(certificates().size(), 1);
    QCOMPARE(certificates().constFirst().state, holds ? CertificateState::Valid : CertificateState::Withdrawn);
    QCOMPARE(certificates().constFirst().ended, holds ? QDate() : today);
    QCOMPARE(countedValid(), holds ? 3 : 2);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());

    // Nobody gets one by another way meanwhile.
    if (!holds) {
        for (const bool lost : {false, true}) {
            const QByteArray before = test.content();
            const Error refused = errorOf(test.services().certificates.replace(id, QStringLiteral("破损"), lost));
            QCOMPARE(refused.code, ErrorCode::StateForbids);
            QCOMPARE(refused.args, QStringList{QStringLiteral("certificate.none_due")});
            QCOMPARE(test.content(), before);
        }
        QVERIFY(valueOf(members.changeCategory(id, MemberCategory::Branch, today, QStringLiteral("更正"))).isEmpty());
        QCOMPARE(countedValid(), 2);
        valueOf(members.changeCategory(id, MemberCategory::InService, today, QStringLiteral("更正")));
    }

    // Who comes back gets a new one, and who kept the old one keeps it.
    valueOf(members.changeState(id, MembershipState::Normal, QDate(2026, 9, 1), QStringLiteral("恢复")));
    QCOMPARE(certificates().size(), holds ? 1 : 2);
    QCOMPARE(certificates().constFirst().state, CertificateState::Valid);
    QCOMPARE(certificates().constFirst().kind, MemberCategory::InService);
    QCOMPARE(certificates().constFirst().number == first, holds);
    QCOMPARE(valueOf(members.resolve(certificates().constFirst().number)), id);
    QCOMPARE(valueOf(members.find(certificates().constFirst().number, {}, 5)).size(), 1);
    QCOMPARE(countedValid(), 3);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestMemberChanges::aStateAheadTakesTheCertificateOnItsDay()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QDate leaves(2026, 11, 2);
    const QDate returns(2026, 12, 1);
    valueOf(members.changeState(test.branchMember, MembershipState::TransferredOut, leaves, QStringLiteral("转出")));
    QCOMPARE(valueOf(members.show(test.branchMember)).certificates.constFirst().state, CertificateState::Valid);
    test.clock().set(QDateTime(leaves, QTime(8, 0)));
    const Certificate withdrawn = valueOf(members.show(test.branchMember)).certificates.constFirst();
    QCOMPARE(withdrawn.state, CertificateState::Withdrawn);
    QCOMPARE(withdrawn.ended, leaves);
    QCOMPARE(withdrawn.reason, QStringLiteral("转出"));
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    valueOf(members.changeState(test.branchMember, MembershipState::Normal, returns, QStringLiteral("转回")));
    test.clock().set(QDateTime(returns, QTime(8, 0)));
    const Certificate issued = valueOf(members.show(test.branchMember)).certificates.constFirst();
    QCOMPARE(issued.state, CertificateState::Valid);
    QCOMPARE(issued.issued, returns);
    QVERIFY(issued.number != withdrawn.number);
    QCOMPARE(valueOf(members.find(issued.number, {}, 5)).constFirst().id, test.branchMember);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestMemberChanges::suspensionLeavesPapersAsTheyAre()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QString reason = QStringLiteral("组织决定");
    // Taken back on purpose: neither suspension gives another one, at once or on its day.
    valueOf(test.services().certificates.withdraw(test.branchMember, QStringLiteral("长期不参加活动")));
    valueOf(test.services().certificates.withdraw(test.floatingMember, QStringLiteral("长期不参加活动")));
    valueOf(members.changeState(test.branchMember, MembershipState::Suspended, QDate(2026, 10, 1), reason));
    valueOf(members.changeState(test.floatingMember, MembershipState::Suspended, QDate(2026, 11, 1), reason));
    test.clock().set(QDateTime(QDate(2026, 11, 1), QTime(8, 0)));
    for (const MemberId id : {test.branchMember, test.floatingMember}) {
        const MemberDetails details = valueOf(members.show(id));
        QCOMPARE(details.member.state, MembershipState::Suspended);
        QCOMPARE(details.certificates.size(), 1);
        QCOMPARE(details.certificates.constFirst().state, CertificateState::Withdrawn);
        valueOf(members.changeState(id, MembershipState::Normal, QDate(2026, 11, 1), reason));
        QCOMPARE(valueOf(members.show(id)).certificates.constFirst().state, CertificateState::Valid);
    }
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestMemberChanges::fullMembersHaveTheirDate()
{
    TestStore test;
    MemberService &members = test.services().members;
    NewMember added;
    added.member.name = QStringLiteral("王小明");
    added.member.idNumber = testIdNumber(50, QDate(2001, 2, 3));
    added.member.branchId = test.firstCommunity;
    added.member.standing = Standing::Probationary;
    added.member.joined = QDate(2025, 7, 1);
    const MemberId id = valueOf(members.add(added)).id;
    const auto full = [&] { return valueOf(members.show(id)).member.full; };
    QVERIFY(!full().isValid());
    const qint64 acts = test.scalar(QStringLiteral("SELECT count(*) FROM act")).toLongLong();
    valueOf(members.changeStanding(id, Standing::Full, QDate(2026, 7, 1), QStringLiteral("转正")));
    QCOMPARE(full(), QDate(2026, 7, 1));
    QCOMPARE(test.scalar(QStringLiteral("SELECT count(*) FROM act")).toLongLong(), acts + 1);
    valueOf(members.changeStanding(id, Standing::Probationary, QDate(2026, 7, 1), QStringLiteral("填错")));
    QVERIFY(!full().isValid());
    // What lies ahead is so when the day comes.
    const QDate day(2026, 12, 1);
    valueOf(members.changeStanding(id, Standing::Full, day, QStringLiteral("转正")));
    QVERIFY(!full().isValid());
    test.clock().set(QDateTime(day.addDays(1), QTime(8, 0)));
    QCOMPARE(full(), day);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

QTEST_GUILESS_MAIN(TestMemberChanges)
#include "tst_memberchanges.moc"
