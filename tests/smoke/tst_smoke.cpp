// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "reading/namereader.h"
#include "testscreen.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 20;
const QString day = u"2026-10-31"_s;

QString textOfPdf(const QString &file)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    reader.waitForFinished(TestScreen::patienceMs);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

/**
 * The built program in a real window, worked with keys alone: what a secretary does on a day, in both languages. What
 * came of it is asked of `dangjianctl`, which reads the same file.
 */
class SmokeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDaysWork_data();
    void aDaysWork();

private:
    struct Words
    {
        QString program;
        QString members;
        QString entry;
        QString records;
        QString newMember;
        QString preview;
        QString savePdf;
        QString content;
    };

    static Words words(bool chinese);
    bool begin(const QString &language);
    void chooseScope();
    void addMember();
    void findMember();
    void printCertificate();
    void enterRecords();
    void quit();
    void askStore();
    void keepPicture(const QString &name);

    std::unique_ptr<CtlProcess> m_ctl;
    std::unique_ptr<TestScreen> m_screen;
    std::unique_ptr<QProcess> m_program;
    Words m_words;
    QString m_language;
    QString m_branch;
    QStringList m_initials; // typed in quick entry, line by line
    QJsonObject m_before;
};

namespace {

const QString newName = u"单慧敏"_s;
const QString newNumber = u"320902199003074310"_s;

} // namespace

SmokeTest::Words SmokeTest::words(bool chinese)
{
    if (chinese) {
        return {
            u"社区党建"_s, u"党员"_s, u"活动登记"_s, u"参与记录"_s, u"新增党员"_s, u"预览"_s, u"PDF"_s, u"清扫楼道"_s};
    }
    return {u"Community Party building"_s, u"Members"_s, u"Activity records"_s, u"Participation records"_s,
        u"New member"_s, u"Preview"_s, u"Save as PDF"_s, u"Swept the stairwell"_s};
}

void SmokeTest::aDaysWork_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

void SmokeTest::aDaysWork()
{
    QFETCH(const QString, language);
    const auto step = [this](void (SmokeTest::*act)()) {
        (this->*act)();
        if (QTest::currentTestFailed() && m_screen) {
            keepPicture(u"failed"_s);
            qInfo().noquote() << "windows:" << m_screen->visibleTitles().join(u" | "_s);
        }
        return !QTest::currentTestFailed();
    };
    QVERIFY(begin(language));
    const bool done = step(&SmokeTest::chooseScope) && step(&SmokeTest::addMember) && step(&SmokeTest::findMember)
        && step(&SmokeTest::printCertificate) && step(&SmokeTest::enterRecords) && step(&SmokeTest::quit)
        && step(&SmokeTest::askStore);
    if (!done && m_program->state() != QProcess::NotRunning) {
        m_program->kill();
        m_program->waitForFinished();
    }
    m_program.reset();
    m_screen.reset();
}

bool SmokeTest::begin(const QString &language)
{
    m_language = language;
    m_words = words(language == u"zh");
    m_ctl = std::make_unique<CtlProcess>(QStringLiteral(DANGJIAN_BIN_DIR));
    const CtlOutcome filled = m_ctl->run({u"demo"_s, u"--members"_s, u"3000"_s, u"--records"_s, u"4000"_s});
    if (filled.exitCode != 0) {
        qWarning().noquote() << "demo:" << filled.err;
        return false;
    }
    m_before = m_ctl->run({u"report"_s, u"overview"_s, u"--json"_s}).object();
    const QJsonArray organizations = m_ctl->run({u"org"_s, u"list"_s, u"--json"_s}).array();
    for (const QJsonValue &organization : organizations) {
        if (organization[u"kind"].toString() == u"community_branch") {
            m_branch = organization[u"code"].toString();
            break;
        }
    }

    m_screen = std::make_unique<TestScreen>();
    if (!m_screen->start(u"1366x768"_s)) {
        qWarning().noquote() << m_screen->error();
        return false;
    }
    QProcessEnvironment environment = m_screen->environment();
    environment.insert(u"HOME"_s, m_ctl->folder());
    for (const QString &place : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s}) {
        environment.insert(place, m_ctl->folder());
    }
    environment.insert(u"DANGJIAN_TODAY"_s, day);
    environment.insert(u"DANGJIAN_WATCHDOG"_s, m_ctl->folder() + u"/watch"_s);
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(QStringLiteral(DANGJIAN_BIN_DIR "/dangjian"),
        {u"--store"_s, m_ctl->store, u"--lang"_s, language, u"--page"_s, u"workbench"_s});
    // The window has its full title once the organizations are known.
    if (!m_screen->waitForFocus(u"委员会 – "_s + m_words.program)) {
        keepPicture(u"failed"_s);
        qWarning().noquote() << "windows:" << m_screen->visibleTitles().join(u" | "_s);
        return false;
    }
    return true;
}

