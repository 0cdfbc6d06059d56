// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelists/codelist.h"
#include "exports/memberexport.h"
#include "exports/memberrostercolumns.h"
#include "rosters/headings.h"
#include "rosters/memberchanges.h"
#include "rosters/memberfields.h"
#include "rosters/memberroster.h"
#include "teststore.h"
#include "workbook.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QList<MemberExportJob::Column> columns()
{
    using Value = MemberExportJob::Value;
    return {{u"姓名"_s, 10, [](const MemberRow &row, bool) { return Value(row.name); }},
        {u"身份号码"_s, 20, [](const MemberRow &row, bool clear) { return Value(clear ? row.idNumber : u"***"_s); }},
        {u"出生日期"_s, 12, [](const MemberRow &row, bool) { return Value(row.birth); }},
        {u"时长"_s, 8, [](const MemberRow &row, bool) { return Value(row.yearMinutes / 60.0); }}};
}

} // namespace

class TestMemberExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkbookHoldsTextsDaysAndFigures();
    void onlySomeAndInTheirOrder();
    void formulasStayTexts();
    void clearNumbersAreNotedInTheJournal();
    void clearNumbersAreForTheOwnerAlone();
    void aCanceledRunLeavesNoFile();
    void aFolderThatIsNotThereIsTold();
    void aRosterHasAllThatAnImportTakesIn();
    void aRosterComesBackAsItWas();
};

void TestMemberExport::aWorkbookHoldsTextsDaysAndFigures()
{
    TestStore test;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"members.xlsx"_s);
    MemberExportJob job(test.services().members, {}, {}, columns(), {file, u"党员"_s});
    QVERIFY(job.runHere());
    QCOMPARE(job.exportedCount(), 3);
    auto book = openWorkbook(file);
    QVERIFY(book);
    QList<TableRow> rows;
    QVERIFY((*book)->readRows(0, [&rows](const TableRow &row) {
        rows.append(row);
        return true;
    }));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).cell(0).text, u"姓名"_s);
    QCOMPARE(rows.at(1).cell(0).text, u"吕芳"_s);
    QCOMPARE(rows.at(1).cell(1).text, u"***"_s);
    QCOMPARE(rows.at(1).cell(2).date, QDate(1982, 11, 3));
    QCOMPARE(rows.at(1).cell(3).type, CellType::Number);
}

void TestMemberExport::onlySomeAndInTheirOrder()
{
    TestStore test;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"members.csv"_s);
    MemberQuery query;
    query.descending = true;
    MemberExportJob job(
        test.services().members, query, {test.inServiceMember, test.branchMember}, columns(), {file, {}});
    QVERIFY(job.runHere());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(bytes.mid(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith(u"单志强,***,"_s));
    QVERIFY(lines.at(2).startsWith(u"吕芳,***,1982-11-03,0"_s));
}

void TestMemberExport::formulasStayTexts()
{
    TestStore test;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"members.csv"_s);
    const QList<MemberExportJob::Column> hostile{
        {u"x"_s, 10, [](const MemberRow &, bool) { return MemberExportJob::Value(u"=1+\"a\",b"_s); }}};
    MemberExportJob job(test.services().members, {}, {test.branchMember}, hostile, {file, {}});
    QVERIFY(job.runHere());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("\"'=1+\"\"a\"\",b\"\r\n"));
}

void TestMemberExport::clearNumbersAreNotedInTheJournal()
{
    TestStore test;
    QTemporaryDir folder;
    MemberExportOptions options{folder.filePath(u"members.csv"_s), {}, true};
    MemberExportJob job(test.services().members, {}, {}, columns(), options);
    QVERIFY(job.runHere());
    QFile written(options.file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("***"));
    const QString subject = test.scalar(u"SELECT subject FROM act WHERE kind = 'personal_data.shown'"_s).toString();
    QCOMPARE(subject.split(u',').size(), 3);
    QVERIFY(subject.contains(QString::number(test.branchMember.value)));
}

void TestMemberExport::clearNumbersAreForTheOwnerAlone()
{
    TestStore test;
    QTemporaryDir folder;
    for (const QString &name : {u"clear.xlsx"_s, u"clear.csv"_s}) {
        MemberExportJob job(test.services().members, {}, {}, columns(), {folder.filePath(name), u"党员"_s, true});
        QVERIFY(job.runHere());
        const QFile::Permissions others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner;
        QVERIFY2((QFile::permissions(folder.filePath(name)) & others) == QFile::Permissions(), qPrintable(name));
    }
}

