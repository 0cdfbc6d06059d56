// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelists/codelist.h"
#include "connection/connection.h"
#include "demo/demojob.h"
#include "members/idnumber.h"
#include "members/memberrepository.h"
#include "members/memberrules.h"
#include "migrations/migrator.h"
#include "teststore.h"
#include "units/unitrepository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

class DemoTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameArgumentsGiveTheSameContent();
    void anotherSeedGivesOtherPeople();
    void countsAreWhatWasAskedFor();
    void organizationsAreThoseOfTheReport();
    void particularsHoldTogether();
    void nothingContradictsThePeriods_data();
    void nothingContradictsThePeriods();
    void dutiesAreMetBySome();
    void isFoundAndChecked();
    void officeStandsInTheIds();
    void yearsReachBack();
    void smallDistricts_data();
    void smallDistricts();
    void refusesAStoreThatIsNotEmpty();
    void refusesNonsense();
    void canceledRunLeavesNothing();

private:
    QString made(const QString &name, const DemoOptions &options);
    qint64 number(const QString &sql);

    QTemporaryDir m_folder;
    DemoOptions m_options;
    QString m_file;
    std::unique_ptr<Connection> m_connection;
};

static QByteArray contentOf(const QString &file)
{
    auto connection = Connection::open(file, Connection::Mode::ReadOnly);
    if (!connection)
        return {};
    QStringList tables;
    {
        Statement names
            = (*connection)
                  ->prepare(
                      u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
        if (!names.run())
            return {};
        while (names.next())
            tables.append(names.value<QString>(0));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : std::as_const(tables)) {
        const auto columns
            = (*connection)->scalar(u"SELECT group_concat(name, ', ') FROM pragma_table_info(?)"_s, {table});
        Statement all
            = (*connection)->prepare(u"SELECT json_array(%1) FROM %2 ORDER BY %1"_s.arg(columns->toString(), table));
        if (!all.run())
            return {};
        while (all.next())
            hash.addData(all.value<QString>(0).toUtf8());
    }
    return hash.result().toHex();
}

QString DemoTest::made(const QString &name, const DemoOptions &options)
{
    const QString file = m_folder.filePath(name);
    DemoJob job(file, options, {u"test"_s});
    const Done done = job.runHere();
    if (!done)
        qFatal("demo failed: %d %s", int(done.error().code), qPrintable(done.error().detail));
    return file;
}

qint64 DemoTest::number(const QString &sql)
{
    const auto value = m_connection->scalar(sql);
    if (!value)
        qFatal("%s", qPrintable(value.error().detail));
    return value->toLongLong();
}

void DemoTest::initTestCase()
{
    m_options.members = 2400;
    m_options.records = 20'000;
    m_file = made(u"district"_s, m_options);
    auto connection = Connection::open(m_file, Connection::Mode::ReadOnly);
    QVERIFY(connection);
    m_connection = std::move(*connection);
}

void DemoTest::sameArgumentsGiveTheSameContent()
{
    const QByteArray content = contentOf(m_file);
    QVERIFY(!content.isEmpty());
    QCOMPARE(contentOf(made(u"again"_s, m_options)), content);
}

void DemoTest::anotherSeedGivesOtherPeople()
{
    DemoOptions options = m_options;
    options.seed = 2;
    QVERIFY(contentOf(made(u"other"_s, options)) != contentOf(m_file));
}

void DemoTest::countsAreWhatWasAskedFor()
{
    QCOMPARE(number(u"SELECT count(*) FROM member"_s), 2400);
    QCOMPARE(number(u"SELECT count(*) FROM participation"_s), 20'000);
    DemoOptions options;
    options.members = 60;
    options.records = 500;
    DemoJob job(m_folder.filePath(u"counted"_s), options, {u"test"_s});
    QVERIFY(job.runHere());
    QCOMPARE(job.counts().members, 60);
    QCOMPARE(job.counts().records, 500);
    QCOMPARE(job.counts().organizations, number(u"SELECT count(*) FROM organization"_s));
    QVERIFY(job.counts().certificates >= 60);
    QVERIFY(job.counts().units > 800);
    QVERIFY(job.counts().places > 500);
}

void DemoTest::organizationsAreThoseOfTheReport()
{
    const auto ofKind = [this](const QString &kind) {
        return number(u"SELECT count(*) FROM organization WHERE kind = '%1'"_s.arg(kind));
    };
    QCOMPARE(ofKind(u"district_committee"_s), 1);
    QCOMPARE(ofKind(u"subdistrict_committee"_s), 4);
    QCOMPARE(ofKind(u"community_branch"_s), 60);
    QCOMPARE(ofKind(u"enterprise_branch"_s) + ofKind(u"social_branch"_s), 18);
    QCOMPARE(
        number(u"SELECT count(*) FROM organization WHERE name = '朝阳社区党支部' AND kind = 'community_branch'"_s), 1);
    // Codes are hierarchical: a child's begins with its parent's.
    QCOMPARE(number(u"SELECT count(*) FROM organization c JOIN organization p ON p.id = c.parent_id"
                    " WHERE substr(c.code, 1, length(p.code)) <> p.code"_s),
        0);
    QCOMPARE(number(u"SELECT count(*) FROM organization c LEFT JOIN member m ON m.branch_id = c.id"
                    " WHERE c.kind = 'community_branch' AND m.id IS NULL"_s),
        0);
}

void DemoTest::particularsHoldTogether()
{
    auto members = selectRows<Member>(*m_connection);
    QVERIFY(members);
    QSet<QString> idNumbers;
    for (const Member &member : std::as_const(*members)) {
        QCOMPARE(checkIdNumber(member.idNumber), IdNumberFault::None);
        QVERIFY(!idNumbers.contains(member.idNumber));
        idNumbers.insert(member.idNumber);
        const QList<MemberFinding> findings = findingsOf(member, m_options.on);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.value(0).code));
        QVERIFY(ethnicityCodes().contains(member.ethnicity));
        QVERIFY(educationCodes().contains(member.education));
        QVERIFY(occupationCodes().contains(member.occupation));
        QVERIFY(member.mobile.isEmpty() || (member.mobile.size() == 11 && member.mobile.startsWith(u"199")));
        QVERIFY(!member.address.isEmpty());
        QVERIFY(member.category != MemberCategory::InService || member.unitId);
    }
    auto units = selectRows<Unit>(*m_connection);
    QVERIFY(units);
    for (const Unit &unit : std::as_const(*units))
        QVERIFY(unitNatureCodes().contains(unit.nature));
}

