// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeconversion.h"
#include "packagefile.h"
#include "rosters/celltext.h"
#include "workbook.h"

#include <QTest>

#include <cmath>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QList<TableRow> rowsOf(const QString &file, int sheet = 0)
{
    QList<TableRow> rows;
    Result<std::unique_ptr<Workbook>> workbook = openWorkbook(file);
    if (!workbook || !(*workbook)->readRows(sheet, [&rows](const TableRow &row) {
            rows << row;
            return true;
        }))
        return {};
    return rows;
}

QString shown(const Cell &cell)
{
    return u"%1 %2 %3"_s.arg(static_cast<int>(cell.type)).arg(cell.text, cell.date.toString(Qt::ISODate));
}

/** Whether two cells say the same; of a text table, dates and figures are what a person would read in it. */
bool same(const Cell &original, const Cell &converted, WorkbookKind kind)
{
    if (original.isEmpty() && original.fromFormula) // calculated on the way
        return kind == WorkbookKind::Csv || converted.fromFormula;
    if (kind != WorkbookKind::Csv)
        return original.type == converted.type && original.text == converted.text && original.date == converted.date
            && original.fromFormula == converted.fromFormula;
    if (original.type == CellType::Date)
        return readDate(converted).date == original.date;
    if (original.type == CellType::Number && original.text != converted.text)
        return std::abs(converted.text.toDouble() / original.number - 1) < 1e-14; // 3.20902193109097E+017
    return original.text == converted.text;
}

} // namespace

/** The same workbook in each format that offices have, as another program writes them: the same cells. */
class ConvertedWorkbookTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    OfficeConversion m_office;

    void compare(const QString &original, const char *as, WorkbookKind kind, int sheet = 0)
    {
        const QString converted = m_office.convert(original, as);
        QVERIFY(!converted.isEmpty());
        Result<std::unique_ptr<Workbook>> workbook = openWorkbook(converted);
        QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().args.join(u' ')));
        QCOMPARE((*workbook)->kind(), kind);
        const QList<TableRow> wanted = rowsOf(original, sheet);
        const QList<TableRow> rows = rowsOf(converted, sheet);
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(rows.size(), wanted.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows.at(i).number, wanted.at(i).number);
            for (qsizetype column = 0; column < std::max(rows.at(i).cells.size(), wanted.at(i).cells.size()); ++column)
                QVERIFY2(same(wanted.at(i).cell(column), rows.at(i).cell(column), kind),
                    qPrintable(u"row %1 column %2: %3 | %4"_s.arg(rows.at(i).number)
                                   .arg(column)
                                   .arg(shown(wanted.at(i).cell(column)), shown(rows.at(i).cell(column)))));
        }
    }

    /** A sheet of what is seldom: formulas, errors, truth values, months, post codes, line breaks, merged and hidden.
     */
    QString oddities() const
    {
        QMap<QString, QByteArray> parts = packageAround(
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>党员花名册</v></c></row>"
            "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>31594</v></c><c r=\"B2\" s=\"2\"><v>31594</v></c><c r=\"C2\" "
            "s=\"3\"><v>31594</v></c><c r=\"D2\" s=\"4\"><v>224</v></c><c r=\"E2\" s=\"5\"><v>31594.5625</v></c><c "
            "r=\"F2\" s=\"6\"><v>0.5625</v></c><c r=\"G2\" s=\"7\"><v>0.25</v></c></row>"
            "<row r=\"3\"><c r=\"A3\"><f>1+1</f><v>2</v></c><c r=\"B3\" "
            "t=\"str\"><f>\"张\"&amp;\"三\"</f><v>张三</v></c>"
            "<c r=\"D3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
            "<c r=\"E3\" t=\"inlineStr\"><is><t>𪚥涛\n  东门</t></is></c><c r=\"F3\"><v>320902193309282000</v></c>"
            "<c r=\"G3\"><v>0.1</v></c><c r=\"H3\"><v>-12345.678</v></c><c r=\"I3\" "
            "t=\"b\"><f>1=2</f><v>0</v></c></row>"
            "<row r=\"4\" hidden=\"1\"><c r=\"A4\" t=\"inlineStr\"><is><t>隐</t></is></c></row>"
            "<row r=\"5\"><c r=\"A5\"><v>7</v></c></row><row r=\"6\"><c r=\"A6\"><v>7</v></c></row>"
            "<row r=\"7\"><c r=\"A7\"><v>7</v></c><c r=\"B7\"><v>8</v></c><c r=\"C7\"><v>8</v></c></row>"
            "<row r=\"2000\"><c r=\"T2000\" t=\"inlineStr\"><is><t>末</t></is></c></row>",
            {}, "<workbookPr/>",
            "<numFmts><numFmt numFmtId=\"200\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
            "<numFmt numFmtId=\"201\" formatCode=\"yyyy\\.mm\"/><numFmt numFmtId=\"202\" formatCode=\"000000\"/>"
            "<numFmt numFmtId=\"203\" formatCode=\"yyyy-mm-dd hh:mm\"/><numFmt numFmtId=\"204\" formatCode=\"hh:mm\"/>"
            "</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>"
            "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/>"
            "<xf numFmtId=\"14\"/><xf numFmtId=\"201\"/><xf numFmtId=\"202\"/><xf numFmtId=\"203\"/>"
            "<xf numFmtId=\"204\"/><xf numFmtId=\"9\"/></cellXfs>");
        parts[u"xl/worksheets/sheet1.xml"_s].replace(
            "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:G1\"/></mergeCells>");
        QByteArray &book = parts[u"xl/workbook.xml"_s];
        book.replace("</sheets>", "<sheet name=\"说明\" sheetId=\"2\" state=\"hidden\" r:id=\"rId4\"/></sheets>");
        parts[u"xl/_rels/workbook.xml.rels"_s].replace("</Relationships>",
            "<Relationship Id=\"rId4\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            "worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
        parts[u"xl/worksheets/sheet2.xml"_s] = parts[u"xl/worksheets/sheet1.xml"_s];
        parts[u"[Content_Types].xml"_s]
            = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
              "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
              "Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
              "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
              "PartName=\"/xl/worksheets/sheet1.xml\" "
              "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override "
              "PartName=\"/xl/worksheets/sheet2.xml\" "
              "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override "
              "PartName=\"/xl/styles.xml\" "
              "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>";
        const QString file = m_folder.filePath(u"oddities.xlsx"_s);
        return writePackage(file, parts) ? file : QString();
    }

    void structure(const char *as)
    {
        const QString converted = m_office.convert(oddities(), as);
        Result<std::unique_ptr<Workbook>> workbook = openWorkbook(converted);
        QVERIFY(workbook);
        const QList<SheetInfo> &sheets = (*workbook)->sheets();
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets.at(0).name, u"A"_s);
        QCOMPARE(sheets.at(0).visibility, SheetVisibility::Visible);
        QCOMPARE(sheets.at(1).name, u"说明"_s);
        QCOMPARE(sheets.at(1).visibility, SheetVisibility::Hidden);
        const auto areas = (*workbook)->mergedAreas(0);
        QVERIFY(areas);
        QCOMPARE(areas->size(), 1);
        QCOMPARE(areas->first().firstRow, 1);
        QCOMPARE(areas->first().lastRow, 1);
        QCOMPARE(areas->first().firstColumn, 0);
        QCOMPARE(areas->first().lastColumn, 6);
        const QList<TableRow> rows = rowsOf(converted);
        QVERIFY(rows.size() > 3);
        QVERIFY(rows.at(3).hidden && !rows.at(2).hidden);
    }

