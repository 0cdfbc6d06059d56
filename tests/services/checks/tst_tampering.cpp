// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkjob.h"
#include "connection/connection.h"
#include "rawfile.h"
#include "teststore.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace dangjian;

/** A change behind the program's back does not stay unseen. */
class TestTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStoreThatNobodyTouchedIsSound();
    void triggersRefuseWhatIsNoAct();
    void changesAreFound_data();
    void changesAreFound();
    void anAlteredSchemaIsNotOpened();
    void aDamagedPageIsToldNotSkipped();
    void eachFindingIsToldOnce();
    void theCheckIsAJobThatCanBeCanceled();

private:
    QStringList codes()
    {
        QStringList found;
        for (const CheckFinding &finding : valueOf(m_store->services().checks.check()))
            found.append(finding.code);
        return found;
    }

    std::unique_ptr<TestStore> m_store;
};

void TestTampering::init()
{
    m_store = std::make_unique<TestStore>();
    Member member = valueOf(m_store->services().members.show(m_store->branchMember)).member;
    member.mobile = QStringLiteral("19912345678");
    member.address = QStringLiteral("朝阳新村16号楼305室");
    QVERIFY(m_store->services().members.edit(member).result());
    for (int day = 1; day < 6; ++day)
        valueOf(m_store->services().participation.add(
            TestStore::entryOf(m_store->branchMember, QDate(2026, 6, day), QStringLiteral("清扫楼道"), 60, 1)));
    valueOf(m_store->services().members.setPhoto(m_store->branchMember, "\xFF\xD8\xFF a face \xFF\xD9"));
}

void TestTampering::aStoreThatNobodyTouchedIsSound()
{
    QCOMPARE(codes(), QStringList());
}

void TestTampering::triggersRefuseWhatIsNoAct()
{
    m_store->close();
    RawFile raw(m_store->file());
    QCOMPARE(raw.run(QStringLiteral("UPDATE participation SET minutes = 600")), SQLITE_CONSTRAINT);
    QCOMPARE(raw.run(QStringLiteral("DELETE FROM member")), SQLITE_CONSTRAINT);
    m_store->reopen();
    QCOMPARE(codes(), QStringList());
}