void DemoTest::nothingContradictsThePeriods_data()
{
    QTest::addColumn<QString>("exceptions");
    QTest::newRow("present branch")
        << u"SELECT count(*) FROM member m JOIN member_branch_period p ON p.member_id = m.id"
           " WHERE p.until_date IS NULL AND p.branch_id <> m.branch_id"_s;
    QTest::newRow("present category")
        << u"SELECT count(*) FROM member m JOIN member_category_period p ON p.member_id = m.id"
           " WHERE p.until_date IS NULL AND p.category <> m.category"_s;
    QTest::newRow("present standing")
        << u"SELECT count(*) FROM member m JOIN member_standing_period p ON p.member_id = m.id"
           " WHERE p.until_date IS NULL AND p.standing <> m.standing"_s;
    QTest::newRow("present state") << u"SELECT count(*) FROM member m JOIN member_state_period p ON p.member_id = m.id"
                                      " WHERE p.until_date IS NULL AND p.state <> m.state"_s;
    for (const QString &subject : {u"branch"_s, u"category"_s, u"standing"_s, u"state"_s}) {
        QTest::addRow("one open %s period", qPrintable(subject))
            << u"SELECT count(*) FROM member m WHERE (SELECT count(*) FROM member_%1_period p WHERE p.member_id = m.id"
               " AND p.until_date IS NULL) <> 1"_s.arg(subject);
        QTest::addRow("no empty or future %s period", qPrintable(subject))
            << u"SELECT count(*) FROM member_%1_period WHERE from_date >= coalesce(until_date, '9999')"
               " OR from_date > '2026-10-31'"_s.arg(subject);
        QTest::addRow("no overlap of %s periods", qPrintable(subject))
            << u"SELECT count(*) FROM member_%1_period a JOIN member_%1_period b ON b.member_id = a.member_id"
               " AND b.id <> a.id AND a.from_date <= b.from_date AND coalesce(a.until_date, '9999') > b.from_date"_s
                   .arg(subject);
    }
    QTest::newRow("members hold one certificate of their category")
        << u"SELECT count(*) FROM member m WHERE (m.state IN ('normal', 'suspended')) <> EXISTS (SELECT 1 FROM"
           " certificate c WHERE c.member_id = m.id AND c.state = 'valid' AND c.kind = m.category)"_s;
    QTest::newRow("certificates end after they begin")
        << u"SELECT count(*) FROM certificate WHERE ended < issued OR printed < issued OR issued > '2026-10-31'"
           " OR (state = 'valid') <> (ended IS NULL)"_s;
    QTest::newRow("nobody acts before coming or after leaving")
        << u"SELECT count(*) FROM participation r JOIN member_state_period p ON p.member_id = r.member_id"
           " WHERE p.state <> 'normal' AND r.date >= p.from_date"_s;
    QTest::newRow("done for the branch of the day")
        << u"SELECT count(*) FROM participation r LEFT JOIN member_branch_period p ON p.member_id = r.member_id"
           " AND p.branch_id = r.organization_id AND p.from_date <= r.date AND coalesce(p.until_date, '9999') > r.date"
           " WHERE p.id IS NULL"_s;
    QTest::newRow("within the ten months")
        << u"SELECT count(*) FROM participation WHERE date < '2026-01-01' OR date > '2026-10-31'"
           " OR substr(entered_at, 1, 10) < date OR substr(entered_at, 1, 10) > '2026-10-31'"_s;
    QTest::newRow("halves of hours") << u"SELECT count(*) FROM participation WHERE minutes % 30 <> 0 OR minutes <= 0"_s;
    QTest::newRow("no more than a day can hold")
        << u"SELECT count(*) FROM (SELECT sum(minutes) AS m FROM participation WHERE state = 'valid'"
           " GROUP BY member_id, date) WHERE m > 1440"_s;
    QTest::newRow("an attendee attends once") << u"SELECT count(*) FROM (SELECT 1 FROM participation WHERE activity_id"
                                                 " IS NOT NULL GROUP BY activity_id, member_id HAVING count(*) > 1)"_s;
    QTest::newRow("amended entries are replaced")
        << u"SELECT count(*) FROM participation a WHERE (a.state = 'amended') <> EXISTS (SELECT 1 FROM participation b"
           " WHERE b.replaces_id = a.id AND b.member_id = a.member_id AND b.date = a.date)"_s;
    QTest::newRow("sums of the years") << u"SELECT count(*) FROM member_year y WHERE y.minutes <> (SELECT sum(minutes)"
                                          " FROM participation WHERE member_id = y.member_id AND state = 'valid')"_s;
    QTest::newRow("sums of the days")
        << u"SELECT (SELECT sum(deeds) FROM organization_day) <> (SELECT sum(deeds) FROM participation"
           " WHERE state = 'valid')"_s;
    QTest::newRow("places of the member's community")
        << u"SELECT count(*) FROM member m JOIN place p ON p.id = m.place_id JOIN organization o ON o.id = m.branch_id"
           " WHERE o.kind = 'community_branch' AND p.organization_id <> m.branch_id"_s;
    QTest::newRow("foreign keys") << u"SELECT count(*) FROM pragma_foreign_key_check"_s;
    QTest::newRow("every row is in the journal")
        << u"SELECT (SELECT count(*) FROM journal WHERE table_name = 'participation' AND operation = 'insert')"
           " <> (SELECT count(*) FROM participation)"_s;
}

