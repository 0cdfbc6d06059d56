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

/** What scripts rely on of `dangjianctl import`. */
class TestCtlImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ctl.reset(); }
    void changesAndBatches();
    void mappings();
    void namesOfBranches();
    void namesakesInRecords();
    void refusedRows();
    void otherSubjects();
    void wrongUse_data();
    void wrongUse();

private:
    QString write(const char *name, const QString &text) const
    {
        const QString path = m_ctl->folder() + u'/' + QLatin1String(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text.toUtf8());
        return path;
    }

    CtlOutcome import(const QStringList &arguments) const
    {
        return m_ctl->run(QStringList{u"import"_s} + arguments + QStringList{u"--json"_s});
    }

    std::unique_ptr<CtlProcess> m_ctl;
};

void TestCtlImport::init()
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

void TestCtlImport::changesAndBatches()
{
    // No branch in the file: it is named on the command line.
    const QString file = write("a.csv", u"姓名,身份证号,手机\n张三,%1,19900000001\n"_s.arg(testIdNumber(1)));
    QCOMPARE(
        import({u"members"_s, file}).object()[u"rows"_s].toArray().at(0)[u"code"_s].toString(), u"branch_missing"_s);
    const QJsonObject first = import({u"members"_s, file, u"--branch"_s, u"010101"_s}).object();
    QCOMPARE(first[u"effects"_s][u"new"_s].toInt(), 1);
    QVERIFY(first[u"batch"_s].toInteger() > 0);
    const QString next = write("b.csv", u"姓名,身份证号,手机,特长\n张三,%1,19900000002,书法\n"_s.arg(testIdNumber(1)));
    QJsonObject dry
        = import({u"members"_s, next, u"--branch"_s, u"010101"_s, u"--on-existing"_s, u"replace"_s, u"--dry-run"_s})
              .object();
    QVERIFY(dry[u"batch"_s].isNull());
    QJsonArray changes = dry[u"rows"_s].toArray().at(0)[u"changes"_s].toArray();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0)[u"field"_s].toString(), u"mobile"_s);
    QCOMPARE(changes.at(0)[u"before"_s].toString(), u"199****0001"_s);
    QCOMPARE(changes.at(0)[u"after"_s].toString(), u"19900000002"_s);
    QVERIFY(changes.at(1)[u"before"_s].isNull());
    QCOMPARE(dry[u"much_changed"_s].toArray().at(0)[u"branch"_s].toString(), u"雅和社区党支部"_s);
    dry = import({u"members"_s, next, u"--on-existing"_s, u"skip"_s, u"--branch"_s, u"010101"_s}).object();
    QCOMPARE(dry[u"effects"_s][u"unchanged"_s].toInt(), 1);
    const QJsonObject filled = import({u"members"_s, next, u"--branch"_s, u"010101"_s}).object();
    QCOMPARE(filled[u"effects"_s][u"changed"_s].toInt(), 1);
    // The list, newest first; the newest is taken back, and then the first.
    QJsonArray list = m_ctl->run(words("import list --json")).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0)[u"file"_s].toString(), u"b.csv"_s);
    for (const QJsonValue &batch : std::as_const(list)) {
        const CtlOutcome undone = import({u"undo"_s, QString::number(batch[u"id"_s].toInteger())});
        QVERIFY2(undone.exitCode == 0, undone.err.constData());
        QVERIFY(undone.object()[u"held_back"_s].toArray().isEmpty());
    }
    QVERIFY(m_ctl->run(words("member find 张三 --json")).array().isEmpty());
    list = m_ctl->run(words("import list --json")).array();
    QVERIFY(list.at(0)[u"undone"_s].toBool());
    QCOMPARE(import({u"undo"_s, u"77"_s}).exitCode, 1);
    QCOMPARE(m_ctl->run(words("check --json")).exitCode, 0);
}