void TestTampering::changesAreFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<bool>("triggers");
    QTest::addColumn<QString>("code");
    const QString lastAct = QStringLiteral("(SELECT max(id) FROM act)");
    QTest::newRow("hours changed without triggers")
        << QStringList{QStringLiteral("UPDATE participation SET minutes = 600 WHERE date = '2026-06-01'")} << false
        << QStringLiteral("journal.differs");
    QTest::newRow("name changed without triggers")
        << QStringList{QStringLiteral("UPDATE member SET introducers = '某某' WHERE name = '吕芳'")} << false
        << QStringLiteral("journal.differs");
    QTest::newRow("entry deleted without triggers")
        << QStringList{QStringLiteral("DELETE FROM participation WHERE date = '2026-06-02'")} << false
        << QStringLiteral("journal.differs");
    QTest::newRow("entry added without triggers") << QStringList{QStringLiteral(
        "INSERT INTO unit SELECT id + 77, name || '二', nature, superior,"
        " party_organization, contact, phone, address, community_id, row_version FROM unit")}
                                                  << false << QStringLiteral("journal.differs");
    QTest::newRow("setting changed without triggers")
        << QStringList{QStringLiteral("UPDATE setting SET value = '某区' WHERE key = 'district'")} << false
        << QStringLiteral("journal.differs");
    QTest::newRow("an act borrowed")
        << QStringList{QStringLiteral("INSERT INTO current_act VALUES (1, %1)").arg(lastAct),
               QStringLiteral("UPDATE participation SET minutes = 600 WHERE date = '2026-06-01'"),
               QStringLiteral("DELETE FROM current_act")}
        << true << QStringLiteral("act.seal");
    QTest::newRow("an act invented") << QStringList{QStringLiteral("INSERT INTO current_act VALUES (1, 5)"),
        QStringLiteral("UPDATE participation SET minutes = 600 WHERE date = '2026-06-01'"),
        QStringLiteral("DELETE FROM current_act")}
                                     << true << QStringLiteral("journal.stray");
    QTest::newRow("the journal changed") << QStringList{QStringLiteral(
        "UPDATE journal SET before = '{}' WHERE id = 12")}
                                         << true << QStringLiteral("act.seal");
    QTest::newRow("an author changed") << QStringList{QStringLiteral(
        "UPDATE act SET os_user = 'other' WHERE number = 4")}
                                       << true << QStringLiteral("act.seal");
    QTest::newRow("an act taken out")
        << QStringList{QStringLiteral("DELETE FROM journal WHERE act = (SELECT id FROM act WHERE number = 5)"),
               QStringLiteral("DELETE FROM act WHERE number = 5")}
        << true << QStringLiteral("act.seal");
    QTest::newRow("the last act taken off")
        << QStringList{QStringLiteral("DELETE FROM journal WHERE act = %1").arg(lastAct),
               QStringLiteral("DELETE FROM act WHERE id = %1").arg(lastAct)}
        << true << QStringLiteral("act.missing");
    QTest::newRow("a sum changed") << QStringList{QStringLiteral("UPDATE member_year SET minutes = minutes + 60")}
                                   << true << QStringLiteral("sum.member_year");
    QTest::newRow("a day's sum changed") << QStringList{QStringLiteral("UPDATE organization_day SET deeds = 9")} << true
                                         << QStringLiteral("sum.organization_day");
    QTest::newRow("sums deleted") << QStringList{QStringLiteral("DELETE FROM member_year")} << true
                                  << QStringLiteral("sum.total");
    QTest::newRow("search keys deleted") << QStringList{QStringLiteral("DELETE FROM member_key WHERE kind = 'p'")}
                                         << true << QStringLiteral("key.missing");
    for (const QString &kind : {QStringLiteral("i"), QStringLiteral("d"), QStringLiteral("t"), QStringLiteral("a"),
             QStringLiteral("c"), QStringLiteral("h")})
        QTest::newRow(qPrintable(QStringLiteral("search keys of the kind %1 changed").arg(kind)))
            << QStringList{QStringLiteral("UPDATE member_key SET key = key || 'x' WHERE kind = '%1'").arg(kind)} << true
            << QStringLiteral("key.missing");
    QTest::newRow("a search key too many")
        << QStringList{QStringLiteral("INSERT INTO member_key SELECT 'zhangsan', 'p', max(id) FROM member")} << true
        << QStringLiteral("key.stray");
    QTest::newRow("a search key of nobody")
        << QStringList{QStringLiteral("INSERT INTO member_key VALUES ('zhangsan', 'p', 4711)")} << true
        << QStringLiteral("key.stray");
    QTest::newRow("volunteer hours changed")
        << QStringList{QStringLiteral("UPDATE member_year SET volunteer_minutes = 0")} << true
        << QStringLiteral("sum.member_year");
    QTest::newRow("printed lines miscounted") << QStringList{QStringLiteral("UPDATE certificate SET lines_printed = 3")}
                                              << false << QStringLiteral("certificate.lines");
    QTest::newRow("a certificate of who left stays valid")
        << QStringList{QStringLiteral("UPDATE member SET state = 'deceased'")} << false
        << QStringLiteral("certificate.undue");
    QTest::newRow("a certificate taken out")
        << QStringList{QStringLiteral("DELETE FROM certificate")} << false << QStringLiteral("certificate.missing");
    QTest::newRow("a photo exchanged") << QStringList{QStringLiteral(
        "UPDATE content SET bytes = x'ffd8ff20616e6f7468657220ffd9'")}
                                       << false << QStringLiteral("photo.altered");
    QTest::newRow("a photo too large for any")
        << QStringList{QStringLiteral("UPDATE content SET bytes = zeroblob(3000000)")} << false
        << QStringLiteral("photo.altered");
    QTest::newRow("a photo taken out") << QStringList{QStringLiteral("DELETE FROM content")} << false
                                       << QStringLiteral("photo.altered");
    QTest::newRow("a counter set back") << QStringList{QStringLiteral(
        "UPDATE id_counter SET next = 2 WHERE kind = 'participation'")}
                                        << true << QStringLiteral("counter.behind");
}

void TestTampering::changesAreFound()
{
    QFETCH(QStringList, statements);
    QFETCH(bool, triggers);
    QFETCH(QString, code);
    m_store->close();
    {
        RawFile raw(m_store->file());
        if (!triggers)
            raw.withoutTriggers();
        for (const QString &statement : statements)
            QCOMPARE(raw.run(statement), SQLITE_OK);
    }
    m_store->reopen();
    const QStringList found = codes();
    QVERIFY2(found.contains(code), qPrintable(found.join(QLatin1Char(' '))));
}

