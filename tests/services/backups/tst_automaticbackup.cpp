// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupinspection.h"
#include "backups/backupjob.h"
#include "backups/backupmaking.h"
#include "backups/backupshelf.h"
#include "backups/restorejob.h"
#include "rosters/rosterimport.h"
#include "store/presentactor.h"
#include "store/storeaccess.h"
#include "teststore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include <sys/mount.h>
#include <unistd.h>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

BackupMade backUp(Store &store, BackupReason reason = BackupReason::Asked)
{
    BackupJob job(store, {{}, reason, {}, false});
    if (const Done done = job.runHere(); !done)
        qFatal("no backup: %d %s", int(done.error().code), qPrintable(done.error().subject));
    return job.made();
}

QString rosterWith(const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(u"roster.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no roster");
    file.write(u"姓名,身份证号,所属支部,党员类别\n%1,%2,雅和社区,社区党员\n"_s.arg(name, testIdNumber(77)).toUtf8());
    return path;
}

/** A small file system of its own, where the tests run as root. */
class SmallDisk
{
public:
    explicit SmallDisk(const char *size)
    {
        const QByteArray options = QByteArray("size=") + size;
        m_mounted = m_folder.isValid()
            && ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk() { pull(); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_mounted; }
    QString path() const { return m_folder.path(); }
    /** As a stick is pulled: what is open stays with who has it, the place is empty. */
    void pull()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
        m_mounted = false;
    }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace

/** Backups that the program makes by itself, their second place, and what goes wrong with both. */
class TestAutomaticBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsBackedUpOnce();
    void twoProgramsMakeOne();
    void aClockSetBackLosesNothing();
    void theSecondPlaceGetsTheSame();
    void aMissingStickIsToldAndNoError();
    void aMountPointWithoutItsStickIsNoPlace();
    void aStickPulledInTheMidstLeavesTheFirst();
    void aFullStickLeavesTheFirst();
    void aClosedFolderIsAnError();
    void thePassphraseSealsFromThenOn();
    void anImportIsPrecededByABackup();
    void anImportWithoutItsBackupEntersNothing();
    void aBackupWhileARestoreWantsTheStore();
};

void TestAutomaticBackup::aDayIsBackedUpOnce()
{
    TestStore data;
    const QString folder = ownBackupFolder(data.file());
    QVERIFY(valueOf(data.services().backups.state()).dailyDue);
    QVERIFY(!backUp(data.store(), BackupReason::Daily).file.path.isEmpty());
    QVERIFY(!valueOf(data.services().backups.state()).dailyDue);
    QVERIFY(backUp(data.store(), BackupReason::Daily).file.path.isEmpty());
    QCOMPARE(namesIn(folder), QStringList{u"亭湖区-1-20261031-090000-daily.sqlite"_s});
    // The day passes while the program stays open.
    data.clock().set(QDateTime(QDate(2026, 11, 1), QTime(0, 1)));
    QVERIFY(valueOf(data.services().backups.state()).dailyDue);
    backUp(data.store(), BackupReason::Daily);
    QCOMPARE(namesIn(folder).size(), 2);
    data.clock().set(QDateTime(QDate(2026, 11, 2), QTime(8, 0)));
    QVERIFY(data.services().backups.setAutomatic(false).result());
    QVERIFY(!valueOf(data.services().backups.state()).dailyDue);
}

void TestAutomaticBackup::twoProgramsMakeOne()
{
    TestStore data;
    const auto clock = std::make_shared<FixedClock>(data.clock());
    constexpr int programs = 4;
    std::vector<std::unique_ptr<Store>> stores;
    for (int program = 0; program < programs; ++program) {
        auto store = Store::open(data.file(), clock, {u"test"_s});
        QVERIFY(store);
        stores.push_back(std::move(*store));
    }
    const auto all = [&](BackupReason reason) {
        std::vector<std::thread> threads;
        std::atomic_int made = 0;
        for (const auto &store : stores)
            threads.emplace_back([&] { made += backUp(*store, reason).file.path.isEmpty() ? 0 : 1; });
        for (std::thread &thread : threads)
            thread.join();
        return made.load();
    };
    const QString folder = ownBackupFolder(data.file());
    QCOMPARE(all(BackupReason::Daily), 1);
    QCOMPARE(namesIn(folder).size(), 1);
    // What several people ask for at once is made for each of them, under names of their own; one a day stays.
    QCOMPARE(all(BackupReason::BeforeImport), programs);
    QCOMPARE(namesIn(folder).size(), 1 + programs);
}

