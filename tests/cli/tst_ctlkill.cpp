// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "files/unfinishedfile.h"
#include "killrounds.h"
#include "teststore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <signal.h>

using namespace dangjian;

namespace {

constexpr int killsOfRecords = 30;
constexpr int killsOfDemos = 12;

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/** A machine that goes down at any moment: what was acknowledged is there, and nothing is half there. */
class TestCtlKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsSurviveKills();
    void demosLeaveWholeStoresOrNone();
    void killedBuildingIsClearedByTheNext();
    void interruptCancelsTheDemo();

private:
    KillRounds m_rounds;
};

void TestCtlKill::recordsSurviveKills()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(ctl.run(words(QStringLiteral("init --district 亭湖区"))).exitCode, 0);
    QCOMPARE(ctl.run(words(QStringLiteral("org add --code 0101 --name 雅和社区党支部 --kind community-branch --parent "
                                          "01")))
                 .exitCode,
        0);
    QCOMPARE(ctl.run(words(QStringLiteral("member add --name 单志强 --branch 0101 --category branch --id-number %1")
                               .arg(testIdNumber(1))))
                 .exitCode,
        0);
    const QString line
        = QStringLiteral("record add --date 2026-09-12 --kind deed --deeds 1 --content 第%1件 --member %2");

    // How long one takes undisturbed, so that the kills fall before, in and behind the writing.
    QElapsedTimer timer;
    timer.start();
    const CtlOutcome first = ctl.run(words(line.arg(0).arg(testIdNumber(1))));
    QCOMPARE(first.exitCode, 0);
    const int usual = static_cast<int>(timer.nsecsElapsed() / 1000);
    QSet<qint64> acknowledged{first.object().value(QStringLiteral("id")).toInteger()};

    int killed = 0;
    int entered = 0;
    for (int number = 1; killed < m_rounds.count(killsOfRecords); ++number) {
        QVERIFY2(number < 400 + 10 * m_rounds.count(killsOfRecords), "most runs end before they can be killed");
        CtlOutcome outcome;
        if (ctl.killAfter(m_rounds.moment(usual * 5 / 4), words(line.arg(number).arg(testIdNumber(1))), &outcome))
            ++killed;
        // Whoever has read the id may rely on it, killed or not.
        const qint64 id = outcome.object().value(QStringLiteral("id")).toInteger();
        if (id > 0) {
            acknowledged.insert(id);
            ++entered;
        }
        // Each time the next program finds it in order.
        const CtlOutcome checked = ctl.run(words(QStringLiteral("check --json")));
        QVERIFY2(checked.exitCode == 0, checked.out.constData());
    }
    QSet<qint64> there;
    const QJsonArray records
        = ctl.run(words(QStringLiteral("record list --json --member %1").arg(testIdNumber(1)))).array();
    for (const QJsonValue &record : records)
        there.insert(record.toObject().value(QStringLiteral("id")).toInteger());
    QVERIFY(there.contains(acknowledged));
    QCOMPARE(there.size(), records.size());
    qInfo("%d killed, %d acknowledged, %lld in the store", killed, entered + 1, static_cast<long long>(there.size()));
}

void TestCtlKill::demosLeaveWholeStoresOrNone()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const QStringList demo = words(QStringLiteral("demo --members 400 --records 3000 --seed 3"));
    QElapsedTimer timer;
    timer.start();
    const CtlOutcome undisturbed = ctl.run(demo);
    QCOMPARE(undisturbed.exitCode, 0);
    const int usual = static_cast<int>(timer.nsecsElapsed() / 1000);
    int killed = 0;
    for (int number = 0; killed < m_rounds.count(killsOfDemos); ++number) {
        QVERIFY2(number < 100 + 10 * m_rounds.count(killsOfDemos), "most runs end before they can be killed");
        ctl.store = QDir(ctl.folder()).filePath(QStringLiteral("demo%1.sqlite").arg(number));
        CtlOutcome outcome;
        killed += ctl.killAfter(m_rounds.moment(usual), demo, &outcome) ? 1 : 0;
        const bool acknowledged = !outcome.out.isEmpty();
        QVERIFY(QFile::exists(ctl.store) || !acknowledged);
        if (QFile::exists(ctl.store)) {
            QCOMPARE(ctl.run(words(QStringLiteral("check --json"))).exitCode, 0);
            const QJsonObject overview = ctl.run(words(QStringLiteral("report overview --json"))).object();
            QVERIFY(overview.value(QStringLiteral("members")).toObject().value(QStringLiteral("total")).toInt() > 300);
        } else {
            // Nothing in the way of the next try.
            QCOMPARE(ctl.run(demo).exitCode, 0);
            QCOMPARE(ctl.run(words(QStringLiteral("check --json"))).exitCode, 0);
        }
    }
}

void TestCtlKill::killedBuildingIsClearedByTheNext()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const auto buildings
        = [&] { return QDir(ctl.folder()).entryList({QStringLiteral("*.making-*")}, QDir::Files | QDir::Hidden); };
    const auto killBuilding = [&] {
        QProcess process;
        process.setProcessEnvironment(ctl.environment);
        process.start(ctl.program(), ctl.withStore(words(QStringLiteral("demo"))));
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!buildings().isEmpty(), 60'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        QVERIFY(!buildings().isEmpty());
    };
    const QStringList small = words(QStringLiteral("demo --members 20 --records 50"));
    killBuilding();
    // Of a program on another computer, or of one that lives (this one): not ours to take away.
    QStringList kept{QStringLiteral("store.sqlite.making-another-1234567-1"),
        unfinishedName(QStringLiteral("store.sqlite"), QCoreApplication::applicationPid(), 1)};
    for (const QString &name : std::as_const(kept)) {
        QFile file(QDir(ctl.folder()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    kept.sort();
    QCOMPARE(ctl.run(small).exitCode, 0);
    QCOMPARE(buildings(), kept);
    // Opening the store clears as well.
    QFile left(unfinishedName(ctl.store, 99'999'999, 1) + QStringLiteral("-wal"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    // What another computer wrote to last a week ago is nobody's any more.
    QFile abandoned(ctl.store + QStringLiteral(".making-another-7654321-1"));
    QVERIFY(abandoned.open(QIODevice::WriteOnly));
    QVERIFY(abandoned.setFileTime(QDateTime::currentDateTime().addDays(-8), QFileDevice::FileModificationTime));
    QCOMPARE(ctl.run(words(QStringLiteral("org list --json"))).exitCode, 0);
    QCOMPARE(buildings(), kept);
}

void TestCtlKill::interruptCancelsTheDemo()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    QProcess process;
    process.setProcessEnvironment(ctl.environment);
    process.start(ctl.program(), ctl.withStore(words(QStringLiteral("demo --lang en"))));
    QVERIFY(process.waitForStarted());
    // The file that is being built shows that the job has begun.
    QTRY_VERIFY_WITH_TIMEOUT(
        !QDir(ctl.folder()).entryList({QStringLiteral("store.sqlite.*")}, QDir::Files).isEmpty(), 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Canceled"));
    QCOMPARE(QDir(ctl.folder()).entryList({QStringLiteral("store*")}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestCtlKill)
#include "tst_ctlkill.moc"
