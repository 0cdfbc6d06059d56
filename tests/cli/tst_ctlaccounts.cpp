// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "teststore.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QThread>

#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

struct Who
{
    QString name;
    QString password;
};

const Who department{u"zuzhibu"_s, u"demo-zuzhibu-2026"_s};
const Who subdistrict{u"jiedao"_s, u"demo-jiedao-2026"_s};
const Who branch{u"shequ"_s, u"demo-shequ-2026"_s};
const Who reader{u"yuelan"_s, u"demo-yuelan-2026"_s};

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/** The command line over a store with accounts: who may do what, and where passwords are. */
class TestCtlAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void demoTellsWhatItMade();
    void plainDemoMakesNone();
    void nobodyIsToldToSayWho();
    void aWrongPasswordIsRefused();
    void eachRoleDoesWhatItMay_data();
    void eachRoleDoesWhatItMay();
    void theFirstAccountTurnsItOn();
    void accountsAreKept();
    void aGivenPasswordOpensNothingButItsChange();
    void aForgottenPasswordIsSetAnew();
    void theTableOfRolesNeedsNoStore();
    void thePromptDoesNotShowWhatIsTyped();
    void noPasswordIsLeftAnywhere();

private:
    static CtlOutcome run(CtlProcess &ctl, const Who &who, const QStringList &arguments, const QString &more = {})
    {
        ctl.input = (who.password + u'\n' + more).toUtf8();
        return ctl.run(QStringList{u"--as"_s, who.name, u"--password-fd"_s, u"0"_s} + arguments);
    }
    static QString numberOf(CtlProcess &ctl, const QString &branchCode, int serial)
    {
        const CtlOutcome added = run(ctl, department,
            words(u"member add --category branch --joined 2005-07-01 --full 2006-07-01"_s)
                + QStringList{u"--name"_s, u"测试员"_s + QString::number(serial), u"--id-number"_s,
                    testIdNumber(serial), u"--branch"_s, branchCode});
        if (added.exitCode != 0)
            qFatal("%s", added.err.constData());
        return QString::number(added.object().value(u"id"_s).toInteger());
    }

    std::unique_ptr<CtlProcess> m_ctl;
    QJsonArray m_accounts; // as demo told them
    QString m_inside; // members inside and outside of the branch and of the subdistrict
    QString m_outside;
    QString m_branchCode;
    QString m_otherCode;
};

void TestCtlAccounts::initTestCase()
{
    m_ctl = std::make_unique<CtlProcess>(QStringLiteral(DANGJIAN_BIN_DIR));
    const CtlOutcome made = m_ctl->run(words(u"demo --members 300 --records 300 --accounts"_s));
    QVERIFY2(made.exitCode == 0, made.err.constData());
    m_accounts = made.object().value(u"accounts"_s).toArray();
    QCOMPARE(m_accounts.size(), 4);
    m_branchCode = m_accounts.at(2).toObject().value(u"organization_code"_s).toString();
    // A community of another subdistrict.
    const QString subdistrictCode = m_accounts.at(1).toObject().value(u"organization_code"_s).toString();
    for (const QJsonValue &each : run(*m_ctl, department, words(u"org list --json"_s)).array()) {
        const QString code = each[u"code"_s].toString();
        if (each[u"kind"_s].toString() == u"community_branch"_s && !code.startsWith(subdistrictCode))
            m_otherCode = code;
    }
    QVERIFY(!m_otherCode.isEmpty());
    m_inside = numberOf(*m_ctl, m_branchCode, 501);
    m_outside = numberOf(*m_ctl, m_otherCode, 502);
}

void TestCtlAccounts::demoTellsWhatItMade()
{
    const QStringList roles{u"department"_s, u"subdistrict"_s, u"branch"_s, u"reader"_s};
    const Who all[] = {department, subdistrict, branch, reader};
    for (qsizetype i = 0; i < 4; ++i) {
        const QJsonObject account = m_accounts.at(i).toObject();
        QCOMPARE(account.value(u"role"_s).toString(), roles.at(i));
        QCOMPARE(account.value(u"name"_s).toString(), all[i].name);
        QCOMPARE(account.value(u"password"_s).toString(), all[i].password);
        QVERIFY(!account.value(u"organization"_s).toString().isEmpty());
    }
    QVERIFY(m_branchCode.startsWith(m_accounts.at(1).toObject().value(u"organization_code"_s).toString()));
}

