// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duties/dutyreckoning.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

Obligation obligation(DutyMeasure measure, int amount, std::optional<ParticipationKind> kind = {}, QDate from = {},
    QDate until = {}, MemberCategory category = MemberCategory::InService)
{
    Obligation made;
    made.category = category;
    made.measure = measure;
    made.kind = kind;
    made.amount = amount;
    made.from = from;
    made.until = until;
    return made;
}

/** What the district's report asks of members in service. */
QList<Obligation> usual()
{
    return {obligation(DutyMeasure::Minutes, 960, ParticipationKind::Volunteer), obligation(DutyMeasure::Deeds, 12),
        obligation(DutyMeasure::Zones, 1)};
}

DutyFacts inService(QDate reported = {})
{
    DutyFacts facts;
    facts.reported = reported;
    facts.categories = {{MemberCategory::InService, {}}};
    facts.belonging = {DateSpan{}};
    return facts;
}

KindSums done(int volunteerMinutes, int deeds)
{
    KindSums sums;
    sums.minutes[std::size_t(ParticipationKind::Volunteer)] = volunteerMinutes;
    sums.records[std::size_t(ParticipationKind::Volunteer)] = volunteerMinutes > 0 ? 1 : 0;
    sums.deeds = deeds;
    return sums;
}

DutyLine lineOf(const DutyStanding &standing, DutyMeasure measure)
{
    for (const DutyLine &line : standing.lines)
        if (line.measure == measure)
            return line;
    return {};
}

DutyLine minutesOn(QDate on, const DutyFacts &facts, int minutes = 0, const QList<Obligation> &rules = usual())
{
    return lineOf(DutyReckoning(rules, on).of(facts, done(minutes, 0)), DutyMeasure::Minutes);
}

} // namespace

class TestDutyReckoning : public QObject
{
    Q_OBJECT

private slots:
    void aWholeYearOwesWhatTheRulesSay();
    void whoReportedLaterOwesTheShareOfTheDays_data();
    void whoReportedLaterOwesTheShareOfTheDays();
    void anExemptionTakesItsDays_data();
    void anExemptionTakesItsDays();
    void aChangedCategoryOwesTheDaysInIt();
    void bothCategoriesOfAYearAddUp();
    void aChangedFigureCountsFromItsDay();
    void lastYearsFigureIsNotRewritten();
    void aLeapYearAsksNoMoreAndNoLess();
    void nothingIsOwedAfterLeaving();
    void theStateFollowsWhatIsAskedByNow_data();
    void theStateFollowsWhatIsAskedByNow();
    void onTheLastDayAllIsAsked();
    void aZoneIsOwedOnceTheGraceIsOver();
    void aZoneGivenBackIsMissed();
    void officesAddTheirOwn();
    void whatIsAskedNeverFalls();
};

void TestDutyReckoning::aWholeYearOwesWhatTheRulesSay()
{
    const DutyStanding standing = DutyReckoning(usual(), {2026, 12, 31}).of(inService(), done(960, 12));
    QCOMPARE(standing.lines.size(), 3);
    QCOMPARE(lineOf(standing, DutyMeasure::Minutes).owed, 960);
    QCOMPARE(lineOf(standing, DutyMeasure::Deeds).owed, 12);
    QCOMPARE(lineOf(standing, DutyMeasure::Zones).owed, 1);
    QCOMPARE(standing.state, DutyState::Behind); // no zone
    QCOMPARE(standing.weeksLeft, 0);
}

void TestDutyReckoning::whoReportedLaterOwesTheShareOfTheDays_data()
{
    QTest::addColumn<QDate>("reported");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("deeds");
    QTest::newRow("unknown") << QDate() << 960 << 12;
    QTest::newRow("years ago") << QDate(2019, 3, 1) << 960 << 12;
    QTest::newRow("New Year's Day") << QDate(2026, 1, 1) << 960 << 12;
    QTest::newRow("2 January") << QDate(2026, 1, 2) << 930 << 11; // 957.4 minutes, 11.97 deeds
    QTest::newRow("1 July") << QDate(2026, 7, 1) << 480 << 6; // 184 days of 365: 483.9 and 6.05
    QTest::newRow("2 July") << QDate(2026, 7, 2) << 480 << 6; // 183 days: 481.3 and 6.02
    QTest::newRow("3 July") << QDate(2026, 7, 3) << 450 << 5; // 182 days: 478.7 and 5.98
    QTest::newRow("31 December") << QDate(2026, 12, 31) << 0 << 0; // 2.6 minutes
    QTest::newRow("next year") << QDate(2027, 1, 1) << 0 << 0;
}

