// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "oldstore.h"
#include "testroster.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/mount.h>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfRoster = 150;
// Room that is left, in KiB: nothing at all, the first pages, some more.
constexpr int rooms[] = {0, 40, 200};

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s not written", qPrintable(name));
}

/** A small disk of our own; not there where we are not root. */
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        m_isThere = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=6m") == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    bool isThere() const { return m_isThere; }

    /** Fills it up to so many KiB. */
    void leave(int kibibytes) const
    {
        constexpr qint64 piece = 4096;
        QFile ballast(ballastName());
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no ballast");
        while (ballast.write(QByteArray(piece, 'x')) == piece) { }
        ballast.resize(std::max<qint64>(ballast.size() - kibibytes * 1024LL, 0));
    }
    void makeRoom() const { QFile::remove(ballastName()); }

private:
    QString ballastName() const { return QFile::decodeName(m_folder) + u"/ballast"_s; }

    QByteArray m_folder;
    bool m_isThere = false;
};

} // namespace

/** A disk that is full at each work that writes: told, nothing lost, nothing half there, and it goes on with room. */
class TestCtlFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFullDisk_data();
    void aFullDisk();
    void aLimitOfFiles_data() { aFullDisk_data(); }
    void aLimitOfFiles();

private:
    QTemporaryDir m_folder;
    QByteArray m_store;

    QString place(const QString &name) const { return m_folder.filePath(name); }
    /** Lays the store there in the state that the work needs, and gives the work's words. */
    QStringList prepare(const CtlProcess &ctl, const QString &work) const;
    /** Everything that was entered before is there, and no file that is half made. */
    static void isWhole(const CtlProcess &ctl, const QString &work);
};

void TestCtlFullDisk::initTestCase()
{
    TestStore test;
    QList<Participation> entries;
    for (int day = 1; day <= 28; ++day)
        entries.append(TestStore::entryOf(test.branchMember, QDate(2026, 6, day), u"清扫楼道"_s, 30));
    valueOf(test.services().participation.addAll(entries));
    test.close();
    m_store = contentOf(test.file());
    put(place(u"backup.sqlite"_s), m_store);
    makeOldStore(test.file(), place(u"old.sqlite"_s), 1);
    TestRows rows{{u"姓名"_s, u"身份证号"_s, u"所在支部"_s}};
    for (int row = 0; row < rowsOfRoster; ++row)
        rows.append({u"党员%1"_s.arg(QChar(0x4e00 + row)), testIdNumber(50 + row), u"雅和社区党支部"_s});
    writeTestWorkbook(place(u"roster.xlsx"_s), rows);
}

QStringList TestCtlFullDisk::prepare(const CtlProcess &ctl, const QString &work) const
{
    const QString folder = QFileInfo(ctl.store).absolutePath();
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder + u'/' + name);
    QDir(folder + u"/backups"_s).removeRecursively();
    if (work == "demo"_L1)
        return words(u"demo --members 100 --records 500"_s);
    put(ctl.store, work == "migration"_L1 ? contentOf(place(u"old.sqlite"_s)) : m_store);
    if (work == "entry"_L1)
        return words(
            u"record add --date 2026-09-12 --kind deed --deeds 1 --content 修路灯 --member "_s + testIdNumber(1));
    if (work == "import"_L1)
        return {u"import"_s, u"members"_s, place(u"roster.xlsx"_s), u"--json"_s};
    if (work == "print"_L1)
        return {u"print"_s, u"certificate"_s, u"--all"_s, u"--out"_s, folder + u"/out.pdf"_s};
    if (work == "restore"_L1)
        return {u"restore"_s, place(u"backup.sqlite"_s)};
    if (work == "salvage"_L1)
        return {u"salvage"_s, u"--to"_s, folder + u"/saved.sqlite"_s};
    return work == "backup"_L1 ? words(u"backup"_s) : words(u"report overview --json"_s);
}

void TestCtlFullDisk::isWhole(const CtlProcess &ctl, const QString &work)
{
    const QString folder = QFileInfo(ctl.store).absolutePath();
    const QStringList half = QDir(folder).entryList(
        {u"*making*"_s, u"*.part*"_s, u"out*"_s, u"saved*"_s, u"*.before*"_s}, QDir::Files | QDir::Hidden);
    QCOMPARE(half, QStringList());
    if (work == "demo"_L1) {
        QVERIFY(!QFile::exists(ctl.store));
        return;
    }
    const QJsonObject overview = ctl.run(words(u"report overview --json"_s)).object();
    QCOMPARE(overview.value(u"members"_s).toObject().value(u"total"_s).toInt(), 3);
    QCOMPARE(overview.value(u"participation"_s).toObject().value(u"records"_s).toInt(), 28);
    const CtlOutcome checked = ctl.run(words(u"check --json"_s));
    QVERIFY2(checked.exitCode == 0, checked.out.constData());
}

void TestCtlFullDisk::aFullDisk_data()
{
    QTest::addColumn<QString>("work");
    for (const char *work : {"entry", "import", "print", "backup", "migration", "restore", "demo", "salvage"})
        QTest::newRow(work) << QString::fromLatin1(work);
}

void TestCtlFullDisk::aFullDisk()
{
    QFETCH(QString, work);
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const SmallDisk disk(QDir(ctl.folder()).filePath(u"disk"_s));
    if (!disk.isThere())
        QSKIP("a disk of our own can only be mounted by root");
    ctl.store = QDir(ctl.folder()).filePath(u"disk/store.sqlite"_s);
    ctl.environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
    int refused = 0;
    for (const int room : rooms) {
        const QStringList command = prepare(ctl, work);
        disk.leave(room);
        const CtlOutcome outcome = ctl.run(command);
        disk.makeRoom();
        if (outcome.exitCode == 0)
            break; // there was room enough
        ++refused;
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY2(outcome.err.contains("full"), outcome.err.constData());
        isWhole(ctl, work);
        if (QTest::currentTestFailed())
            return;
        const CtlOutcome again = ctl.run(command);
        QVERIFY2(again.exitCode == 0, again.err.constData());
    }
    QVERIFY(refused > 0);
}

void TestCtlFullDisk::aLimitOfFiles()
{
    QFETCH(QString, work);
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    ctl.environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
    QDir(ctl.folder()).mkdir(u"disk"_s);
    ctl.store = QDir(ctl.folder()).filePath(u"disk/store.sqlite"_s);
    int refused = 0;
    for (const int limit : {4, 60}) {
        const QStringList command = prepare(ctl, work);
        const CtlOutcome outcome = ctl.runWithFileLimit(limit, command);
        if (outcome.exitCode == 0)
            break;
        ++refused;
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        // A run of papers also says how it goes on.
        QCOMPARE(outcome.errorLines().size(), work == "print"_L1 && outcome.err.contains("--resume") ? 2 : 1);
        isWhole(ctl, work);
        if (QTest::currentTestFailed())
            return;
        const CtlOutcome again = ctl.run(command);
        QVERIFY2(again.exitCode == 0, again.err.constData());
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestCtlFullDisk)
#include "tst_ctlfulldisk.moc"
