// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "killrounds.h"
#include "teststore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <signal.h>

using namespace dangjian;

namespace {

constexpr int rounds = 4; // stores whose run is killed, each several times
constexpr int killsARound = 3;
constexpr int triesARound = 40; // until one kill meets a run that is still going

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/** How often the number of each certificate stands on a cover in the folder's PDFs. */
QMap<QString, int> coversIn(const QDir &folder)
{
    static const QRegularExpression number(QStringLiteral("[ZAL]01-\\d{7}"));
    QMap<QString, int> covers;
    for (const QString &name : folder.entryList({QStringLiteral("*.pdf")}, QDir::Files)) {
        QProcess tool;
        tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), folder.filePath(name), QStringLiteral("-")});
        tool.waitForFinished();
        const QString text = QString::fromUtf8(tool.readAllStandardOutput());
        for (const QString &page : text.split(QChar::FormFeed))
            if (page.contains(QStringLiteral("参与社区活动情况")) && !page.contains(QStringLiteral("目录")))
                if (const auto found = number.match(page); found.hasMatch())
                    ++covers[found.captured()];
    }
    return covers;
}

} // namespace

/** Print runs of the command line: machines that go down in the middle of them, and how they go on. */
class TestCtlPrintRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedRunsGoOnToTheWhole();
    void anInterruptedRunSaysHowToGoOn();
    void runsAreListedAndGivenUp();
    void anIndexComesWhereItIsAskedFor();
    void whatDoesNotGoTogether();

private:
    std::unique_ptr<CtlProcess> m_ctl;
    QByteArray m_store; // as it was made
    int m_members = 0;
    KillRounds m_rounds;

    QStringList begin(const QDir &folder) const
    {
        return words(QStringLiteral("print certificate --all --per-file 10 --note-printed --index --out"))
            + QStringList{folder.filePath(QStringLiteral("run.pdf"))};
    }
    void renew()
    {
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(m_ctl->store + QLatin1String(suffix));
        QFile file(m_ctl->store);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_store);
    }
    /** Begins the run on the store as it was made and kills it in the midst. A run may be over before the kill comes,
     *  on a machine that has become faster or looked away: then it is begun anew and killed earlier. */
    bool killOnTheWay(const QDir &folder, int usual)
    {
        for (int tries = 0; tries < triesARound; ++tries) {
            renew();
            for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
                QFile::remove(folder.filePath(name));
            if (m_ctl->killAfter(m_rounds.random().bounded(usual / 4, usual * 3 / 4), begin(folder)))
                return true;
            usual = std::max(usual * 3 / 4, 1'000);
        }
        return false;
    }
    QJsonArray listed() { return m_ctl->run(words(QStringLiteral("run list --json"))).array(); }
    int printed()
    {
        return m_ctl->run(words(QStringLiteral("report overview --json")))
            .object()
            .value(QStringLiteral("certificates"))
            .toObject()
            .value(QStringLiteral("printed"))
            .toInt();
    }
};

void TestCtlPrintRuns::initTestCase()
{
    m_ctl = std::make_unique<CtlProcess>(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(m_ctl->run(words(QStringLiteral("demo --members 150 --records 600"))).exitCode, 0);
    // All of it in one file, to be copied.
    QCOMPARE(m_ctl->run(words(QStringLiteral("check --json"))).exitCode, 0);
    QFile file(m_ctl->store);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_store = file.readAll();
    m_members = m_ctl->run(words(QStringLiteral("report overview --json")))
                    .object()
                    .value(QStringLiteral("certificates"))
                    .toObject()
                    .value(QStringLiteral("valid"))
                    .toInt();
    QVERIFY(m_members > 100);
}

void TestCtlPrintRuns::killedRunsGoOnToTheWhole()
{
    QTemporaryDir undisturbed;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_ctl->run(begin(QDir(undisturbed.path()))).exitCode, 0);
    const int usual = static_cast<int>(timer.nsecsElapsed() / 1000);
    const int files = static_cast<int>(QDir(undisturbed.path()).entryList(QDir::Files).size());
    QCOMPARE(coversIn(QDir(undisturbed.path())).size(), m_members);
    const QStringList resume = words(QStringLiteral("print certificate --resume last"));
    for (int round = 0; round < m_rounds.count(rounds); ++round) {
        QTemporaryDir made;
        const QDir folder(made.path());
        QVERIFY(killOnTheWay(folder, usual));
        for (int again = 0; again < killsARound && !listed().isEmpty(); ++again) {
            (void)m_ctl->killAfter(m_rounds.random().bounded(usual / 4, usual / 2), resume);
            // What is noted is on paper; what is on paper and not noted is written once more.
            const int noted = listed().at(0).toObject().value(QStringLiteral("members_done")).toInt();
            QVERIFY(noted <= coversIn(folder).size());
        }
        // Killed before the run was kept: it begins as if nothing had been.
        const bool kept = !listed().isEmpty() || printed() == m_members;
        const CtlOutcome last = m_ctl->run(kept ? resume : begin(folder));
        if (printed() != m_members || !kept)
            QVERIFY2(last.exitCode == 0, last.err.constData());
        QCOMPARE(listed().size(), 0);
        const QMap<QString, int> covers = coversIn(folder);
        QCOMPARE(covers.size(), m_members);
        for (auto each = covers.cbegin(); each != covers.cend(); ++each)
            QVERIFY2(each.value() == 1, qPrintable(each.key()));
        QCOMPARE(printed(), m_members);
        // Nothing else is left, neither beside the files nor beside the store.
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), files);
        QCOMPARE(QDir(m_ctl->folder()).entryList({QStringLiteral("*.lock")}).size(), 0);
        QCOMPARE(m_ctl->run(words(QStringLiteral("check --json"))).exitCode, 0);
    }
}