void TestDutyReckoning::whoReportedLaterOwesTheShareOfTheDays()
{
    QFETCH(QDate, reported);
    QFETCH(int, minutes);
    QFETCH(int, deeds);
    const DutyStanding standing = DutyReckoning(usual(), {2026, 12, 31}).of(inService(reported), {});
    QCOMPARE(lineOf(standing, DutyMeasure::Minutes).owed, minutes);
    QCOMPARE(lineOf(standing, DutyMeasure::Deeds).owed, deeds);
}

void TestDutyReckoning::anExemptionTakesItsDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("minutes2026");
    QTest::addColumn<int>("minutes2027");
    QTest::newRow("within a year") << QDate(2026, 3, 1) << QDate(2026, 5, 1) << 780 << 960; // 304 days: 799.6
    QTest::newRow("across years") << QDate(2026, 10, 1) << QDate(2027, 4, 1) << 690 << 720; // 273: 718.0, 275: 723.3
    QTest::newRow("until further notice") << QDate(2026, 7, 1) << QDate() << 450 << 0; // 181: 476.1
    QTest::newRow("a single day") << QDate(2026, 6, 1) << QDate(2026, 6, 2) << 930 << 960;
    QTest::newRow("before both") << QDate(2025, 1, 1) << QDate(2026, 1, 1) << 960 << 960;
}

void TestDutyReckoning::anExemptionTakesItsDays()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    DutyFacts facts = inService();
    facts.exemptions = {{from, until}};
    QTEST(minutesOn({2026, 12, 31}, facts).owed, "minutes2026");
    QTEST(minutesOn({2027, 12, 31}, facts).owed, "minutes2027");
    // Told twice, it is the same exemption.
    facts.exemptions.append({from, until});
    QTEST(minutesOn({2026, 12, 31}, facts).owed, "minutes2026");
}

void TestDutyReckoning::aChangedCategoryOwesTheDaysInIt()
{
    DutyFacts facts = inService();
    facts.categories = {{MemberCategory::InService, {{}, {2026, 7, 1}}}, {MemberCategory::Branch, {{2026, 7, 1}, {}}}};
    QCOMPARE(minutesOn({2026, 12, 31}, facts).owed, 450); // 181 days: 476.1
    QCOMPARE(minutesOn({2027, 12, 31}, facts).owed, 0);
    QCOMPARE(minutesOn({2025, 12, 31}, facts).owed, 960);
    // A zone is owed as long as the category asks for it.
    const DutyReckoning june(usual(), {2026, 6, 30});
    QCOMPARE(lineOf(june.of(facts, {}), DutyMeasure::Zones).owed, 1);
    const DutyReckoning july(usual(), {2026, 7, 1});
    QCOMPARE(lineOf(july.of(facts, {}), DutyMeasure::Zones).owed, 0);
}

void TestDutyReckoning::bothCategoriesOfAYearAddUp()
{
    QList<Obligation> rules = usual();
    rules.append(obligation(DutyMeasure::Minutes, 480, ParticipationKind::Volunteer, {}, {}, MemberCategory::Branch));
    DutyFacts facts = inService();
    facts.categories = {{MemberCategory::InService, {{}, {2026, 7, 1}}}, {MemberCategory::Branch, {{2026, 7, 1}, {}}}};
    // (960 × 181 + 480 × 184) / 365 = 718.0
    QCOMPARE(minutesOn({2026, 12, 31}, facts, 0, rules).owed, 690);
    QCOMPARE(DutyReckoning(rules, {2026, 12, 31}).of(facts, {}).lines.size(), 2);
}

