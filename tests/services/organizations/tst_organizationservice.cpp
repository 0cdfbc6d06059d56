// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include <QTest>

using namespace dangjian;

class TestOrganizationService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsReadBack();
    void whatDoesNotFitLeavesNothing();
    void aNewNameOpensAPeriod();
    void secondEditorIsTold();
    void dissolvingNeedsAnEmptyHouse();
    void figuresAddUpTheTree();
    void whatNoLongerFitsIsRefused();

private:
    static Organization branchBelow(OrganizationId parent, const QString &code);
    static Organization byId(TestStore &test, OrganizationId id);
};

Organization TestOrganizationService::branchBelow(OrganizationId parent, const QString &code)
{
    Organization branch;
    branch.code = code;
    branch.name = QStringLiteral("中共毓龙社区支部委员会");
    branch.shortName = QStringLiteral("毓龙社区");
    branch.kind = OrganizationKind::GeneralBranch;
    branch.parentId = parent;
    branch.founded = QDate(2004, 3, 2);
    branch.address = QStringLiteral("毓龙路 1 号");
    branch.phone = QStringLiteral("0515-8000001");
    branch.population = 8123;
    branch.households = 2711;
    return branch;
}

Organization TestOrganizationService::byId(TestStore &test, OrganizationId id)
{
    for (const Organization &organization : valueOf(test.services().organizations.all()))
        if (organization.id == id)
            return organization;
    return {};
}

void TestOrganizationService::whatIsAddedIsReadBack()
{
    TestStore test;
    const Organization given = branchBelow(test.subdistrict, QStringLiteral("010103"));
    const OrganizationId id = valueOf(test.services().organizations.add(given));
    test.reopen();
    const Organization read = byId(test, id);
    QCOMPARE(read.code, given.code);
    QCOMPARE(read.name, given.name);
    QCOMPARE(read.shortName, given.shortName);
    QCOMPARE(read.kind, given.kind);
    QCOMPARE(read.parentId, given.parentId);
    QCOMPARE(read.founded, given.founded);
    QVERIFY(!read.dissolved.isValid());
    QCOMPARE(read.address, given.address);
    QCOMPARE(read.phone, given.phone);
    QCOMPARE(read.population, given.population);
    QCOMPARE(read.households, given.households);
}

void TestOrganizationService::whatDoesNotFitLeavesNothing()
{
    TestStore test;
    OrganizationService &organizations = test.services().organizations;
    const QByteArray before = test.content();
    Organization twice = branchBelow(test.subdistrict, QStringLiteral("010101"));
    QVERIFY(!organizations.add(twice).result());
    Organization nameless = branchBelow(test.subdistrict, QStringLiteral("010103"));
    nameless.name.clear();
    QCOMPARE(errorOf(organizations.add(nameless)).code, ErrorCode::Invalid);
    QCOMPARE(errorOf(organizations.add(branchBelow({}, QStringLiteral("010103")))).code, ErrorCode::Invalid);
    // Codes are hierarchical: another subdistrict's number below this one would sort the branch away from it.
    QCOMPARE(errorOf(organizations.add(branchBelow(test.subdistrict, QStringLiteral("020101")))).args,
        QStringList{QStringLiteral("code.not_below_parent")});
    QCOMPARE(errorOf(organizations.add(branchBelow({12345}, QStringLiteral("010103")))).code, ErrorCode::NotFound);
    Organization circle = byId(test, test.subdistrict);
    circle.parentId = test.firstCommunity;
    QCOMPARE(errorOf(organizations.edit(circle)).code, ErrorCode::Invalid);
    QCOMPARE(test.content(), before);
}

void TestOrganizationService::aNewNameOpensAPeriod()
{
    TestStore test;
    OrganizationService &organizations = test.services().organizations;
    Organization branch = byId(test, test.firstCommunity);
    branch.name = QStringLiteral("雅和社区党总支");
    branch.kind = OrganizationKind::GeneralBranch;
    QVERIFY(organizations.edit(branch, QDate(2026, 6, 1)).result());
    const QList<OrganizationPeriod> periods = valueOf(organizations.periods(test.firstCommunity));
    QCOMPARE(periods.size(), 2);
    QCOMPARE(periods.at(0).name, QStringLiteral("雅和社区党支部"));
    QCOMPARE(periods.at(0).kind, OrganizationKind::CommunityBranch);
    QCOMPARE(periods.at(0).until, QDate(2026, 6, 1));
    QCOMPARE(periods.at(1).name, QStringLiteral("雅和社区党总支"));
    QCOMPARE(periods.at(1).kind, OrganizationKind::GeneralBranch);
    QCOMPARE(periods.at(1).from, QDate(2026, 6, 1));
    QVERIFY(!periods.at(1).until.isValid());
    QCOMPARE(byId(test, test.firstCommunity).kind, OrganizationKind::GeneralBranch);
    // A telephone number is no history of the organization.
    branch = byId(test, test.firstCommunity);
    branch.phone = QStringLiteral("0515-8000002");
    QVERIFY(organizations.edit(branch).result());
    QCOMPARE(valueOf(organizations.periods(test.firstCommunity)).size(), 2);
}