void TestAutomaticBackup::aClockSetBackLosesNothing()
{
    TestStore data;
    const QString folder = ownBackupFolder(data.file());
    for (int day = 0; day < 5; ++day) {
        data.clock().set(QDateTime(QDate(2026, 11, 1).addDays(day), QTime(15, 0)));
        backUp(data.store());
    }
    const QStringList before = namesIn(folder);
    QCOMPARE(before.size(), 5);
    // Years back, and by hours on a day that has a later one already: what is made is kept, and so is what lies ahead.
    for (const QDateTime &wrong : {QDateTime(QDate(2019, 1, 1), QTime(8, 0)),
             QDateTime(QDate(2026, 11, 5), QTime(9, 0)), QDateTime(QDate(2026, 11, 5), QTime(15, 0))}) {
        data.clock().set(wrong);
        const QString made = backUp(data.store()).file.path;
        QVERIFY(QFile::exists(made));
        for (const QString &name : before.first(4))
            QVERIFY2(namesIn(folder).contains(name), qPrintable(name));
    }
}

void TestAutomaticBackup::theSecondPlaceGetsTheSame()
{
    TestStore data;
    QTemporaryDir stick;
    QVERIFY(data.services().backups.setSecondFolder(stick.path()).result());
    const BackupMade made = backUp(data.store());
    QVERIFY(!made.secondFault);
    QFile first(made.file.path);
    QFile second(made.second);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), second.readAll());
    QCOMPARE(namesIn(stick.path()), namesIn(ownBackupFolder(data.file())));
    const BackupState state = valueOf(data.services().backups.state());
    QCOMPARE(state.second.backups.size(), 1);
    QCOMPARE(state.own.backups.size(), 1);
    // Rotation holds there, too.
    for (int day = 1; day <= 20; ++day) {
        data.clock().set(QDateTime(QDate(2026, 11, day), QTime(9, 0)));
        backUp(data.store());
    }
    QCOMPARE(namesIn(stick.path()), namesIn(ownBackupFolder(data.file())));
    const Error same = errorOf(data.services().backups.setSecondFolder(ownBackupFolder(data.file())));
    QCOMPARE(same.code, ErrorCode::StateForbids);
    QCOMPARE(errorOf(data.services().backups.setSecondFolder(stick.filePath(u"none"_s))).code, ErrorCode::NotFound);
}

void TestAutomaticBackup::aMissingStickIsToldAndNoError()
{
    TestStore data;
    auto stick = std::make_unique<QTemporaryDir>();
    const QString place = stick->path();
    QVERIFY(data.services().backups.setSecondFolder(place).result());
    stick.reset();
    const BackupMade made = backUp(data.store());
    QVERIFY(QFile::exists(made.file.path));
    QVERIFY(made.secondFault);
    QCOMPARE(made.secondFault->code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(place));
    QVERIFY(!valueOf(data.services().backups.state()).second.isThere);
}

void TestAutomaticBackup::aMountPointWithoutItsStickIsNoPlace()
{
    TestStore data;
    QTemporaryDir folder;
    const QByteArray mount = QFile::encodeName(folder.path());
    const auto putIn = [&mount] { return ::mount("tmpfs", mount.constData(), "tmpfs", 0, "size=10m") == 0; };
    if (!putIn())
        QSKIP("needs a file system of its own");
    const QString place = folder.filePath(u"backups"_s);
    QVERIFY(QDir().mkpath(place));
    QVERIFY(data.services().backups.setSecondFolder(place).result());
    QVERIFY(!backUp(data.store()).secondFault);
    QCOMPARE(::umount2(mount.constData(), MNT_DETACH), 0);
    // The mount point stays, and somebody has made the folder in it: it lies on the computer's own disk all the same.
    QVERIFY(QDir().mkpath(place));
    QVERIFY(!valueOf(data.services().backups.state()).second.isThere);
    const BackupMade made = backUp(data.store());
    QVERIFY(made.secondFault);
    QCOMPARE(made.secondFault->code, ErrorCode::NotFound);
    QCOMPARE(namesIn(place), QStringList());
    // Another stick in the same place takes its turn.
    QVERIFY(putIn());
    QVERIFY(QDir().mkpath(place));
    QVERIFY(valueOf(data.services().backups.state()).second.isThere);
    const BackupMade again = backUp(data.store());
    const qsizetype copies = namesIn(place).size();
    QCOMPARE(::umount2(mount.constData(), MNT_DETACH), 0);
    QVERIFY(!again.secondFault);
    QCOMPARE(copies, 1);
    // A folder of the computer's own, chosen then, asks for no stick.
    QVERIFY(data.services().backups.setSecondFolder(place).result());
    QVERIFY(!backUp(data.store()).secondFault);
}

