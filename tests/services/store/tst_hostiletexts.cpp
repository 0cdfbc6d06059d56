// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/searchtext.h"
#include "teststore.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Texts made to do harm: entered as they are or refused in so many words; nothing of the store suffers. */
class TestHostileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areEnteredOrRefused_data();
    void areEnteredOrRefused();
};

void TestHostileTexts::areEnteredOrRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"O'Neil \"单\" `志` “强”"_s;
    QTest::newRow("SQL") << u"x'); DROP TABLE member; --"_s;
    QTest::newRow("wildcards") << u"%_*?[a-z]\\"_s;
    QTest::newRow("HTML") << u"<b>单</b><img src=file:///etc/passwd onerror=alert(1)>"_s;
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s;
    QTest::newRow("plus") << u"+1+1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s;
    QTest::newRow("NUL") << u"单"_s + QChar(0) + u"强"_s;
    QTest::newRow("right to left") << u"\u202e强志单\u202c\u200f"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🏳️‍🌈𪚥"_s;
    QTest::newRow("very long") << QString(10'000, u'长');
    QTest::newRow("half a pair") << u"单"_s + QChar(0xD83D) + u"强"_s;
    QTest::newRow("the other half") << QString(QChar(0xDE00)) + u"强"_s;
    QTest::newRow("lines") << u"单\r\n志\n强\t"_s;
    QTest::newRow("controls") << u"\u0001\u0007\u001b[31m\u007f\u0085\u2028"_s;
    QTest::newRow("JSON") << u"\",\"id\":1}],{\"\\u0000"_s;
    QTest::newRow("placeholders") << u"%1 %L2 %n {0} $(reboot)"_s;
    QTest::newRow("no character") << u"\ufffe\uffff\ufeff"_s;
    QTest::newRow("combining") << QString(u"e"_s + QString(500, QChar(0x0301)));
}

void TestHostileTexts::areEnteredOrRefused()
{
    QFETCH(QString, text);
    TestStore store;
    Services &services = store.services();
    const auto isWhole = [&] {
        const auto findings = valueOf(services.checks.check());
        for (const CheckFinding &finding : findings)
            qWarning("check: %s %s", qPrintable(finding.code), qPrintable(finding.subject));
        return findings.isEmpty();
    };
    const auto isRefusal = [](ErrorCode code) { return code == ErrorCode::Invalid || code == ErrorCode::Duplicate; };

    NewMember added;
    added.member.name = text;
    added.member.idNumber = testIdNumber(31);
    added.member.branchId = store.firstCommunity;
    added.member.address = text;
    added.member.remarks = text;
    added.unitName = text;
    if (const auto member = services.members.add(added).result(); member) {
        const MemberDetails details = valueOf(services.members.show(member->id));
        QVERIFY(!details.member.name.isEmpty());
        valueOf(services.members.history(member->id));
    } else {
        QVERIFY2(isRefusal(member.error().code), QByteArray::number(int(member.error().code)));
        QVERIFY(!member.error().args.isEmpty());
    }
    QVERIFY(isWhole());

    Participation entry = TestStore::entryOf(store.branchMember, QDate(2026, 6, 1), text, 30);
    entry.certifier = text;
    entry.place = text;
    if (const auto record = services.participation.add(entry).result(); record) {
        const auto records = valueOf(services.participation.ofMember(store.branchMember));
        QCOMPARE(records.size(), 1);
        valueOf(services.participation.contents(text.left(3), ParticipationKind::Volunteer, 5));
        valueOf(services.participation.amend(*record, entry, text));
    } else {
        QVERIFY2(isRefusal(record.error().code), QByteArray::number(int(record.error().code)));
    }
    QVERIFY(isWhole());

    // Who searches finds or does not; nothing fails, and no sign stands for others.
    const auto found = valueOf(services.members.find(text, {}, 10));
    QVERIFY(found.size() <= 1 || normalizedSearchText(text).startsWith(u'单'));
    const Done set = services.settings.set(u"note"_s, text).result();
    QVERIFY(set || isRefusal(set.error().code));
    QVERIFY(isWhole());
    store.reopen();
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

QTEST_GUILESS_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
