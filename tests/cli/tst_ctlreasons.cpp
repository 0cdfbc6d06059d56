// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/trustsettings.h"
#include "ctldistrict.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Where the settings ask why personal data is told in clear, every command that tells it asks. */
class TestCtlReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void commandsThatTellAskWhy_data();
    void commandsThatTellAskWhy();
    void papersThatTellNothingAskNothing_data();
    void papersThatTellNothingAskNothing();
    void aRunThatStoppedKeepsItsReason();
    void theOtherCommandsTellNothing();
    void theHelpNamesTheOption();

private:
    QString out() const { return QDir(m_ctl->folder()).filePath(u"papers.pdf"_s); }
    QVariant scalar(const QString &sql) const { return m_store->scalar(sql); }
    int notes() const { return scalar(u"SELECT count(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt(); }
    QString lastReason() const
    {
        return scalar(u"SELECT reason || '|' || members || '|' || coalesce(file_name, '') FROM disclosure"
                      " ORDER BY id DESC LIMIT 1"_s)
            .toString();
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<CtlProcess> m_ctl;
};

void TestCtlReasons::initTestCase()
{
    m_store = std::make_unique<TestStore>();
    Services &services = m_store->services();
    for (const MemberId id : {m_store->branchMember, m_store->inServiceMember, m_store->floatingMember}) {
        Member member = valueOf(services.members.show(id)).member;
        member.mobile = u"19900001234"_s;
        member.address = u"朝阳新村9号楼1单元101室"_s;
        valueOf(services.members.edit(member));
        valueOf(services.participation.add(TestStore::entryOf(id, QDate(2026, 3, 5), u"巡逻"_s, 60)));
    }
    valueOf(services.settings.set(trustsetting::reasonToShow, u"1"_s));
    valueOf(services.settings.set(trustsetting::reasonToHandOut, u"1"_s));
    m_store->close();
    m_ctl = std::make_unique<CtlProcess>(QStringLiteral(DANGJIAN_BIN_DIR));
    m_ctl->store = m_store->file();
}

void TestCtlReasons::init()
{
    QDir folder(m_ctl->folder());
    for (const QString &each : folder.entryList({u"papers*"_s}, QDir::Files))
        folder.remove(each);
}

void TestCtlReasons::commandsThatTellAskWhy_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kept");
    QTest::newRow("member show") << u"member show %1"_s << u"|1|"_s;
    QTest::newRow("member show --json") << u"member show %1 --json"_s << u"|1|"_s;
    for (const char *paper : {"certificate", "form", "volunteer-proof", "envelopes", "envelopes --size c5", "labels",
             "roster --clear", "certificate --imposition a5", "form --index"})
        QTest::newRow(paper) << u"print %1 --all"_s.arg(QLatin1StringView(paper)) << u"|3|papers.pdf"_s;
    for (const char *paper : {"certificate", "form", "volunteer-proof", "envelopes", "labels", "roster --clear"})
        QTest::addRow("%s of one", paper)
            << u"print %1 --member"_s.arg(QLatin1StringView(paper)) + u" %1"_s << u"|1|papers.pdf"_s;
}

void TestCtlReasons::commandsThatTellAskWhy()
{
    QFETCH(const QString, line);
    QFETCH(const QString, kept);
    const bool prints = line.startsWith(u"print"_s);
    QStringList command = words(line.contains(u"%1"_s) ? line.arg(m_store->branchMember.value) : line);
    if (prints)
        command += {u"--out"_s, out()};
    const int before = notes();
    const int runs = scalar(u"SELECT count(*) FROM print_run WHERE state = 'open'"_s).toInt();
    for (const QStringList &without : {QStringList{}, QStringList{u"--reason"_s, u"  "_s}}) {
        const CtlOutcome refused = m_ctl->run(command + without);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.out.isEmpty(), refused.out);
        QCOMPARE(refused.errorLines().size(), 1);
        QVERIFY2(refused.err.contains("--reason"), refused.err);
        QVERIFY(!QFile::exists(out()));
    }
    QCOMPARE(notes(), before);
    QCOMPARE(scalar(u"SELECT count(*) FROM print_run WHERE state = 'open'"_s).toInt(), runs);
    const CtlOutcome told = m_ctl->run(command + QStringList{u"--reason"_s, u"核对 名册"_s});
    QVERIFY2(told.exitCode == 0, told.err);
    QCOMPARE(QFile::exists(out()), prints);
    QCOMPARE(notes(), before + 1);
    QCOMPARE(lastReason(), u"核对 名册"_s + kept);
}

void TestCtlReasons::papersThatTellNothingAskNothing_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<int>("withReason"); // the exit code
    QTest::newRow("letter") << u"letter"_s << 0; // the office's own may tell
    QTest::newRow("roster") << u"roster"_s << 2;
    QTest::newRow("photos") << u"photos"_s << 2;
}

