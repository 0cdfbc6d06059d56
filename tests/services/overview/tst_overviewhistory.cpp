// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connection.h"
#include "teststore.h"

#include <QTest>

using namespace dangjian;

namespace {

const QString reason = QStringLiteral("工作调动");

/** The office goes on from an earlier day: days only go on by themselves, so the store is told. */
void setBack(TestStore &store, QDate day)
{
    auto connection = Connection::open(store.file(), Connection::Mode::ReadWrite);
    if (!connection || !(*connection)->execute(QStringLiteral("UPDATE present_day SET on_date = ?"), {toSql(day)}))
        qFatal("not set back");
    store.clock().set(QDateTime(day, QTime(9, 0)));
}

/** The figures of a date, counted member by member and record by record from the tables of a plain file. */
class PlainCount
{
public:
    explicit PlainCount(const QString &file)
    {
        auto connection = Connection::open(file, Connection::Mode::ReadOnly);
        if (!connection)
            qFatal("not opened");
        m_connection = std::move(*connection);
    }

    Overview overview(QDate on, const QList<OrganizationId> &scope)
    {
        Overview counted;
        counted.on = on;
        for (const QString &member : column(QStringLiteral("SELECT id FROM member"))) {
            const QString branch = held(QStringLiteral("branch"), QStringLiteral("branch_id"), member, on);
            const bool inScope = scope.isEmpty() || scope.contains(OrganizationId{branch.toLongLong()});
            if (inScope)
                countCertificates(member, on, counted);
            if (!inScope
                || held(QStringLiteral("state"), QStringLiteral("state"), member, on) != QLatin1String("normal"))
                continue;
            const QString category = held(QStringLiteral("category"), QStringLiteral("category"), member, on);
            counted.branch += category == QLatin1String("branch") ? 1 : 0;
            counted.inService += category == QLatin1String("in_service") ? 1 : 0;
            counted.floating += category == QLatin1String("floating") ? 1 : 0;
            counted.formal
                += one(QStringLiteral("SELECT relation FROM member WHERE id = ") + member) == QLatin1String("branch")
                ? 1
                : 0;
            ++counted.total;
        }
        Statement records = m_connection->prepare(
            QStringLiteral("SELECT organization_id, minutes, deeds FROM participation WHERE state = 'valid'"
                           " AND substr(date, 1, 4) = ? AND date <= ?"));
        if (!records.bind(QString::number(on.year())).bind(on).run())
            qFatal("not read");
        while (records.next()) {
            if (!scope.isEmpty() && !scope.contains(records.value<OrganizationId>(0)))
                continue;
            ++counted.records;
            counted.minutes += records.value<int>(1);
            counted.deeds += records.value<int>(2);
        }
        return counted;
    }

private:
    QStringList column(const QString &sql)
    {
        Statement statement = m_connection->prepare(sql);
        if (!statement.run())
            qFatal("not read: %s", qPrintable(sql));
        QStringList values;
        while (statement.next())
            values.append(statement.value<QString>(0));
        return values;
    }

    QString one(const QString &sql) { return column(sql).value(0); }

    QString held(const QString &subject, const QString &value, const QString &member, QDate on)
    {
        // Of the periods that had begun by the day the latest, where it had not ended.
        return one(QStringLiteral("SELECT CASE WHEN until_date IS NOT NULL AND until_date <= '%4' THEN '' ELSE %1 END"
                                  " FROM member_%2_period WHERE member_id = %3 AND coalesce(from_date, '') <= '%4'"
                                  " ORDER BY coalesce(from_date, '') DESC LIMIT 1")
                       .arg(value, subject, member, on.toString(Qt::ISODate)));
    }

    void countCertificates(const QString &member, QDate on, Overview &counted)
    {
        const QString day = on.toString(Qt::ISODate);
        const QString valid = QStringLiteral("SELECT count(*) FROM certificate WHERE member_id = %1 AND issued <= '%2'"
                                             " AND coalesce(ended, '9999') > '%2'")
                                  .arg(member, day);
        counted.certificatesValid += one(valid).toInt();
        counted.certificatesPrinted += one(valid + QStringLiteral(" AND printed <= '%1'").arg(day)).toInt();
    }

    std::unique_ptr<Connection> m_connection;
};

void compare(const Overview &told, const Overview &counted)
{
    QCOMPARE(told.total, counted.total);
    QCOMPARE(told.formal, counted.formal);
    QCOMPARE(told.branch, counted.branch);
    QCOMPARE(told.inService, counted.inService);
    QCOMPARE(told.floating, counted.floating);
    QCOMPARE(told.records, counted.records);
    QCOMPARE(told.minutes, counted.minutes);
    QCOMPARE(told.deeds, counted.deeds);
    QCOMPARE(told.certificatesValid, counted.certificatesValid);
    QCOMPARE(told.certificatesPrinted, counted.certificatesPrinted);
}

} // namespace

