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
#include <QTest>

#include <algorithm>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsOfBackups = 20;
constexpr int killsOfRestores = 20;

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Backups: made while people work, proved, brought back onto an empty machine; and what goes wrong on the way. */
class TestCtlBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aBackupComesBackOnAnEmptyMachine();
    void lookingIntoAStoreLeavesNothingBesideIt();
    void aSealedOneNeedsItsPassphrase();
    void aPreviewTellsAndChangesNothing();
    void aBackupThatIsNotThereIsNamed();
    void thePresentStoreIsKeptAside();
    void oneCopiedByHandIsAStoreAsAnyOther();
    void aStoreInUseIsNotReplaced();
    void aDamagedBackupReplacesNothing();
    void aDamagedStoreIsReplacedAndKept();
    void aBackupOnAWriteProtectedMediumIsRead();
    void aFullDiskLeavesNothingBehind();
    void oldOnesGoByRotation();
    void killedBackupsLeaveWholeOnesOrNone();
    void killedRestoresLeaveOneOfTheTwo();

private:
    std::unique_ptr<CtlProcess> m_ctl;
    QByteArray m_store; // as it was made
    KillRounds m_rounds;

    QString place(const QString &name) const { return QDir(m_ctl->folder()).filePath(name); }
    QStringList backups() const { return QDir(place(u"backups"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString backUp(const QStringList &more = {})
    {
        const CtlOutcome outcome = m_ctl->run(words(u"backup"_s) + more);
        if (outcome.exitCode != 0)
            qFatal("no backup: %s", outcome.err.constData());
        return outcome.object().value(u"file"_s).toString();
    }
    QByteArray overview() { return m_ctl->run(words(u"report overview --json"_s)).out; }
};

void TestCtlBackup::initTestCase()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(ctl.run(words(u"demo --members 500 --records 3000"_s)).exitCode, 0);
    QCOMPARE(ctl.run(words(u"check --json"_s)).exitCode, 0);
    m_store = contentOf(ctl.store);
    QVERIFY(m_store.size() > 1'000'000);
}

void TestCtlBackup::init()
{
    m_ctl = std::make_unique<CtlProcess>(QStringLiteral(DANGJIAN_BIN_DIR));
    m_ctl->environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
    QFile file(m_ctl->store);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_store), m_store.size());
}

void TestCtlBackup::aBackupComesBackOnAnEmptyMachine()
{
    const QByteArray before = overview();
    const CtlOutcome made = m_ctl->run(words(u"backup"_s));
    QCOMPARE(made.exitCode, 0);
    const QString backup = made.object().value(u"file"_s).toString();
    QVERIFY(QFileInfo(backup).fileName().endsWith(u"-asked.sqlite"_s));
    QCOMPARE(QFileInfo(backup).absolutePath(), QFileInfo(place(u"backups"_s)).absoluteFilePath());
    QCOMPARE(backups().size(), 1);
    const CtlOutcome verified = m_ctl->run(QStringList{u"verify"_s, backup, u"--json"_s});
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(verified.object().value(u"ok"_s).toBool(), true);
    for (const char *key : {"district", "office", "members", "records", "acts", "last_act"})
        QCOMPARE(verified.object().value(QLatin1String(key)), made.object().value(QLatin1String(key)));
    QVERIFY(verified.object().value(u"members"_s).toInt() >= 500);

    m_ctl->store = place(u"another.sqlite"_s);
    const CtlOutcome restored = m_ctl->run({u"restore"_s, backup});
    QVERIFY2(restored.exitCode == 0, restored.err.constData());
    QVERIFY(restored.object().value(u"kept_aside"_s).isNull());
    QCOMPARE(overview(), before);
    QCOMPARE(m_ctl->run(words(u"check --json"_s)).exitCode, 0);
}

