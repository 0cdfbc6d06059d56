// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"

#include <QDir>
#include <QTest>

using namespace dangjian;

/** Wrong usage is told apart from failing, and does nothing. */
class TestCtlUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void programHelpNamesEveryCommand();
    void sentencesFollowTheLanguage();
    void wrongTodayIsWrongUsage();
};

void TestCtlUsage::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](const char *name, const QString &line) {
        QTest::newRow(name) << line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    add("nothing", {});
    add("unknown command", QStringLiteral("fly"));
    add("half a command", QStringLiteral("org"));
    add("unknown second word", QStringLiteral("org fly"));
    add("unknown option", QStringLiteral("org list --fast"));
    add("unknown option before the command", QStringLiteral("--fast org list"));
    add("option of another command", QStringLiteral("org list --member 1"));
    add("word too many", QStringLiteral("org list more"));
    add("missing word", QStringLiteral("member show --json"));
    add("missing required option", QStringLiteral("init"));
    add("option without value", QStringLiteral("init --district"));
    add("option instead of a value", QStringLiteral("init --district --office 1"));
    add("switch with a value", QStringLiteral("org list --json=yes"));
    add("option twice", QStringLiteral("init --district A --district B"));
    add("office below 1", QStringLiteral("init --district A --office 0"));
    add("office above 8191", QStringLiteral("init --district A --office 8192"));
    add("office that is no number", QStringLiteral("init --district A --office first"));
    add("kind that is none", QStringLiteral("org add --code 0101 --name N --kind club --parent 01"));
    add("date that does not exist", QStringLiteral("record add --member 1 --date 2026-02-30 --kind deed --content C"));
    add("date in another order", QStringLiteral("record add --member 1 --date 31.10.2026 --kind deed --content C"));
    add("kind of record that is none",
        QStringLiteral("record add --member 1 --date 2026-10-01 --kind work --content C"));
    add("hours that are none",
        QStringLiteral("record add --member 1 --date 2026-10-01 --kind deed --content C --hours two"));
    add("negative hours", QStringLiteral("record add --member 1 --date 2026-10-01 --kind deed --content C --hours -2"));
    add("deeds that are no number",
        QStringLiteral("record add --member 1 --date 2026-10-01 --kind deed --content C --deeds 1.5"));
    add("negative deeds", QStringLiteral("record add --member 1 --date 2026-10-01 --kind deed --content C --deeds=-1"));
    add("category that is none", QStringLiteral("member add --name N --id-number 1 --branch 01 --category retired"));
    add("relation that is none",
        QStringLiteral("member add --name N --id-number 1 --branch 01 --category branch --relation none"));
    add("year that is none", QStringLiteral("record list --member 1 --year last"));
    add("limit of zero", QStringLiteral("member find x --limit 0"));
    add("paper that is none", QStringLiteral("print poster --all --out x.pdf"));
    add("printing nobody", QStringLiteral("print certificate --out x.pdf"));
    add("printing two selections", QStringLiteral("print certificate --all --member 1 --out x.pdf"));
    add("a category of one member", QStringLiteral("print certificate --member 1 --category branch --out x.pdf"));
    add("never printed, of one member", QStringLiteral("print certificate --member 1 --never-printed --out x.pdf"));
    add("forms never printed", QStringLiteral("print form --all --never-printed --out x.pdf"));
    add("forms to fold", QStringLiteral("print form --all --imposition a5 --out x.pdf"));
    add("forms to note", QStringLiteral("print form --all --note-printed --out x.pdf"));
    add("printing nowhere", QStringLiteral("print form --all"));
    add("report that is none", QStringLiteral("report weather"));
    add("report on no date", QStringLiteral("report overview --on yesterday"));
    add("demo of minus one member", QStringLiteral("demo --members -1"));
    add("language that is none", QStringLiteral("org list --lang fr"));
    add("import without a file", QStringLiteral("import members"));
    add("import of something else", QStringLiteral("import cats x.xlsx"));
}

void TestCtlUsage::wrongUsage()
{
    QFETCH(QStringList, arguments);
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const CtlOutcome outcome = ctl.run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    // What is wrong stands on the first line, the usage below it.
    QVERIFY(outcome.errorLines().size() > 3);
    QVERIFY(outcome.err.contains("dangjianctl"));
    QVERIFY(!QFile::exists(ctl.store));
}

void TestCtlUsage::helpOfEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"init", "demo", "org list", "org add", "member find", "member show", "member add",
             "record add", "record list", "import members", "print", "report overview", "check"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestCtlUsage::helpOfEveryCommand()
{
    QFETCH(QString, command);
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const CtlOutcome outcome = ctl.run(command.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.err.isEmpty());
    QVERIFY(QString::fromUtf8(outcome.out).contains(QStringLiteral("dangjianctl ") + command));
}

void TestCtlUsage::programHelpNamesEveryCommand()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const CtlOutcome outcome = ctl.run({QStringLiteral("--help")});
    QCOMPARE(outcome.exitCode, 0);
    for (const char *command : {"init ", "demo ", "org list", "org add", "member find", "member show", "member add",
             "record add", "record list", "import members", "print ", "report overview", "check"})
        QVERIFY2(outcome.out.contains(QByteArray("dangjianctl ") + QByteArray(command).trimmed()), command);
    const CtlOutcome version = ctl.run({QStringLiteral("--version")});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("dangjianctl 0."));
}

void TestCtlUsage::sentencesFollowTheLanguage()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const QStringList arguments{QStringLiteral("org"), QStringLiteral("list")};
    const auto english = [&] { return ctl.run(arguments).err.contains("There is no store"); };
    // cron says nothing of a language: Chinese, and Qt's complaint about the locale stays away.
    QVERIFY(!english());
    QCOMPARE(ctl.run(arguments).errorLines().size(), 1);
    ctl.environment.insert(QStringLiteral("LANG"), QStringLiteral("C"));
    QVERIFY(!english());
    ctl.environment.insert(QStringLiteral("LANG"), QStringLiteral("zh_CN.UTF-8"));
    QVERIFY(!english());
    ctl.environment.insert(QStringLiteral("LANG"), QStringLiteral("en_US.UTF-8"));
    QVERIFY(english());
    QCOMPARE(ctl.run(arguments).errorLines().size(), 1);
    QVERIFY(!ctl.run(arguments + QStringList{QStringLiteral("--lang"), QStringLiteral("zh")})
                 .err.contains("There is no store"));
    ctl.environment.remove(QStringLiteral("LANG"));
    QVERIFY(ctl.run(arguments + QStringList{QStringLiteral("--lang=en")}).err.contains("There is no store"));
}

void TestCtlUsage::wrongTodayIsWrongUsage()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    ctl.environment.insert(QStringLiteral("DANGJIAN_TODAY"), QStringLiteral("tomorrow"));
    QCOMPARE(ctl.run({QStringLiteral("check")}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCtlUsage)
#include "tst_ctlusage.moc"