void TestCtlImport::mappings()
{
    const QString file = write("m.csv", u"甲,乙,丙,手机\n张三,%1,雅和社区党支部,19900000001\n"_s.arg(testIdNumber(1)));
    QCOMPARE(import({u"members"_s, file}).exitCode, 1);
    const QString mapping = write("m.json", uR"({"甲": "name", "乙": "id_number", "丙": "branch", "手机": ""})"_s);
    const CtlOutcome outcome = import({u"members"_s, file, u"--mapping"_s, mapping});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.object()[u"effects"_s][u"new"_s].toInt(), 1);
    const QJsonArray columns = outcome.object()[u"sheets"_s].toArray().at(0)[u"columns"_s].toArray();
    QCOMPARE(columns.at(0)[u"field"_s].toString(), u"name"_s);
    QCOMPARE(columns.at(0)[u"origin"_s].toString(), u"chosen"_s);
    QVERIFY(columns.at(3)[u"field"_s].isNull());
    // Remembered: the next file of these headings needs none.
    write("m.csv", u"甲,乙,丙\n李四,%1,雅和社区党支部\n"_s.arg(testIdNumber(2, QDate(1980, 1, 1))));
    QCOMPARE(import({u"members"_s, file}).object()[u"effects"_s][u"new"_s].toInt(), 1);
}

void TestCtlImport::namesOfBranches()
{
    const QString file = write("n.csv", u"姓名,身份证号,所在党支部\n张三,%1,雅和\n"_s.arg(testIdNumber(1)));
    QCOMPARE(import({u"members"_s, file}).object()[u"rows"_s].toArray().at(0)[u"state"_s].toString(), u"choice"_s);
    const QString names = write("names.json", uR"({"雅和": "010101"})"_s);
    QCOMPARE(import({u"members"_s, file, u"--branch-names"_s, names}).object()[u"effects"_s][u"new"_s].toInt(), 1);
    // Remembered: the next file needs none.
    write("n.csv", u"姓名,身份证号,所在党支部\n李四,%1,雅和\n"_s.arg(testIdNumber(2, QDate(1980, 1, 1))));
    QCOMPARE(import({u"members"_s, file}).object()[u"effects"_s][u"new"_s].toInt(), 1);
    QCOMPARE(
        import({u"members"_s, file, u"--branch-names"_s, write("names.json", uR"({"雅和": "77"})"_s)}).exitCode, 1);
}

void TestCtlImport::namesakesInRecords()
{
    const QString people = write("p.csv",
        u"姓名,身份证号,所在党支部\n张三,%1,雅和社区党支部\n张三,%2,雅和社区党支部\n"_s.arg(
            testIdNumber(1), testIdNumber(2, QDate(1980, 1, 1))));
    QCOMPARE(import({u"members"_s, people}).object()[u"effects"_s][u"new"_s].toInt(), 2);
    const QString records = write("r.csv", u"姓名,日期,类别,内容\n张三,2026.3.5,学习,听党课\n"_s);
    const QJsonObject row = import({u"records"_s, records}).object()[u"rows"_s].toArray().at(0).toObject();
    QCOMPARE(row[u"code"_s].toString(), u"member_ambiguous"_s);
    const QJsonArray alike = row[u"alike"_s].toArray();
    QCOMPARE(alike.size(), 2);
    const QString certificate = alike.at(1)[u"certificate"_s].toString();
    QVERIFY(!certificate.isEmpty());
    // Who reads it learns between whom, and what to do.
    const QString said = QString::fromUtf8(m_ctl->run({u"import"_s, u"records"_s, records}).out);
    QVERIFY2(said.contains(certificate) && said.contains(u"1980-01-01"_s), qPrintable(said));
    QVERIFY2(said.contains(u"“登记证号”一列"_s), qPrintable(said));
    // That done, it is entered.
    write("r.csv", u"姓名,登记证号,日期,类别,内容\n张三,%1,2026.3.5,学习,听党课\n"_s.arg(certificate));
    QCOMPARE(import({u"records"_s, records}).object()[u"effects"_s][u"new"_s].toInt(), 1);
}