void TestTampering::anAlteredSchemaIsNotOpened()
{
    const auto clock = std::make_shared<FixedClock>(QDate(2026, 10, 31));
    m_store->close();
    {
        RawFile raw(m_store->file());
        QCOMPARE(raw.run(QStringLiteral("DROP TRIGGER journal_participation_update")), SQLITE_OK);
    }
    const auto opened = Store::open(m_store->file(), clock, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreAltered);
    QCOMPARE(opened.error().subject, m_store->file());
}

void TestTampering::aDamagedPageIsToldNotSkipped()
{
    // Enough members that a list reads many pages; then one in the middle becomes what no page can be.
    for (int serial = 100; serial < 400; ++serial)
        m_store->addMember(
            QStringLiteral("王建军"), testIdNumber(serial), MemberCategory::Branch, m_store->firstCommunity);
    m_store->close();
    qint64 page = 0;
    {
        RawFile raw(m_store->file());
        QCOMPARE(raw.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), SQLITE_OK);
        const auto connection = Connection::open(m_store->file(), Connection::Mode::ReadOnly);
        page = (*connection)
                   ->scalar(QStringLiteral("SELECT pageno FROM dbstat WHERE name = 'member' AND pagetype = 'leaf'"
                                           " ORDER BY pageno LIMIT 1 OFFSET 5"))
                   ->toLongLong();
    }
    QVERIFY(page > 0);
    constexpr qint64 pageSize = 4096;
    QFile file(m_store->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * pageSize));
    QCOMPARE(file.write(QByteArray(pageSize, '\xA5')), pageSize);
    file.close();
    m_store->reopen();
    MemberQuery query;
    query.sort = MemberSort::Birth;
    const Error error = errorOf(m_store->services().members.ids(query));
    QCOMPARE(error.code, ErrorCode::StoreDamaged);
    QCOMPARE(error.subject, m_store->file());
    QCOMPARE(errorOf(m_store->services().members.list({}, 0, 1000)).code, ErrorCode::StoreDamaged);
    QVERIFY(codes().contains(QStringLiteral("store.damaged")));
}

void TestTampering::eachFindingIsToldOnce()
{
    const qint64 member = m_store->branchMember.value;
    m_store->close();
    {
        // Two of a member's present values differ, and three of his periods overlap.
        RawFile raw(m_store->file());
        raw.withoutTriggers();
        QCOMPARE(raw.run(QStringLiteral("UPDATE member SET category = 'floating', standing = 'probationary'"
                                        " WHERE id = %1")
                             .arg(member)),
            SQLITE_OK);
        for (int copy = 1; copy <= 2; ++copy)
            QCOMPARE(raw.run(QStringLiteral("INSERT INTO member_state_period SELECT id + %1, member_id, state,"
                                            " from_date, until_date, reason FROM member_state_period"
                                            " WHERE member_id = %2 AND id < %3")
                                 .arg(QString::number(1000 * copy), QString::number(member))
                                 .arg((qint64(1) << 40) + 1000)),
                SQLITE_OK);
    }
    m_store->reopen();
    QStringList told;
    for (const CheckFinding &finding : valueOf(m_store->services().checks.check())) {
        told.append(finding.code + QLatin1Char(' ') + finding.subject);
        QCOMPARE(finding.gravity, CheckGravity::Contradiction);
    }
    QCOMPARE(told.count(QStringLiteral("present.differs %1").arg(member)), 1);
    QCOMPARE(told.count(QStringLiteral("period.overlap %1").arg(member)), 1);
    QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), told.size());
}

void TestTampering::theCheckIsAJobThatCanBeCanceled()
{
    CheckJob job(m_store->store());
    QList<qint64> shares;
    connect(&job, &Job::progressed, this, [&](qint64 done, qint64 total) {
        QCOMPARE(total, 1000);
        shares.append(done);
    });
    QVERIFY(job.runHere());
    QVERIFY(job.findings().isEmpty());
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.constLast(), 1000);

    CheckJob canceled(m_store->store());
    canceled.cancel();
    const Done done = canceled.runHere();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Canceled);
    // In the middle of it, too.
    CheckJob stopped(m_store->store());
    connect(&stopped, &Job::progressed, &stopped, [&stopped] { stopped.cancel(); });
    const Done half = stopped.runHere();
    QVERIFY(!half);
    QCOMPARE(half.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_tampering.moc"