void DemoTest::nothingContradictsThePeriods()
{
    QFETCH(QString, exceptions);
    QCOMPARE(number(exceptions), 0);
}

void DemoTest::dutiesAreMetBySome()
{
    const qint64 inService
        = number(u"SELECT count(*) FROM member WHERE category = 'in_service' AND state = 'normal'"_s);
    const qint64 met
        = number(u"SELECT count(*) FROM member m JOIN member_year y ON y.member_id = m.id AND y.year = 2026"
                 " WHERE m.category = 'in_service' AND y.minutes >= 960 AND y.deeds >= 12"_s);
    QVERIFY(met > inService / 10);
    QVERIFY(met < inService * 7 / 10);
}

void DemoTest::isFoundAndChecked()
{
    const QString file = made(u"opened"_s, m_options);
    auto store = Store::open(file, std::make_shared<FixedClock>(m_options.on), {u"test"_s});
    QVERIFY(store);
    Services services(**store);
    const QList<CheckFinding> findings = valueOf(services.checks.check());
    for (const CheckFinding &finding : findings)
        qWarning("%s %s", qPrintable(finding.code), qPrintable(finding.subject));
    QVERIFY(findings.isEmpty());
    const auto certificate = m_connection->scalar(
        u"SELECT number FROM certificate WHERE state = 'valid' ORDER BY id LIMIT 1 OFFSET 1000"_s);
    QVERIFY(certificate);
    const QList<MemberRow> found = valueOf(services.members.find(certificate->toString(), {}, 5));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().certificate, certificate->toString());
    // 吕 is read lu and lv: whoever has several keys that match still comes once.
    const QList<MemberRow> many = valueOf(services.members.find(u"l"_s, {}, 40));
    QSet<qint64> ids;
    for (const MemberRow &row : many)
        ids.insert(row.id.value);
    QCOMPARE(many.size(), 40);
    QCOMPARE(ids.size(), 40);
    // With the branch, the year's sums and everything else that a row of results shows.
    const Member member = valueOf(services.members.show(found.first().id)).member;
    QCOMPARE(found.first().name, member.name);
    QCOMPARE(found.first().birth, member.birth);
    QCOMPARE(found.first().category, member.category);
    QCOMPARE(found.first().branchId, member.branchId);
    QVERIFY(!found.first().branchName.isEmpty());
}

