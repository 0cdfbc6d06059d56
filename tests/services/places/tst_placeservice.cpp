// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include <QTest>

using namespace dangjian;

class TestPlaceService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesOfACommunityStandInTheirTree();
    void placesStayInTheirCommunity();
    void aMembersPlaceIsToldInOne();
    void secondEditorIsTold();

private:
    static PlaceId add(
        TestStore &test, OrganizationId community, PlaceId parent, PlaceKind kind, const QString &name, int order = 0);
};

PlaceId TestPlaceService::add(
    TestStore &test, OrganizationId community, PlaceId parent, PlaceKind kind, const QString &name, int order)
{
    Place place;
    place.organizationId = community;
    place.parentId = parent;
    place.kind = kind;
    place.name = name;
    place.households = 24;
    place.sortOrder = order;
    return valueOf(test.services().places.add(place));
}

void TestPlaceService::placesOfACommunityStandInTheirTree()
{
    TestStore test;
    const PlaceId estate = add(test, test.firstCommunity, {}, PlaceKind::Estate, QStringLiteral("朝阳新村"));
    const PlaceId second = add(test, test.firstCommunity, estate, PlaceKind::Building, QStringLiteral("2号楼"), 2);
    const PlaceId first = add(test, test.firstCommunity, estate, PlaceKind::Building, QStringLiteral("1号楼"), 1);
    const PlaceId stairwell = add(test, test.firstCommunity, first, PlaceKind::Stairwell, QStringLiteral("3单元"));
    const PlaceId group = add(test, test.firstCommunity, {}, PlaceKind::ResidentsGroup, QStringLiteral("第一居民小组"));
    add(test, test.secondCommunity, {}, PlaceKind::Estate, QStringLiteral("别处的小区"));

    const QList<Place> places = valueOf(test.services().places.of(test.firstCommunity));
    QList<PlaceId> ids;
    for (const Place &place : places)
        ids.append(place.id);
    QCOMPARE(ids.size(), 5);
    for (const PlaceId id : {estate, second, first, stairwell, group})
        QVERIFY(ids.contains(id));
    QVERIFY(ids.indexOf(estate) < ids.indexOf(first));
    QVERIFY(ids.indexOf(first) < ids.indexOf(second));
    QVERIFY(ids.indexOf(first) < ids.indexOf(stairwell));
    QCOMPARE(places.at(ids.indexOf(first)).households, 24);
}

void TestPlaceService::placesStayInTheirCommunity()
{
    TestStore test;
    const PlaceId estate = add(test, test.firstCommunity, {}, PlaceKind::Estate, QStringLiteral("朝阳新村"));
    const QByteArray before = test.content();
    Place elsewhere;
    elsewhere.organizationId = test.secondCommunity;
    elsewhere.parentId = estate;
    elsewhere.kind = PlaceKind::Building;
    elsewhere.name = QStringLiteral("1号楼");
    QCOMPARE(errorOf(test.services().places.add(elsewhere)).code, ErrorCode::Invalid);
    elsewhere.parentId = {};
    elsewhere.name.clear();
    QCOMPARE(errorOf(test.services().places.add(elsewhere)).code, ErrorCode::Invalid);
    QCOMPARE(test.content(), before);
}

void TestPlaceService::aMembersPlaceIsToldInOne()
{
    TestStore test;
    const PlaceId estate = add(test, test.firstCommunity, {}, PlaceKind::Estate, QStringLiteral("朝阳新村"));
    const PlaceId building = add(test, test.firstCommunity, estate, PlaceKind::Building, QStringLiteral("16号楼"));
    const PlaceId stairwell = add(test, test.firstCommunity, building, PlaceKind::Stairwell, QStringLiteral("3单元"));
    Member member = valueOf(test.services().members.show(test.branchMember)).member;
    member.placeId = stairwell;
    QVERIFY(test.services().members.edit(member).result());
    QCOMPARE(valueOf(test.services().members.show(test.branchMember)).placeName, QStringLiteral("朝阳新村16号楼3单元"));
}

void TestPlaceService::secondEditorIsTold()
{
    TestStore test;
    add(test, test.firstCommunity, {}, PlaceKind::Estate, QStringLiteral("朝阳新村"));
    Place one = valueOf(test.services().places.of(test.firstCommunity)).constFirst();
    Place other = one;
    one.responsibleId = test.branchMember;
    QVERIFY(test.services().places.edit(one).result());
    other.households = 1;
    QCOMPARE(errorOf(test.services().places.edit(other)).code, ErrorCode::EditedMeanwhile);
    const Place read = valueOf(test.services().places.of(test.firstCommunity)).constFirst();
    QCOMPARE(read.responsibleId, test.branchMember);
    QCOMPARE(read.households, 24);
}

QTEST_GUILESS_MAIN(TestPlaceService)
#include "tst_placeservice.moc"
