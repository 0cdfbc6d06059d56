// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/certificateprinting.h"
#include "rawfile.h"
#include "servicecalls.h"
#include "testroster.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

/** What a column may be made to hold that no column of its kind should. */
const QStringList wrongValues{u"x'ff00fe'"_s, u"'不是数'"_s, u"9223372036854775807"_s, u"-1e300"_s, u"NULL"_s,
    u"replace(hex(zeroblob(20000)), '0', '长')"_s, u"char(10, 0, 8238, 55357)"_s};

/**
 * Takes away what SQLite would refuse such values by, writes them, and puts the schema back letter by letter; gives how
 * many rows that concerned.
 */
int craft(const QString &file, const QString &table, int turn)
{
    RawFile raw(file);
    const auto must = [&raw](const QString &sql) {
        if (const int code = raw.run(sql); code != SQLITE_OK)
            qFatal("%d: %s", code, qPrintable(sql));
    };
    must(u"PRAGMA journal_mode = DELETE"_s);
    must(u"PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON;"
         " CREATE TEMP TABLE kept AS SELECT rowid AS r, * FROM sqlite_schema;"
         " DELETE FROM sqlite_schema WHERE type = 'trigger';"
         " UPDATE sqlite_schema SET sql = replace(replace(sql, ') STRICT', ')'), ' NOT NULL', '') WHERE name = '%1';"
         " PRAGMA writable_schema = RESET"_s.arg(table));
    const QStringList columns = raw.column(u"SELECT name FROM pragma_table_info('%1') WHERE pk = 0"_s.arg(table));
    for (qsizetype i = 0; i < columns.size(); ++i)
        must(u"UPDATE OR IGNORE %1 SET %2 = %3"_s.arg(
            table, columns.at(i), wrongValues.at((i + turn) % wrongValues.size())));
    const int rows = raw.column(u"SELECT count(*) FROM "_s + table).constFirst().toInt();
    must(u"PRAGMA writable_schema = ON; DELETE FROM sqlite_schema;"
         " INSERT INTO sqlite_schema (rowid, type, name, tbl_name, rootpage, sql)"
         " SELECT r, type, name, tbl_name, rootpage, sql FROM kept; PRAGMA writable_schema = RESET;"
         " PRAGMA journal_mode = WAL"_s);
    return columns.isEmpty() ? 0 : rows;
}

} // namespace

/**
 * A store whose schema is as it should be and whose values are of the wrong kind: it is refused, or everything that
 * the program does with it comes to an end with an answer or an error.
 */
class TestCraftedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingFallsOver_data();
    void nothingFallsOver();
    void whatIsTooLargeForAnyRowIsRefused_data();
    void whatIsTooLargeForAnyRowIsRefused();

private:
    QByteArray m_bytes;
    QStringList m_tables;
    std::function<Subject(Services &)> m_subject;
    QTemporaryDir m_folder;

    QString crafted() const
    {
        const QString file = m_folder.filePath(u"crafted.sqlite"_s);
        for (const QString &beside : {file, file + u"-wal"_s, file + u"-shm"_s})
            QFile::remove(beside);
        QFile made(file);
        if (!made.open(QIODevice::WriteOnly) || made.write(m_bytes) != m_bytes.size())
            qFatal("not written");
        return file;
    }
    static Result<std::unique_ptr<Store>> opened(const QString &file)
    {
        StoreOptions options;
        options.passwordCost = {1, quint64(8) * 1024 * 1024};
        return Store::open(file, std::make_shared<FixedClock>(QDate(2026, 10, 31)), options);
    }
};