void TestDutyReckoning::aChangedFigureCountsFromItsDay()
{
    const QList<Obligation> rules{obligation(DutyMeasure::Minutes, 960, ParticipationKind::Volunteer, {}, {2026, 7, 1}),
        obligation(DutyMeasure::Minutes, 1200, ParticipationKind::Volunteer, {2026, 7, 1}, {})};
    // (960 × 181 + 1200 × 184) / 365 = 1080.99
    QCOMPARE(minutesOn({2026, 12, 31}, inService(), 0, rules).owed, 1080);
}

void TestDutyReckoning::lastYearsFigureIsNotRewritten()
{
    const QList<Obligation> rules{obligation(DutyMeasure::Minutes, 960, ParticipationKind::Volunteer, {}, {2027, 1, 1}),
        obligation(DutyMeasure::Minutes, 1200, ParticipationKind::Volunteer, {2027, 1, 1}, {})};
    QCOMPARE(minutesOn({2026, 12, 31}, inService(), 0, rules).owed, 960);
    QCOMPARE(minutesOn({2027, 1, 1}, inService(), 0, rules).owed, 1200);
}

void TestDutyReckoning::aLeapYearAsksNoMoreAndNoLess()
{
    QCOMPARE(minutesOn({2028, 12, 31}, inService()).owed, 960);
    QCOMPARE(minutesOn({2028, 12, 31}, inService({2028, 7, 2})).owed, 480); // 183 of 366 days
    QCOMPARE(minutesOn({2028, 12, 31}, inService({2028, 2, 29})).owed, 780); // 307 of 366: 805.2
    QCOMPARE(minutesOn({2027, 12, 31}, inService({2027, 3, 1})).owed, 780); // 306 of 365: 804.8
}

void TestDutyReckoning::nothingIsOwedAfterLeaving()
{
    DutyFacts facts = inService();
    facts.belonging = {{{}, {2026, 4, 1}}};
    const DutyStanding standing = DutyReckoning(usual(), {2026, 5, 1}).of(facts, done(210, 2));
    QCOMPARE(lineOf(standing, DutyMeasure::Minutes).owed, 210); // 90 days: 236.7
    QCOMPARE(lineOf(standing, DutyMeasure::Minutes).asked, 210); // the last owing day is past
    QCOMPARE(standing.state, DutyState::Met);
    QCOMPARE(DutyReckoning(usual(), {2027, 5, 1}).of(facts, {}).state, DutyState::None);
    DutyFacts unknown;
    QCOMPARE(DutyReckoning(usual(), {2026, 5, 1}).of(unknown, {}).state, DutyState::None);
}

void TestDutyReckoning::theStateFollowsWhatIsAskedByNow_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<DutyState>("state");
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("weeksLeft");
    QTest::newRow("nobody is behind in January") << QDate(2026, 1, 28) << 0 << DutyState::OnTheWay << 0 << 49;
    // By 30 June the share of the days up to 2 June is asked: 960 × 153 / 365 = 402.4, to half hours 390.
    QTest::newRow("half a year, enough") << QDate(2026, 6, 30) << 390 << DutyState::OnTheWay << 0 << 27;
    QTest::newRow("half a year, a minute short") << QDate(2026, 6, 30) << 389 << DutyState::Behind << 1 << 27;
    QTest::newRow("half a year, nothing") << QDate(2026, 6, 30) << 0 << DutyState::Behind << 390 << 27;
    QTest::newRow("half a year, all") << QDate(2026, 6, 30) << 960 << DutyState::Met << 0 << 27;
    QTest::newRow("a week before the end") << QDate(2026, 12, 24) << 959 << DutyState::OnTheWay << 0 << 1;
}

void TestDutyReckoning::theStateFollowsWhatIsAskedByNow()
{
    QFETCH(QDate, on);
    QFETCH(int, minutes);
    const DutyReckoning reckoning({usual().first()}, on);
    const DutyStanding standing = reckoning.of(inService(), done(minutes, 0));
    QTEST(standing.state, "state");
    QTEST(standing.lines.first().missing(), "missing");
    QTEST(standing.weeksLeft, "weeksLeft");
}