void TestCtlImport::refusedRows()
{
    const QString file = write("r.csv",
        u"姓名,身份证号,所在党支部,入党时间\n张三,%1,雅和社区党支部,199806\n李四,123,雅和社区党支部,\n"_s.arg(
            testIdNumber(1)));
    const QString back = m_ctl->folder() + u"/back.xlsx"_s;
    const QJsonObject report = import({u"members"_s, file, u"--errors"_s, back}).object();
    QCOMPARE(report[u"errors"_s].toString(), back);
    QCOMPARE(report[u"counts"_s][u"choice"_s].toInt(), 1);
    QCOMPARE(report[u"counts"_s][u"error"_s].toInt(), 1);
    QVERIFY(QFile::exists(back));
    // They come back with the same verdicts; a month is taken for its first day where one says so.
    const QJsonObject again = import({u"members"_s, back, u"--months"_s, u"first"_s}).object();
    QCOMPARE(again[u"rows"_s].toArray().size(), 2);
    QCOMPARE(again[u"rows"_s].toArray().at(0)[u"state"_s].toString(), u"warning"_s);
    QCOMPARE(again[u"rows"_s].toArray().at(1)[u"code"_s].toString(), u"id_number_length"_s);
    // Nothing refused, no file.
    write("r.csv", u"姓名,身份证号,所在党支部\n张三,%1,雅和社区党支部\n"_s.arg(testIdNumber(1)));
    QVERIFY(QFile::remove(back));
    QVERIFY(!import({u"members"_s, file, u"--errors"_s, back}).object().contains(u"errors"_s));
    QVERIFY(!QFile::exists(back));
}

void TestCtlImport::otherSubjects()
{
    const QString organizations
        = write("o.csv", u"代码,党组织名称,上级党组织\n010102,太平社区党支部,0101\n010103,朝阳社区党支部,城东街道\n"_s);
    QCOMPARE(import({u"organizations"_s, organizations}).object()[u"effects"_s][u"new"_s].toInt(), 2);
    QCOMPARE(m_ctl->run(words("org list --json")).array().size(), 5);
    const QString units = write("u.csv", u"单位名称,单位性质,所在社区\n市民政局,机关,太平社区\n"_s);
    QCOMPARE(import({u"units"_s, units}).object()[u"effects"_s][u"new"_s].toInt(), 1);
    const QString members
        = write("p.csv", u"姓名,身份证号,所在党支部\n张三,%1,太平社区党支部\n"_s.arg(testIdNumber(1)));
    QCOMPARE(import({u"members"_s, members}).object()[u"effects"_s][u"new"_s].toInt(), 1);
    const QString records = write(
        "x.csv", u"姓名,日期,类别,内容,小时\n张三,2026-10-01,志愿服务,清扫,2\n张三,2026-10-01,志愿服务,清扫,2\n"_s);
    const QJsonObject report = import({u"records"_s, records}).object();
    QCOMPARE(report[u"effects"_s][u"new"_s].toInt(), 1);
    QCOMPARE(report[u"counts"_s][u"duplicate"_s].toInt(), 1);
    QCOMPARE(m_ctl->run(words("record list --json --member") + QStringList{testIdNumber(1)}).array().size(), 1);
    QCOMPARE(m_ctl->run(words("check --json")).exitCode, 0);
}

void TestCtlImport::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("on-existing") << words("--on-existing overwrite") << 2;
    QTest::newRow("months") << words("--months guess") << 2;
    QTest::newRow("no such branch") << words("--branch 0199") << 1;
    QTest::newRow("a branch without members") << words("--branch 0101") << 1;
    QTest::newRow("no mapping file") << words("--mapping nowhere.json") << 1;
    QTest::newRow("a mapping that is none") << words("--mapping list.json") << 1;
    QTest::newRow("a field that is none") << words("--mapping field.json") << 1;
    QTest::newRow("a sheet that is none") << words("--sheet 九月") << 1;
}

void TestCtlImport::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const QString file = write("w.csv", u"姓名,身份证号,所在党支部\n张三,%1,雅和社区党支部\n"_s.arg(testIdNumber(1)));
    write("list.json", u"[1, 2]"_s);
    write("field.json", uR"({"姓名": "talent"})"_s);
    for (QString &argument : arguments)
        if (argument.endsWith(u".json"_s))
            argument.prepend(m_ctl->folder() + u'/');
    const CtlOutcome outcome = import(QStringList{u"members"_s, file} + arguments);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY(outcome.out.isEmpty());
    if (exitCode == 1) {
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY2(!outcome.err.contains('%') && !outcome.err.contains("mapping."), outcome.err.constData());
    }
    QVERIFY(m_ctl->run(words("member find 张三 --json")).array().isEmpty());
}

QTEST_GUILESS_MAIN(TestCtlImport)
#include "tst_ctlimport.moc"