void DemoTest::officeStandsInTheIds()
{
    DemoOptions options;
    options.members = 40;
    options.records = 100;
    options.office = 12;
    auto connection = Connection::open(made(u"office"_s, options), Connection::Mode::ReadOnly);
    QVERIFY(connection);
    for (const QString &table : {u"member"_s, u"participation"_s, u"organization"_s, u"certificate"_s}) {
        const auto others = (*connection)->scalar(u"SELECT count(*) FROM %1 WHERE id >> 40 <> 12"_s.arg(table));
        QVERIFY(others);
        QCOMPARE(others->toInt(), 0);
    }
    const auto certificate = (*connection)->scalar(u"SELECT number FROM certificate LIMIT 1"_s);
    QVERIFY(certificate && certificate->toString().mid(1, 2) == u"12");
}

void DemoTest::yearsReachBack()
{
    DemoOptions options;
    options.members = 200;
    options.records = 3000;
    options.years = 3;
    options.on = QDate(2025, 6, 30);
    auto connection = Connection::open(made(u"years"_s, options), Connection::Mode::ReadOnly);
    QVERIFY(connection);
    const auto years
        = (*connection)
              ->scalar(u"SELECT group_concat(y) FROM (SELECT DISTINCT year AS y FROM member_year ORDER BY 1)"_s);
    QVERIFY(years);
    QCOMPARE(years->toString(), u"2023,2024,2025"_s);
    const auto last = (*connection)->scalar(u"SELECT max(date) FROM participation"_s);
    QVERIFY(last && last->toString() <= u"2025-06-30");
}

void DemoTest::smallDistricts_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<qint64>("records");
    QTest::newRow("nobody") << 0 << qint64(0);
    QTest::newRow("one") << 1 << qint64(0);
    QTest::newRow("few") << 7 << qint64(300);
}

void DemoTest::smallDistricts()
{
    QFETCH(int, members);
    QFETCH(qint64, records);
    DemoOptions options;
    options.members = members;
    options.records = records;
    DemoJob job(m_folder.filePath(u"small-%1"_s.arg(members)), options, {u"test"_s});
    QVERIFY(job.runHere());
    QCOMPARE(job.counts().members, members);
    QCOMPARE(job.counts().records, records);
}

void DemoTest::refusesAStoreThatIsNotEmpty()
{
    const QByteArray before = contentOf(m_file);
    DemoJob job(m_file, m_options, {u"test"_s});
    const Done done = job.runHere();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::StoreNotEmpty);
    QCOMPARE(contentOf(m_file), before);
}

void DemoTest::refusesNonsense()
{
    const auto refused = [this](const DemoOptions &options) {
        DemoJob job(m_folder.filePath(u"never"_s), options, {u"test"_s});
        const Done done = job.runHere();
        return !done && done.error().code == ErrorCode::Invalid;
    };
    DemoOptions options;
    options.members = -1;
    QVERIFY(refused(options));
    options = {};
    options.on = QDate();
    QVERIFY(refused(options));
    options = {};
    options.years = 0;
    QVERIFY(refused(options));
    options = {};
    options.office = 9000;
    QVERIFY(refused(options));
    QVERIFY(!QFile::exists(m_folder.filePath(u"never"_s)));
}

void DemoTest::canceledRunLeavesNothing()
{
    QTemporaryDir folder;
    DemoJob job(folder.filePath(u"canceled"_s), m_options, {u"test"_s});
    connect(&job, &Job::progressed, &job, [&job] { job.cancel(); });
    const Done done = job.runHere();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Canceled);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