void TestCtlBackup::lookingIntoAStoreLeavesNothingBesideIt()
{
    // A store as it stands when nobody works with it, copied by hand: in WAL mode, and no log beside it.
    TestStore test;
    test.close();
    const QString copy = place(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(test.file(), copy));
    const QByteArray content = contentOf(copy);
    const auto files = [this] { return QDir(m_ctl->folder()).entryList({u"copy*"_s}, QDir::Files | QDir::Hidden); };
    QCOMPARE(m_ctl->run({u"verify"_s, copy}).exitCode, 0);
    QCOMPARE(files(), QStringList{u"copy.sqlite"_s});
    QCOMPARE(contentOf(copy), content);
    // Where it is damaged, too.
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(200));
    file.write(QByteArray(8000, 'x'));
    file.close();
    const QByteArray damaged = contentOf(copy);
    QCOMPARE(m_ctl->run({u"verify"_s, copy}).exitCode, 1);
    QCOMPARE(files(), QStringList{u"copy.sqlite"_s});
    QCOMPARE(contentOf(copy), damaged);
    // The log of somebody who works with the store stays his.
    TestStore used;
    const qint64 log = QFileInfo(used.file() + u"-wal"_s).size();
    QCOMPARE(m_ctl->run({u"verify"_s, used.file()}).exitCode, 0);
    QCOMPARE(QFileInfo(used.file() + u"-wal"_s).size(), log);
    valueOf(
        used.services().participation.add(TestStore::entryOf(used.branchMember, QDate(2026, 6, 1), u"清扫楼道"_s, 30)));
}

void TestCtlBackup::aSealedOneNeedsItsPassphrase()
{
    const QByteArray before = overview();
    m_ctl->input = "东风浩荡 2026\n";
    const QString backup = backUp(words(u"--passphrase-fd 0"_s));
    QVERIFY(backup.endsWith(u".sqlite.sealed"_s));
    QVERIFY(!contentOf(backup).contains("SQLite format"));
    QCOMPARE(m_ctl->run({u"verify"_s, backup, u"--passphrase-fd"_s, u"0"_s}).exitCode, 0);
    for (const char *command : {"verify", "restore"}) {
        m_ctl->input = "something else\n";
        CtlOutcome wrong = m_ctl->run({QLatin1String(command), backup, u"--passphrase-fd"_s, u"0"_s});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains("not the backup's passphrase"), wrong.err.constData());
        wrong = m_ctl->run({QLatin1String(command), backup});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains("sealed with a passphrase"), wrong.err.constData());
        m_ctl->input.clear();
        wrong = m_ctl->run({QLatin1String(command), backup, u"--passphrase-fd"_s, u"0"_s});
        QCOMPARE(wrong.exitCode, 1);
    }
    QCOMPARE(overview(), before);
    m_ctl->store = place(u"another.sqlite"_s);
    m_ctl->input = "东风浩荡 2026\n";
    QCOMPARE(m_ctl->run({u"restore"_s, backup, u"--passphrase-fd"_s, u"0"_s}).exitCode, 0);
    QCOMPARE(overview(), before);
    QVERIFY(!m_ctl->run({u"--help"_s}).out.contains("--passphrase "));
}

void TestCtlBackup::aBackupThatIsNotThereIsNamed()
{
    const QByteArray before = overview();
    const QString missing = place(u"吕梁.dangjian-backup"_s);
    for (const QStringList &arguments : {QStringList{u"verify"_s, missing}, QStringList{u"restore"_s, missing},
             QStringList{u"restore"_s, missing, u"--preview"_s}}) {
        const CtlOutcome refused = m_ctl->run(arguments + words(u"--lang en"_s));
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.errorLines().size(), 1);
        QVERIFY2(refused.err.contains("There is no backup at " + missing.toUtf8()), refused.err.constData());
    }
    QCOMPARE(overview(), before);
}