void TestCraftedValues::initTestCase()
{
    TestStore test;
    Services &services = test.services();
    Place place;
    place.organizationId = test.firstCommunity;
    place.name = u"河边小区"_s;
    const PlaceId placeId = valueOf(services.places.add(place));
    const ParticipationId record
        = valueOf(services.participation.add(TestStore::entryOf(test.branchMember, {2026, 9, 9}, u"清理河道"_s, 60)));
    const ActId act{test.scalar(u"SELECT max(id) FROM act"_s).toLongLong()};
    valueOf(services.members.setPhoto(test.branchMember, "\xFF\xD8\xFF a face \xFF\xD9"));
    const auto sheet = valueOf(services.library.sheet(u"certificate"_s));
    valueOf(services.library.save(sheet.original, sheet.rowVersion));
    PrintOptions print;
    print.file = m_folder.filePath(u"before.pdf"_s);
    PrintJob printed(test.store(), {}, print);
    QVERIFY(printed.runHere());
    RosterImportOptions roster{m_folder.filePath(u"roster.xlsx"_s)};
    writeTestWorkbook(roster.file,
        {{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"工作单位"_s},
            {u"祭红梅"_s, testIdNumber(51), u"雅和社区党支部"_s, u"粮站"_s}});
    (void)importRoster(test, roster);
    MergeRequest merge;
    merge.kept = test.inServiceMember;
    merge.merged = test.addMember(u"吕芳"_s, testIdNumber(52), MemberCategory::InService, test.firstCommunity);
    merge.keptVersion = valueOf(services.members.show(merge.kept)).member.rowVersion;
    merge.mergedVersion = 1;
    merge.reason = u"同一人"_s;
    (void)services.merges.merge(merge).result();
    const CertificateId certificate = valueOf(services.members.show(test.branchMember)).certificates.first().id;
    m_subject = [=, organization = test.firstCommunity, member = test.branchMember, other = test.inServiceMember,
                    folder = m_folder.path()](Services &all) {
        return Subject{
            all, organization, member, other, record, placeId, u"单志强"_s, testIdNumber(1), act, certificate, folder};
    };
    test.close();
    QFile file(test.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    RawFile raw(crafted());
    m_tables = raw.column(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
    QVERIFY(m_tables.size() > 30);
}

void TestCraftedValues::nothingFallsOver_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("turn");
    for (const QString &table : m_tables)
        for (int turn = 0; turn < wrongValues.size(); turn += 2)
            QTest::addRow("%s %d", qPrintable(table), turn) << table << turn;
}

void TestCraftedValues::nothingFallsOver()
{
    QFETCH(QString, table);
    QFETCH(int, turn);
    const QString file = crafted();
    // A table without rows has nothing that could be wrong; the day is written anew when a store is opened.
    const bool isWrong = craft(file, table, turn) > 0 && table != "present_day"_L1;
    const auto store = opened(file);
    if (!store) {
        QVERIFY(store.error().code != ErrorCode::Internal);
        QVERIFY(!store.error().subject.isEmpty()); // which file, for the sentence
        return;
    }
    Services services(**store);
    const Subject subject = m_subject(services);
    for (const Call &call : readingCalls())
        (void)call.run(subject);
    // The journal's own entries may say less than they did and still be readable; all else is told.
    const auto findings = services.checks.check().result();
    QVERIFY2(!isWrong || !findings || !findings->isEmpty(), "the check finds nothing");
    for (const PaperKind kind : {PaperKind::Certificate, PaperKind::RegistrationForm, PaperKind::Roster,
             PaperKind::Labels, PaperKind::Photos, PaperKind::VolunteerProof}) {
        PrintOptions options;
        options.kind = kind;
        options.file = m_folder.filePath(u"after.pdf"_s);
        PrintJob job(**store, {}, options);
        (void)job.runHere();
        QFile::remove(options.file);
    }
    for (const Call &call : changingCalls())
        // These two look something up first, and take it for granted.
        if (call.name != "OrganizationService::edit"_L1 && call.name != "MemberService::transfer"_L1)
            (void)call.run(subject);
}

void TestCraftedValues::whatIsTooLargeForAnyRowIsRefused_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::newRow("a name") << u"member"_s << u"remarks"_s;
    QTest::newRow("a setting") << u"setting"_s << u"value"_s;
    QTest::newRow("a photo") << u"content"_s << u"bytes"_s;
}

void TestCraftedValues::whatIsTooLargeForAnyRowIsRefused()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    const QString file = crafted();
    {
        RawFile raw(file);
        raw.withoutTriggers();
        const QString bytes = u"zeroblob(300000000)"_s;
        const QString value = column == "bytes"_L1 ? bytes : u"CAST(%1 AS TEXT)"_s.arg(bytes);
        QCOMPARE(
            raw.run(u"UPDATE %1 SET %2 = %3 WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(table, column, value)),
            SQLITE_OK);
    }
    const auto store = opened(file);
    if (!store) {
        QCOMPARE(store.error().code, ErrorCode::StoreDamaged);
        return;
    }
    Services services(**store);
    for (const Call &call : readingCalls())
        (void)call.run(m_subject(services));
    const auto findings = services.checks.check().result();
    QVERIFY(!findings || !findings->isEmpty());
}

QTEST_GUILESS_MAIN(TestCraftedValues)
#include "tst_craftedvalues.moc"
