// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include <QTest>

using namespace dangjian;

class TestParticipationService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsReadBack();
    void whatIsWrongIsRefusedAndLeavesNothing();
    void examineTellsBeforeSaving();
    void examineKnowsBirthDeathAndLeaving();
    void pastedLinesAreSavedAllOrNone();
    void amendKeepsBothEntries();
    void voidedEntriesStayAndDoNotCount();
    void rollCallIsOneAct();
    void rollCallFailsAsAWhole();
    void sumsFollowEveryChange();
    void anotherPersonsEntryCountsForHisBranch();
    void theDutyCountsVolunteerHours();
    void anEntryBeforeFoundingIsRemarkedUpon();
};

void TestParticipationService::whatIsAddedIsReadBack()
{
    TestStore test;
    Participation given = TestStore::entryOf(test.branchMember, QDate(2026, 9, 12), QStringLiteral("清扫楼道"), 90, 2);
    given.kind = ParticipationKind::Deed;
    given.place = QStringLiteral("朝阳新村");
    const ParticipationId id = valueOf(test.services().participation.add(given));
    test.reopen();
    const QList<Participation> list = valueOf(test.services().participation.ofMember(test.branchMember));
    QCOMPARE(list.size(), 1);
    const Participation &read = list.constFirst();
    QCOMPARE(read.id, id);
    QCOMPARE(read.memberId, given.memberId);
    QCOMPARE(read.organizationId, test.firstCommunity); // the member's branch where none is said
    QCOMPARE(read.date, given.date);
    QCOMPARE(read.kind, given.kind);
    QCOMPARE(read.content, given.content);
    QCOMPARE(read.minutes, 90);
    QCOMPARE(read.deeds, 2);
    QCOMPARE(read.place, given.place);
    QCOMPARE(read.certifier, given.certifier);
    QCOMPARE(read.state, ParticipationState::Valid);
    QVERIFY(!read.enteredBy.isEmpty());
    QCOMPARE(read.enteredAt, test.clock().now());
    QVERIFY(valueOf(test.services().participation.ofMember(test.branchMember, 2025)).isEmpty());
    QCOMPARE(valueOf(test.services().participation.recent({test.firstCommunity}, 5)).constFirst().memberName,
        QStringLiteral("单志强"));
    QCOMPARE(valueOf(test.services().participation.contents(QStringLiteral("清扫"), ParticipationKind::Deed, 5)),
        QStringList{QStringLiteral("清扫楼道")});
}

void TestParticipationService::whatIsWrongIsRefusedAndLeavesNothing()
{
    TestStore test;
    const Participation good
        = TestStore::entryOf(test.branchMember, QDate(2026, 9, 12), QStringLiteral("清扫楼道"), 60);
    valueOf(test.services().participation.add(
        TestStore::entryOf(test.branchMember, QDate(2026, 9, 13), QStringLiteral("值班"), 23 * 60)));
    const QByteArray before = test.content();
    const auto refused = [&](const Participation &entry, const char *rule) {
        const Error error = errorOf(test.services().participation.add(entry));
        QCOMPARE(error.code, ErrorCode::Invalid);
        QCOMPARE(error.args.value(0), QLatin1String(rule));
    };
    Participation entry = good;
    entry.date = QDate(2026, 11, 1);
    refused(entry, "date.in_future");
    entry.date = QDate();
    refused(entry, "date.missing");
    entry = good;
    entry.content = QStringLiteral("  ");
    refused(entry, "content.missing");
    entry = good;
    entry.minutes = -1;
    refused(entry, "figure.negative");
    entry = good;
    entry.date = QDate(2026, 9, 13); // 23 hours are entered on that day
    entry.minutes = 90;
    refused(entry, "hours.over_24");
    entry = good;
    entry.memberId = MemberId{4711};
    QCOMPARE(errorOf(test.services().participation.add(entry)).code, ErrorCode::NotFound);
    QCOMPARE(test.content(), before);
}

void TestParticipationService::examineKnowsBirthDeathAndLeaving()
{
    TestStore test;
    const auto warnings = [&](MemberId member, QDate date) {
        const Participation entry = TestStore::entryOf(member, date, QStringLiteral("清扫楼道"), 60);
        const EntryReport report = valueOf(test.services().participation.examine(entry, {}));
        QStringList codes;
        for (const ParticipationFinding &finding : report.findings)
            codes.append(finding.error ? QStringLiteral("error: ") + finding.code : finding.code);
        return codes;
    };
    QCOMPARE(warnings(test.branchMember, QDate(1960, 5, 1)),
        (QStringList{QStringLiteral("date.before_founding"), QStringLiteral("date.before_birth")}));
    valueOf(test.services().members.changeState(
        test.branchMember, MembershipState::Deceased, QDate(2026, 6, 1), QStringLiteral("病故")));
    valueOf(test.services().members.changeState(
        test.inServiceMember, MembershipState::TransferredOut, QDate(2026, 6, 1), QStringLiteral("组织关系转出")));
    // What was done before stays right; it may be entered late.
    QCOMPARE(warnings(test.branchMember, QDate(2026, 5, 31)), QStringList());
    QCOMPARE(warnings(test.branchMember, QDate(2026, 6, 1)), QStringList{QStringLiteral("member.deceased")});
    QCOMPARE(warnings(test.inServiceMember, QDate(2026, 5, 31)), QStringList());
    QCOMPARE(warnings(test.inServiceMember, QDate(2026, 9, 1)), QStringList{QStringLiteral("member.left")});
}