void TestCtlAccounts::plainDemoMakesNone()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const CtlOutcome made = ctl.run(words(u"demo --members 50 --records 10"_s));
    QCOMPARE(made.exitCode, 0);
    QVERIFY(!made.object().contains(u"accounts"_s));
    QCOMPARE(ctl.run(words(u"account list --json"_s)).json(), QJsonValue(QJsonArray()));
    QCOMPARE(ctl.run(words(u"org list --json"_s)).exitCode, 0);
}

void TestCtlAccounts::nobodyIsToldToSayWho()
{
    const QByteArray before = m_ctl->run({u"org"_s, u"list"_s, u"--lang"_s, u"en"_s}).err;
    for (const QString &command :
        {u"org list"_s, u"member find a"_s, u"member show "_s + m_inside, u"record list --member "_s + m_inside,
            u"report overview"_s, u"check"_s, u"backup"_s, u"account list"_s, u"restore nothing.sqlite"_s}) {
        const CtlOutcome refused = m_ctl->run(words(command) + QStringList{u"--lang"_s, u"en"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.out.isEmpty(), qPrintable(command));
        QVERIFY2(refused.err == before, refused.err + qPrintable(command));
    }
    QVERIFY2(before.contains("--as"), before);
}

void TestCtlAccounts::aWrongPasswordIsRefused()
{
    for (const Who &who : {Who{department.name, u"something else"_s}, Who{u"nobody"_s, department.password}}) {
        const CtlOutcome refused = run(*m_ctl, who, words(u"org list"_s));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(refused.errorLines().size(), 1);
    }
    m_ctl->input.clear();
    QCOMPARE(m_ctl->run(words(u"--as zuzhibu --password-fd 0 org list"_s)).exitCode, 1);
    // No terminal and no descriptor: there is nobody to be asked.
    QCOMPARE(m_ctl->run(words(u"--as zuzhibu org list"_s)).exitCode, 1);
    QCOMPARE(m_ctl->run(words(u"--as zuzhibu --password-fd x org list"_s)).exitCode, 2);
}

void TestCtlAccounts::eachRoleDoesWhatItMay_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("who"); // who may: d, s, b, r
    const auto row
        = [](const char *name, const QString &command, const QString &who) { QTest::newRow(name) << command << who; };
    // %1 and %2: a member inside and outside, %3 and %4: a branch inside and outside, %5: free for each run.
    row("org list", u"org list --json"_s, u"dsbr"_s);
    row("member find", u"member find 测试员 --json"_s, u"dsbr"_s);
    row("member show inside", u"member show %1 --json"_s, u"dsbr"_s);
    row("member show outside", u"member show %2 --json"_s, u"d"_s);
    row("member add inside",
        u"member add --name 甲%5 --id-number %6 --branch %3 --category branch --joined 2005-07-01 --full 2006-07-01"_s,
        u"dsb"_s);
    row("member add outside",
        u"member add --name 乙%5 --id-number %6 --branch %4 --category branch --joined 2005-07-01 --full 2006-07-01"_s,
        u"d"_s);
    row("record add inside",
        u"record add --member %1 --date 2026-09-%5 --kind volunteer --content 清扫楼道 --hours 1"_s, u"dsb"_s);
    row("record add outside",
        u"record add --member %2 --date 2026-09-%5 --kind volunteer --content 清扫楼道 --hours 1"_s, u"d"_s);
    row("record list inside", u"record list --member %1 --json"_s, u"dsbr"_s);
    row("record list outside", u"record list --member %2 --json"_s, u"d"_s);
    row("org add", u"org add --code %3%5 --name 第%5党小组 --kind party_group --parent %3"_s, u"ds"_s);
    row("import", u"import members roster.csv --dry-run --json"_s, u"dsb"_s);
    row("print inside", u"print form --member %1 --out in%5.pdf"_s, u"dsbr"_s);
    row("print outside", u"print form --member %2 --out out%5.pdf"_s, u"d"_s);
    row("report", u"report overview --json"_s, u"dsbr"_s);
    row("check", u"check --json"_s, u"d"_s);
    row("backup", u"backup"_s, u"d"_s);
    row("restore", u"restore nothing%5.sqlite"_s, u""_s);
    row("account list", u"account list --json"_s, u"d"_s);
    row("account edit", u"account edit yuelan --full-name 戴晓芸"_s, u"d"_s);
}