void TestCtlReasons::papersThatTellNothingAskNothing()
{
    QFETCH(const QString, paper);
    const int before = notes();
    const QStringList command{u"print"_s, paper, u"--all"_s, u"--out"_s, out()};
    const CtlOutcome printed = m_ctl->run(command);
    QVERIFY2(printed.exitCode == 0, printed.err);
    QVERIFY(QFile::exists(out()));
    QTEST(m_ctl->run(command + QStringList{u"--reason"_s, u"核对"_s}).exitCode, "withReason");
    QCOMPARE(notes(), before);
}

void TestCtlReasons::aRunThatStoppedKeepsItsReason()
{
    // A folder stands where the last of three files is to be.
    const QString last = QDir(m_ctl->folder()).filePath(u"papers-03.pdf"_s);
    QVERIFY(QDir().mkpath(last));
    const CtlOutcome stopped
        = m_ctl->run(words(u"print form --all --per-file 1 --reason 年检 --out"_s) + QStringList{out()});
    QVERIFY(stopped.exitCode != 0);
    QVERIFY(QDir().rmdir(last));
    const CtlOutcome rest = m_ctl->run(words(u"print form --resume last"_s));
    QVERIFY2(rest.exitCode == 0, rest.err);
    QCOMPARE(lastReason(), u"年检|1|papers.pdf"_s);
    // Another one may be given for the rest.
    QVERIFY(QFile::remove(last) && QDir().mkpath(last));
    QVERIFY(
        m_ctl->run(words(u"print form --all --per-file 1 --reason 年检 --out"_s) + QStringList{out()}).exitCode != 0);
    QVERIFY(QDir().rmdir(last));
    QCOMPARE(m_ctl->run(words(u"print form --resume last --reason 补印"_s)).exitCode, 0);
    QCOMPARE(lastReason(), u"补印|1|papers.pdf"_s);
}

void TestCtlReasons::theOtherCommandsTellNothing()
{
    const QString number = scalar(u"SELECT id_number FROM member WHERE name = '单志强'"_s).toString();
    const QString member = QString::number(m_store->branchMember.value);
    const QString roster = QDir(m_ctl->folder()).filePath(u"roster.csv"_s);
    QFile file(roster);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"姓名,身份证号,手机,职务\n单志强,%1,,楼长\n单志强,,,楼长\n"_s.arg(number).toUtf8());
    file.close();
    const QList<QStringList> reading{words(u"org list"_s), words(u"member find 单志强"_s),
        words(u"member find "_s + number), words(u"record list --member "_s + member),
        words(u"import members --dry-run "_s + roster), words(u"import list"_s), words(u"run list"_s),
        words(u"report overview"_s), words(u"check"_s)};
    const int before = notes();
    for (const QStringList &command : reading)
        for (const QStringList &how : {QStringList{}, QStringList{u"--json"_s}}) {
            const CtlOutcome outcome = m_ctl->run(command + how);
            const QString told = QString::fromUtf8(outcome.out + outcome.err);
            QVERIFY2(!told.isEmpty(), qPrintable(command.join(u' ')));
            for (const QString &secret : {number, u"19900001234"_s, u"9号楼"_s})
                QVERIFY2(!told.contains(secret), qPrintable(command.join(u' ') + u": "_s + told));
        }
    QCOMPARE(notes(), before);
    // Whoever adds a command says here or above whether it tells.
    static const QSet<QString> known{u"init"_s, u"demo"_s, u"org list"_s, u"org add"_s, u"member find"_s,
        u"member show"_s, u"member add"_s, u"record add"_s, u"record list"_s, u"import members"_s, u"import units"_s,
        u"import organizations"_s, u"import records"_s, u"import list"_s, u"import undo"_s, u"run list"_s,
        u"run drop"_s, u"print"_s, u"report overview"_s, u"check"_s, u"backup"_s, u"verify"_s, u"restore"_s,
        u"salvage"_s, u"account list"_s, u"account add"_s, u"account edit"_s, u"account password"_s, u"account close"_s,
        u"account recover"_s, u"account roles"_s};
    static const QRegularExpression line(u"^  dangjianctl ((?:[a-z]+ )*?[a-z]+)(?: [^a-z].*| [a-z-]+\\|.*)?$"_s);
    int seen = 0;
    for (const QString &each : QString::fromUtf8(m_ctl->run({u"--help"_s}).out).split(u'\n'))
        if (const auto match = line.match(each); match.hasMatch()) {
            ++seen;
            QVERIFY2(known.contains(match.captured(1)), qPrintable(match.captured(1)));
        }
    QCOMPARE(seen, int(known.size()));
}

void TestCtlReasons::theHelpNamesTheOption()
{
    for (const char *command : {"print", "member show"})
        QVERIFY2(
            m_ctl->run(words(QString::fromLatin1(command)) + QStringList{u"--help"_s}).out.contains("--reason TEXT"),
            command);
}

QTEST_GUILESS_MAIN(TestCtlReasons)
#include "tst_ctlreasons.moc"
