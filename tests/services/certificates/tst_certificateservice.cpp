// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include <QTest>

using namespace dangjian;

class TestCertificateService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersRunByKindAndOffice();
    void replacedAndLost();
    void withdrawnAndIssuedOnTheirOwn();
    void reasonIsNeeded();
    void whatIsPrintedIsNotedInOneAct();
};

void TestCertificateService::numbersRunByKindAndOffice()
{
    TestStore test(12);
    const auto numberOf
        = [&](MemberId id) { return valueOf(test.services().members.show(id)).certificates.constFirst().number; };
    QCOMPARE(numberOf(test.branchMember), QStringLiteral("Z12-0000001"));
    QCOMPARE(numberOf(test.inServiceMember), QStringLiteral("A12-0000001"));
    QCOMPARE(numberOf(test.floatingMember), QStringLiteral("L12-0000001"));
    const MemberId second
        = test.addMember(QStringLiteral("王小明"), testIdNumber(9), MemberCategory::Branch, test.firstCommunity);
    QCOMPARE(numberOf(second), QStringLiteral("Z12-0000002"));
    QCOMPARE(second.office(), 12);
}

void TestCertificateService::replacedAndLost()
{
    TestStore test;
    const auto certificates = [&] { return valueOf(test.services().members.show(test.branchMember)).certificates; };
    const QString first = certificates().constFirst().number;
    const QString second
        = valueOf(test.services().certificates.replace(test.branchMember, QStringLiteral("破损"), false));
    const QString third
        = valueOf(test.services().certificates.replace(test.branchMember, QStringLiteral("遗失"), true));
    const QList<Certificate> all = certificates();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).number, third);
    QCOMPARE(all.at(0).state, CertificateState::Valid);
    QCOMPARE(all.at(0).issued, QDate(2026, 10, 31));
    QCOMPARE(all.at(1).number, second);
    QCOMPARE(all.at(1).state, CertificateState::Lost);
    QCOMPARE(all.at(1).reason, QStringLiteral("遗失"));
    QCOMPARE(all.at(2).number, first);
    QCOMPARE(all.at(2).state, CertificateState::Replaced);
    QCOMPARE(all.at(2).ended, QDate(2026, 10, 31));
    QCOMPARE(valueOf(test.services().members.find(third, {}, 5)).constFirst().id, test.branchMember);
    QCOMPARE(valueOf(test.services().overview.overview(QDate(2026, 10, 31), {})).certificatesValid, 3);
}

void TestCertificateService::withdrawnAndIssuedOnTheirOwn()
{
    TestStore test;
    CertificateService &service = test.services().certificates;
    const auto newest
        = [&] { return valueOf(test.services().members.show(test.branchMember)).certificates.constFirst(); };
    const QString first = newest().number;
    QCOMPARE(errorOf(service.issue(test.branchMember)).args, QStringList{QStringLiteral("certificate.valid_already")});
    QCOMPARE(errorOf(service.withdraw(test.branchMember, QStringLiteral(" "))).code, ErrorCode::ReasonMissing);
    valueOf(service.withdraw(test.branchMember, QStringLiteral("长期不参加活动")));
    QCOMPARE(newest().number, first);
    QCOMPARE(newest().state, CertificateState::Withdrawn);
    QCOMPARE(newest().reason, QStringLiteral("长期不参加活动"));
    QCOMPARE(newest().ended, QDate(2026, 10, 31));
    QCOMPARE(errorOf(service.withdraw(test.branchMember, QStringLiteral("再次"))).args,
        QStringList{QStringLiteral("certificate.none_valid")});
    // Whoever has none on purpose is no fault of the store.
    const auto faults = [&] {
        QStringList codes;
        for (const CheckFinding &finding : valueOf(test.services().checks.check()))
            codes.append(finding.code);
        return codes.join(QLatin1Char('|'));
    };
    QCOMPARE(faults(), QString());
    const QString second = valueOf(service.issue(test.branchMember));
    QVERIFY(second != first);
    QCOMPARE(newest().number, second);
    QCOMPARE(newest().state, CertificateState::Valid);
    QCOMPARE(valueOf(test.services().members.find(second, {}, 5)).constFirst().id, test.branchMember);
    QCOMPARE(faults(), QString());
    valueOf(test.services().members.changeState(
        test.floatingMember, MembershipState::Deceased, QDate(2026, 10, 30), QStringLiteral("去世")));
    QCOMPARE(errorOf(service.issue(test.floatingMember)).args, QStringList{QStringLiteral("certificate.none_due")});
}

void TestCertificateService::reasonIsNeeded()
{
    TestStore test;
    const QByteArray before = test.content();
    QCOMPARE(errorOf(test.services().certificates.replace(test.branchMember, {}, true)).code, ErrorCode::ReasonMissing);
    QCOMPARE(
        errorOf(test.services().certificates.replace({4711}, QStringLiteral("破损"), false)).code, ErrorCode::NotFound);
    QCOMPARE(test.content(), before);
}

void TestCertificateService::whatIsPrintedIsNotedInOneAct()
{
    TestStore test;
    QList<qint64> records;
    for (int day = 1; day <= 3; ++day)
        records.append(valueOf(test.services().participation.add(TestStore::entryOf(
                                   test.branchMember, QDate(2026, 9, day), QStringLiteral("巡逻"), 60)))
                           .value);
    const Certificate first = valueOf(test.services().members.show(test.branchMember)).certificates.constFirst();
    const Certificate second = valueOf(test.services().members.show(test.inServiceMember)).certificates.constFirst();
    const int acts = test.scalar(QStringLiteral("SELECT count(*) FROM act")).toInt();
    QVERIFY(test.services().certificates.notePrinted({{first.id, records, 1}, {second.id, {}, 1}}).result());
    QCOMPARE(test.scalar(QStringLiteral("SELECT count(*) FROM act")).toInt(), acts + 1);
    const Certificate noted = valueOf(test.services().members.show(test.branchMember)).certificates.constFirst();
    QCOMPARE(noted.printed, QDate(2026, 10, 31));
    QCOMPARE(noted.linesPrinted, 3);
    QCOMPARE(test.scalar(QStringLiteral("SELECT count(*) FROM printed_line")).toInt(), 3);
    QCOMPARE(valueOf(test.services().overview.overview(QDate(2026, 10, 31), {})).certificatesPrinted, 2);
    MemberQuery unprinted;
    unprinted.neverPrinted = true;
    QCOMPARE(valueOf(test.services().members.ids(unprinted)), QList<MemberId>{test.floatingMember});
    // All or none.
    const QByteArray before = test.content();
    QVERIFY(!test.services().certificates.notePrinted({{second.id, {}, 1}, {{4711}, {}, 1}}).result());
    QCOMPARE(test.content(), before);
}

QTEST_GUILESS_MAIN(TestCertificateService)
#include "tst_certificateservice.moc"
