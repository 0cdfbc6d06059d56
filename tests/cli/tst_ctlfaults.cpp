// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "teststore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStorageInfo>
#include <QTest>
#include <QtEndian>

#include <functional>

#include <sys/mount.h>
#include <unistd.h>

using namespace dangjian;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &name, qint64 offset, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bigEndian(qint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/** Bytes that look like nothing, the same in every run. */
QByteArray noise(qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += QCryptographicHash::hash(QByteArray::number(bytes.size()), QCryptographicHash::Sha256);
    return bytes.first(size);
}

} // namespace

/** Files that are not as they should be: one clear sentence, and not a byte of them changed. */
class TestCtlFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedFiles_data();
    void refusedFiles();
    void damagedPagesAreFoundByTheCheck();
    void readOnlyFolder();
    void fullDisk();
    void fileLimit();
    void fullDiskForTheDemo();
    void aClockSetBackIsToldAndRefusesNothing();

private:
    /** A store with a member; closed, so that one file is all of it. */
    void fill(CtlProcess &ctl);
    static QStringList record();
};

void TestCtlFaults::fill(CtlProcess &ctl)
{
    QCOMPARE(ctl.run(words("init --district 亭湖区")).exitCode, 0);
    QCOMPARE(
        ctl.run(words("org add --code 0101 --name 雅和社区党支部 --kind community-branch --parent 01")).exitCode, 0);
    QCOMPARE(ctl.run(words("member add --name 单志强 --branch 0101 --category branch --id-number")
                    + QStringList{testIdNumber(1)})
                 .exitCode,
        0);
}

QStringList TestCtlFaults::record()
{
    return words("record add --date 2026-09-12 --kind volunteer --content 清扫楼道 --hours 1 --member")
        + QStringList{testIdNumber(1)};
}

void TestCtlFaults::refusedFiles_data()
{
    using Change = std::function<void(const QString &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("sentence");
    constexpr qint64 versionOffset = 60;
    constexpr qint64 applicationOffset = 68;
    QTest::newRow("newer") << Change([](const QString &file) { overwrite(file, versionOffset, bigEndian(99)); })
                           << QByteArray("newer version");
    QTest::newRow("another program's database")
        << Change([](const QString &file) { overwrite(file, applicationOffset, bigEndian(0)); })
        << QByteArray("no store of this program");
    QTest::newRow("no database") << Change([](const QString &file) { overwrite(file, 0, noise(4096)); })
                                 << QByteArray("no store of this program");
    QTest::newRow("schema page overwritten")
        << Change([](const QString &file) { overwrite(file, 100, noise(3996)); }) << QByteArray("damaged");
    QTest::newRow("all pages but the first overwritten")
        << Change([](const QString &file) { overwrite(file, 4096, noise(QFileInfo(file).size() - 4096)); })
        << QByteArray("damaged");
    QTest::newRow("cut off") << Change([](const QString &file) { QVERIFY(QFile::resize(file, 3 * 4096)); })
                             << QByteArray("damaged");
    QTest::newRow("write protected") << Change([](const QString &file) {
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    }) << QByteArray("cannot be written");
}

void TestCtlFaults::refusedFiles()
{
    QFETCH(std::function<void(const QString &)>, change);
    QFETCH(QByteArray, sentence);
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    change(ctl.store);
    const QByteArray before = bytesOf(ctl.store);
    const QStringList files = QDir(ctl.folder()).entryList(QDir::Files);
    for (const QStringList &arguments :
        {record(), words("org list --json"), words("report overview --json"), words("member find 单 --json")}) {
        const CtlOutcome outcome = ctl.run(arguments + words("--lang en"));
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY2(outcome.err.contains(sentence), outcome.err.constData());
        QCOMPARE(bytesOf(ctl.store), before);
        QCOMPARE(QDir(ctl.folder()).entryList(QDir::Files), files);
    }
    const CtlOutcome checked = ctl.run(words("check --json"));
    QCOMPARE(checked.exitCode, 1);
    QCOMPARE(checked.object().value(QStringLiteral("ok")), QJsonValue(false));
    QCOMPARE(checked.object().value(QStringLiteral("findings")).toArray().size(), 1);
    QCOMPARE(bytesOf(ctl.store), before);
}

void TestCtlFaults::damagedPagesAreFoundByTheCheck()
{
    // One page after the other is spoilt; the check tells each time, and no command crashes on it.
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    QCOMPARE(ctl.run(record()).exitCode, 0);
    const QByteArray whole = bytesOf(ctl.store);
    const qsizetype pages = whole.size() / 4096;
    QVERIFY(pages > 20);
    int found = 0;
    int tried = 0;
    for (qsizetype page = 1; page < pages; page += 5) {
        overwrite(ctl.store, 0, whole);
        overwrite(ctl.store, page * 4096, noise(4096));
        const QByteArray spoilt = bytesOf(ctl.store);
        const CtlOutcome outcome = ctl.run(words("check --json"));
        QCOMPARE(bytesOf(ctl.store), spoilt);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.errorLines().size(), 1);
        ++tried;
        const QJsonObject report = outcome.object();
        if (report.value(QStringLiteral("ok")) == QJsonValue(false)
            && !report.value(QStringLiteral("findings")).toArray().isEmpty())
            ++found;
        const CtlOutcome read = ctl.run(words("member find 单 --json"));
        QVERIFY(read.exitCode == 0 || read.exitCode == 1);
    }
    QCOMPARE(found, tried);
}

