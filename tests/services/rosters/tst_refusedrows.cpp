// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/refusedrows.h"
#include "testroster.h"
#include "workbook.h"
#include "workbookwriter.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Rows that were refused come back as the user's own workbook, are mended and imported again. */
class RefusedRowsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fileName(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static QList<TableRow> rowsOf(const QString &file, int sheet = 0)
    {
        auto workbook = openWorkbook(file);
        if (!workbook)
            qFatal("cannot open %s", qPrintable(file));
        QList<TableRow> rows;
        if (!(*workbook)->readRows(sheet, [&rows](const TableRow &row) {
                rows << row;
                return true;
            }))
            qFatal("cannot read %s", qPrintable(file));
        return rows;
    }

    static Done giveBack(const QString &source, const RosterImportReport &report, const QString &target)
    {
        RefusedRowsJob job(source, report, target,
            [](const RosterFinding &finding) { return u"因为 %1 %2"_s.arg(finding.code, finding.args.join(u' ')); });
        return job.runHere();
    }

private slots:
    void mendedAndImportedAgain();
    void severalSheets();
    void aSourceThatChanged();
    void nothingIsLeftWhereItCannotBeWritten();
};

void RefusedRowsTest::mendedAndImportedAgain()
{
    TestStore test;
    const QString source = fileName("roster.xlsx");
    {
        // A title, an empty row, groups above their parts, another order of columns, typed cells.
        WorkbookWriter writer(source);
        QVERIFY(writer.beginBareSheet(u"党员名册"_s, {8, 8, 8}));
        QVERIFY(writer.writeRow({u"雅和社区党员名册"_s}));
        QVERIFY(writer.writeRow({}));
        QVERIFY(writer.writeRow({u"所在党支部"_s, u"党员"_s, {}, {}, u"入党时间"_s, u"工号"_s}));
        QVERIFY(writer.writeRow({{}, u"姓名"_s, u"身份证\n号码*"_s, u"手机"_s}));
        QVERIFY(writer.writeRow(
            {u"雅和社区党支部"_s, u"张三"_s, testIdNumber(50), qint64(19900000001), QDate(1995, 7, 1), qint64(7)}));
        QVERIFY(writer.writeRow({u"雅和社区党支部"_s, u"李四"_s, u"320902198001010011"_s, {}, QDate(1996, 7, 1)}));
        QVERIFY(writer.writeRow({u"合计"_s, {}, {}, {}, {}, qint64(4)}));
        QVERIFY(writer.writeRow({u"雅合支部"_s, u"王五"_s, testIdNumber(52), u"199"_s, {}, qint64(9)}));
        QVERIFY(writer.writeRow({u"雅和社区党支部"_s, u"赵六"_s, 320902198001010018.0}));
        QVERIFY(writer.finish());
    }
    const RosterImportReport report = importRoster(test, {source});
    QCOMPARE(report.effects().value(RosterEffect::New), 1);
    QCOMPARE(report.refused(), 3);
    const QString target = fileName("refused.xlsx");
    QVERIFY(giveBack(source, report, target));

    QList<TableRow> rows = rowsOf(target);
    QCOMPARE(rows.size(), 3 + 3); // titles and headings, then those refused alone
    QCOMPARE(rows.at(0).cell(0).text, u"雅和社区党员名册"_s);
    QCOMPARE(rows.at(1).number, 3); // the empty row stays empty
    QCOMPARE(rows.at(1).cell(1).text, u"党员"_s);
    QCOMPARE(rows.at(2).cell(2).text, u"身份证\n号码*"_s);
    QCOMPARE(rows.at(2).cell(6).text, u"原因"_s);
    QCOMPARE(rows.at(3).cell(1).text, u"李四"_s);
    QCOMPARE(rows.at(3).cell(4).date, QDate(1996, 7, 1));
    QVERIFY2(rows.at(3).cell(6).text.contains(u"id_number.checksum"_s), qPrintable(rows.at(3).cell(6).text));
    QCOMPARE(rows.at(4).cell(5).number, 9);
    QVERIFY(rows.at(4).cell(6).text.contains(u"branch.similar"_s));
    QVERIFY(rows.at(4).cell(6).text.contains(u"mobile.format"_s)); // what is only noticed stands beside
    QCOMPARE(rows.at(5).cell(2).type, CellType::Text); // to be typed anew as a text

    // As it is, it is refused again for the same reasons: the column of reasons is no field.
    const RosterImportReport again = importRoster(test, {target});
    QCOMPARE(again.headings.headerRow, 4);
    QCOMPARE(again.refused(), 3);
    QVERIFY(!again.entered);
    // Refused once more, the column is not doubled.
    const QString twice = fileName("twice.xlsx");
    QVERIFY(giveBack(target, again, twice));
    QCOMPARE(rowsOf(twice).at(2).cells.size(), 7);

    // Mended by hand.
    rows[3].cells[2].text = testIdNumber(51, QDate(1971, 1, 1));
    rows[4].cells[0].text = u"雅和社区党支部"_s;
    rows[5].cells[2].text = testIdNumber(53, QDate(1972, 1, 1));
    TestRows mended{{}};
    mended.clear();
    for (const TableRow &row : std::as_const(rows)) {
        while (mended.size() < row.number - 1)
            mended << QStringList();
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells << cell.text;
        mended << cells;
    }
    const QString third = fileName("mended.xlsx");
    writeTestWorkbook(third, mended);
    const RosterImportReport last = importRoster(test, {third});
    QCOMPARE(last.refused(), 0);
    QCOMPARE(last.effects().value(RosterEffect::New), 3);
    const MemberId id = valueOf(test.services().members.resolve(testIdNumber(51, QDate(1971, 1, 1))));
    QCOMPARE(valueOf(test.services().members.show(id)).member.joined, QDate(1996, 7, 1));
}

