// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/recordlistservice.h"
#include "participation/recordperiod.h"
#include "teststore.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** The list of all records: what it shows, sums and voids. */
class TestRecordLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstWithWhoAndWhere();
    void filtersNarrowRowsAndTotalsAlike_data();
    void filtersNarrowRowsAndTotalsAlike();
    void signsOfPatternsAreLetters();
    void ordersAreKeptOverPages();
    void aScopeIsThatForWhichItWasDone();
    void severalAreVoidedAsOneAct();
    void oneThatIsVoidAlreadyStopsAll();
    void periodsAreThoseOfTheCalendar();

private:
    /** Seven entries of three people, one amended, one voided. */
    static QList<ParticipationId> fill(TestStore &test);
    static QStringList contents(TestStore &test, const RecordQuery &query)
    {
        QStringList texts;
        for (const RecordRow &row : valueOf(RecordListService(test.store()).list(query, 0, 100)))
            texts.append(row.entry.content);
        return texts;
    }
};

QList<ParticipationId> TestRecordLists::fill(TestStore &test)
{
    ParticipationService &records = test.services().participation;
    QList<ParticipationId> ids;
    const auto add = [&](MemberId member, QDate date, const QString &content, int minutes, int deeds,
                         ParticipationKind kind = ParticipationKind::Volunteer) {
        Participation entry = TestStore::entryOf(member, date, content, minutes, deeds);
        entry.kind = kind;
        ids.append(valueOf(records.add(entry)));
    };
    add(test.branchMember, QDate(2026, 3, 5), u"学雷锋"_s, 120, 0);
    add(test.inServiceMember, QDate(2026, 10, 8), u"巡逻"_s, 90, 0);
    add(test.inServiceMember, QDate(2026, 10, 8), u"看望老人"_s, 60, 1, ParticipationKind::Deed);
    add(test.floatingMember, QDate(2026, 10, 9), u"100%_卫生"_s, 30, 0);
    add(test.branchMember, QDate(2025, 12, 30), u"旧岁巡逻"_s, 45, 0);
    add(test.branchMember, QDate(2026, 10, 1), u"打错了"_s, 600, 0);
    add(test.branchMember, QDate(2026, 9, 9), u"学习会"_s, 50, 0, ParticipationKind::Study);
    (void)records.voidEntry(ids.at(5), u"不是本人"_s).result();
    Participation better = TestStore::entryOf(test.branchMember, QDate(2026, 9, 9), u"学习会议"_s, 60);
    better.kind = ParticipationKind::Study;
    ids.append(valueOf(records.amend(ids.at(6), better, u"少写了一个字"_s)));
    return ids;
}

void TestRecordLists::newestFirstWithWhoAndWhere()
{
    TestStore test;
    const QList<ParticipationId> ids = fill(test);
    const QList<RecordRow> rows = valueOf(RecordListService(test.store()).list({}, 0, 100));
    QStringList shown;
    for (const RecordRow &row : rows)
        shown.append(row.entry.content);
    QCOMPARE(shown, (QStringList{u"100%_卫生"_s, u"看望老人"_s, u"巡逻"_s, u"学习会议"_s, u"学雷锋"_s, u"旧岁巡逻"_s}));
    const RecordRow &row = rows.at(1);
    QCOMPARE(row.memberName, u"吕芳"_s);
    QCOMPARE(row.category, MemberCategory::InService);
    QVERIFY(!row.certificate.isEmpty());
    QCOMPARE(row.branchCode, u"010101"_s);
    QVERIFY(row.branchFullName.contains(u"雅和"_s));
    QVERIFY(!row.isPrinted);
    QCOMPARE(rows.at(3).entry.replacesId, ids.at(6));
}