void SmokeTest::chooseScope()
{
    keepPicture(u"workbench"_s);
    m_screen->keys({u"ctrl+l"_s});
    m_screen->type(m_branch);
    m_screen->keys({u"Return"_s, u"ctrl+4"_s});
    QVERIFY(m_screen->waitForFocus(u'^' + m_words.members + u" – "_s));
}

void SmokeTest::addMember()
{
    m_screen->keys({u"ctrl+n"_s});
    QVERIFY(m_screen->waitForFocus(m_words.newMember));
    m_screen->type(newName);
    m_screen->keys({u"Tab"_s});
    m_screen->type(newNumber);
    m_screen->keys({u"Return"_s});
    QVERIFY2(m_screen->waitForNoWindow(m_words.newMember), "the dialog stays open: something is missing");
    QVERIFY(m_screen->waitForFocus(u'^' + newName));
    keepPicture(u"person"_s);
}

void SmokeTest::findMember()
{
    m_screen->keys({u"ctrl+1"_s});
    QVERIFY(m_screen->waitForFocus(u"^(?!"_s + newName + u')'));
    // Enter follows at once, as it does from a scanner: the answer is waited for by the program.
    m_screen->keys({u"ctrl+k"_s});
    m_screen->type(u"shm"_s);
    m_screen->keys({u"Return"_s});
    QVERIFY(m_screen->waitForFocus(u'^' + newName));
}

void SmokeTest::printCertificate()
{
    const QString file = m_ctl->folder() + u"/certificate.pdf"_s;
    m_screen->keys({u"ctrl+p"_s});
    QVERIFY(m_screen->waitForFocus(m_words.preview + u".*"_s + newName));
    keepPicture(u"preview"_s);
    m_screen->keys({u"alt+f"_s});
    QVERIFY(m_screen->waitForFocus(m_words.savePdf));
    m_screen->keys({u"ctrl+a"_s});
    m_screen->type(file);
    m_screen->keys({u"Return"_s});
    QVERIFY(TestScreen::waitUntil([&] { return QFile::exists(file); }));
    const QString text = textOfPdf(file);
    QVERIFY2(text.contains(newName), qPrintable(text));
    QVERIFY(text.contains(newNumber));
    QVERIFY(m_screen->waitForFocus(m_words.preview));
    m_screen->keys({u"Escape"_s});
    QVERIFY(m_screen->waitForNoWindow(m_words.preview));
}