/** The figures of any date are those of that date, whatever has happened since. */
class TestOverviewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfAnyDay_data();
    void figuresOfAnyDay();
    void organizationsOfAnyDay();
    void aRenamedOrganizationCountsOnceADay();
    void dissolvedOnesAreCountedWhileTheyLived();
};

void TestOverviewHistory::figuresOfAnyDay_data()
{
    QTest::addColumn<QDate>("on");
    for (const QDate &day :
        {QDate(2020, 1, 1), QDate(2025, 12, 31), QDate(2026, 3, 31), QDate(2026, 4, 1), QDate(2026, 6, 30),
            QDate(2026, 7, 1), QDate(2026, 9, 9), QDate(2026, 10, 30), QDate(2026, 10, 31), QDate(2026, 12, 1)})
        QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day;
}

void TestOverviewHistory::figuresOfAnyDay()
{
    QFETCH(QDate, on);
    static TestStore store;
    static const bool filled = [] {
        Services &services = store.services();
        MemberService &members = services.members;
        // A year of it, day after day as an office lives through it.
        int serial = 20;
        setBack(store, QDate(2025, 11, 3));
        QList<MemberId> people;
        for (int i = 0; i < 6; ++i)
            people.append(store.addMember(QStringLiteral("王建军"), testIdNumber(serial++),
                i % 2 ? MemberCategory::InService : MemberCategory::Branch,
                i < 4 ? store.firstCommunity : store.secondCommunity));
        QList<ParticipationId> entries;
        for (int month = 11; month <= 12; ++month)
            entries.append(valueOf(services.participation.add(
                TestStore::entryOf(people.at(month % 6), QDate(2025, 11, 2), QStringLiteral("清扫楼道"), 45, 2))));
        store.clock().set(QDateTime(QDate(2026, 4, 1), QTime(9, 0)));
        for (MemberId member : std::as_const(people))
            entries.append(valueOf(services.participation.add(
                TestStore::entryOf(member, QDate(2026, 3, 12), QStringLiteral("义务植树"), 120, 1))));
        valueOf(members.transfer(people.at(0), store.secondCommunity, QDate(2026, 4, 1), reason));
        valueOf(members.changeCategory(people.at(1), MemberCategory::Floating, QDate(2026, 4, 1), reason));
        store.clock().set(QDateTime(QDate(2026, 7, 2), QTime(9, 0)));
        valueOf(members.changeState(people.at(2), MembershipState::TransferredOut, QDate(2026, 7, 1), reason));
        valueOf(members.changeState(people.at(3), MembershipState::Suspended, QDate(2026, 6, 30), reason));
        valueOf(services.participation.voidEntry(entries.takeLast(), QStringLiteral("填错")));
        Participation amended = TestStore::entryOf(people.at(0), QDate(2026, 6, 30), QStringLiteral("义务植树"), 90, 3);
        valueOf(services.participation.amend(entries.takeLast(), amended, QStringLiteral("填错")));
        const auto certificate = valueOf(members.show(people.at(4))).certificates.constFirst();
        valueOf(services.certificates.notePrinted({{certificate.id, {}, 1}}));
        store.clock().set(QDateTime(QDate(2026, 9, 9), QTime(9, 0)));
        valueOf(members.changeState(people.at(3), MembershipState::Normal, QDate(2026, 9, 9), reason));
        valueOf(services.certificates.replace(people.at(4), QStringLiteral("破损"), false));
        store.clock().set(QDateTime(QDate(2026, 10, 31), QTime(9, 0)));
        valueOf(members.transfer(people.at(5), store.firstCommunity, QDate(2026, 11, 15), reason));
        valueOf(members.changeCategory(people.at(5), MemberCategory::Branch, QDate(2026, 11, 15), reason));
        return valueOf(services.checks.check()).isEmpty();
    }();
    QVERIFY(filled);
    PlainCount plain(store.file());
    for (const QList<OrganizationId> &scope : {QList<OrganizationId>(), QList<OrganizationId>{store.firstCommunity},
             QList<OrganizationId>{store.secondCommunity},
             QList<OrganizationId>{store.subdistrict, store.firstCommunity, store.secondCommunity}})
        compare(valueOf(store.services().overview.overview(on, scope)), plain.overview(on, scope));
    // And something is there to be counted at all.
    if (on == QDate(2026, 10, 31))
        QCOMPARE(valueOf(store.services().overview.overview(on, {})).total, 8);
}

