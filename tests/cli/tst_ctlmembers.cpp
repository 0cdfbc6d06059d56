// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "teststore.h"

#include <QFile>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/** What `member add` and `import` say of people with whom something is odd, and whom they refuse. */
class TestCtlMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ctl.reset(); }
    void oddThingsAreToldOnStderrAndEntered();
    void contradictionsAreRefused_data();
    void contradictionsAreRefused();
    void rosterRowsThatLieAheadAreRefused();

private:
    CtlOutcome add(int serial, const QStringList &more) const
    {
        return m_ctl->run(words("member add --name 王小明 --branch 010101 --category branch --id-number")
            + QStringList{testIdNumber(serial, QDate(1990, 1, 1))} + more);
    }

    std::unique_ptr<CtlProcess> m_ctl;
};

void TestCtlMembers::init()
{
    m_ctl = std::make_unique<CtlProcess>(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(m_ctl->run(words("init --district 亭湖区")).exitCode, 0);
    QCOMPARE(m_ctl->run(words("org add --code 0101 --name 城东街道党工委 --kind subdistrict_committee --parent 01"))
                 .exitCode,
        0);
    QCOMPARE(
        m_ctl->run(words("org add --code 010101 --name 雅和社区党支部 --kind community_branch --parent 0101")).exitCode,
        0);
}

void TestCtlMembers::oddThingsAreToldOnStderrAndEntered()
{
    const CtlOutcome plain = add(1, words("--joined 2010-07-01 --full 2011-07-01 --mobile 19900001234"));
    QCOMPARE(plain.exitCode, 0);
    QVERIFY2(plain.err.isEmpty(), plain.err.constData());
    const CtlOutcome odd
        = add(2, words("--joined 2005-07-01 --full 2004-07-01 --standing probationary --mobile 12345"));
    QCOMPARE(odd.exitCode, 0);
    // stdout holds one JSON value and nothing else.
    const QJsonObject added = odd.object();
    QVERIFY(added.value(u"id"_s).toInteger() > 0);
    QVERIFY(added.value(u"certificate"_s).toString().startsWith(u'Z'));
    QCOMPARE(odd.errorLines().size(), 4);
    QVERIFY(!odd.err.contains("joined.") && !odd.err.contains("mobile.") && !odd.err.contains("%"));
}

void TestCtlMembers::contradictionsAreRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("birth") << words("--birth 1990-01-02");
    QTest::newRow("sex") << words("--sex female");
    QTest::newRow("reports in tomorrow") << words("--reported 2026-11-01");
    QTest::newRow("very long address") << QStringList{u"--address"_s, QString(5000, u'路')};
    QTest::newRow("very long unit") << QStringList{u"--unit"_s, QString(5000, u'局')};
}

void TestCtlMembers::contradictionsAreRefused()
{
    QFETCH(QStringList, more);
    const CtlOutcome refused = add(1, more);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.out.isEmpty());
    QCOMPARE(refused.errorLines().size(), 1);
    QVERIFY2(refused.err.size() < 300, refused.err.constData());
    QVERIFY(m_ctl->run(words("member find 王小明 --json")).array().isEmpty());
    const CtlOutcome check = m_ctl->run(words("check --json"));
    QCOMPARE(check.exitCode, 0);
}

void TestCtlMembers::rosterRowsThatLieAheadAreRefused()
{
    const QString path = m_ctl->folder() + u"/roster.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        u"姓名,身份证号,所在党支部,报到时间,党籍状态\n张三,%1,雅和社区党支部,2026-11-01,\n李四,%2,雅和社区党支部,"
        "2026-10-31,\n王五,%3,雅和社区党支部,,死亡\n"_s.arg(testIdNumber(1), testIdNumber(2), testIdNumber(3))
            .toUtf8());
    file.close();
    const CtlOutcome outcome = m_ctl->run({u"import"_s, u"members"_s, path, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonArray rows = outcome.object().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0)[u"state"_s].toString(), u"error"_s);
    QCOMPARE(rows.at(0)[u"code"_s].toString(), u"reported_in_future"_s);
    QCOMPARE(rows.at(1)[u"effect"_s].toString(), u"new"_s);
    QCOMPARE(rows.at(2)[u"effect"_s].toString(), u"new"_s);
    const QJsonObject overview = m_ctl->run(words("report overview --json")).object();
    QCOMPARE(overview.value(u"members"_s)[u"total"_s].toInt(), 1);
    QCOMPARE(overview.value(u"certificates"_s)[u"valid"_s].toInt(), 1);
    QCOMPARE(m_ctl->run(words("check --json")).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCtlMembers)
#include "tst_ctlmembers.moc"