void TestCtlAccounts::eachRoleDoesWhatItMay()
{
    QFETCH(QString, command);
    QFETCH(QString, who);
    QFile roster(m_ctl->folder() + u"/roster.csv"_s);
    if (!roster.exists()) {
        QVERIFY(roster.open(QIODevice::WriteOnly));
        roster.write("姓名,公民身份号码,所在党支部,党员类别\n测试员,");
        roster.write(testIdNumber(777).toUtf8() + "," + m_branchCode.toUtf8() + ",社区支部党员\n");
        roster.close();
    }
    static int run_ = 10;
    const std::pair<QChar, Who> all[] = {{u'd', department}, {u's', subdistrict}, {u'b', branch}, {u'r', reader}};
    for (const auto &[letter, account] : all) {
        ++run_;
        const QString typed = QString(command)
                                  .replace(u"%1"_s, m_inside)
                                  .replace(u"%2"_s, m_outside)
                                  .replace(u"%3"_s, m_branchCode)
                                  .replace(u"%4"_s, m_otherCode)
                                  .replace(u"%5"_s, QString::number(10 + run_ % 20))
                                  .replace(u"%6"_s, testIdNumber(600 + run_));
        const CtlOutcome outcome = run(*m_ctl, account, words(typed));
        const QByteArray told = typed.toUtf8() + " as " + account.name.toUtf8() + ": " + outcome.err;
        if (who.contains(letter)) {
            QVERIFY2(outcome.exitCode == 0, told);
        } else {
            QVERIFY2(outcome.exitCode == 1, told);
            QVERIFY2(outcome.errorLines().size() == 1, told);
        }
    }
    // What one may not see is not counted either.
    if (command.startsWith(u"member find"_s)) {
        QCOMPARE(run(*m_ctl, department, words(command)).array().size(), 2);
        QCOMPARE(run(*m_ctl, branch, words(command)).array().size(), 1);
    }
}

void TestCtlAccounts::theFirstAccountTurnsItOn()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(ctl.run(words(u"init --district 亭湖区"_s)).exitCode, 0);
    const auto add = [&ctl](const QString &role) {
        ctl.input = "a good long one\n";
        return ctl.run(words(u"account add first --role "_s + role + u" --new-password-fd 0"_s));
    };
    QCOMPARE(add(u"reader"_s).exitCode, 1);
    QCOMPARE(ctl.run(words(u"org list"_s)).exitCode, 0);
    const CtlOutcome added = add(u"department"_s);
    QVERIFY2(added.exitCode == 0, added.err);
    QVERIFY(added.object().contains(u"id"_s));
    QCOMPARE(ctl.run(words(u"org list"_s)).exitCode, 1);
    QCOMPARE(run(ctl, {u"first"_s, u"a good long one"_s}, words(u"org list"_s)).exitCode, 0);
}