void TestCtlBackup::aPreviewTellsAndChangesNothing()
{
    m_ctl->input = "为人民服务的口令\n";
    const QString backup = backUp(words(u"--passphrase-fd 0"_s));
    QCOMPARE(
        m_ctl->run(words(u"org add --code 0199 --name 新街道 --kind subdistrict-committee --parent 01"_s)).exitCode, 0);
    const QByteArray before = overview();
    CtlOutcome told = m_ctl->run({u"restore"_s, backup, u"--preview"_s, u"--json"_s, u"--passphrase-fd"_s, u"0"_s});
    QVERIFY2(told.exitCode == 0, told.err.constData());
    QCOMPARE(told.object().value(u"sealed"_s).toBool(), true);
    QVERIFY(told.object().value(u"members"_s).toInt() >= 500);
    QCOMPARE(told.object().value(u"last_act_kind"_s).toString(), u"store.demo"_s);
    const QJsonObject present = told.object().value(u"present"_s).toObject();
    QCOMPARE(present.value(u"continued"_s).toBool(), true);
    QCOMPARE(present.value(u"acts_since"_s).toInt(), 1);
    QCOMPARE(present.value(u"members_more"_s).toInt(), 0);
    QCOMPARE(overview(), before);
    told = m_ctl->run({u"restore"_s, backup, u"--preview"_s, u"--passphrase-fd"_s, u"0"_s});
    QVERIFY(told.out.contains("would be lost from it: 1"));
    // On an empty machine, too.
    m_ctl->store = place(u"nowhere.sqlite"_s);
    told = m_ctl->run({u"restore"_s, backup, u"--preview"_s, u"--json"_s, u"--passphrase-fd"_s, u"0"_s});
    QCOMPARE(told.exitCode, 0);
    QVERIFY(told.object().contains(u"present"_s) && told.object().value(u"present"_s).isNull());
    QVERIFY(!QFile::exists(m_ctl->store));
}

void TestCtlBackup::thePresentStoreIsKeptAside()
{
    const QByteArray before = overview();
    const QString backup = backUp();
    const QString member = m_ctl->run(words(u"member find a --limit 1 --json"_s))
                               .array()
                               .first()
                               .toObject()
                               .value(u"certificate"_s)
                               .toString();
    QCOMPARE(m_ctl->run(words(u"record add --date 2026-10-30 --kind deed --deeds 1 --content x --member "_s + member))
                 .exitCode,
        0);
    const QByteArray later = overview();
    QVERIFY(later != before);
    for (int round = 0; round < 2; ++round) {
        const CtlOutcome restored = m_ctl->run({u"restore"_s, backup});
        QVERIFY2(restored.exitCode == 0, restored.err.constData());
        QCOMPARE(overview(), before);
        const QString aside = restored.object().value(u"kept_aside"_s).toString();
        QVERIFY(QFile::exists(aside));
        if (round == 0) {
            CtlProcess other(QStringLiteral(DANGJIAN_BIN_DIR));
            other.store = aside;
            QCOMPARE(other.run(words(u"report overview --json"_s)).out, later);
        }
    }
}

void TestCtlBackup::oneCopiedByHandIsAStoreAsAnyOther()
{
    const QByteArray before = overview();
    const QString backup = backUp();
    QVERIFY(QFile::remove(m_ctl->store));
    QVERIFY(QFile::copy(backup, m_ctl->store));
    // Bytes 18 and 19 of an SQLite file: 1 = without a write-ahead log, 2 = with one.
    constexpr qsizetype logMark = 18;
    QCOMPARE(contentOf(backup).mid(logMark, 2), QByteArray("\1\1"));
    QCOMPARE(overview(), before);
    QCOMPARE(contentOf(m_ctl->store).mid(logMark, 2), QByteArray("\2\2"));
}

void TestCtlBackup::aStoreInUseIsNotReplaced()
{
    const QString backup = backUp();
    const QByteArray before = overview();
    {
        const auto clock = std::make_shared<FixedClock>(QDate(2026, 10, 31));
        const auto open = Store::open(m_ctl->store, clock, {u"test"_s});
        QVERIFY(open);
        const CtlOutcome refused = m_ctl->run({u"restore"_s, backup});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("Another program holds the store"), refused.err.constData());
        // The one who has it open goes on with a log beside it.
        QVERIFY(QFile::exists(m_ctl->store + u"-wal"_s));
        Services services(**open);
        QVERIFY(services.settings.set(u"a"_s, u"b"_s).result());
    }
    QCOMPARE(overview(), before);
    QCOMPARE(
        QDir(m_ctl->folder()).entryList({u"*making*"_s, u"*before-restore*"_s}, QDir::Files | QDir::Hidden).size(), 0);
    QCOMPARE(m_ctl->run({u"restore"_s, backup}).exitCode, 0);
}