void TestRecordLists::filtersNarrowRowsAndTotalsAlike_data()
{
    QTest::addColumn<RecordQuery>("query");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char *name, auto set, const QStringList &expected, int minutes) {
        RecordQuery query;
        set(query);
        QTest::newRow(name) << query << expected << minutes;
    };
    row(
        "days", [](RecordQuery &q) { q.from = QDate(2026, 10, 8), q.until = QDate(2026, 10, 8); },
        {u"看望老人"_s, u"巡逻"_s}, 150);
    row(
        "from", [](RecordQuery &q) { q.from = QDate(2026, 10, 9); }, {u"100%_卫生"_s}, 30);
    row(
        "until", [](RecordQuery &q) { q.until = QDate(2025, 12, 31); }, {u"旧岁巡逻"_s}, 45);
    row(
        "kind", [](RecordQuery &q) { q.kind = ParticipationKind::Deed; }, {u"看望老人"_s}, 60);
    row(
        "category", [](RecordQuery &q) { q.category = MemberCategory::Floating; }, {u"100%_卫生"_s}, 30);
    row(
        "content", [](RecordQuery &q) { q.text = u"巡"_s; }, {u"巡逻"_s, u"旧岁巡逻"_s}, 135);
    row(
        "name", [](RecordQuery &q) { q.text = u"吕"_s; }, {u"看望老人"_s, u"巡逻"_s}, 150);
    row(
        "initials", [](RecordQuery &q) { q.text = u"ouyang"_s; }, {u"100%_卫生"_s}, 30);
    row(
        "voided", [](RecordQuery &q) { q.state = ParticipationState::Voided; }, {u"打错了"_s}, 0);
    row(
        "amended", [](RecordQuery &q) { q.state = ParticipationState::Amended; }, {u"学习会"_s}, 0);
    row(
        "every state of a month",
        [](RecordQuery &q) { q.state.reset(), q.from = QDate(2026, 10, 1), q.until = QDate(2026, 10, 31); },
        {u"100%_卫生"_s, u"看望老人"_s, u"巡逻"_s, u"打错了"_s}, 180);
    row(
        "printed", [](RecordQuery &q) { q.printed = true; }, {}, 0);
    row(
        "not printed", [](RecordQuery &q) { q.printed = false, q.from = QDate(2026, 10, 9); }, {u"100%_卫生"_s}, 30);
}

void TestRecordLists::filtersNarrowRowsAndTotalsAlike()
{
    QFETCH(RecordQuery, query);
    QFETCH(QStringList, expected);
    QFETCH(int, minutes);
    TestStore test;
    fill(test);
    QCOMPARE(contents(test, query), expected);
    RecordListService service(test.store());
    const RecordTotals totals = valueOf(service.totals(query));
    QCOMPARE(totals.rows, expected.size());
    QCOMPARE(totals.minutes, minutes);
    QCOMPARE(valueOf(service.ids(query)).size(), expected.size());
    QStringList walked;
    QVERIFY(service.walk(query, [&walked](const RecordRow &row) -> Done {
        walked.append(row.entry.content);
        return {};
    }));
    QCOMPARE(walked, expected);
}

void TestRecordLists::signsOfPatternsAreLetters()
{
    TestStore test;
    fill(test);
    RecordQuery query;
    query.text = u"%_卫"_s;
    QCOMPARE(contents(test, query), QStringList{u"100%_卫生"_s});
    query.text = u"1%生"_s;
    QCOMPARE(contents(test, query), QStringList());
    query.text = u"%"_s;
    QCOMPARE(contents(test, query), QStringList{u"100%_卫生"_s});
}

void TestRecordLists::ordersAreKeptOverPages()
{
    TestStore test;
    fill(test);
    for (int i = 0; i < 20; ++i)
        (void)valueOf(
            test.services().participation.add(TestStore::entryOf(i % 2 ? test.branchMember : test.floatingMember,
                QDate(2026, 6, 1 + i % 3), u"第%1次"_s.arg(i), 10 + i % 4)));
    RecordListService service(test.store());
    for (const RecordSort sort : {RecordSort::Date, RecordSort::Name, RecordSort::Branch, RecordSort::Minutes,
             RecordSort::Deeds, RecordSort::Entered})
        for (const bool descending : {true, false}) {
            RecordQuery query;
            query.sort = sort;
            query.descending = descending;
            const QList<ParticipationId> ids = valueOf(service.ids(query));
            QCOMPARE(ids.size(), 26);
            QList<ParticipationId> paged;
            for (int page = 0; page < 6; ++page)
                for (const RecordRow &row : valueOf(service.list(query, page * 5, 5)))
                    paged.append(row.entry.id);
            QCOMPARE(paged, ids);
            QList<ParticipationId> walked;
            QVERIFY(service.walk(query, [&walked](const RecordRow &row) -> Done {
                walked.append(row.entry.id);
                return {};
            }));
            QCOMPARE(walked, ids);
            QList<ParticipationId> asked;
            for (const RecordRow &row : valueOf(service.rows(ids.mid(7, 9))))
                asked.append(row.entry.id);
            QCOMPARE(asked, ids.mid(7, 9));
        }
}

