// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificaterepository.h"
#include "members/memberperiods.h"
#include "members/memberrepository.h"
#include "organizations/organizationrepository.h"
#include "participation/participationrepository.h"
#include "participation/recordlists.h"
#include "reading/namereader.h"
#include "testschema.h"

#include <QRegularExpression>
#include <QTest>

#include <sqlite3.h>

using namespace dangjian;

namespace {

/** The SQL that SQLite is given while this lives. */
class Listener
{
public:
    explicit Listener(Connection &connection) : m_connection(connection)
    {
        sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT, &Listener::hear, this);
    }
    ~Listener() { sqlite3_trace_v2(m_connection.handle(), 0, nullptr, nullptr); }

    QStringList heard;

private:
    static int hear(unsigned, void *self, void *statement, void *)
    {
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        static_cast<Listener *>(self)->heard.append(QString::fromUtf8(sql));
        sqlite3_free(sql);
        return 0;
    }

    Connection &m_connection;
};

/** What SQLite means to do, line by line. */
QStringList planOf(Connection &connection, const QString &sql)
{
    Statement statement = connection.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
    if (!statement.run())
        qFatal("no plan: %s", qPrintable(sql));
    QStringList lines;
    while (statement.next())
        lines.append(statement.value<QString>(3));
    return lines;
}

/** Steps that read one of the tables that grow with the district from end to end. */
QStringList longWays(Connection &connection, const QStringList &statements)
{
    static const QRegularExpression whole(QStringLiteral(
        "^SCAN (m|p|c|y|member|participation|certificate|member_key|member_year|member_\\w+_period)\\b"));
    QStringList found;
    for (const QString &sql : statements)
        for (const QString &step : planOf(connection, sql))
            if (whole.match(step).hasMatch() || step.contains(QLatin1String("AUTOMATIC")))
                found.append(step + QStringLiteral("   in   ") + sql.simplified().left(160));
    return found;
}

} // namespace

/** What a person waits for is looked up, never searched for: no reading of whole tables, at any size of the store. */
class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quickReadsLookUp();
    void aLargeScopesFirstPageWalksTheNames();
    void theNewestRecordsComeOutOfTheirIndex();
    void savingLooksUp();
    void theCacheForgetsWhatIsOldest();

private:
    NameReader m_reader;
};

