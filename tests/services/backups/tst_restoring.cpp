// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupjob.h"
#include "backups/backupunpacking.h"
#include "backups/restorejob.h"
#include "backups/restorepreview.h"
#include "journal/seal.h"
#include "oldstore.h"
#include "store/presentactor.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QThread>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QString backUp(Store &store, const QByteArray &passphrase = {})
{
    BackupJob job(store, {{}, BackupReason::Asked, passphrase, false});
    if (const Done done = job.runHere(); !done)
        qFatal("no backup: %d", int(done.error().code));
    return job.made().file.path;
}

Done restore(TestStore &data, const QString &backup)
{
    RestoreJob job(backup, {}, data.file(), std::make_shared<FixedClock>(data.clock()),
        presentActor({u"restoring test"_s}, data.clock()));
    return job.runHere();
}

RestorePreview previewOf(const QString &backup, const QString &place, Store *open = nullptr)
{
    RestorePreviewJob job(backup, {}, place, open);
    if (const Done done = job.runHere(); !done)
        qFatal("no preview: %d", int(done.error().code));
    return job.preview();
}

/** Marks a file as of a schema of that version, at the place in its header where SQLite keeps it. */
void markAsOf(const QString &path, char version)
{
    constexpr qint64 lowestByteOfVersion = 63;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(lowestByteOfVersion) || file.write(&version, 1) != 1)
        qFatal("not marked");
}

} // namespace

/** Backups that take a store's place: what is told before, and what the restored store says of it afterwards. */
class TestRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInItIsToldBefore();
    void anEmptyAndADamagedPlaceAreTold();
    void theRestoredStoreSaysWhoRestoredItAndFromWhat();
    void anOlderOneIsBroughtUpToDate();
    void aNewerOneIsRefused();
    void aSealedOneIsUnsealedOnce();
    void aLookThatIsGivenUpEndsAtOnce();
};

void TestRestoring::whatIsInItIsToldBefore()
{
    TestStore data;
    const QString backup = backUp(data.store());
    RestorePreview preview = previewOf(backup, data.file(), &data.store());
    QCOMPARE(preview.backup.district, u"亭湖区"_s);
    QCOMPARE(preview.backup.organizations, 4);
    QCOMPARE(preview.backup.members, 3);
    QCOMPARE(preview.backup.schemaVersion, schemaVersion);
    QVERIFY(preview.isPresent && !preview.presentFault && preview.isContinued);
    QCOMPARE(preview.actsSince, 0);
    data.addMember(u"曾国强"_s, testIdNumber(901), MemberCategory::Branch, data.firstCommunity);
    QVERIFY(data.services().settings.set(u"a"_s, u"b"_s).result());
    QVERIFY(data.services()
                .participation.add(TestStore::entryOf(data.branchMember, QDate(2026, 10, 30), u"巡逻"_s, 60))
                .result());
    preview = previewOf(backup, data.file(), &data.store());
    QVERIFY(preview.isContinued);
    QCOMPARE(preview.actsSince, 3);
    QCOMPARE(preview.membersMore, 1);
    QCOMPARE(preview.recordsMore, 1);
    QVERIFY(preview.backup.lastActKind != preview.present.lastActKind);
    QCOMPARE(preview.present.lastActKind, u"record.add"_s);
    // The store stays open and in use all the while.
    QVERIFY(data.services().settings.set(u"a"_s, u"c"_s).result());
    // A store that went another way since is another one, though it has an act of the same number.
    const QString later = backUp(data.store());
    data.close();
    QVERIFY(restore(data, backup));
    data.reopen();
    QVERIFY(data.services().settings.set(u"a"_s, u"d"_s).result());
    QVERIFY(data.services().settings.set(u"a"_s, u"e"_s).result());
    QVERIFY(data.services().settings.set(u"a"_s, u"f"_s).result());
    QVERIFY(!previewOf(later, data.file(), &data.store()).isContinued);
}

