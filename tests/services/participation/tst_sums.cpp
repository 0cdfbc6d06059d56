// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connection.h"
#include "teststore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dangjian;

namespace {

const QString reason = QStringLiteral("填错");

/** What sums and records come to, each told by SQL of its own, as lines that can be compared. */
QStringList rowsOf(Connection &connection, const QString &sql)
{
    Statement statement = connection.prepare(sql);
    if (!statement.run())
        qFatal("not read: %s", qPrintable(sql));
    QStringList rows;
    while (statement.next())
        rows.append(QStringLiteral("%1 %2: %3 %4 %5")
                        .arg(statement.value<QString>(0), statement.value<QString>(1), statement.value<QString>(2),
                            statement.value<QString>(3), statement.value<QString>(4)));
    return rows;
}

} // namespace

/** The years' and days' sums are what GROUP BY over the records says, whatever was done and whatever failed. */
class TestSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsFollowHundredsOfActs_data();
    void sumsFollowHundredsOfActs();
    void aRollCallThatFailsLeavesNothing();
    void pastedLinesAreAllOrNone();
};

void TestSums::sumsFollowHundredsOfActs_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("one") << 1u;
    QTest::newRow("two") << 2u;
}

void TestSums::sumsFollowHundredsOfActs()
{
    QFETCH(quint32, seed);
    TestStore store;
    ParticipationService &records = store.services().participation;
    QRandomGenerator random(seed);
    QList<MemberId> members{store.branchMember, store.inServiceMember, store.floatingMember};
    for (int serial = 10; serial < 16; ++serial)
        members.append(store.addMember(
            QStringLiteral("王建军"), testIdNumber(serial), MemberCategory::InService, store.firstCommunity));
    const auto anyMember = [&] { return members.at(random.bounded(int(members.size()))); };
    const auto anyDay = [&] { return QDate(2024 + random.bounded(3), 1 + random.bounded(10), 1 + random.bounded(28)); };
    const auto anyEntry = [&] {
        return TestStore::entryOf(anyMember(), anyDay(), QStringLiteral("清扫楼道%1").arg(random.bounded(50)),
            30 * random.bounded(6), 1 + random.bounded(3));
    };
    QList<ParticipationId> valid;
    int refused = 0;
    for (int act = 0; act < 400; ++act) {
        switch (random.bounded(10)) {
        case 0:
        case 1:
        case 2:
        case 3:
            if (const auto id = records.add(anyEntry()).result())
                valid.append(*id);
            else
                ++refused; // over 24 hours on one day
            break;
        case 4:
            if (!valid.isEmpty()) {
                const qsizetype at = random.bounded(int(valid.size()));
                if (const auto id = records.amend(valid.at(at), anyEntry(), reason).result())
                    valid[at] = *id;
                else
                    ++refused;
            }
            break;
        case 5:
            if (!valid.isEmpty())
                valueOf(records.voidEntry(valid.takeAt(random.bounded(int(valid.size()))), reason));
            break;
        case 6: {
            Activity activity;
            activity.organizationId = random.bounded(2) ? store.firstCommunity : store.secondCommunity;
            activity.title = QStringLiteral("法律进社区");
            activity.date = anyDay();
            QList<Attendance> attendees;
            for (MemberId member : std::as_const(members))
                if (random.bounded(2))
                    attendees.append({member, 60, 1});
            if (const auto outcome = records.rollCall(activity, attendees).result())
                valid.append(outcome->records);
            else
                ++refused;
            break;
        }
        case 7: {
            const MemberId member = anyMember();
            const OrganizationId branch = random.bounded(2) ? store.firstCommunity : store.secondCommunity;
            if (!store.services().members.transfer(member, branch, anyDay(), reason).result())
                ++refused; // there already
            break;
        }
        case 8: {
            // Good lines and one that cannot be: none may count.
            QList<Participation> lines{anyEntry(), anyEntry(), anyEntry()};
            lines.last().date = QDate(2027, 1, 1);
            errorOf(records.addAll(lines));
            ++refused;
            break;
        }
        default:
            if (!valid.isEmpty())
                errorOf(records.amend(valid.constFirst(), Participation(), reason));
            ++refused;
            break;
        }
    }
    QVERIFY(valid.size() > 100);
    QVERIFY(refused > 30);

    const auto connection = Connection::open(store.file(), Connection::Mode::ReadOnly);
    QVERIFY(connection);
    const QStringList byYear = rowsOf(**connection,
        QStringLiteral("SELECT member_id, CAST(substr(date, 1, 4) AS INTEGER) AS year, count(*), sum(minutes),"
                       " sum(deeds) FROM participation WHERE state = 'valid' GROUP BY member_id, year"
                       " ORDER BY member_id, year"));
    QCOMPARE(rowsOf(**connection,
                 QStringLiteral("SELECT member_id, year, records, minutes, deeds FROM member_year WHERE records <> 0"
                                " OR minutes <> 0 OR deeds <> 0 ORDER BY member_id, year")),
        byYear);
    QCOMPARE(rowsOf(**connection,
                 QStringLiteral("SELECT date, organization_id, records, minutes, deeds FROM organization_day"
                                " WHERE records <> 0 OR minutes <> 0 OR deeds <> 0 ORDER BY date, organization_id")),
        rowsOf(**connection,
            QStringLiteral("SELECT date, organization_id, count(*), sum(minutes), sum(deeds) FROM participation"
                           " WHERE state = 'valid' GROUP BY date, organization_id ORDER BY date, organization_id")));
    QCOMPARE((*connection)->scalar(QStringLiteral("SELECT count(*) FROM participation WHERE state = 'valid'"))->toInt(),
        int(valid.size()));
    // What the services say is the same again.
    for (MemberId member : std::as_const(members)) {
        int minutes = 0;
        for (const Participation &entry : valueOf(records.ofMember(member, 2026)))
            if (entry.state == ParticipationState::Valid)
                minutes += entry.minutes;
        QCOMPARE(valueOf(store.services().members.row(member)).yearMinutes, minutes);
    }
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

void TestSums::aRollCallThatFailsLeavesNothing()
{
    TestStore store;
    Activity activity;
    activity.organizationId = store.firstCommunity;
    activity.title = QStringLiteral("义务植树");
    activity.date = QDate(2026, 3, 12);
    const QList<Attendance> attendees{
        {store.branchMember, 120, 1}, {store.inServiceMember, 120, 1}, {store.floatingMember, 25 * 60, 1}};
    QCOMPARE(errorOf(store.services().participation.rollCall(activity, attendees)).code, ErrorCode::Invalid);
    QVERIFY(valueOf(store.services().participation.activities({}, 10)).isEmpty());
    QVERIFY(valueOf(store.services().participation.recent({}, 10)).isEmpty());
    QCOMPARE(valueOf(store.services().overview.overview({}, {})).records, 0);
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

void TestSums::pastedLinesAreAllOrNone()
{
    TestStore store;
    QList<Participation> lines;
    for (int day = 1; day <= 20; ++day)
        lines.append(TestStore::entryOf(store.branchMember, QDate(2026, 6, day), QStringLiteral("清扫楼道"), 60, 1));
    lines.last().memberId = MemberId{(qint64(1) << 40) + 12345};
    QCOMPARE(errorOf(store.services().participation.addAll(lines)).code, ErrorCode::NotFound);
    QCOMPARE(valueOf(store.services().overview.overview({}, {})).records, 0);
    lines.removeLast();
    QCOMPARE(valueOf(store.services().participation.addAll(lines)).size(), 19);
    QCOMPARE(valueOf(store.services().overview.overview({}, {})).minutes, 19 * 60);
}

QTEST_GUILESS_MAIN(TestSums)
#include "tst_sums.moc"