void TestParticipationService::examineTellsBeforeSaving()
{
    TestStore test;
    const Participation entry
        = TestStore::entryOf(test.branchMember, QDate(2026, 9, 12), QStringLiteral("清扫楼道"), 60, 1);
    const QByteArray before = test.content();
    EntryReport report = valueOf(test.services().participation.examine(entry, {}));
    QVERIFY(report.savable());
    QVERIFY(report.findings.isEmpty());
    QCOMPARE(report.year.records, 0);
    QCOMPARE(test.content(), before);
    valueOf(test.services().participation.add(entry));
    report = valueOf(test.services().participation.examine(entry, {}));
    QVERIFY(report.savable());
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.constFirst().code, QStringLiteral("entry.twice"));
    QCOMPARE(report.year.minutes, 60);
    report = valueOf(test.services().participation.examine(entry, {test.secondCommunity}));
    QVERIFY(!report.savable());
}

void TestParticipationService::pastedLinesAreSavedAllOrNone()
{
    TestStore test;
    QList<Participation> lines;
    for (int day = 1; day <= 5; ++day)
        lines.append(TestStore::entryOf(test.branchMember, QDate(2026, 9, day), QStringLiteral("巡逻"), 60));
    lines.append(TestStore::entryOf(test.branchMember, QDate(2026, 12, 1), QStringLiteral("巡逻"), 60));
    const QByteArray before = test.content();
    QCOMPARE(errorOf(test.services().participation.addAll(lines)).code, ErrorCode::Invalid);
    QCOMPARE(test.content(), before);
    lines.removeLast();
    const int acts = test.scalar(QStringLiteral("SELECT count(*) FROM act")).toInt();
    QCOMPARE(valueOf(test.services().participation.addAll(lines)).size(), 5);
    QCOMPARE(test.scalar(QStringLiteral("SELECT count(*) FROM act")).toInt(), acts + 1);
}

void TestParticipationService::amendKeepsBothEntries()
{
    TestStore test;
    ParticipationService &records = test.services().participation;
    Participation entry = TestStore::entryOf(test.branchMember, QDate(2026, 9, 12), QStringLiteral("清扫楼道"), 60, 1);
    const ParticipationId first = valueOf(records.add(entry));
    entry.minutes = 120;
    QCOMPARE(errorOf(records.amend(first, entry, {})).code, ErrorCode::ReasonMissing);
    const ParticipationId second = valueOf(records.amend(first, entry, QStringLiteral("时长记错")));
    const QList<Participation> list = valueOf(records.ofMember(test.branchMember));
    QCOMPARE(list.size(), 2);
    for (const Participation &each : list) {
        if (each.id == first) {
            QCOMPARE(each.state, ParticipationState::Amended);
            QCOMPARE(each.reason, QStringLiteral("时长记错"));
            QCOMPARE(each.minutes, 60);
        } else {
            QCOMPARE(each.id, second);
            QCOMPARE(each.state, ParticipationState::Valid);
            QCOMPARE(each.replacesId, first);
            QCOMPARE(each.minutes, 120);
        }
    }
    const YearTotals year = valueOf(test.services().members.show(test.branchMember)).year;
    QCOMPARE(year.records, 1);
    QCOMPARE(year.minutes, 120);
    // What has given way cannot be amended once more, and a wrong amendment leaves all as it was.
    const QByteArray before = test.content();
    QCOMPARE(errorOf(records.amend(first, entry, QStringLiteral("再改"))).code, ErrorCode::StateForbids);
    entry.date = QDate(2027, 1, 1);
    QCOMPARE(errorOf(records.amend(second, entry, QStringLiteral("再改"))).code, ErrorCode::Invalid);
    QCOMPARE(test.content(), before);
}