void TestCtlPrintRuns::anInterruptedRunSaysHowToGoOn()
{
    renew();
    QTemporaryDir made;
    const QDir folder(made.path());
    QProcess process;
    process.setProcessEnvironment(m_ctl->environment);
    process.start(m_ctl->program(), m_ctl->withStore(begin(folder)));
    QVERIFY(process.waitForStarted());
    // Its first file is there: the run goes on.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(QStringLiteral("run-01.pdf"))), 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60'000));
    if (process.exitCode() == 0)
        QSKIP("it was done before it could be interrupted");
    QCOMPARE(process.exitCode(), 1);
    const QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const qint64 run = told.value(QStringLiteral("run")).toInteger();
    QVERIFY(run > 0);
    QVERIFY(process.readAllStandardError().contains("--resume " + QByteArray::number(run)));
    QCOMPARE(listed().first().toObject().value(QStringLiteral("run")).toInteger(), run);
    const CtlOutcome rest
        = m_ctl->run(words(QStringLiteral("print certificate --resume")) + QStringList{QString::number(run)});
    QVERIFY2(rest.exitCode == 0, rest.err.constData());
    QCOMPARE(told.value(QStringLiteral("members")).toInt() + rest.object().value(QStringLiteral("members")).toInt(),
        m_members);
    QCOMPARE(coversIn(folder).size(), m_members);
}

void TestCtlPrintRuns::runsAreListedAndGivenUp()
{
    renew();
    QTemporaryDir made;
    const QDir folder(made.path());
    // A folder stands where the third file is to be.
    QVERIFY(folder.mkdir(QStringLiteral("run-03.pdf")));
    const CtlOutcome failed = m_ctl->run(begin(folder));
    QCOMPARE(failed.exitCode, 1);
    const qint64 run = failed.object().value(QStringLiteral("run")).toInteger();
    const QJsonArray rows = listed();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.first().toObject();
    QCOMPARE(row.value(QStringLiteral("run")).toInteger(), run);
    QCOMPARE(row.value(QStringLiteral("members")).toInt(), m_members);
    QCOMPARE(row.value(QStringLiteral("members_done")).toInt(), coversIn(folder).size());
    QCOMPARE(row.value(QStringLiteral("paper")).toString(), QStringLiteral("certificate"));
    QCOMPARE(row.value(QStringLiteral("running")).toBool(), false);
    // Of another paper it is not the last one.
    QCOMPARE(m_ctl->run(words(QStringLiteral("print form --resume last"))).exitCode, 1);
    const QStringList drop = words(QStringLiteral("run drop")) + QStringList{QString::number(run)};
    QCOMPARE(m_ctl->run(drop).exitCode, 0);
    QCOMPARE(listed().size(), 0);
    for (const QString &which : {QString::number(run), QStringLiteral("last"), QStringLiteral("12345")}) {
        const CtlOutcome none = m_ctl->run(words(QStringLiteral("print certificate --resume")) + QStringList{which});
        QCOMPARE(none.exitCode, 1);
        QCOMPARE(none.errorLines().size(), 1);
    }
    QCOMPARE(m_ctl->run(words(QStringLiteral("run drop nothing"))).exitCode, 1);
}

void TestCtlPrintRuns::anIndexComesWhereItIsAskedFor()
{
    renew();
    const QString file = QDir(m_ctl->folder()).filePath(QStringLiteral("indexed.pdf"));
    const QStringList print = words(QStringLiteral("print form --all --out")) + QStringList{file};
    const CtlOutcome plain = m_ctl->run(print);
    QCOMPARE(plain.exitCode, 0);
    const CtlOutcome indexed = m_ctl->run(print + QStringList{QStringLiteral("--index")});
    QCOMPARE(indexed.exitCode, 0);
    const auto pages
        = [](const CtlOutcome &outcome) { return outcome.object().value(QStringLiteral("pages")).toInt(); };
    QVERIFY(pages(indexed) > pages(plain));
    QVERIFY(QFile::remove(file));
}

void TestCtlPrintRuns::whatDoesNotGoTogether()
{
    for (const char *line : {"print certificate --resume last --out x.pdf", "print certificate --resume last --all",
             "print certificate --resume last --index", "print certificate --all", "print certificate --resume",
             "print certificate --member 1 --index --out x.pdf", "run drop", "run"}) {
        const CtlOutcome outcome = m_ctl->run(words(QLatin1String(line)));
        QVERIFY2(outcome.exitCode == 2, line);
    }
}

QTEST_GUILESS_MAIN(TestCtlPrintRuns)
#include "tst_ctlprintruns.moc"