void SmokeTest::enterRecords()
{
    // People of the branch, by the letters that a secretary would type.
    const NameReader reader;
    m_initials.clear();
    for (const QString &category : {u"Z01-"_s, u"A01-"_s}) {
        const QJsonArray people
            = m_ctl->run({u"member"_s, u"find"_s, category, u"--limit"_s, u"3000"_s, u"--json"_s}).array();
        for (const QJsonValue &person : people) {
            const QStringList initials = reader.readingOfName(person[u"name"].toString()).initials;
            if (person[u"branch_code"].toString() == m_branch && !initials.isEmpty() && initials.first().size() > 1
                && !m_initials.contains(initials.first())) {
                m_initials.append(initials.first());
            }
        }
    }
    QVERIFY2(m_initials.size() >= lines, "the branch has too few people");
    m_screen->keys({u"ctrl+5"_s});
    QVERIFY(m_screen->waitForFocus(u'^' + m_words.entry));
    for (int line = 0; line < lines; ++line) {
        m_screen->type(m_initials.at(line));
        m_screen->keys({u"Return"_s});
        if (line == 0) {
            m_screen->keys({u"Return"_s});
            m_screen->type(m_words.content);
            m_screen->keys({u"Return"_s});
            m_screen->type(u"1.5"_s);
            m_screen->keys({u"Tab"_s});
            m_screen->type(u"1"_s);
            m_screen->keys({u"Return"_s}); // the certifier is asked for once
        }
        m_screen->keys({u"Return"_s});
    }
    const auto records = [&] {
        return m_ctl->run({u"report"_s, u"overview"_s, u"--json"_s}).object()[u"participation"][u"records"].toInt();
    };
    const int before = m_before[u"participation"][u"records"].toInt();
    const bool all = TestScreen::waitUntil([&] { return records() >= before + lines; });
    keepPicture(u"entry"_s);
    QVERIFY2(all, qPrintable(u"%1 of %2 lines are in the store"_s.arg(records() - before).arg(lines)));
    QCOMPARE(records(), before + lines);
    // What was entered is found at once.
    m_screen->keys({u"ctrl+6"_s});
    QVERIFY(m_screen->waitForFocus(u'^' + m_words.records));
    keepPicture(u"records"_s);
}

void SmokeTest::quit()
{
    m_screen->keys({u"ctrl+q"_s});
    QVERIFY(m_program->waitForFinished(TestScreen::patienceMs));
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
}

void SmokeTest::askStore()
{
    const QJsonArray found = m_ctl->run({u"member"_s, u"find"_s, u"shm"_s, u"--json"_s}).array();
    const auto member = std::find_if(
        found.begin(), found.end(), [](const QJsonValue &one) { return one[u"name"].toString() == newName; });
    QVERIFY(member != found.end());
    QCOMPARE((*member)[u"branch_code"].toString(), m_branch);
    QCOMPARE((*member)[u"certificate"].toString().left(1), u"Z"_s);

    const QJsonObject after = m_ctl->run({u"report"_s, u"overview"_s, u"--json"_s}).object();
    QCOMPARE(after[u"members"][u"total"].toInt(), m_before[u"members"][u"total"].toInt() + 1);
    const double hours = after[u"participation"][u"hours"].toDouble() - m_before[u"participation"][u"hours"].toDouble();
    QCOMPARE(hours, 1.5 * lines);
    QCOMPARE(after[u"participation"][u"deeds"].toInt() - m_before[u"participation"][u"deeds"].toInt(), lines);
    const CtlOutcome check = m_ctl->run({u"check"_s, u"--json"_s});
    QCOMPARE(check.exitCode, 0);

    // How long the GUI thread kept its events waiting is told, not judged: this machine has other things to do.
    QFile watch(m_ctl->folder() + u"/watch"_s);
    QVERIFY(watch.open(QIODevice::ReadOnly));
    const QString told = QString::fromUtf8(watch.readAll());
    QVERIFY(told.contains(u"longest_ms="_s));
    qInfo().noquote() << m_language << u"watchdog:\n"_s + told;
}

void SmokeTest::keepPicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("DANGJIAN_PICTURES");
    if (!folder.isEmpty()) {
        m_screen->picture(u"%1/%2-%3.png"_s.arg(folder, m_language, name));
    }
}

QTEST_GUILESS_MAIN(SmokeTest)
#include "tst_smoke.moc"
