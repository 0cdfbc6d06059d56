// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include <QTest>

using namespace dangjian;

class TestUnitService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsReadBack();
    void unitsAreFoundByNameInitialsAndContact();
    void aScopeLeavesItsUnitsAndCountsItsMembers();
    void namesAreTakenOnce();
    void secondEditorIsTold();
};

void TestUnitService::whatIsAddedIsReadBack()
{
    TestStore test;
    Unit unit;
    unit.name = QStringLiteral("市第一人民医院");
    unit.nature = QStringLiteral("20");
    unit.superior = QStringLiteral("市卫生健康委员会");
    unit.partyOrganization = QStringLiteral("市第一人民医院党委");
    unit.contact = QStringLiteral("晁秀英");
    unit.phone = QStringLiteral("0515-8000003");
    unit.address = QStringLiteral("毓龙西路 75 号");
    unit.communityId = test.firstCommunity;
    const UnitId id = valueOf(test.services().units.add(unit));
    test.reopen();
    for (const UnitRow &row : valueOf(test.services().units.list())) {
        if (row.unit.id != id)
            continue;
        QCOMPARE(row.unit.name, unit.name);
        QCOMPARE(row.unit.nature, unit.nature);
        QCOMPARE(row.unit.superior, unit.superior);
        QCOMPARE(row.unit.partyOrganization, unit.partyOrganization);
        QCOMPARE(row.unit.contact, unit.contact);
        QCOMPARE(row.unit.phone, unit.phone);
        QCOMPARE(row.unit.address, unit.address);
        QCOMPARE(row.unit.communityId, unit.communityId);
        QCOMPARE(row.members, 0);
        return;
    }
    QFAIL("the unit is not listed");
}

void TestUnitService::unitsAreFoundByNameInitialsAndContact()
{
    TestStore test;
    Unit unit;
    unit.name = QStringLiteral("市自来水公司");
    unit.contact = QStringLiteral("晁秀英");
    valueOf(test.services().units.add(unit));
    QCOMPARE(valueOf(test.services().units.list()).size(), 2);
    for (const QString &text : {QStringLiteral("自来水"), QStringLiteral("szls"), QStringLiteral("SZL"),
             QStringLiteral("shizilaishui"), QStringLiteral("晁秀英")}) {
        const QList<UnitRow> found = valueOf(test.services().units.list(text));
        QVERIFY2(found.size() == 1, qPrintable(text));
        QCOMPARE(found.constFirst().unit.name, unit.name);
    }
    // 吕芳 works at the school that was made with her.
    QCOMPARE(valueOf(test.services().units.list(QStringLiteral("实验小学"))).constFirst().members, 1);
}

void TestUnitService::aScopeLeavesItsUnitsAndCountsItsMembers()
{
    TestStore test;
    const QString school = QStringLiteral("市实验小学");
    Unit unit;
    unit.name = QStringLiteral("市自来水公司");
    unit.communityId = test.secondCommunity;
    valueOf(test.services().units.add(unit));
    const auto add = [&](const QString &name, int serial, MemberCategory category, OrganizationId branch) {
        test.addMember(name, testIdNumber(serial), category, branch, school);
    };
    // Who belongs to the branch and works in the unit is none of its in-service members.
    add(QStringLiteral("钱思远"), 401, MemberCategory::Branch, test.firstCommunity);
    add(QStringLiteral("孙晓梅"), 402, MemberCategory::InService, test.secondCommunity);
    QCOMPARE(valueOf(test.services().units.list()).size(), 2);
    QCOMPARE(valueOf(test.services().units.list(school)).constFirst().members, 2);
    const QList<UnitRow> first = valueOf(test.services().units.list({}, {test.firstCommunity}));
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.constFirst().unit.name, school);
    QCOMPARE(first.constFirst().members, 1);
    // One that lies in the community stands there before anybody works in it.
    QCOMPARE(valueOf(test.services().units.list({}, {test.secondCommunity})).size(), 2);
    QVERIFY(valueOf(test.services().units.list({}, {test.subdistrict})).isEmpty());
}

void TestUnitService::namesAreTakenOnce()
{
    TestStore test;
    Unit unit;
    unit.name = QStringLiteral("市实验小学");
    const QByteArray before = test.content();
    QCOMPARE(errorOf(test.services().units.add(unit)).code, ErrorCode::Duplicate);
    unit.name = QStringLiteral("  ");
    QCOMPARE(errorOf(test.services().units.add(unit)).code, ErrorCode::Invalid);
    QCOMPARE(test.content(), before);
    // A second member of the school joins the one that is there.
    test.addMember(
        QStringLiteral("王秀兰"), testIdNumber(12), MemberCategory::InService, test.secondCommunity, unit.name);
    const MemberId second = test.addMember(QStringLiteral("李秀兰"), testIdNumber(13), MemberCategory::InService,
        test.secondCommunity, QStringLiteral("市实验小学"));
    QVERIFY(second);
    QCOMPARE(valueOf(test.services().units.list()).size(), 1);
    QCOMPARE(valueOf(test.services().units.list()).constFirst().members, 2);
}

void TestUnitService::secondEditorIsTold()
{
    TestStore test;
    Unit one = valueOf(test.services().units.list()).constFirst().unit;
    Unit other = one;
    one.phone = QStringLiteral("0515-1");
    QVERIFY(test.services().units.edit(one).result());
    other.phone = QStringLiteral("0515-2");
    QCOMPARE(errorOf(test.services().units.edit(other)).code, ErrorCode::EditedMeanwhile);
    QCOMPARE(valueOf(test.services().units.list()).constFirst().unit.phone, QStringLiteral("0515-1"));
}

QTEST_GUILESS_MAIN(TestUnitService)
#include "tst_unitservice.moc"