void TestOrganizationService::secondEditorIsTold()
{
    TestStore test;
    Organization one = byId(test, test.firstCommunity);
    Organization other = one;
    one.households = 900;
    QVERIFY(test.services().organizations.edit(one).result());
    other.households = 901;
    const QByteArray before = test.content();
    QCOMPARE(errorOf(test.services().organizations.edit(other)).code, ErrorCode::EditedMeanwhile);
    QCOMPARE(test.content(), before);
    QCOMPARE(byId(test, test.firstCommunity).households, 900);
}

void TestOrganizationService::dissolvingNeedsAnEmptyHouse()
{
    TestStore test;
    OrganizationService &organizations = test.services().organizations;
    const QDate on(2026, 10, 1);
    const QString reason = QStringLiteral("区划调整");
    QCOMPARE(errorOf(organizations.dissolve(test.firstCommunity, on, reason)).code, ErrorCode::StateForbids);
    QCOMPARE(errorOf(organizations.dissolve(test.subdistrict, on, reason)).code, ErrorCode::StateForbids);
    const OrganizationId empty = valueOf(organizations.add(branchBelow(test.subdistrict, QStringLiteral("010103"))));
    QCOMPARE(errorOf(organizations.dissolve(empty, on, {})).code, ErrorCode::ReasonMissing);
    QVERIFY(organizations.dissolve(empty, on, reason).result());
    QCOMPARE(byId(test, empty).dissolved, on);
    // The reason stands with the organization; the journal's act names what it is about, not why.
    QCOMPARE(byId(test, empty).dissolvedReason, reason);
    QCOMPARE(test.scalar(QStringLiteral("SELECT subject FROM act ORDER BY number DESC LIMIT 1")).toString(),
        QString::number(empty.value));
    Organization renamed = byId(test, empty);
    renamed.phone = QStringLiteral("0515-8000003");
    renamed.dissolvedReason.clear();
    QVERIFY(organizations.edit(renamed).result());
    QCOMPARE(byId(test, empty).dissolvedReason, reason);
    QCOMPARE(errorOf(organizations.dissolve(empty, on, reason)).code, ErrorCode::StateForbids);
    // Nobody is taken in any more.
    NewMember late;
    late.member.name = QStringLiteral("王小明");
    late.member.idNumber = testIdNumber(9);
    late.member.branchId = empty;
    QCOMPARE(errorOf(test.services().members.add(late)).code, ErrorCode::Invalid);
}

void TestOrganizationService::figuresAddUpTheTree()
{
    TestStore test;
    QMap<qint64, OrganizationFigures> figures;
    for (const OrganizationFigures &each : valueOf(test.services().organizations.figures()))
        figures.insert(each.id.value, each);
    QCOMPARE(figures.value(test.district.value).total(), 3);
    QCOMPARE(figures.value(test.district.value).formal, 2);
    QCOMPARE(figures.value(test.firstCommunity.value).branch, 1);
    QCOMPARE(figures.value(test.firstCommunity.value).inService, 1);
    QCOMPARE(figures.value(test.firstCommunity.value).floating, 0);
    QCOMPARE(figures.value(test.secondCommunity.value).total(), 1);
}

void TestOrganizationService::whatNoLongerFitsIsRefused()
{
    TestStore test;
    OrganizationService &organizations = test.services().organizations;
    valueOf(organizations.add(branchBelow(test.subdistrict, QStringLiteral("010103"))));
    const QByteArray before = test.content();
    const auto refused = [](QFuture<Done> done, const char *rule) {
        const Error error = errorOf(std::move(done));
        QCOMPARE(error.code, ErrorCode::Invalid);
        QCOMPARE(error.args, QStringList{QLatin1String(rule)});
    };
    const auto notAdded = [&](const Organization &organization, const char *rule) {
        const Error error = errorOf(organizations.add(organization));
        QCOMPARE(error.code, ErrorCode::Invalid);
        QCOMPARE(error.args, QStringList{QLatin1String(rule)});
    };
    Organization changed = byId(test, test.firstCommunity);
    changed.kind = OrganizationKind::SubdistrictCommittee; // its members would belong to nothing that takes members
    refused(organizations.edit(changed), "kind.has_members");
    changed = byId(test, test.subdistrict);
    changed.code = QStringLiteral("0102"); // 010101 and 010102 stand below
    refused(organizations.edit(changed), "code.leaves_children");
    changed = byId(test, test.subdistrict);
    changed.kind = OrganizationKind::PartyGroup;
    refused(organizations.edit(changed), "parent.party_group");
    changed = byId(test, test.secondCommunity);
    changed.kind = OrganizationKind::DistrictCommittee;
    changed.parentId = {};
    refused(organizations.edit(changed), "kind.second_district");
    changed = byId(test, test.secondCommunity);
    changed.name = byId(test, test.firstCommunity).name;
    refused(organizations.edit(changed), "name.taken_beside");

    notAdded(branchBelow(test.subdistrict, QStringLiteral("010104")), "name.taken_beside");
    Organization district = branchBelow({}, QStringLiteral("02"));
    district.kind = OrganizationKind::DistrictCommittee;
    notAdded(district, "kind.second_district");
    district.parentId = test.firstCommunity;
    district.code = QStringLiteral("01010101");
    notAdded(district, "parent.of_district");
    QCOMPARE(test.content(), before);
    // What fits goes on: an empty branch's code and kind, and a name that somebody bore elsewhere.
    valueOf(organizations.add(branchBelow(test.firstCommunity, QStringLiteral("01010101"))));
}

QTEST_GUILESS_MAIN(TestOrganizationService)
#include "tst_organizationservice.moc"