void TestCtlBackup::aDamagedBackupReplacesNothing()
{
    const QString backup = backUp();
    const QByteArray before = overview();
    const QByteArray whole = contentOf(backup);
    const auto put = [&](const QByteArray &content) {
        QFile file(backup);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    QByteArray overwritten = whole;
    overwritten.replace(whole.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, 'x'));
    for (const QByteArray &bad : {whole.first(whole.size() / 2), overwritten, QByteArray("nonsense"), QByteArray()}) {
        put(bad);
        for (const char *command : {"verify", "restore"}) {
            const CtlOutcome refused = m_ctl->run({QLatin1String(command), backup});
            QCOMPARE(refused.exitCode, 1);
            QCOMPARE(refused.errorLines().size(), 1);
            QVERIFY2(refused.err.contains(backup.toUtf8()), refused.err.constData());
        }
        QCOMPARE(overview(), before);
    }
    QCOMPARE(m_ctl->run({u"restore"_s, place(u"nothing.sqlite"_s)}).exitCode, 1);
    QCOMPARE(overview(), before);
    QCOMPARE(m_ctl->run(words(u"check --json"_s)).exitCode, 0);
}

void TestCtlBackup::aDamagedStoreIsReplacedAndKept()
{
    const QByteArray before = overview();
    const QString backup = backUp();
    QByteArray broken = contentOf(m_ctl->store);
    broken.replace(0, 4096, QByteArray(4096, 'x'));
    {
        QFile file(m_ctl->store);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(broken);
    }
    QCOMPARE(m_ctl->run(words(u"report overview --json"_s)).exitCode, 1);
    const CtlOutcome restored = m_ctl->run({u"restore"_s, backup});
    QVERIFY2(restored.exitCode == 0, restored.err.constData());
    QCOMPARE(overview(), before);
    QCOMPARE(contentOf(restored.object().value(u"kept_aside"_s).toString()), broken);
}