void TestMemberExport::aCanceledRunLeavesNoFile()
{
    TestStore test;
    QTemporaryDir folder;
    for (const QString &name : {u"members.csv"_s, u"members.xlsx"_s}) {
        const QString file = folder.filePath(name);
        MemberExportJob job(test.services().members, {}, {}, columns(), {file, u"党员"_s});
        job.cancel();
        const Done done = job.runHere();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Canceled);
        QVERIFY(!QFile::exists(file));
    }
}

void TestMemberExport::aFolderThatIsNotThereIsTold()
{
    TestStore test;
    for (const QString &name : {u"/nonexistent/members.csv"_s, u"/nonexistent/members.xlsx"_s}) {
        MemberExportJob job(test.services().members, {}, {}, columns(), {name, u"党员"_s});
        const Done done = job.runHere();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    }
}

void TestMemberExport::aRosterHasAllThatAnImportTakesIn()
{
    TestStore test;
    QTemporaryDir folder;
    MemberExportOptions options{folder.filePath(u"roster.xlsx"_s), u"党员"_s, true};
    options.roster = true;
    MemberExportJob job(test.services().members, {}, {}, {}, options);
    QVERIFY(job.runHere());
    auto book = openWorkbook(options.file);
    QVERIFY(book);
    const auto rows = topRows(**book, 0, 1000);
    QVERIFY(rows);
    const HeadingMap headings = recognizeHeadings(*rows, memberRosterFields());
    QCOMPARE(headings.headerRow, 1);
    QStringList keys;
    for (const HeadingColumn &column : headings.columns)
        keys << column.key;
    QStringList wanted;
    for (const MemberRosterColumn &column : memberRosterColumns())
        wanted << column.key;
    QCOMPARE(keys, wanted);
    for (const RosterField &field : memberRosterFields())
        QVERIFY2(wanted.contains(field.key) || field.key == u"serial" || field.key == u"reason", qPrintable(field.key));
}

void TestMemberExport::aRosterComesBackAsItWas()
{
    // One member with a value of its own in every field that a roster has.
    TestStore test;
    Result<MemberDetails> details = test.services().members.show(test.branchMember).result();
    QVERIFY(details);
    Member member = details->member;
    member.nativePlace = u"江苏盐城"_s;
    member.education = u"21"_s;
    member.degree = u"学士"_s;
    member.school = u"盐城工学院"_s;
    member.introducers = u"王建国、李秀英"_s;
    member.post = u"主任科员"_s;
    member.occupation = occupationCodes().entries().first().code;
    member.phone = u"0515-88001234"_s;
    member.address = u"-1号楼 3单元"_s;
    member.reported = QDate(2020, 3, 1);
    member.specialties = specialtyCodes().entries().first().code;
    member.lostContact = true;
    member.lostSince = QDate(2026, 1, 5);
    member.away = true;
    member.awayWhere = u"上海"_s;
    member.hardship = true;
    member.remarks = u"=备注\n两行"_s;
    const Done edited = test.services().members.edit(member, u"盐城市实验小学"_s).result();
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().args.join(u' ')));
    details = test.services().members.show(test.branchMember).result();
    QVERIFY(details);

    QTemporaryDir folder;
    for (const QString &name : {u"roster.xlsx"_s, u"roster.csv"_s}) {
        MemberExportOptions options{folder.filePath(name), u"党员"_s, true};
        options.roster = true;
        MemberExportJob job(test.services().members, {}, {test.branchMember}, {}, options);
        QVERIFY(job.runHere());
        auto book = openWorkbook(options.file);
        QVERIFY(book);
        const auto rows = topRows(**book, 0, 1000);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        const auto organizations = test.services().organizations.all().result();
        QVERIFY(organizations);
        const QDate today = test.store().clock().today();
        const NameDirectory branches(*organizations, today);
        MemberRoster roster(recognizeHeadings(*rows, memberRosterFields()), branches, today);
        const MemberRosterRow row = roster.read(rows->at(1));
        QVERIFY2(row.isEntered(), row.decisive() ? qPrintable(row.decisive()->code) : "");
        const MemberChanges changes
            = changesOf(details->member, row, OnExisting::Replace, true, [](OrganizationId) { return QString(); });
        for (const RosterChange &change : changes.changes)
            QFAIL(qPrintable(name + u' ' + change.field + u' ' + change.after));
        QCOMPARE(row.unitName, u"盐城市实验小学"_s);
        QCOMPARE(row.member.idNumber, member.idNumber);
        QCOMPARE(specialtyCodes().codeOf(row.member.specialties), member.specialties);
    }
}

QTEST_GUILESS_MAIN(TestMemberExport)
#include "tst_memberexport.moc"
