// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostiletexts.h"
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
    for (const HostileText &each : hostileTexts())
        QTest::newRow(each.name) << each.text;
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