void TestCtlBackup::aBackupOnAWriteProtectedMediumIsRead()
{
    const QByteArray before = overview();
    const QString backup = backUp();
    QVERIFY(QFile::setPermissions(backup, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(QFileInfo(backup).absolutePath(), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(m_ctl->run({u"verify"_s, backup}).exitCode, 0);
    const CtlOutcome restored = m_ctl->run({u"restore"_s, backup});
    QFile::setPermissions(QFileInfo(backup).absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(restored.exitCode == 0, restored.err.constData());
    QCOMPARE(overview(), before);
    // What was protected on its medium is not so here.
    QCOMPARE(m_ctl->run(words(u"check --json"_s)).exitCode, 0);
}

void TestCtlBackup::aFullDiskLeavesNothingBehind()
{
    const QString backup = backUp();
    const QByteArray before = overview();
    for (const int share : {2, 3, 10}) {
        const int limit = static_cast<int>(m_store.size() / 1024 / share);
        CtlOutcome full = m_ctl->runWithFileLimit(limit, words(u"backup"_s));
        QCOMPARE(full.exitCode, 1);
        QCOMPARE(full.errorLines().size(), 1);
        QCOMPARE(backups().size(), 1);
        full = m_ctl->runWithFileLimit(limit, {u"restore"_s, backup});
        QCOMPARE(full.exitCode, 1);
        QCOMPARE(overview(), before);
        QCOMPARE(QDir(m_ctl->folder()).entryList({u"*making*"_s, u"*before*"_s}, QDir::Files | QDir::Hidden).size(), 0);
    }
}

void TestCtlBackup::oldOnesGoByRotation()
{
    // Somebody else's files, and another district's backups, in the same folder.
    QVERIFY(QDir(m_ctl->folder()).mkdir(u"backups"_s));
    const QStringList others{
        u"notes.txt"_s, u"别区-9-20200101-080000-daily.sqlite"_s, u"别区-9-20200102-080000-daily.sqlite"_s};
    for (const QString &name : others)
        QFile(place(u"backups/"_s + name)).open(QIODevice::WriteOnly);
    for (int day = 1; day <= 20; ++day) {
        m_ctl->environment.insert(u"DANGJIAN_TODAY"_s, QDate(2026, 11, day).toString(Qt::ISODate));
        backUp();
    }
    // Seven days; Sundays 8 and 1 besides.
    QCOMPARE(backups().size(), 7 + 2 + others.size());
    for (const QString &name : others)
        QVERIFY(backups().contains(name));
}

void TestCtlBackup::killedBackupsLeaveWholeOnesOrNone()
{
    QElapsedTimer timer;
    timer.start();
    backUp();
    int usual = static_cast<int>(timer.nsecsElapsed() / 1000);
    int killed = 0;
    for (int number = 0; killed < m_rounds.count(killsOfBackups); ++number) {
        QVERIFY2(number < 400 + 10 * m_rounds.count(killsOfBackups), "most runs end before they can be killed");
        if (m_ctl->killAfter(m_rounds.moment(usual), words(u"backup"_s)))
            ++killed;
        else
            usual = std::max(usual * 9 / 10, 1000);
        for (const QString &name : backups())
            if (name.endsWith(u".sqlite"_s))
                QCOMPARE(m_ctl->run({u"verify"_s, place(u"backups/"_s + name)}).exitCode, 0);
    }
    // The next one clears up after them, and takes away the unsealed copy that a killed sealed one left by the store.
    QProcess gone;
    gone.start(u"/bin/true"_s, {});
    QVERIFY(gone.waitForStarted());
    const qint64 dead = gone.processId();
    QVERIFY(gone.waitForFinished());
    const QString unsealed = unfinishedName(m_ctl->store, dead, 1);
    QVERIFY(QFile::copy(m_ctl->store, unsealed));
    backUp();
    QVERIFY(!QFile::exists(unsealed));
    for (const QString &name : backups())
        QVERIFY2(name.endsWith(u"-asked.sqlite"_s) || name.contains(u"-asked-"_s), qPrintable(name));
    QCOMPARE(m_ctl->run(words(u"check --json"_s)).exitCode, 0);
}

void TestCtlBackup::killedRestoresLeaveOneOfTheTwo()
{
    const QByteArray before = overview();
    const QString backup = backUp();
    QCOMPARE(
        m_ctl->run(words(u"org add --code 0199 --name 新街道 --kind subdistrict-committee --parent 01"_s)).exitCode, 0);
    const QByteArray later = overview();
    QVERIFY(later != before);
    QByteArray changed;
    {
        QCOMPARE(m_ctl->run(words(u"check --json"_s)).exitCode, 0);
        changed = contentOf(m_ctl->store);
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_ctl->run({u"restore"_s, backup}).exitCode, 0);
    int usual = static_cast<int>(timer.nsecsElapsed() / 1000);
    int killed = 0;
    int exchanged = 0;
    for (int number = 0; killed < m_rounds.count(killsOfRestores); ++number) {
        QVERIFY2(number < 400 + 10 * m_rounds.count(killsOfRestores), "most runs end before they can be killed");
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(m_ctl->store + QLatin1String(suffix));
        QFile file(m_ctl->store);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(changed);
        file.close();
        if (m_ctl->killAfter(m_rounds.moment(usual), {u"restore"_s, backup}))
            ++killed;
        else
            usual = std::max(usual * 9 / 10, 1000);
        const QByteArray now = overview();
        QVERIFY(now == before || now == later);
        exchanged += now == before ? 1 : 0;
        QCOMPARE(m_ctl->run(words(u"check --json"_s)).exitCode, 0);
    }
    qInfo("%d killed, %d of the runs had exchanged the store", killed, exchanged);
}

QTEST_GUILESS_MAIN(TestCtlBackup)
#include "tst_ctlbackup.moc"