void TestDutyReckoning::onTheLastDayAllIsAsked()
{
    QCOMPARE(minutesOn({2026, 12, 30}, inService(), 959).state, DutyState::OnTheWay);
    const DutyLine line = minutesOn({2026, 12, 31}, inService(), 959);
    QCOMPARE(line.state, DutyState::Behind);
    QCOMPARE(line.missing(), 1);
}

void TestDutyReckoning::aZoneIsOwedOnceTheGraceIsOver()
{
    const QList<Obligation> rules{obligation(DutyMeasure::Zones, 1)};
    const DutyFacts facts = inService({2025, 12, 20});
    QCOMPARE(DutyReckoning(rules, {2026, 1, 16}).of(facts, {}).state, DutyState::OnTheWay); // the 28th day
    QCOMPARE(DutyReckoning(rules, {2026, 1, 17}).of(facts, {}).state, DutyState::Behind);
    DutyFacts back = inService({2020, 1, 1});
    back.exemptions = {{{2026, 1, 1}, {2026, 6, 1}}};
    QCOMPARE(DutyReckoning(rules, {2026, 5, 31}).of(back, {}).state, DutyState::None);
    QCOMPARE(DutyReckoning(rules, {2026, 6, 1}).of(back, {}).state, DutyState::OnTheWay);
    QCOMPARE(DutyReckoning(rules, {2026, 6, 29}).of(back, {}).state, DutyState::Behind);
}

void TestDutyReckoning::aZoneGivenBackIsMissed()
{
    const QList<Obligation> rules{obligation(DutyMeasure::Zones, 1)};
    DutyFacts facts = inService({2020, 1, 1});
    facts.zones = {{{2025, 3, 1}, {2026, 3, 1}}};
    QCOMPARE(DutyReckoning(rules, {2026, 2, 28}).of(facts, {}).state, DutyState::Met);
    QCOMPARE(DutyReckoning(rules, {2026, 3, 1}).of(facts, {}).state, DutyState::Behind);
}

void TestDutyReckoning::officesAddTheirOwn()
{
    QList<Obligation> rules = usual();
    Obligation lessons = obligation(DutyMeasure::Records, 4, ParticipationKind::Study);
    lessons.title = u"党课"_s;
    rules.append(lessons);
    rules.append(obligation(DutyMeasure::Records, 20));
    KindSums sums = done(960, 12);
    sums.records[std::size_t(ParticipationKind::Study)] = 3;
    const DutyStanding standing = DutyReckoning(rules, {2026, 12, 31}).of(inService(), sums);
    QCOMPARE(standing.lines.size(), 5);
    const DutyLine &all = standing.lines.at(2);
    QCOMPARE(all.done, 4); // of every kind
    QCOMPARE(all.missing(), 16);
    const DutyLine &study = standing.lines.at(3);
    QCOMPARE(study.title, u"党课"_s);
    QCOMPARE(study.done, 3);
    QCOMPARE(study.missing(), 1);
}

void TestDutyReckoning::whatIsAskedNeverFalls()
{
    DutyFacts facts = inService({2026, 2, 10});
    facts.exemptions = {{{2026, 4, 5}, {2026, 5, 20}}};
    facts.categories
        = {{MemberCategory::InService, {{}, {2026, 10, 1}}}, {MemberCategory::Branch, {{2026, 10, 1}, {}}}};
    int before = 0;
    int owed = -1;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        const DutyLine line = minutesOn(day, facts);
        QVERIFY2(line.asked >= before, qPrintable(day.toString(Qt::ISODate)));
        QVERIFY(line.asked <= line.owed);
        if (owed >= 0)
            QCOMPARE(line.owed, owed); // the year's share does not depend on the day one asks
        before = line.asked;
        owed = line.owed;
    }
    QCOMPARE(before, owed);
}

QTEST_MAIN(TestDutyReckoning)
#include "tst_dutyreckoning.moc"