void RefusedRowsTest::severalSheets()
{
    TestStore test;
    const QString source = fileName("sheets.xlsx");
    const QStringList headings{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s};
    writeTestWorkbook(source,
        {{u"一"_s, {headings, {u"张三"_s, testIdNumber(50), u"雅和社区党支部"_s}}},
            {u"二"_s, {headings, {u"李四"_s, u"1"_s, u"雅和社区党支部"_s}}},
            {u"三"_s, {headings, {u"王五"_s, u"2"_s, u"雅和社区党支部"_s}}}});
    RosterImportOptions options{source};
    options.sheets = {RosterSheetChoice{0}, RosterSheetChoice{1}, RosterSheetChoice{2}};
    const RosterImportReport report = importRoster(test, options);
    const QString target = fileName("back.xlsx");
    QVERIFY(giveBack(source, report, target));
    auto workbook = openWorkbook(target);
    QVERIFY(workbook);
    // Of a sheet without refused rows nothing comes back.
    QCOMPARE((*workbook)->sheets().size(), 2);
    QCOMPARE((*workbook)->sheets().at(1).name, u"三"_s);
    QCOMPARE(rowsOf(target, 1).at(1).cell(0).text, u"王五"_s);
}

void RefusedRowsTest::aSourceThatChanged()
{
    TestStore test;
    const QString source = fileName("changing.xlsx");
    const QStringList headings{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s};
    writeTestWorkbook(
        source, {headings, {u"张三"_s, u"1"_s, u"雅和社区党支部"_s}, {u"李四"_s, u"2"_s, u"雅和社区党支部"_s}});
    const RosterImportReport report = importRoster(test, {source});
    writeTestWorkbook(source, {headings, {u"张三"_s, u"1"_s, u"雅和社区党支部"_s}});
    const QString target = fileName("none.xlsx");
    const Done done = giveBack(source, report, target);
    QVERIFY(!done);
    QCOMPARE(done.error().args, QStringList{u"file.changed"_s});
    QVERIFY(!QFile::exists(target));
    QVERIFY(QFile::remove(source));
    QCOMPARE(giveBack(source, report, target).error().code, ErrorCode::FileUnreadable);
}

void RefusedRowsTest::nothingIsLeftWhereItCannotBeWritten()
{
    TestStore test;
    const QString source = fileName("some.xlsx");
    writeTestWorkbook(source, {{u"姓名"_s, u"身份证号"_s}, {u"张三"_s, u"1"_s}});
    const RosterImportReport report = importRoster(test, {source});
    const Done done = giveBack(source, report, fileName("no/such/folder.xlsx"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
}

QTEST_GUILESS_MAIN(RefusedRowsTest)
#include "tst_refusedrows.moc"