void TestOverviewHistory::organizationsOfAnyDay()
{
    TestStore store;
    const auto branches = [&](QDate on) {
        return valueOf(store.services().overview.overview(on, {}))
            .organizations.value(QStringLiteral("community_branches"));
    };
    QCOMPARE(branches(QDate(2003, 6, 30)), 0);
    QCOMPARE(branches(QDate(2003, 7, 1)), 2);
    // A branch is raised to a general branch and keeps its past.
    Organization raised = valueOf(store.services().organizations.all()).last();
    raised.kind = OrganizationKind::GeneralBranch;
    valueOf(store.services().organizations.edit(raised, QDate(2026, 7, 1)));
    QCOMPARE(branches(QDate(2026, 6, 30)), 2);
    QCOMPARE(branches(QDate(2026, 7, 1)), 1);
    QCOMPARE(errorOf(store.services().organizations.edit(raised, QDate(2026, 11, 1))).code, ErrorCode::Invalid);
}

void TestOverviewHistory::aRenamedOrganizationCountsOnceADay()
{
    TestStore store;
    const auto total = [&](QDate on) {
        int sum = 0;
        for (int count : valueOf(store.services().overview.overview(on, {})).organizations)
            sum += count;
        return sum;
    };
    Organization renamed = valueOf(store.services().organizations.all()).last();
    const auto rename = [&](const QString &name, QDate from) {
        renamed = valueOf(store.services().organizations.all()).last();
        renamed.name = name;
        valueOf(store.services().organizations.edit(renamed, from));
    };
    rename(QStringLiteral("甲社区党支部"), QDate(2020, 1, 1));
    rename(QStringLiteral("乙社区党支部"), QDate(2024, 1, 1));
    rename(QStringLiteral("丙社区党支部"), QDate(2024, 1, 1)); // the same day: a correction
    rename(QStringLiteral("丁社区党支部"), QDate(2022, 1, 1)); // an earlier day: what came later gives way
    rename(QStringLiteral("戊社区党支部"), QDate(1990, 1, 1)); // before it was: from its founding on
    rename(QStringLiteral("己社区党支部"), QDate(2026, 1, 1));
    for (const QDate &day : {QDate(2003, 7, 1), QDate(2019, 12, 31), QDate(2020, 1, 1), QDate(2022, 1, 1),
             QDate(2024, 1, 1), QDate(2026, 1, 1), QDate(2026, 10, 31)})
        QCOMPARE(total(day), 4);
    const auto periods = valueOf(store.services().organizations.periods(renamed.id));
    QCOMPARE(periods.size(), 2);
    QCOMPARE(periods.at(0).name, QStringLiteral("戊社区党支部"));
    QCOMPARE(periods.at(0).from, QDate(2003, 7, 1));
    QCOMPARE(periods.at(0).until, QDate(2026, 1, 1));
    QCOMPARE(periods.at(1).name, QStringLiteral("己社区党支部"));
    QVERIFY(!periods.at(1).until.isValid());
}

void TestOverviewHistory::dissolvedOnesAreCountedWhileTheyLived()
{
    TestStore store;
    Organization group;
    group.code = QStringLiteral("01010301");
    group.name = QStringLiteral("朝阳社区党支部");
    group.kind = OrganizationKind::CommunityBranch;
    group.parentId = store.subdistrict;
    group.founded = QDate(2010, 1, 1);
    const OrganizationId id = valueOf(store.services().organizations.add(group));
    valueOf(store.services().organizations.dissolve(id, QDate(2020, 1, 1), QStringLiteral("并入雅和社区")));
    const auto branches = [&](QDate on) {
        return valueOf(store.services().overview.overview(on, {}))
            .organizations.value(QStringLiteral("community_branches"));
    };
    QCOMPARE(branches(QDate(2019, 12, 31)), 3);
    QCOMPARE(branches(QDate(2020, 1, 1)), 2);
    // Its name is corrected long afterwards: that does not bring it back, and nobody brings it back by the way.
    Organization dissolved;
    for (const Organization &organization : valueOf(store.services().organizations.all()))
        if (organization.id == id)
            dissolved = organization;
    dissolved.name = QStringLiteral("朝阳新村社区党支部");
    dissolved.dissolved = QDate();
    valueOf(store.services().organizations.edit(dissolved));
    QCOMPARE(branches(QDate(2019, 12, 31)), 3);
    QCOMPARE(branches(QDate(2026, 10, 31)), 2);
    const auto periods = valueOf(store.services().organizations.periods(id));
    QCOMPARE(periods.size(), 1);
    QCOMPARE(periods.constFirst().name, dissolved.name);
    QCOMPARE(periods.constFirst().until, QDate(2020, 1, 1));
    QCOMPARE(
        errorOf(store.services().organizations.dissolve(id, QDate(2021, 1, 1), reason)).code, ErrorCode::StateForbids);
}

QTEST_GUILESS_MAIN(TestOverviewHistory)
#include "tst_overviewhistory.moc"
