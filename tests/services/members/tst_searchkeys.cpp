// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "connection/connection.h"
#include "migrations/migrator.h"

#include <QTest>

using namespace dangjian;

/** A member is found by whatever of the person one remembers. */
class TestSearchKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyBeginningFinds_data();
    void anyBeginningFinds();
    void wholeNamesComeBeforeLongerOnes();
    void aScopeHidesTheOthers();
    void aCorrectedReadingFindsBesideTheRule();
    void renamedNobodyAnswersToTheOldName();
    void movedNumbersFollow();
    void keysAreMadeAnewWhenTheRulesOfReadingChange();
    void lettersThatSqlKnowsFindNobody();

private:
    static QStringList names(TestStore &store, const QString &text, const QList<OrganizationId> &scope = {})
    {
        QStringList found;
        for (const MemberRow &row : valueOf(store.services().members.find(text, scope, 20)))
            found.append(row.name);
        return found;
    }
    static void change(TestStore &store, MemberId id, const std::function<void(Member &)> &how)
    {
        Member member = valueOf(store.services().members.show(id)).member;
        how(member);
        valueOf(store.services().members.edit(member));
    }
};

void TestSearchKeys::anyBeginningFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Hanzi") << QStringLiteral("单志强");
    QTest::newRow("beginning of Hanzi") << QStringLiteral("单志");
    QTest::newRow("one Hanzi") << QStringLiteral("单");
    QTest::newRow("full pinyin, surname read as surname") << QStringLiteral("shanzhiqiang");
    QTest::newRow("pinyin with spaces and capitals") << QStringLiteral("Shan Zhi Qiang");
    QTest::newRow("beginning of pinyin") << QStringLiteral("shanzhi");
    QTest::newRow("initials") << QStringLiteral("szq");
    QTest::newRow("initials in capitals") << QStringLiteral("SZQ");
    QTest::newRow("ID number") << testIdNumber(1);
    QTest::newRow("beginning of the ID number") << testIdNumber(1).first(17);
    QTest::newRow("mobile") << QStringLiteral("19900012345");
    QTest::newRow("beginning of the mobile") << QStringLiteral("1990001");
    QTest::newRow("mobile as wide digits") << QStringLiteral("１９９０００１２３４５");
    QTest::newRow("fixed telephone") << QStringLiteral("88230017");
    QTest::newRow("address") << QStringLiteral("盐马路");
    QTest::newRow("from the number on") << QStringLiteral("25号");
    QTest::newRow("from the building on") << QStringLiteral("16号楼");
    QTest::newRow("from the room on") << QStringLiteral("305室");
    QTest::newRow("certificate") << QStringLiteral("%certificate");
    QTest::newRow("certificate in small letters") << QStringLiteral("%small");
}

void TestSearchKeys::anyBeginningFinds()
{
    QFETCH(QString, text);
    static TestStore store;
    static const QString certificate = [] {
        change(store, store.branchMember, [](Member &member) {
            member.mobile = QStringLiteral("19900012345");
            member.phone = QStringLiteral("88230017");
            member.address = QStringLiteral("盐马路25号16号楼305室");
        });
        return valueOf(store.services().members.show(store.branchMember)).certificates.constFirst().number;
    }();
    if (text == QLatin1String("%certificate"))
        text = certificate;
    else if (text == QLatin1String("%small"))
        text = certificate.toLower();
    QCOMPARE(names(store, text), QStringList{QStringLiteral("单志强")});
}

void TestSearchKeys::wholeNamesComeBeforeLongerOnes()
{
    TestStore store;
    int serial = 50;
    for (const QString &name : {QStringLiteral("王伟民"), QStringLiteral("王伟"), QStringLiteral("王伟强")})
        store.addMember(name, testIdNumber(serial++), MemberCategory::Branch, store.firstCommunity);
    for (const QString &text : {QStringLiteral("王伟"), QStringLiteral("wangwei")}) {
        const QStringList found = names(store, text);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.constFirst(), QStringLiteral("王伟"));
    }
}