void TestAutomaticBackup::aStickPulledInTheMidstLeavesTheFirst()
{
    TestStore data;
    auto stick = std::make_unique<QTemporaryDir>();
    const QString place = stick->path();
    QVERIFY(data.services().backups.setSecondFolder(place).result());
    // As soon as something is on the stick, which the work tells on its way, the stick is gone.
    int pulled = 0;
    const auto connection = data.store().access().openOwnReader();
    QVERIFY(connection);
    const auto made = makeBackup(**connection,
        {data.file(), ownBackupFolder(data.file()), place, {}, data.clock().now(), BackupReason::Asked, {}}, [&](int) {
            if (!namesIn(place).isEmpty()) {
                QDir(place).removeRecursively();
                ++pulled;
            }
            return true;
        });
    QVERIFY(made);
    QCOMPARE(pulled, 1);
    QVERIFY(inspectCopy(made->file.path, BackupProof::Whole));
    QVERIFY(made->secondFault);
    QVERIFY(made->second.isEmpty());
    QVERIFY(!QFile::exists(place));
    QCOMPARE(namesIn(ownBackupFolder(data.file())).size(), 1);
}

void TestAutomaticBackup::aFullStickLeavesTheFirst()
{
    SmallDisk stick("100k");
    if (!stick.isThere())
        QSKIP("needs a file system of its own");
    TestStore data;
    QVERIFY(data.services().backups.setSecondFolder(stick.path()).result());
    const BackupMade made = backUp(data.store());
    QVERIFY(made.secondFault);
    QCOMPARE(made.secondFault->code, ErrorCode::DiskFull);
    QCOMPARE(namesIn(stick.path()), QStringList());
    QCOMPARE(namesIn(ownBackupFolder(data.file())).size(), 1);
    // A full disk at the first place is an error, and nothing half is left.
    TestStore other;
    QVERIFY(QDir().mkpath(ownBackupFolder(other.file())));
    QVERIFY(
        ::mount("tmpfs", QFile::encodeName(ownBackupFolder(other.file())).constData(), "tmpfs", 0, "size=100k") == 0);
    BackupJob job(other.store(), {});
    const Done full = job.runHere();
    const QStringList left = namesIn(ownBackupFolder(other.file()));
    ::umount2(QFile::encodeName(ownBackupFolder(other.file())).constData(), MNT_DETACH);
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::DiskFull);
    QCOMPARE(left, QStringList());
}