private slots:
    void initTestCase() { QVERIFY2(OfficeConversion::isThere(), "LibreOffice is missing: tools/install check"); }

    void theSample_data()
    {
        QTest::addColumn<QByteArray>("as");
        QTest::addColumn<int>("kind");
        QTest::newRow("ods") << QByteArray(OfficeConversion::ods) << static_cast<int>(WorkbookKind::Ods);
        QTest::newRow("xls") << QByteArray(OfficeConversion::xls) << static_cast<int>(WorkbookKind::Xls);
        QTest::newRow("csv") << QByteArray(OfficeConversion::csvInGb18030) << static_cast<int>(WorkbookKind::Csv);
        QTest::newRow("xlsx") << QByteArray(OfficeConversion::xlsx) << static_cast<int>(WorkbookKind::Xlsx);
    }
    void theSample()
    {
        QFETCH(QByteArray, as);
        QFETCH(int, kind);
        compare(QStringLiteral(DANGJIAN_SOURCE_DIR "/tests/data/roster-sample.xlsx"), as.constData(),
            static_cast<WorkbookKind>(kind));
    }

    void odditiesAsOds()
    {
        compare(oddities(), OfficeConversion::ods, WorkbookKind::Ods);
        compare(oddities(), OfficeConversion::ods, WorkbookKind::Ods, 1);
        structure(OfficeConversion::ods);
    }

    void odditiesAsXls()
    {
        compare(oddities(), OfficeConversion::xls, WorkbookKind::Xls);
        compare(oddities(), OfficeConversion::xls, WorkbookKind::Xls, 1);
        structure(OfficeConversion::xls);
    }
};

QTEST_GUILESS_MAIN(ConvertedWorkbookTest)
#include "tst_convertedworkbook.moc"