void TestParticipationService::voidedEntriesStayAndDoNotCount()
{
    TestStore test;
    ParticipationService &records = test.services().participation;
    const ParticipationId id = valueOf(
        records.add(TestStore::entryOf(test.branchMember, QDate(2026, 9, 12), QStringLiteral("清扫楼道"), 60, 1)));
    QCOMPARE(errorOf(records.voidEntry(id, QStringLiteral(" "))).code, ErrorCode::ReasonMissing);
    QVERIFY(records.voidEntry(id, QStringLiteral("重复录入")).result());
    const Participation entry = valueOf(records.ofMember(test.branchMember)).constFirst();
    QCOMPARE(entry.state, ParticipationState::Voided);
    QCOMPARE(entry.reason, QStringLiteral("重复录入"));
    QCOMPARE(valueOf(test.services().members.show(test.branchMember)).year.records, 0);
    QCOMPARE(valueOf(test.services().overview.overview(QDate(2026, 10, 31), {})).records, 0);
    QVERIFY(valueOf(records.recent({}, 5)).isEmpty());
    QCOMPARE(errorOf(records.voidEntry(id, QStringLiteral("再来"))).code, ErrorCode::StateForbids);
}

void TestParticipationService::rollCallIsOneAct()
{
    TestStore test;
    Activity activity;
    activity.organizationId = test.firstCommunity;
    activity.title = QStringLiteral("卫生进社区义诊");
    activity.kind = ParticipationKind::Volunteer;
    activity.theme = QStringLiteral("health");
    activity.date = QDate(2026, 10, 18);
    activity.minutes = 120;
    activity.place = QStringLiteral("社区广场");
    activity.certifier = QStringLiteral("祭红梅");
    const int acts = test.scalar(QStringLiteral("SELECT count(*) FROM act")).toInt();
    const RollCallOutcome outcome = valueOf(test.services().participation.rollCall(
        activity, {{test.branchMember, 120, 1}, {test.inServiceMember, 60, 0}, {test.floatingMember, 120, 2}}));
    QCOMPARE(outcome.records.size(), 3);
    QCOMPARE(test.scalar(QStringLiteral("SELECT count(*) FROM act")).toInt(), acts + 1);
    QCOMPARE(test.scalar(QStringLiteral("SELECT kind FROM act ORDER BY number DESC")).toString(),
        QStringLiteral("record.roll_call"));
    const Participation late = valueOf(test.services().participation.ofMember(test.inServiceMember)).constFirst();
    QCOMPARE(late.activityId, outcome.activity);
    QCOMPARE(late.minutes, 60);
    QCOMPARE(late.content, activity.title);
    QCOMPARE(late.certifier, activity.certifier);
    // A guest's hours count for the community that held it.
    const Participation guest = valueOf(test.services().participation.ofMember(test.floatingMember)).constFirst();
    QCOMPARE(guest.organizationId, test.firstCommunity);
    const QList<Activity> activities = valueOf(test.services().participation.activities({}, 10));
    QCOMPARE(activities.size(), 1);
    QCOMPARE(activities.constFirst().theme, activity.theme);
    QCOMPARE(activities.constFirst().place, activity.place);
}

void TestParticipationService::rollCallFailsAsAWhole()
{
    TestStore test;
    Activity activity;
    activity.organizationId = test.firstCommunity;
    activity.title = QStringLiteral("义诊");
    activity.date = QDate(2026, 10, 18);
    const QByteArray before = test.content();
    QVERIFY(!test.services()
                 .participation.rollCall(activity, {{test.branchMember, 120, 1}, {MemberId{4711}, 120, 1}})
                 .result());
    QVERIFY(!test.services()
                 .participation.rollCall(activity, {{test.branchMember, 120, 1}, {test.inServiceMember, 25 * 60, 1}})
                 .result());
    QVERIFY(!test.services().participation.rollCall(activity, {}).result());
    QCOMPARE(test.content(), before);
}