void TestCtlFaults::readOnlyFolder()
{
    // As somebody who may read the file and not write to it; root's own rights would hide the matter.
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const QByteArray before = bytesOf(ctl.store);
    QVERIFY(QFile::setPermissions(ctl.store, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(
        ctl.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    if (::geteuid() == 0) {
        // The tree may lie where others cannot look.
        const QString program = QDir(ctl.folder()).filePath(QStringLiteral("dangjianctl"));
        QVERIFY(QFile::copy(ctl.program(), program));
        QProcess process;
        process.setProcessEnvironment(ctl.environment);
        process.start(QStringLiteral("setpriv"),
            words("--reuid 65534 --regid 65534 --clear-groups") + QStringList{program} + ctl.withStore(record()));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(process.readAllStandardError().trimmed().count('\n'), 0);
    } else {
        QVERIFY(QFile::setPermissions(ctl.store, QFile::ReadOwner));
        QCOMPARE(ctl.run(record()).exitCode, 1);
    }
    QCOMPARE(bytesOf(ctl.store), before);
}

void TestCtlFaults::fullDisk()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const QString disk = QDir(ctl.folder()).filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=2m") != 0)
        QSKIP("a disk of our own can only be mounted by root");
    struct Unmounting
    {
        QByteArray folder;
        ~Unmounting() { ::umount2(folder.constData(), MNT_DETACH); }
    } const unmounting{QFile::encodeName(disk)};

    ctl.store = QDir(disk).filePath(QStringLiteral("store.sqlite"));
    fill(ctl);
    QFile ballast(QDir(disk).filePath(QStringLiteral("ballast")));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) == 4096) { }
    ballast.close();
    const QByteArray before = bytesOf(ctl.store);
    const CtlOutcome outcome = ctl.run(record() + words("--lang en"));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.errorLines().size(), 1);
    QVERIFY2(outcome.err.contains("full"), outcome.err.constData());
    QCOMPARE(bytesOf(ctl.store), before);

    // A store that finds no room is named.
    CtlProcess other(QStringLiteral(DANGJIAN_BIN_DIR));
    other.store = QDir(disk).filePath(QStringLiteral("demo.sqlite"));
    const CtlOutcome demo = other.run(words("demo --members 500 --records 3000 --lang en"));
    QCOMPARE(demo.exitCode, 1);
    QVERIFY2(demo.err.contains("full") && demo.err.contains(QFile::encodeName(other.store)), demo.err.constData());
    QVERIFY(!QFile::exists(other.store));

    // Nothing is lost, and with room again all goes on.
    QVERIFY(ballast.remove());
    QCOMPARE(ctl.run(words("check --json")).exitCode, 0);
    QCOMPARE(ctl.run(words("record list --json --member") + QStringList{testIdNumber(1)}).array().size(), 0);
    QCOMPARE(ctl.run(record()).exitCode, 0);
}

void TestCtlFaults::fileLimit()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const QByteArray before = bytesOf(ctl.store);
    const CtlOutcome outcome = ctl.runWithFileLimit(4, record());
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.errorLines().size(), 1);
    QCOMPARE(bytesOf(ctl.store), before);
    QCOMPARE(ctl.run(words("check --json")).exitCode, 0);
    QCOMPARE(ctl.run(words("record list --json --member") + QStringList{testIdNumber(1)}).array().size(), 0);
}

void TestCtlFaults::fullDiskForTheDemo()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const CtlOutcome outcome = ctl.runWithFileLimit(512, words("demo --members 500 --records 3000"));
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.errorLines().size(), 1);
    QCOMPARE(QDir(ctl.folder()).entryList(QDir::Files), QStringList());
}

void TestCtlFaults::aClockSetBackIsToldAndRefusesNothing()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const CtlOutcome right = ctl.run(words("check"));
    QCOMPARE(right.exitCode, 0);
    QVERIFY2(right.err.isEmpty(), right.err.constData());
    ctl.environment.insert(QStringLiteral("DANGJIAN_TODAY"), QStringLiteral("2001-01-01"));
    for (const QStringList &arguments : {words("check"), words("check --json"), words("member find 单 --json")}) {
        const CtlOutcome told = ctl.run(arguments + words("--lang en"));
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(told.errorLines().size(), 1);
        QVERIFY2(told.err.contains("clock") && told.err.contains("2001-01-01") && told.err.contains("2026-10-31"),
            told.err.constData());
    }
    const CtlOutcome chinese = ctl.run(words("check --json"));
    QVERIFY2(QString::fromUtf8(chinese.err).contains(QStringLiteral("时钟")), chinese.err.constData());
    QCOMPARE(chinese.object().value(QStringLiteral("ok")), QJsonValue(true));
    QCOMPARE(ctl.run(words("record add --date 2000-12-30 --kind volunteer --content 清扫楼道 --hours 1 --member")
                    + QStringList{testIdNumber(1)})
                 .exitCode,
        0);
    ctl.environment.insert(QStringLiteral("DANGJIAN_TODAY"), QStringLiteral("2026-10-31"));
    const CtlOutcome again = ctl.run(words("check"));
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.err.isEmpty(), again.err.constData());
}

QTEST_GUILESS_MAIN(TestCtlFaults)
#include "tst_ctlfaults.moc"
