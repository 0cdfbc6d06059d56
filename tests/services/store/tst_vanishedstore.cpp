// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

#include <sys/mount.h>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

/** The file goes, or another stands in its place, while the store is open: told at once, and nothing written. */
class TestVanishedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startLog({}); }
    void isTold_data();
    void isTold();
    void aStickThatIsPulled();
    void aFileCutOffIsDamaged();

private:
    static QFuture<Result<ParticipationId>> enter(TestStore &store)
    {
        return store.services().participation.add(
            TestStore::entryOf(store.branchMember, QDate(2026, 6, 1), u"清扫楼道"_s, 30));
    }
};

void TestVanishedStore::isTold_data()
{
    using Change = std::function<void(const QString &)>;
    QTest::addColumn<Change>("go");
    QTest::addColumn<Change>("comeBack"); // none: it cannot
    const Change nothing;
    QTest::newRow("deleted") << Change([](const QString &file) { QVERIFY(QFile::remove(file)); }) << nothing;
    QTest::newRow("renamed") << Change([](const QString &file) { QVERIFY(QFile::rename(file, file + u".away"_s)); })
                             << Change([](const QString &file) { QVERIFY(QFile::rename(file + u".away"_s, file)); });
    QTest::newRow("replaced by a copy of itself") << Change([](const QString &file) {
        const QByteArray content = contentOf(file);
        QVERIFY(QFile::rename(file, file + u".away"_s));
        put(file, content);
    }) << Change([](const QString &file) {
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::rename(file + u".away"_s, file));
    });
    QTest::newRow("replaced by something else") << Change([](const QString &file) {
        QVERIFY(QFile::remove(file));
        put(file, "花名册");
    }) << nothing;
    QTest::newRow("its folder renamed") << Change([](const QString &file) {
        const QString folder = QFileInfo(file).absolutePath();
        QVERIFY(QDir().rename(folder, folder + u".away"_s));
    }) << Change([](const QString &file) {
        const QString folder = QFileInfo(file).absolutePath();
        QVERIFY(QDir().rename(folder + u".away"_s, folder));
    });
    QTest::newRow("its log deleted") << Change([](const QString &file) { QVERIFY(QFile::remove(file + u"-wal"_s)); })
                                     << nothing;
}

void TestVanishedStore::isTold()
{
    QFETCH(std::function<void(const QString &)>, go);
    QFETCH(std::function<void(const QString &)>, comeBack);
    TestStore store;
    valueOf(enter(store));
    go(store.file());
    const QByteArray left = contentOf(store.file());
    const QByteArray leftLog = contentOf(store.file() + u"-wal"_s);
    // The one who enters is told, and who only looks; again and again, and nothing is written meanwhile.
    for (int tries = 0; tries < 2; ++tries) {
        const Error written = errorOf(enter(store));
        QCOMPARE(written.code, ErrorCode::StoreVanished);
        QCOMPARE(written.subject, store.file());
        QCOMPARE(errorOf(store.services().members.find(u"单"_s, {}, 5)).code, ErrorCode::StoreVanished);
    }
    QCOMPARE(contentOf(store.file()), left);
    QCOMPARE(contentOf(store.file() + u"-wal"_s), leftLog);
    if (comeBack) {
        comeBack(store.file());
        valueOf(enter(store));
        QCOMPARE(valueOf(store.services().overview.overview({}, {})).records, 2);
        QVERIFY(valueOf(store.services().checks.check()).isEmpty());
    }
}

void TestVanishedStore::aStickThatIsPulled()
{
    QTemporaryDir folder;
    const QString stick = folder.filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(stick));
    if (::mount("tmpfs", QFile::encodeName(stick).constData(), "tmpfs", 0, "size=8m") != 0)
        QSKIP("a medium of our own can only be mounted by root");
    const QString file = stick + u"/store.sqlite"_s;
    const auto store = Store::create(file, u"亭湖区"_s, 1, std::make_shared<FixedClock>(QDate(2026, 10, 31)), {});
    Services services(**store);
    QVERIFY(services.settings.set(u"a"_s, u"b"_s).result());
    QCOMPARE(::umount2(QFile::encodeName(stick).constData(), MNT_DETACH), 0);
    const Done set = services.settings.set(u"a"_s, u"c"_s).result();
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::StoreVanished);
    QCOMPARE(errorOf(services.members.find(u"单"_s, {}, 5)).code, ErrorCode::StoreVanished);
    QCOMPARE(QDir(stick).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestVanishedStore::aFileCutOffIsDamaged()
{
    TestStore store;
    store.reopen(); // the log is folded in
    QVERIFY(QFile::resize(store.file(), QFileInfo(store.file()).size() / 2 + 100));
    QCOMPARE(errorOf(enter(store)).code, ErrorCode::StoreDamaged);
    QCOMPARE(errorOf(store.services().members.find(u"单"_s, {}, 5)).code, ErrorCode::StoreDamaged);
}

QTEST_GUILESS_MAIN(TestVanishedStore)
#include "tst_vanishedstore.moc"