void TestParticipationService::sumsFollowEveryChange()
{
    TestStore test;
    ParticipationService &records = test.services().participation;
    QList<ParticipationId> ids;
    for (int i = 0; i < 40; ++i)
        ids.append(valueOf(records.add(TestStore::entryOf(i % 2 == 0 ? test.branchMember : test.inServiceMember,
            QDate(2025, 12, 20).addDays(i), QStringLiteral("第%1次").arg(i), 15 * i, i % 4))));
    for (int i = 0; i < 40; i += 5)
        QVERIFY(records.voidEntry(ids.at(i), QStringLiteral("作废")).result());
    for (int i = 1; i < 40; i += 5)
        valueOf(records.amend(ids.at(i),
            TestStore::entryOf(
                test.floatingMember, QDate(2026, 2, 1).addDays(i), QStringLiteral("改第%1次").arg(i), 30, 1),
            QStringLiteral("更正")));
    const auto sum = [&](const char *sql) { return test.scalar(QLatin1String(sql)).toLongLong(); };
    const Overview overview = valueOf(test.services().overview.overview(QDate(2026, 10, 31), {}));
    QCOMPARE(overview.records,
        sum("SELECT count(*) FROM participation WHERE state = 'valid' AND date BETWEEN '2026-01-01' AND '2026-10-31'"));
    QCOMPARE(overview.minutes,
        sum("SELECT sum(minutes) FROM participation WHERE state = 'valid' AND date BETWEEN '2026-01-01' AND "
            "'2026-10-31'"));
    QCOMPARE(overview.deeds,
        sum("SELECT sum(deeds) FROM participation WHERE state = 'valid' AND date BETWEEN '2026-01-01' AND "
            "'2026-10-31'"));
    qint64 byMonth = 0;
    for (const qint64 minutes : valueOf(test.services().overview.minutesByMonth({})))
        byMonth += minutes;
    QCOMPARE(byMonth, overview.minutes);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestParticipationService::anotherPersonsEntryCountsForHisBranch()
{
    TestStore test;
    ParticipationService &records = test.services().participation;
    const auto minutesOf = [&](OrganizationId branch) {
        return valueOf(test.services().overview.overview(QDate(2026, 10, 31), {branch})).minutes;
    };
    Participation entry = TestStore::entryOf(test.branchMember, QDate(2026, 9, 12), QStringLiteral("清扫楼道"), 60);
    const ParticipationId first = valueOf(records.add(entry));
    entry.memberId = test.floatingMember; // of the second community
    const ParticipationId second = valueOf(records.amend(first, entry, QStringLiteral("记错人")));
    QCOMPARE(valueOf(records.ofMember(test.floatingMember)).constFirst().organizationId, test.secondCommunity);
    QCOMPARE(minutesOf(test.firstCommunity), 0);
    QCOMPARE(minutesOf(test.secondCommunity), 60);
    // The same person's entry stays with the organization for which it was done, wherever he belongs now.
    QVERIFY(test.services()
                .members.transfer(test.floatingMember, test.firstCommunity, QDate(2026, 10, 1), QStringLiteral("迁居"))
                .result());
    entry.minutes = 90;
    valueOf(records.amend(second, entry, QStringLiteral("时长记错")));
    QCOMPARE(minutesOf(test.firstCommunity), 0);
    QCOMPARE(minutesOf(test.secondCommunity), 90);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestParticipationService::theDutyCountsVolunteerHours()
{
    TestStore test;
    ParticipationService &records = test.services().participation;
    const MemberId member = test.inServiceMember;
    Participation meeting = TestStore::entryOf(member, QDate(2026, 3, 1), QStringLiteral("支部党员大会"), 16 * 60, 12);
    meeting.kind = ParticipationKind::Meeting;
    const ParticipationId meetingId = valueOf(records.add(meeting));
    const auto year = [&] { return valueOf(test.services().members.show(member)).year; };
    QCOMPARE(year().minutes, 16 * 60);
    QCOMPARE(year().volunteerMinutes, 0);
    QCOMPARE(valueOf(test.services().overview.duties({})).met, 0);
    QCOMPARE(valueOf(test.services().overview.duties({})).started, 1);
    const ParticipationId service
        = valueOf(records.add(TestStore::entryOf(member, QDate(2026, 3, 2), QStringLiteral("清扫楼道"), 16 * 60)));
    QCOMPARE(year().minutes, 32 * 60);
    QCOMPARE(year().volunteerMinutes, 16 * 60);
    QCOMPARE(valueOf(test.services().overview.duties({})).met, 1);
    // Amending the kind moves the hours; voiding takes them away.
    meeting.kind = ParticipationKind::Volunteer;
    valueOf(records.amend(meetingId, meeting, QStringLiteral("类别记错")));
    QCOMPARE(year().volunteerMinutes, 32 * 60);
    QVERIFY(records.voidEntry(service, QStringLiteral("重复")).result());
    QCOMPARE(year().volunteerMinutes, 16 * 60);
    QCOMPARE(year().minutes, 16 * 60);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestParticipationService::anEntryBeforeFoundingIsRemarkedUpon()
{
    TestStore test;
    Organization branch;
    for (const Organization &each : valueOf(test.services().organizations.all()))
        if (each.id == test.firstCommunity)
            branch = each;
    branch.founded = QDate(2026, 5, 1);
    QVERIFY(test.services().organizations.edit(branch).result());
    const auto codesOn = [&](QDate date) {
        QStringList codes;
        for (const ParticipationFinding &finding :
            valueOf(test.services().participation.examine(
                        TestStore::entryOf(test.branchMember, date, QStringLiteral("清扫楼道"), 60), {}))
                .findings)
            codes.append(finding.code);
        return codes;
    };
    QCOMPARE(codesOn(QDate(2026, 4, 30)), QStringList{QStringLiteral("date.before_founding")});
    QCOMPARE(codesOn(QDate(2026, 5, 1)), QStringList());
}

QTEST_GUILESS_MAIN(TestParticipationService)
#include "tst_participationservice.moc"