void TestCtlAccounts::accountsAreKept()
{
    CtlProcess &ctl = *m_ctl;
    // Both passwords come through one descriptor, a line each.
    const QStringList add = words(u"account add gaoli --role branch --organization "_s + m_branchCode
        + u" --full-name 高丽 --new-password-fd 0"_s);
    QCOMPARE(run(ctl, department, add, u"123\n"_s).exitCode, 1);
    QCOMPARE(run(ctl, department, add, u"gaoli-first-one\n"_s).exitCode, 0);
    QCOMPARE(run(ctl, department, add, u"gaoli-first-one\n"_s).exitCode, 1);
    Who gaoli{u"gaoli"_s, u"gaoli-first-one"_s};
    QCOMPARE(run(ctl, gaoli, words(u"org list"_s)).exitCode, 0);
    // One's own, then by somebody else.
    QCOMPARE(run(ctl, gaoli, words(u"account password --new-password-fd 0"_s), u"gaoli-second-one\n"_s).exitCode, 0);
    QCOMPARE(run(ctl, gaoli, words(u"org list"_s)).exitCode, 1);
    gaoli.password = u"gaoli-second-one"_s;
    QCOMPARE(run(ctl, gaoli, words(u"org list"_s)).exitCode, 0);
    QCOMPARE(
        run(ctl, gaoli, words(u"account password --of zuzhibu --new-password-fd 0"_s), u"mine now, mine\n"_s).exitCode,
        1);
    QCOMPARE(run(ctl, department, words(u"account password --of gaoli --new-password-fd 0"_s), u"gaoli-third-one\n"_s)
                 .exitCode,
        0);
    gaoli.password = u"gaoli-third-one"_s;
    QCOMPARE(run(ctl, gaoli, words(u"account password --new-password-fd 0"_s), u"gaoli-fourth-one\n"_s).exitCode, 0);
    gaoli.password = u"gaoli-fourth-one"_s;

    QCOMPARE(run(ctl, department, words(u"account edit gaoli --role reader --full-name 高莉"_s)).exitCode, 0);
    bool listed = false;
    for (const QJsonValue &each : run(ctl, department, words(u"account list --json"_s)).array())
        if (each[u"name"_s].toString() == u"gaoli"_s) {
            listed = true;
            QCOMPARE(each[u"role"_s].toString(), u"reader"_s);
            QCOMPARE(each[u"full_name"_s].toString(), u"高莉"_s);
            QCOMPARE(each[u"organization_code"_s].toString(), m_branchCode);
            QVERIFY(!each[u"last_signed_in"_s].isNull());
        }
    QVERIFY(listed);
    QCOMPARE(run(ctl, department, words(u"account close gaoli"_s)).exitCode, 0);
    QCOMPARE(run(ctl, gaoli, words(u"org list"_s)).exitCode, 1);
    // Somebody has to be left who keeps the accounts.
    QCOMPARE(run(ctl, department, words(u"account close zuzhibu"_s)).exitCode, 1);
    QCOMPARE(run(ctl, department, words(u"account close nobody"_s)).exitCode, 1);
}

void TestCtlAccounts::aGivenPasswordOpensNothingButItsChange()
{
    CtlProcess &ctl = *m_ctl;
    const Who given{u"shiyong"_s, u"given for a day"_s};
    QCOMPARE(run(ctl, department, words(u"account add shiyong --role department --must-change --new-password-fd 0"_s),
                 given.password + u'\n')
                 .exitCode,
        0);
    const QString backups = QDir(ctl.folder()).filePath(u"given-backups"_s);
    QVERIFY(QDir().mkpath(backups));
    const auto accounts = [&] { return run(ctl, department, words(u"account list --json"_s)).array().size(); };
    const qsizetype before = accounts();
    const QList<QStringList> refused{words(u"org list"_s), words(u"org list --json"_s), words(u"member find 单"_s),
        words(u"member show "_s + m_inside), words(u"record list --member "_s + m_inside),
        words(u"print certificate --all --out "_s + QDir(backups).filePath(u"never.pdf"_s)), words(u"run list"_s),
        words(u"report overview --json"_s), words(u"check"_s), words(u"backup --to "_s + backups),
        words(u"import members "_s + QDir(backups).filePath(u"none.xlsx"_s)), words(u"account list"_s),
        words(u"account add other --role department --new-password-fd 0"_s), words(u"account close yuelan"_s),
        words(u"account password --of yuelan --new-password-fd 0"_s)};
    for (const QStringList &command : refused) {
        const CtlOutcome outcome = run(ctl, given, command, u"another good one\n"_s);
        const QByteArray told = command.join(u' ').toUtf8() + ": " + outcome.err;
        QVERIFY2(outcome.exitCode == 1, told);
        QVERIFY2(outcome.out.isEmpty(), told);
        QVERIFY2(outcome.errorLines().size() == 1 && outcome.err.contains("account password"), told);
    }
    QVERIFY(QDir(backups).isEmpty());
    QCOMPARE(accounts(), before);
    QCOMPARE(run(ctl, given, words(u"account password --new-password-fd 0"_s), u"one of my own\n"_s).exitCode, 0);
    QCOMPARE(run(ctl, {given.name, u"one of my own"_s}, words(u"org list"_s)).exitCode, 0);
    QCOMPARE(run(ctl, department, words(u"account close shiyong"_s)).exitCode, 0);
}

