// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "teststore.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace dangjian;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/** What the command line says to people: whole Chinese sentences, warnings beside what was done, no guessing of paths.
 */
class TestCtlSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsAreChinese_data();
    void refusalsAreChinese();
    void missingFolderIsNotMade();
    void warningsStandBesideWhatWasDone();

private:
    static void fill(CtlProcess &ctl);
};

void TestCtlSentences::fill(CtlProcess &ctl)
{
    QCOMPARE(ctl.run(words("init --district 亭湖区")).exitCode, 0);
    QCOMPARE(
        ctl.run(words("org add --code 0101 --name 雅和社区党支部 --kind community-branch --parent 01")).exitCode, 0);
    QCOMPARE(ctl.run(words("member add --name 单志强 --branch 0101 --category branch --joined 1995-07-01 --id-number")
                    + QStringList{testIdNumber(1)})
                 .exitCode,
        0);
}

void TestCtlSentences::refusalsAreChinese_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("code taken") << words(
        "org add --code 0101 --name 又一社区党支部 --kind community-branch --parent 01")
                                << QStringLiteral("代码");
    QTest::newRow("organization without name")
        << words("org add --code 0102 --kind community-branch --parent 01 --name") + QStringList{QStringLiteral(" ")}
        << QStringLiteral("缺少名称");
    QTest::newRow("member without name") << words("member add --branch 0101 --category branch --id-number")
            + QStringList{testIdNumber(2), QStringLiteral("--name"), QStringLiteral(" ")}
                                         << QStringLiteral("缺少姓名");
    QTest::newRow("ID number taken") << words("member add --name 王小明 --branch 0101 --category branch --id-number")
            + QStringList{testIdNumber(1)}
                                     << QStringLiteral("公民身份号码相同");
    QTest::newRow("nobody") << words("record add --member 77 --date 2026-09-12 --kind deed --content 修灯 --deeds 1")
                            << QStringLiteral("没有");
    QTest::newRow("no branch") << words("member add --name 王小明 --branch 0199 --category branch --id-number")
            + QStringList{testIdNumber(2)}
                               << QStringLiteral("0199");
    QTest::newRow("future") << words("record add --date 2026-11-01 --kind deed --content 修灯 --deeds 1 --member")
            + QStringList{testIdNumber(1)}
                            << QStringLiteral("日期");
}

void TestCtlSentences::refusalsAreChinese()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const CtlOutcome outcome = ctl.run(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.errorLines().size(), 1);
    const QString sentence = outcome.errorLines().constFirst();
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    // The names of columns are nobody's words.
    QVERIFY2(!sentence.contains(QRegularExpression(QStringLiteral("[A-Za-z]"))), qPrintable(sentence));
}

void TestCtlSentences::missingFolderIsNotMade()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const QString folder = QDir(ctl.folder()).filePath(QStringLiteral("mistyped"));
    ctl.store = folder + QStringLiteral("/still/district.sqlite");
    for (const char *line : {"init --district 亭湖区", "demo --members 10 --records 10"}) {
        const CtlOutcome outcome = ctl.run(words(line));
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY2(outcome.errorLines().constFirst().contains(folder), outcome.err.constData());
        QVERIFY(!QFile::exists(folder));
    }
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/still")));
    QCOMPARE(ctl.run(words("init --district 亭湖区")).exitCode, 0);
}

void TestCtlSentences::warningsStandBesideWhatWasDone()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const QStringList entry = words("record add --kind volunteer --content 清扫楼道 --hours 1 --member")
        + QStringList{testIdNumber(1), QStringLiteral("--date")};
    const auto warned = [&](const char *date, const char *said) {
        const CtlOutcome outcome = ctl.run(entry + words(date));
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.object().value(QStringLiteral("id")).toInteger() > 0);
        if (!said) {
            QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
            return;
        }
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    };
    warned("2026-09-12", nullptr);
    warned("2026-09-12", "已有相同的记录");
    warned("1960-01-01", "出生");
}

QTEST_GUILESS_MAIN(TestCtlSentences)
#include "tst_ctlsentences.moc"