void TestRecordLists::aScopeIsThatForWhichItWasDone()
{
    TestStore test;
    fill(test);
    (void)test.services()
        .members.transfer(test.inServiceMember, test.secondCommunity, QDate(2026, 10, 20), u"搬家"_s)
        .result();
    RecordQuery query;
    query.scope = {test.secondCommunity};
    QCOMPARE(contents(test, query), QStringList{u"100%_卫生"_s});
    QCOMPARE(valueOf(RecordListService(test.store()).totals(query)).rows, 1);
    query.scope = {test.subdistrict, test.firstCommunity};
    QCOMPARE(contents(test, query).size(), 5);
}

void TestRecordLists::severalAreVoidedAsOneAct()
{
    TestStore test;
    const QList<ParticipationId> ids = fill(test);
    RecordListService service(test.store());
    const VoidForecast forecast = valueOf(service.forecastVoid(ids.mid(1, 5)));
    QCOMPARE(forecast.valid.size(), 4);
    QCOMPARE(forecast.others, 1);
    QCOMPARE(forecast.members, 3);
    QCOMPARE(forecast.minutes, 225);
    QCOMPARE(forecast.deeds, 1);
    QCOMPARE(forecast.printed, 0);
    const int acts = test.scalar(u"SELECT count(*) FROM act"_s).toInt();
    QCOMPARE(errorOf(service.voidAll(forecast.valid, u"  "_s)).code, ErrorCode::ReasonMissing);
    QCOMPARE(valueOf(service.voidAll(forecast.valid, u"整批作废"_s)), 4);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM act"_s).toInt(), acts + 1);
    QCOMPARE(contents(test, {}), (QStringList{u"学习会议"_s, u"学雷锋"_s}));
    QCOMPARE(valueOf(service.totals({})).minutes, 180);
    QCOMPARE(valueOf(test.services().participation.ofMember(test.floatingMember)).first().reason, u"整批作废"_s);
}

void TestRecordLists::oneThatIsVoidAlreadyStopsAll()
{
    TestStore test;
    const QList<ParticipationId> ids = fill(test);
    const QByteArray before = test.content();
    QCOMPARE(errorOf(RecordListService(test.store()).voidAll({ids.at(0), ids.at(5)}, u"整批作废"_s)).code,
        ErrorCode::StateForbids);
    QVERIFY(test.content() == before);
}

void TestRecordLists::periodsAreThoseOfTheCalendar()
{
    const auto span = [](RecordPeriod period, QDate today) {
        const DaySpan days = daysOf(period, today);
        return days.from.toString(Qt::ISODate) + u' ' + days.until.toString(Qt::ISODate);
    };
    const QDate newYear(2027, 1, 1);
    QCOMPARE(span(RecordPeriod::Month, QDate(2028, 2, 29)), u"2028-02-01 2028-02-29"_s);
    QCOMPARE(span(RecordPeriod::Quarter, QDate(2026, 11, 23)), u"2026-10-01 2026-12-31"_s);
    QCOMPARE(span(RecordPeriod::Quarter, newYear), u"2027-01-01 2027-03-31"_s);
    QCOMPARE(span(RecordPeriod::Year, newYear), u"2027-01-01 2027-12-31"_s);
    QCOMPARE(span(RecordPeriod::LastMonth, newYear), u"2026-12-01 2026-12-31"_s);
    QCOMPARE(span(RecordPeriod::LastQuarter, newYear), u"2026-10-01 2026-12-31"_s);
    QCOMPARE(span(RecordPeriod::LastYear, newYear), u"2026-01-01 2026-12-31"_s);
}

QTEST_GUILESS_MAIN(TestRecordLists)
#include "tst_recordlists.moc"