void TestQueryPlans::quickReadsLookUp()
{
    TestSchema schema;
    Connection &connection = schema.connection();
    MemberRepository members(connection, m_reader);
    ParticipationRepository records(connection);
    const QList<OrganizationId> narrow{OrganizationId{(qint64(1) << 40) + 1}};
    QList<OrganizationId> wide;
    for (int branch = 1; branch <= 100; ++branch)
        wide.append(OrganizationId{(qint64(1) << 40) + branch});
    const MemberId id{(qint64(1) << 40) + 7};
    Listener listener(connection);
    for (const QList<OrganizationId> &scope : {QList<OrganizationId>(), narrow, wide}) {
        (void)members.find(QStringLiteral("w"), scope, 2026, 20);
        MemberQuery query;
        query.scope = scope;
        query.text = QStringLiteral("wang");
        (void)members.list(query, 0, 100);
        (void)members.totals(query);
    }
    (void)members.byId(id);
    (void)members.row(id, 2026);
    (void)members.idByIdNumber(QStringLiteral("320999197005170013"));
    (void)members.idByCertificate(QStringLiteral("Z01-0000001"));
    (void)periodsOf<MemberBranchPeriod>(connection, id);
    (void)periodsOf<MemberCategoryPeriod>(connection, id);
    (void)periodsOf<MemberStandingPeriod>(connection, id);
    (void)periodsOf<MemberStatePeriod>(connection, id);
    (void)CertificateRepository(connection).of(id);
    (void)CertificateRepository(connection).validOf(id);
    (void)records.ofMember(id, 0);
    (void)records.ofMember(id, 2026);
    (void)records.yearTotals(id, 2026);
    Participation entry;
    entry.memberId = id;
    entry.date = QDate(2026, 6, 1);
    (void)records.day(entry);
    QVERIFY(listener.heard.size() > 20);
    const QStringList heard = listener.heard;
    const QStringList found = longWays(connection, heard);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestQueryPlans::aLargeScopesFirstPageWalksTheNames()
{
    TestSchema schema;
    Connection &connection = schema.connection();
    const auto transaction = schema.begin();
    QList<OrganizationId> branches;
    for (int i = 0; i < 40; ++i) {
        Organization branch;
        branch.code = QString::number(1000 + i);
        mustBeDone(OrganizationRepository(connection).insert(*transaction, branch));
        branches.append(branch.id);
    }
    mustBeDone(transaction->commit());
    const auto planFor = [&](const QList<OrganizationId> &scope) {
        MemberQuery query;
        query.scope = scope;
        query.state = MembershipState::Normal;
        Listener listener(connection);
        (void)MemberRepository(connection, m_reader).list(query, 0, 100);
        const QStringList heard = listener.heard;
        return planOf(connection, heard.last()).join(u'\n');
    };
    QVERIFY2(planFor(branches.first(10)).contains(QLatin1String("member_name_key")),
        qPrintable(planFor(branches.first(10))));
    QVERIFY2(
        planFor(branches.first(2)).contains(QLatin1String("member_branch")), qPrintable(planFor(branches.first(2))));
}

void TestQueryPlans::theNewestRecordsComeOutOfTheirIndex()
{
    TestSchema schema;
    Connection &connection = schema.connection();
    RecordLists records(connection);
    const OrganizationId branch{(qint64(1) << 40) + 1};
    RecordQuery query;
    RecordQuery narrow;
    narrow.scope = {branch};
    narrow.from = QDate(2026, 10, 1);
    narrow.until = QDate(2026, 12, 31);
    RecordQuery voided;
    voided.state.reset();
    RecordQuery kind;
    kind.kind = ParticipationKind::Deed;
    RecordQuery category;
    category.category = MemberCategory::InService;
    RecordQuery printed;
    printed.printed = false;
    RecordQuery text;
    text.text = QStringLiteral("wang");
    for (const RecordQuery &each : {query, narrow, voided, kind, category, printed, text}) {
        Listener listener(connection);
        (void)records.list(each, 0, 200);
        const QStringList heard = listener.heard;
        QVERIFY(!heard.isEmpty());
        const QStringList plan = planOf(connection, heard.first());
        QVERIFY2(plan.filter(QLatin1String("participation_newest")).size() == 1, qPrintable(plan.join(u'\n')));
        // Only the two hundred that are shown are sorted once more.
        QVERIFY2(plan.filter(QLatin1String("TEMP B-TREE")).size() <= 1, qPrintable(plan.join(u'\n')));
        QVERIFY2(plan.value(0).startsWith(QLatin1String("MATERIALIZE"))
                || plan.value(0).startsWith(QLatin1String("CO-ROUTINE")),
            qPrintable(plan.join(u'\n')));
    }
    // The sums of every day tell what a plain list comes to.
    Listener listener(connection);
    (void)records.totals(narrow);
    const QStringList heard = listener.heard;
    QVERIFY(!heard.join(u' ').contains(QLatin1String("participation")));
}

void TestQueryPlans::savingLooksUp()
{
    TestSchema schema;
    Connection &connection = schema.connection();
    QStringList heard;
    {
        const auto transaction = schema.begin();
        Listener listener(connection);
        Organization branch;
        branch.code = QStringLiteral("0101");
        mustBeDone(OrganizationRepository(connection).insert(*transaction, branch));
        Member member;
        member.name = QStringLiteral("单志强");
        member.branchId = branch.id;
        MemberRepository members(connection, m_reader);
        mustBeDone(members.insert(*transaction, member, QDate(2020, 1, 1)));
        member.name = QStringLiteral("祭志强");
        mustBeDone(members.update(*transaction, member));
        mustBeDone(changePeriod<MemberCategoryPeriod>(
            *transaction, member.id, MemberCategory::Floating, QDate(2026, 1, 1), QStringLiteral("下岗")));
        CertificateRepository certificates(connection);
        const auto certificate = certificates.issue(*transaction, member.id, MemberCategory::Branch, QDate(2026, 1, 1));
        QVERIFY(certificate);
        Participation entry;
        entry.memberId = member.id;
        entry.organizationId = branch.id;
        entry.date = QDate(2026, 6, 1);
        entry.enteredAt = QDateTime(QDate(2026, 6, 1), QTime(9, 0));
        ParticipationRepository records(connection);
        mustBeDone(records.insert(*transaction, entry));
        entry.state = ParticipationState::Voided;
        mustBeDone(records.update(*transaction, entry));
        mustBeDone(certificates.notePrinted(*transaction, certificate->id, QDate(2026, 6, 2), 1, {entry.id.value}));
        mustBeDone(transaction->commit());
        for (const QString &sql : std::as_const(listener.heard))
            if (sql.startsWith(QLatin1String("SELECT")) || sql.startsWith(QLatin1String("UPDATE"))
                || sql.startsWith(QLatin1String("DELETE")))
                heard.append(sql);
    }
    QVERIFY(heard.size() > 10);
    const QStringList found = longWays(connection, heard);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestQueryPlans::theCacheForgetsWhatIsOldest()
{
    TestSchema schema;
    Connection &connection = schema.connection();
    const auto prepared = [&connection] {
        int statements = 0;
        for (sqlite3_stmt *next = nullptr; (next = sqlite3_next_stmt(connection.handle(), next));)
            ++statements;
        return statements;
    };
    const QString often = QStringLiteral("SELECT count(*) FROM setting");
    const auto keptOften = [&connection, &often] {
        for (sqlite3_stmt *next = nullptr; (next = sqlite3_next_stmt(connection.handle(), next));)
            if (often == QLatin1String(sqlite3_sql(next)))
                return true;
        return false;
    };
    // Lists in ever different scopes, as somebody clicks through the tree all day.
    for (int branch = 0; branch < 2000; ++branch) {
        QVERIFY(connection.scalar(QStringLiteral("SELECT count(*) FROM member WHERE branch_id IN (%1)").arg(branch)));
        QVERIFY(connection.scalar(often));
        QVERIFY(keptOften());
    }
    QVERIFY(prepared() <= 220);
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
