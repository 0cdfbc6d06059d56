// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/trustsettings.h"
#include "members/idnumber.h"
#include "teststore.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestDisclosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTheSettingNoReasonIsAsked();
    void withTheSettingNothingIsShownWithoutAReason();
    void whatIsHandedOutHasASettingOfItsOwn();
    void onlyOnesOwnMembersAreShown();
    void reasonsGivenBeforeAreOfferedLatestFirst();
    void anAddressIsMaskedWithoutTellingItsLength_data();
    void anAddressIsMaskedWithoutTellingItsLength();
};

void TestDisclosure::withoutTheSettingNoReasonIsAsked()
{
    TestStore test;
    const DisclosureRules rules = valueOf(test.services().members.disclosureRules());
    QVERIFY(!rules.reasonToShow && !rules.reasonToHandOut);
    valueOf(test.services().members.noteShown(test.branchMember));
    QCOMPARE(test.scalar(u"SELECT count(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt(), 1);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM disclosure"_s).toInt(), 0);
}

void TestDisclosure::withTheSettingNothingIsShownWithoutAReason()
{
    TestStore test;
    MemberService &members = test.services().members;
    valueOf(test.services().settings.set(trustsetting::reasonToShow, u"1"_s));
    QCOMPARE(errorOf(members.noteShown(test.branchMember)).code, ErrorCode::ReasonMissing);
    QCOMPARE(errorOf(members.noteShown(test.branchMember, {u"  \t"_s})).code, ErrorCode::ReasonMissing);
    // What was refused is not on record as shown.
    QCOMPARE(test.scalar(u"SELECT count(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt(), 0);
    valueOf(members.noteShown(test.branchMember, {u"a call about dues"_s}));
    QCOMPARE(test.scalar(u"SELECT act.subject FROM act JOIN disclosure ON disclosure.act = act.id"
                         " WHERE act.kind = 'personal_data.shown' AND reason = 'a call about dues' AND members = 1"_s)
                 .toString(),
        QString::number(test.branchMember.value));
}

void TestDisclosure::whatIsHandedOutHasASettingOfItsOwn()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QList<MemberId> both{test.branchMember, test.inServiceMember};
    valueOf(test.services().settings.set(trustsetting::reasonToHandOut, u"1"_s));
    valueOf(members.noteShown(both));
    QCOMPARE(errorOf(members.noteShown(both, {{}, true, u"list.xlsx"_s})).code, ErrorCode::ReasonMissing);
    valueOf(members.noteShown(both, {u"for the department"_s, true, u"list.xlsx"_s}));
    QCOMPARE(test.scalar(u"SELECT file_name || ' ' || members FROM disclosure"_s).toString(), u"list.xlsx 2"_s);
}

void TestDisclosure::onlyOnesOwnMembersAreShown()
{
    TestStore test;
    const QString password = u"lantern hedgerow 7"_s;
    Account account;
    account.name = u"zuzhibu"_s;
    account.role = Role::Department;
    valueOf(test.services().accounts.add(account, password));
    for (const Role role : {Role::Subdistrict, Role::Branch, Role::Reader}) {
        account.name = codeOf(role);
        account.role = role;
        account.organizationId = role == Role::Subdistrict ? test.subdistrict : test.firstCommunity;
        valueOf(test.services().accounts.add(account, password));
    }
    MemberService &members = test.services().members;
    const auto acts
        = [&test] { return test.scalar(u"SELECT count(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt(); };
    valueOf(test.services().accounts.signIn(u"branch"_s, password));
    valueOf(members.noteShown(test.branchMember, {u"a call"_s}));
    QCOMPARE(acts(), 1);
    // Neither of others, nor of one's own together with others, nor of somebody who is not there.
    const QList<QList<MemberId>> outside{
        {test.floatingMember}, {test.branchMember, test.floatingMember}, {MemberId{4711}}};
    for (const QString &name : {u"branch"_s, u"reader"_s}) {
        valueOf(test.services().accounts.signIn(name, password));
        for (const QList<MemberId> &asked : outside)
            QCOMPARE(errorOf(members.noteShown(asked, {u"a call"_s})).code, ErrorCode::OutsideScope);
        valueOf(members.noteShown({test.branchMember, test.branchMember, test.inServiceMember}, {u"a call"_s}));
    }
    QCOMPARE(acts(), 3);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM disclosure"_s).toInt(), 3);
    valueOf(test.services().accounts.signIn(u"subdistrict"_s, password));
    valueOf(members.noteShown({test.branchMember, test.floatingMember}));
    // Who was moved away is not shown any more.
    valueOf(members.transfer(test.branchMember, test.secondCommunity, QDate(2026, 10, 31), u"搬家"_s));
    valueOf(test.services().accounts.signIn(u"branch"_s, password));
    QCOMPARE(errorOf(members.noteShown(test.branchMember)).code, ErrorCode::OutsideScope);
}

void TestDisclosure::reasonsGivenBeforeAreOfferedLatestFirst()
{
    TestStore test;
    MemberService &members = test.services().members;
    valueOf(test.services().settings.set(trustsetting::reasonToShow, u"1"_s));
    for (const QString &reason : {u"one"_s, u"two"_s, u"one"_s, u"three"_s})
        valueOf(members.noteShown(test.branchMember, {reason}));
    QCOMPARE(valueOf(members.disclosureRules()).reasons, (QStringList{u"three"_s, u"one"_s, u"two"_s}));
}

void TestDisclosure::anAddressIsMaskedWithoutTellingItsLength_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("masked");
    QTest::newRow("house and door") << u"雅和小区3幢2单元501室"_s << u"雅和小区****"_s;
    QTest::newRow("no number") << u"亭湖区人民中路老干部局宿舍"_s << u"亭湖区人民中****"_s;
    QTest::newRow("number first") << u"12号楼"_s << u"****"_s;
    QTest::newRow("short") << u"太平村"_s << u"太****"_s;
    QTest::newRow("beyond the basic plane") << u"𬭎𠮷"_s << u"𬭎****"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestDisclosure::anAddressIsMaskedWithoutTellingItsLength()
{
    QFETCH(QString, address);
    QTEST(maskedAddress(address), "masked");
}

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