void TestCtlAccounts::aForgottenPasswordIsSetAnew()
{
    m_ctl->input = "demo-recovered\n";
    const CtlOutcome recovered = m_ctl->run(words(u"account recover yuelan --new-password-fd 0"_s));
    QVERIFY2(recovered.exitCode == 0, recovered.err);
    QCOMPARE(run(*m_ctl, reader, words(u"org list"_s)).exitCode, 1);
    const CtlOutcome signedIn = run(*m_ctl, {reader.name, u"demo-recovered"_s}, words(u"org list"_s));
    QCOMPARE(signedIn.exitCode, 1); // to be changed first
    QCOMPARE(run(*m_ctl, {reader.name, u"demo-recovered"_s}, words(u"account password --new-password-fd 0"_s),
                 reader.password + u'\n')
                 .exitCode,
        0);
}

void TestCtlAccounts::theTableOfRolesNeedsNoStore()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const QJsonArray table = ctl.run(words(u"account roles --json"_s)).array();
    QVERIFY(table.size() > 10);
    for (const QJsonValue &row : table) {
        QVERIFY(row[u"department"_s].toBool());
        if (row[u"permission"_s].toString() == u"keep_accounts"_s)
            QVERIFY(!row[u"subdistrict"_s].toBool());
    }
    const CtlOutcome shown = ctl.run(words(u"account roles"_s));
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.count('\n') > table.size());
}

void TestCtlAccounts::thePromptDoesNotShowWhatIsTyped()
{
    int terminal = -1;
    const QByteArray program = m_ctl->program().toLocal8Bit();
    const QByteArray store = m_ctl->store.toLocal8Bit();
    const QByteArray home = m_ctl->folder().toLocal8Bit();
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    QVERIFY(child >= 0);
    if (child == 0) {
        ::setenv("HOME", home.constData(), 1);
        ::setenv("DANGJIAN_TODAY", "2026-10-31", 1);
        ::execl(program.constData(), program.constData(), "--store", store.constData(), "--lang", "en", "--as",
            "zuzhibu", "org", "list", static_cast<char *>(nullptr));
        ::_exit(127);
    }
    QByteArray shown;
    bool typed = false;
    char bytes[512];
    for (ssize_t taken = 0; (taken = ::read(terminal, bytes, sizeof bytes)) > 0;) {
        shown.append(bytes, taken);
        if (!typed && shown.contains("zuzhibu: ")) {
            // The prompt is written before the terminal is silenced: typed is what comes after.
            for (termios now{}; ::tcgetattr(terminal, &now) == 0 && (now.c_lflag & ECHO) != 0;)
                QThread::yieldCurrentThread();
            const QByteArray password = department.password.toUtf8() + '\n';
            QCOMPARE(::write(terminal, password.constData(), std::size_t(password.size())), password.size());
            typed = true;
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(terminal);
    QVERIFY(typed);
    QVERIFY2(WIFEXITED(status) && WEXITSTATUS(status) == 0, shown);
    QVERIFY2(!shown.contains(department.password.toUtf8()), shown);
    QVERIFY(shown.contains(m_branchCode.toUtf8()));
}

void TestCtlAccounts::noPasswordIsLeftAnywhere()
{
    // After all that was done above: neither the log nor the store nor what was printed has one.
    int files = 0;
    QDirIterator walk(m_ctl->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const Who &who : {department, subdistrict, branch, reader})
            QVERIFY2(!content.contains(who.password.toUtf8()), qPrintable(file.fileName()));
        QVERIFY2(
            !content.contains("gaoli-first-one") && !content.contains("demo-recovered"), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 1);
    // There is no way to say one as an argument.
    QCOMPARE(m_ctl->run(words(u"--as zuzhibu --password demo-zuzhibu-2026 org list"_s)).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCtlAccounts)
#include "tst_ctlaccounts.moc"