void TestAutomaticBackup::aClosedFolderIsAnError()
{
    SmallDisk disk("10m");
    if (!disk.isThere())
        QSKIP("needs a file system of its own");
    QVERIFY(
        ::mount("tmpfs", QFile::encodeName(disk.path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=10m") == 0);
    TestStore data;
    // As the second place it is told …
    QVERIFY(data.services().backups.setSecondFolder(disk.path()).result());
    const BackupMade made = backUp(data.store());
    QVERIFY(made.secondFault);
    QCOMPARE(made.secondFault->code, ErrorCode::FileUnwritable);
    // … as the first an error.
    for (const BackupReason reason : {BackupReason::Asked, BackupReason::Daily}) {
        BackupJob job(data.store(), {disk.path(), reason, {}, false});
        const Done refused = job.runHere();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    }
}

void TestAutomaticBackup::thePassphraseSealsFromThenOn()
{
    TestStore data;
    QTemporaryDir stick;
    QVERIFY(data.services().backups.setSecondFolder(stick.path()).result());
    const QString passphrase = u"为人民服务 1949"_s;
    QCOMPARE(errorOf(data.services().backups.setPassphrase(u"short"_s)).args, QStringList{u"passphrase.short"_s});
    QVERIFY(data.services().backups.setPassphrase(passphrase).result());
    QVERIFY(!data.content().contains(passphrase.toUtf8()));
    const BackupMade made = backUp(data.store());
    QVERIFY(made.file.sealed);
    QVERIFY(made.second.endsWith(u".sqlite.sealed"_s));
    QFile second(made.second);
    QVERIFY(second.open(QIODevice::ReadOnly));
    QVERIFY(!second.readAll().contains("SQLite format"));
    BackupProofJob proof(made.second, passphrase.toUtf8(), stick.path());
    QVERIFY(proof.runHere());
    QCOMPARE(proof.contents().members, 3);
    QVERIFY(data.services().backups.removePassphrase().result());
    QVERIFY(!backUp(data.store()).file.sealed);
}

void TestAutomaticBackup::anImportIsPrecededByABackup()
{
    TestStore data;
    QTemporaryDir folder;
    const QString folderOfBackups = ownBackupFolder(data.file());
    RosterImportOptions options;
    options.file = rosterWith(folder, u"祭红梅"_s);
    options.dryRun = true;
    {
        RosterImportJob dry(data.store(), options);
        QVERIFY(dry.runHere());
        QVERIFY(!QFile::exists(folderOfBackups));
    }
    options.dryRun = false;
    {
        RosterImportJob job(data.store(), options);
        QSignalSpy begun(&job, &RosterImportJob::backingUp);
        QVERIFY(job.runHere());
        QVERIFY(job.outcome().entered);
        QCOMPARE(begun.size(), 1);
    }
    const QList<BackupFile> made = backupsIn(folderOfBackups);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().reason, BackupReason::BeforeImport);
    const auto contents = inspectCopy(made.first().path, BackupProof::Whole);
    QVERIFY(contents);
    QCOMPARE(contents->members, 3);
    QCOMPARE(valueOf(data.services().members.totals({})).members, 4);
    // The same again writes nothing and needs no backup.
    RosterImportJob again(data.store(), options);
    QVERIFY(again.runHere());
    QCOMPARE(backupsIn(folderOfBackups).size(), 1);
}

void TestAutomaticBackup::anImportWithoutItsBackupEntersNothing()
{
    TestStore data;
    QTemporaryDir folder;
    RosterImportOptions options;
    options.file = rosterWith(folder, u"祭红梅"_s);
    QFile inTheWay(ownBackupFolder(data.file()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QByteArray before = data.content();
    {
        RosterImportJob job(data.store(), options);
        const Done refused = job.runHere();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(data.content(), before);
    }
    // The setting lets it pass.
    QVERIFY(data.services().backups.setBeforeImport(false).result());
    RosterImportJob job(data.store(), options);
    QVERIFY(job.runHere());
    QVERIFY(job.outcome().entered);
}

void TestAutomaticBackup::aBackupWhileARestoreWantsTheStore()
{
    TestStore data;
    const QString backup = backUp(data.store()).file.path;
    RestoreJob restore(
        backup, {}, data.file(), std::make_shared<FixedClock>(data.clock()), presentActor({u"test"_s}, data.clock()));
    std::atomic_bool stop = false;
    std::atomic_int made = 0;
    std::thread other([&] {
        while (!stop) {
            BackupJob job(data.store(), {{}, BackupReason::BeforeImport, {}, false});
            made += job.runHere() ? 1 : 0;
        }
    });
    while (made == 0) { }
    const Done refused = restore.runHere();
    stop = true;
    other.join();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreBusy);
    for (const BackupFile &each : backupsIn(ownBackupFolder(data.file())))
        QVERIFY(inspectCopy(each.path, BackupProof::Whole));
    QCOMPARE(valueOf(data.services().members.totals({})).members, 3);
    QVERIFY(valueOf(data.services().checks.check()).isEmpty());
}

QTEST_GUILESS_MAIN(TestAutomaticBackup)
#include "tst_automaticbackup.moc"