void TestRestoring::anEmptyAndADamagedPlaceAreTold()
{
    TestStore data;
    const QString backup = backUp(data.store());
    QVERIFY(!previewOf(backup, data.file() + u"-elsewhere"_s).isPresent);
    data.close();
    QFile file(data.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const RestorePreview preview = previewOf(backup, data.file());
    QVERIFY(preview.isPresent);
    QVERIFY(preview.presentFault);
    QCOMPARE(preview.backup.members, 3);
    QVERIFY(restore(data, backup));
    data.reopen();
    QCOMPARE(valueOf(data.services().members.totals({})).members, 3);
}

void TestRestoring::theRestoredStoreSaysWhoRestoredItAndFromWhat()
{
    TestStore data;
    const QString backup = backUp(data.store());
    data.close();
    QVERIFY(restore(data, backup));
    data.reopen();
    QCOMPARE(data.scalar(u"SELECT kind FROM act ORDER BY id DESC LIMIT 1"_s).toString(), u"store.restore"_s);
    QCOMPARE(
        data.scalar(u"SELECT subject FROM act ORDER BY id DESC LIMIT 1"_s).toString(), QFileInfo(backup).fileName());
    QCOMPARE(data.scalar(u"SELECT program FROM act ORDER BY id DESC LIMIT 1"_s).toString(), u"restoring test"_s);
    QVERIFY(!data.scalar(u"SELECT os_user FROM act ORDER BY id DESC LIMIT 1"_s).toString().isEmpty());
    QVERIFY(valueOf(data.services().checks.check()).isEmpty());
}

void TestRestoring::anOlderOneIsBroughtUpToDate()
{
    TestStore data;
    data.close();
    QTemporaryDir folder;
    const QString old = folder.filePath(u"亭湖区-1-20260101-080000-daily.sqlite"_s);
    makeOldStore(data.file(), old, 1);
    const RestorePreview preview = previewOf(old, data.file());
    QVERIFY(preview.isOlder);
    QCOMPARE(preview.backup.schemaVersion, 1);
    QVERIFY(restore(data, old));
    data.reopen();
    QCOMPARE(data.scalar(u"SELECT max(version) FROM schema_migration"_s).toInt(), schemaVersion);
    QCOMPARE(valueOf(data.services().members.totals({})).members, 3);
    QCOMPARE(data.scalar(u"SELECT count(*) FROM act WHERE kind = 'store.restore'"_s).toInt(), 1);
    QVERIFY(valueOf(data.services().checks.check()).isEmpty());
}

void TestRestoring::aNewerOneIsRefused()
{
    TestStore data;
    const QString backup = backUp(data.store());
    data.close();
    markAsOf(backup, 99);
    const Done refused = restore(data, backup);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreNewer);
    RestorePreviewJob preview(backup, {}, data.file());
    const Done untold = preview.runHere();
    QVERIFY(!untold);
    QCOMPARE(untold.error().code, ErrorCode::StoreNewer);
    data.reopen();
    QCOMPARE(valueOf(data.services().members.totals({})).members, 3);
}

void TestRestoring::aSealedOneIsUnsealedOnce()
{
    TestStore data;
    const QByteArray passphrase("a passphrase that is long enough");
    const QString backup = backUp(data.store(), passphrase);
    data.addMember(u"曾国强"_s, testIdNumber(901), MemberCategory::Branch, data.firstCommunity);
    data.close();
    const QDir folder = QFileInfo(data.file()).absoluteDir();
    const auto copies = [&folder] { return folder.entryList({u"*.making-*"_s}, QDir::Files); };
    const auto look = [&](const QByteArray &with) {
        RestorePreviewJob job(backup, with, data.file());
        (void)job.runHere();
        return job.takeUnsealed();
    };
    // What is opened for the look goes with whoever has it, and with a look that fails.
    auto opened = look(passphrase);
    QVERIFY(opened);
    QCOMPARE(copies().size(), 1);
    QVERIFY(!(QFile(opened->copy().path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    opened.reset();
    QCOMPARE(copies(), QStringList());
    QVERIFY(!look("another one that is wrong"));
    QCOMPARE(copies(), QStringList());
    // Handed over, it is not unsealed again: nobody asks for the passphrase.
    const auto restoreWith = [&](const std::shared_ptr<UnsealedBackup> &given) {
        RestoreJob job(backup, "another one that is wrong", data.file(), std::make_shared<FixedClock>(data.clock()),
            presentActor({u"restoring test"_s}, data.clock()));
        job.take(given);
        return job.runHere();
    };
    opened = look(passphrase);
    QVERIFY(restoreWith(opened));
    // It is used up: what was made of it is no backup any more.
    QVERIFY(!restoreWith(opened));
    opened.reset();
    QCOMPARE(copies(), QStringList());
    // Nor is one taken for another backup of the same name.
    opened = look(passphrase);
    QFile file(backup);
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    QVERIFY(!restoreWith(opened));
    opened.reset();
    QCOMPARE(copies(), QStringList());
    data.reopen();
    QCOMPARE(valueOf(data.services().members.totals({})).members, 3);
}

void TestRestoring::aLookThatIsGivenUpEndsAtOnce()
{
    TestStore data;
    const QString backup = backUp(data.store());
    const auto here = QThread::currentThread();
    int asked = 0;
    // Only somebody who asks beside the check of the pages hears of it.
    const auto canceled = [&] {
        ++asked;
        return QThread::currentThread() != here;
    };
    const auto contents = inspectCopy(backup, BackupProof::Whole, canceled);
    QVERIFY(!contents);
    QCOMPARE(contents.error().code, ErrorCode::Canceled);
    QVERIFY(asked > 0);
    QVERIFY(inspectCopy(backup, BackupProof::Whole, [] { return false; }));
}

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