void TestSearchKeys::aScopeHidesTheOthers()
{
    TestStore store;
    int serial = 50;
    const MemberId first = store.addMember(
        QStringLiteral("王建军"), testIdNumber(serial++), MemberCategory::Branch, store.firstCommunity);
    store.addMember(QStringLiteral("王建国"), testIdNumber(serial++), MemberCategory::Branch, store.secondCommunity);
    for (const QString &text : {QStringLiteral("王"), QStringLiteral("w"), QStringLiteral("3209")}) {
        QVERIFY(names(store, text, {store.firstCommunity}).contains(QStringLiteral("王建军")));
        QVERIFY(!names(store, text, {store.firstCommunity}).contains(QStringLiteral("王建国")));
        QVERIFY(names(store, text).contains(QStringLiteral("王建国")));
    }
    valueOf(store.services().members.changeState(
        first, MembershipState::Deceased, QDate(2026, 10, 1), QStringLiteral("去世")));
    QVERIFY(names(store, QStringLiteral("王"), {store.firstCommunity}).isEmpty());
    QCOMPARE(names(store, QStringLiteral("王")), QStringList{QStringLiteral("王建国")});
    // The list's own filter finds by the same keys, and shows whom one asks for.
    MemberQuery query;
    query.text = QStringLiteral("wjj");
    query.state = MembershipState::Deceased;
    QCOMPARE(valueOf(store.services().members.list(query, 0, 10)).size(), 1);
}

void TestSearchKeys::aCorrectedReadingFindsBesideTheRule()
{
    TestStore store;
    change(store, store.branchMember, [](Member &member) { member.reading = QStringLiteral("dan zhi qiang"); });
    for (const QString &text :
        {QStringLiteral("danzhiqiang"), QStringLiteral("dzq"), QStringLiteral("shanzhiqiang"), QStringLiteral("单")})
        QCOMPARE(names(store, text), QStringList{QStringLiteral("单志强")});
    // Lists stand in the order of the reading that holds.
    const auto rows = valueOf(store.services().members.list({}, 0, 10));
    QCOMPARE(rows.constFirst().name, QStringLiteral("单志强"));
    change(store, store.branchMember, [](Member &member) { member.reading.clear(); });
    QVERIFY(names(store, QStringLiteral("danzhiqiang")).isEmpty());
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

void TestSearchKeys::renamedNobodyAnswersToTheOldName()
{
    TestStore store;
    change(store, store.branchMember, [](Member &member) { member.name = QStringLiteral("祭志强"); });
    for (const QString &old : {QStringLiteral("单"), QStringLiteral("shan"), QStringLiteral("szq")})
        QVERIFY(names(store, old).isEmpty());
    for (const QString &now : {QStringLiteral("祭"), QStringLiteral("zhaizhi"), QStringLiteral("zzq")})
        QCOMPARE(names(store, now), QStringList{QStringLiteral("祭志强")});
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

void TestSearchKeys::movedNumbersFollow()
{
    TestStore store;
    change(store, store.branchMember, [](Member &member) { member.mobile = QStringLiteral("19900011111"); });
    change(store, store.branchMember, [](Member &member) {
        member.mobile = QStringLiteral("19900022222");
        member.idNumber = testIdNumber(77);
    });
    QVERIFY(names(store, QStringLiteral("19900011111")).isEmpty());
    QVERIFY(names(store, testIdNumber(1)).isEmpty());
    QCOMPARE(names(store, QStringLiteral("19900022222")).size(), 1);
    QCOMPARE(names(store, testIdNumber(77)).size(), 1);
}

void TestSearchKeys::keysAreMadeAnewWhenTheRulesOfReadingChange()
{
    TestStore store;
    const QString certificate
        = valueOf(store.services().members.show(store.branchMember)).certificates.constFirst().number;
    store.close();
    {
        // As a program with other rules would have left it.
        const auto old = Connection::open(store.file(), Connection::Mode::ReadWrite);
        QVERIFY(old);
        QVERIFY(
            (*old)->execute(QStringLiteral("UPDATE member_key SET key = 'danzhiqiang' WHERE key = 'shanzhiqiang'")));
        QVERIFY((*old)->execute(QStringLiteral("UPDATE id_counter SET next = 0 WHERE kind = 'reading_rules'")));
    }
    store.reopen();
    QVERIFY(names(store, QStringLiteral("danzhi")).isEmpty());
    for (const QString &text : {QStringLiteral("shanzhi"), QStringLiteral("szq"), certificate})
        QCOMPARE(names(store, text), QStringList{QStringLiteral("单志强")});
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

void TestSearchKeys::lettersThatSqlKnowsFindNobody()
{
    TestStore store;
    for (const QString &text :
        {QString(), QStringLiteral("%"), QStringLiteral("_"), QStringLiteral("'"), QStringLiteral("x' OR '1'='1"),
            QStringLiteral("\\"), QString(QChar(0)), QString(QChar(0xD800)), QString::fromUcs4(U"\U0010FFFF")})
        QVERIFY(names(store, text).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchKeys)
#include "tst_searchkeys.moc"
