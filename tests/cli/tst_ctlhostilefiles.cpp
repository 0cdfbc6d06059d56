// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

#include <functional>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

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

/** What somebody does to a store with SQLite itself, around the program; the log is folded in. */
void alter(const QString &file, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    char *fault = nullptr;
    if (sqlite3_open(QFile::encodeName(file).constData(), &database) != SQLITE_OK
        || sqlite3_exec(database, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) != SQLITE_OK
        || sqlite3_exec(database, sql.constData(), nullptr, nullptr, &fault) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), fault ? fault : "");
    sqlite3_exec(database, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

void setNumber(const QString &file, qsizetype at, quint32 number)
{
    QByteArray content = contentOf(file);
    qToBigEndian(number, content.data() + at);
    put(file, content);
}

} // namespace

/** Databases made to do harm: each is refused with a clear sentence before anything of it is trusted, and untouched. */
class TestCtlHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isRefusedAndUntouched_data();
    void isRefusedAndUntouched();
    void wrongTypesAreFoundByTheCheck_data();
    void wrongTypesAreFoundByTheCheck();

private:
    QByteArray m_store;
    QByteArray m_otherLog; // of a larger store
};

void TestCtlHostileFiles::initTestCase()
{
    TestStore test;
    test.close();
    m_store = contentOf(test.file());
    CtlProcess other(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(other.run(words(u"demo --members 200 --records 1000"_s)).exitCode, 0);
    const auto open
        = Store::open(other.store, std::make_shared<FixedClock>(QDate(2026, 10, 31)), StoreOptions{u"test"_s});
    QVERIFY(open);
    Services services(**open);
    const auto members = services.members.ids({}).result();
    QVERIFY(members && members->size() > 50);
    for (int member = 0; member < 50; ++member)
        valueOf(
            services.participation.add(TestStore::entryOf(members->at(member), QDate(2026, 6, 1), u"清扫楼道"_s, 30)));
    m_otherLog = contentOf(other.store + u"-wal"_s);
    QVERIFY(!m_otherLog.isEmpty());
}

void TestCtlHostileFiles::isRefusedAndUntouched_data()
{
    using Change = std::function<void(const QString &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<bool>("isCopyRefused"); // also as a backup
    const auto sql = [](const QByteArray &text) { return Change([text](const QString &file) { alter(file, text); }); };
    const QByteArray altered = "were altered by another program";
    QTest::newRow("a trigger more") << sql("CREATE TRIGGER evil AFTER INSERT ON participation BEGIN"
                                           " DELETE FROM journal; END")
                                    << altered << true;
    QTest::newRow("a trigger less") << sql("DROP TRIGGER journal_participation_insert") << altered << true;
    QTest::newRow("a trigger on reading's tables")
        << sql("CREATE TRIGGER evil AFTER UPDATE ON present_day BEGIN UPDATE member SET name = 'x'; END") << altered
        << true;
    QTest::newRow("a view in a table's place")
        << sql("PRAGMA foreign_keys = OFF; ALTER TABLE unit RENAME TO real_unit;"
               " CREATE VIEW unit AS SELECT * FROM real_unit WHERE randomblob(1000000) IS NOT NULL")
        << altered << true;
    QTest::newRow("a view that has no end") << sql(
        "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT * FROM n") << altered << true;
    QTest::newRow("the settings a view without end")
        << sql("DROP TABLE setting; CREATE VIEW setting AS WITH RECURSIVE n(key, value) AS (SELECT 'office', '1'"
               " UNION ALL SELECT key, value FROM n) SELECT * FROM n")
        << altered << true;
    QTest::newRow("the migrations a view")
        << sql("CREATE TABLE other AS SELECT * FROM schema_migration; DROP TABLE schema_migration;"
               " CREATE VIEW schema_migration AS SELECT * FROM other")
        << altered << true;
    QTest::newRow("a column more") << sql("ALTER TABLE member ADD COLUMN extra TEXT") << altered << true;
    QTest::newRow("a table less") << sql("PRAGMA foreign_keys = OFF; DROP TABLE duty_rule") << altered << true;
    QTest::newRow("a virtual table") << sql("CREATE VIRTUAL TABLE finder USING fts5(content)") << altered << true;
    QTest::newRow("nothing but our mark") << Change([](const QString &file) {
        QFile::remove(file);
        alter(file, "PRAGMA application_id = 1145522737; PRAGMA user_version = 2; CREATE TABLE a (b)");
    }) << altered << true;
    QTest::newRow("a schema that is no SQL")
        << sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE nonsense' WHERE name = 'unit'")
        << QByteArray("damaged") << true;
    QTest::newRow("a root that lies elsewhere")
        << sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1000000 WHERE name = 'member'")
        << QByteArray("damaged") << true;
    QTest::newRow("more pages than there are") << Change([](const QString &file) {
        constexpr qsizetype pageCountAt = 28;
        setNumber(file, pageCountAt, 0x7fffffff);
    }) << QByteArray("damaged") << true;
    QTest::newRow("pages of no size") << Change([](const QString &file) {
        QByteArray content = contentOf(file);
        content[16] = 0x7f;
        content[17] = 0x01;
        put(file, content);
    }) << QByteArray("damaged") << true;
    QTest::newRow("the log of another store")
        << Change([this](const QString &file) { put(file + u"-wal"_s, m_otherLog); }) << QByteArray("damaged") << false;
    QTest::newRow("a link for a log") << Change([](const QString &file) {
        put(file + u".target"_s, "花名册");
        QVERIFY(QFile::link(file + u".target"_s, file + u"-wal"_s));
    }) << QByteArray("no store of this program")
                                      << false;
}

void TestCtlHostileFiles::isRefusedAndUntouched()
{
    QFETCH(std::function<void(const QString &)>, change);
    QFETCH(QByteArray, sentence);
    QFETCH(bool, isCopyRefused);
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    put(ctl.store, m_store);
    change(ctl.store);
    const auto state = [&] {
        QByteArray all;
        // Who may only read leaves an empty log behind, and the index of it.
        for (const QString &name : QDir(ctl.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name))
            if (const QByteArray content = contentOf(QDir(ctl.folder()).filePath(name));
                !content.isEmpty() && !name.endsWith(u"-shm"_s))
                all += name.toUtf8() + content;
        return all;
    };
    const QByteArray before = state();
    for (const QStringList &arguments : {words(u"org list --json"_s), words(u"member find 单 --json"_s),
             words(u"report overview --json"_s), words(u"check"_s), words(u"backup"_s)}) {
        const CtlOutcome outcome = ctl.run(arguments + words(u"--lang en"_s));
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY2(outcome.err.contains(sentence), outcome.err.constData());
        QVERIFY(state() == before);
    }
    if (!isCopyRefused)
        return;
    const QString crafted = ctl.store;
    ctl.store = QDir(ctl.folder()).filePath(u"own.sqlite"_s);
    put(ctl.store, m_store);
    const QByteArray own = contentOf(ctl.store);
    for (const char *command : {"verify", "restore"}) {
        const CtlOutcome outcome = ctl.run({QLatin1String(command), crafted, u"--lang"_s, u"en"_s});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY2(outcome.err.contains(sentence), outcome.err.constData());
        QCOMPARE(contentOf(ctl.store), own);
    }
    QVERIFY(QFile::remove(ctl.store));
    QVERIFY(state() == before);
    // Salvage trusts nothing: rows come out of the pages, the schema out of the program.
    ctl.store = crafted;
    const QString saved = QDir(ctl.folder()).filePath(u"saved.sqlite"_s);
    const CtlOutcome salvaged = ctl.run({u"salvage"_s, u"--to"_s, saved});
    QVERIFY(salvaged.exitCode == 0 || salvaged.exitCode == 1);
    if (salvaged.exitCode == 0) {
        ctl.store = saved;
        QCOMPARE(ctl.run(words(u"org list --json"_s)).exitCode, 0);
        QVERIFY(QFile::remove(saved));
    }
    QVERIFY(state() == before);
}

void TestCtlHostileFiles::wrongTypesAreFoundByTheCheck_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("text for numbers") << QByteArray(
        "UPDATE member SET row_version = 'many', lost_contact = 'no', joined = 7");
    QTest::newRow("bytes for texts") << QByteArray("UPDATE member SET name = x'ff00fe', post = x'c3'");
}

void TestCtlHostileFiles::wrongTypesAreFoundByTheCheck()
{
    // The schema is as it should be, and the values are not: nothing falls over, and the check tells.
    QFETCH(QByteArray, change);
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    put(ctl.store, m_store);
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(ctl.store).constData(), &database), SQLITE_OK);
    // Triggers that would note the change go for a moment and come back as they were.
    const QByteArray script
        = "PRAGMA writable_schema = ON; CREATE TEMP TABLE kept AS SELECT rowid AS r, * FROM sqlite_schema;"
          " DELETE FROM sqlite_schema WHERE type = 'trigger';"
          " UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'member';"
          " PRAGMA writable_schema = RESET;"
        + change
        + "; PRAGMA writable_schema = ON; DELETE FROM sqlite_schema;"
          " INSERT INTO sqlite_schema (rowid, type, name, tbl_name, rootpage, sql)"
          " SELECT r, type, name, tbl_name, rootpage, sql FROM kept; PRAGMA writable_schema = RESET;";
    char *fault = nullptr;
    const int code = sqlite3_exec(database, script.constData(), nullptr, nullptr, &fault);
    QVERIFY2(code == SQLITE_OK, fault ? fault : "");
    sqlite3_close(database);
    const CtlOutcome checked = ctl.run(words(u"check --json"_s));
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(!checked.object().value(u"findings"_s).toArray().isEmpty(), checked.err.constData());
    for (const QString &command : {u"member find a --json"_s, u"report overview --json"_s, u"org list --json"_s}) {
        const CtlOutcome outcome = ctl.run(words(command));
        QVERIFY(outcome.exitCode == 0 || outcome.exitCode == 1);
    }
    QCOMPARE(ctl.run({u"verify"_s, ctl.store}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCtlHostileFiles)
#include "tst_ctlhostilefiles.moc"
