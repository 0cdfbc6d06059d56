// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefile.h"
#include "workbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** What people's workbooks hold, and in which ways programs write the same thing. */
class WorkbookTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QMap<QString, QByteArray> &parts)
    {
        const QString file = m_folder.filePath(u"book.xlsx"_s);
        if (!writePackage(file, parts))
            qFatal("cannot write the package");
        return file;
    }

    static QList<TableRow> rowsOf(const QString &file, int sheet = 0)
    {
        Result<std::unique_ptr<Workbook>> workbook = openWorkbook(file);
        if (!workbook)
            qFatal("%s", qPrintable(workbook.error().args.join(u' ') + workbook.error().detail));
        QList<TableRow> rows;
        const Done done = (*workbook)->readRows(sheet, [&rows](const TableRow &row) {
            rows << row;
            return true;
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().args.join(u' ') + done.error().detail));
        return rows;
    }

    QList<Cell> cellsOf(const QByteArray &cells, const QByteArray &strings = {},
        const QByteArray &properties = "<workbookPr/>", const QByteArray &styles = {})
    {
        const QList<TableRow> rows
            = rowsOf(write(packageAround("<row r=\"1\">" + cells + "</row>", strings, properties, styles)));
        return rows.isEmpty() ? QList<Cell>() : rows.first().cells;
    }

private slots:
    void textsOfAllKinds()
    {
        const QList<Cell> cells = cellsOf(
            "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
            "t=\"inlineStr\"><is><t>张三</t></is></c>"
            "<c r=\"D1\" t=\"inlineStr\"><is><r><t>在职</t></r><r><t xml:space=\"preserve\"> 党员</t></r></is></c>"
            "<c r=\"E1\" t=\"str\"><f>A1&amp;\"x\"</f><v>徐x</v></c><c r=\"F1\" t=\"s\"><v>2</v></c>",
            "<si><t>徐</t></si><si><r><t>东京</t></r><r><rPr><b/></rPr><t>都</t></r><rPh sb=\"0\" "
            "eb=\"2\"><t>トウキョウ</t></rPh>"
            "<phoneticPr fontId=\"1\"/></si><si><t>上_x000D_&#10;下_x4e_</t></si>");
        QCOMPARE(cells.size(), 6);
        for (const Cell &cell : cells)
            QCOMPARE(cell.type, CellType::Text);
        QCOMPARE(cells.at(0).text, u"徐"_s);
        QCOMPARE(cells.at(1).text, u"东京都"_s);
        QCOMPARE(cells.at(2).text, u"张三"_s);
        QCOMPARE(cells.at(3).text, u"在职 党员"_s);
        QCOMPARE(cells.at(4).text, u"徐x"_s);
        QVERIFY(cells.at(4).fromFormula);
        QCOMPARE(cells.at(5).text, u"上\r\n下_x4e_"_s);
    }

    void numbersAsAPersonReadsThem()
    {
        const QList<Cell> cells = cellsOf(
            "<c r=\"A1\"><v>19955762845</v></c><c r=\"B1\"><v>3.209021931090973e+17</v></c><c r=\"C1\"><v>0.1</v></c>"
            "<c r=\"D1\"><v>0.30000000000000004</v></c><c r=\"E1\" s=\"1\"><v>515</v></c><c r=\"F1\"><v>-12</v></c>",
            {}, "<workbookPr/>",
            "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0000\"/></numFmts>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>");
        QStringList texts;
        for (const Cell &cell : cells) {
            QCOMPARE(cell.type, CellType::Number);
            texts << cell.text;
        }
        QCOMPARE(
            texts, (QStringList{u"19955762845"_s, u"320902193109097000"_s, u"0.1"_s, u"0.3"_s, u"0515"_s, u"-12"_s}));
        QCOMPARE(cells.at(1).number, 3.209021931090973e+17);
    }

    void othersThanTextAndNumbers()
    {
        const QList<Cell> cells
            = cellsOf("<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"e\"><v>#N/A</v></c>"
                      "<c r=\"C1\" t=\"d\"><v>1986-07-01T00:00:00</v></c><c r=\"D1\"><f>NOW()</f></c>"
                      "<c r=\"E1\" s=\"3\"/><c r=\"F1\" t=\"d\"><v>1986-13-01</v></c>");
        QCOMPARE(cells.at(0).type, CellType::Boolean);
        QCOMPARE(cells.at(0).text, u"TRUE"_s);
        QCOMPARE(cells.at(1).type, CellType::Error);
        QCOMPARE(cells.at(1).text, u"#N/A"_s);
        QCOMPARE(cells.at(2).type, CellType::Date);
        QCOMPARE(cells.at(2).date, QDate(1986, 7, 1));
        QCOMPARE(cells.at(2).text, u"1986-07-01"_s);
        QVERIFY(cells.at(3).isEmpty() && cells.at(3).fromFormula);
        QVERIFY(cells.at(4).isEmpty() && !cells.at(4).fromFormula);
        QCOMPARE(cells.at(5).type, CellType::Text);
    }

    void datesByFormat_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QByteArray usual = "<workbookPr/>";
        const QByteArray mac = "<workbookPr date1904=\"1\"/>";
        QTest::newRow("built-in") << usual << QByteArray("14") << QByteArray("31594") << u"1986-07-01"_s
                                  << QDate(1986, 7, 1);
        QTest::newRow("built-in, Chinese")
            << usual << QByteArray("31") << QByteArray("31594") << u"1986-07-01"_s << QDate(1986, 7, 1);
        QTest::newRow("month") << usual << QByteArray("57") << QByteArray("31594") << u"1986-07"_s << QDate(1986, 7, 1);
        QTest::newRow("custom") << usual << QByteArray("yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@")
                                << QByteArray("31594") << u"1986-07-01"_s << QDate(1986, 7, 1);
        QTest::newRow("custom month") << usual << QByteArray("[$-804]yyyy\\.mm") << QByteArray("31594") << u"1986-07"_s
                                      << QDate(1986, 7, 1);
        QTest::newRow("first day") << usual << QByteArray("14") << QByteArray("1") << u"1900-01-01"_s
                                   << QDate(1900, 1, 1);
        QTest::newRow("before the leap day that never was")
            << usual << QByteArray("14") << QByteArray("59") << u"1900-02-28"_s << QDate(1900, 2, 28);
        QTest::newRow("the leap day") << usual << QByteArray("14") << QByteArray("60") << u"1900-02-29"_s << QDate();
        QTest::newRow("after it") << usual << QByteArray("14") << QByteArray("61") << u"1900-03-01"_s
                                  << QDate(1900, 3, 1);
        QTest::newRow("1904, day 0") << mac << QByteArray("14") << QByteArray("0") << u"1904-01-01"_s
                                     << QDate(1904, 1, 1);
        QTest::newRow("1904") << mac << QByteArray("14") << QByteArray("30132") << u"1986-07-01"_s << QDate(1986, 7, 1);
        QTest::newRow("with time") << usual << QByteArray("22") << QByteArray("31594.5625") << u"1986-07-01 13:30"_s
                                   << QDate(1986, 7, 1);
        QTest::newRow("time alone") << usual << QByteArray("20") << QByteArray("0.5625") << u"13:30"_s << QDate();
        QTest::newRow("a number with 年")
            << usual << QByteArray("0&quot;年&quot;") << QByteArray("1986") << u"1986"_s << QDate();
        QTest::newRow("colours are no dates")
            << usual << QByteArray("[Red]0.00") << QByteArray("31594") << u"31594"_s << QDate();
        QTest::newRow("exponent") << usual << QByteArray("0.00E+00") << QByteArray("31594") << u"31594"_s << QDate();
        QTest::newRow("general") << usual << QByteArray("General") << QByteArray("31594") << u"31594"_s << QDate();
        QTest::newRow("beyond 9999") << usual << QByteArray("14") << QByteArray("29584650") << u"29584650"_s << QDate();
        QTest::newRow("negative") << usual << QByteArray("14") << QByteArray("-5") << u"-5"_s << QDate();
    }

    void datesByFormat()
    {
        QFETCH(QByteArray, properties);
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        QFETCH(QDate, date);
        bool builtIn = false;
        format.toInt(&builtIn);
        const QByteArray styles = builtIn
            ? "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + format
                + "\"/></cellXfs>"
            : "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + format
                + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>"
                  "<dxfs><dxf><numFmt numFmtId=\"0\" formatCode=\"yyyy\"/></dxf></dxfs>";
        const QList<Cell> cells = cellsOf("<c r=\"A1\" s=\"1\"><v>" + value + "</v></c>", {}, properties, styles);
        QCOMPARE(cells.size(), 1);
        QCOMPARE(cells.first().text, text);
        QCOMPARE(cells.first().date, date);
        QCOMPARE(cells.first().type == CellType::Date, date.isValid());
    }

    void positionsAreTheSheetsOwn()
    {
        // Rows without numbers, cells without references, gaps, rows without content.
        const QList<TableRow> rows = rowsOf(write(
            packageAround("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c><c "
                          "r=\"AA3\"><v>3</v></c></row><row><c><v>4</v></c></row>"
                          "<row r=\"9\"><c r=\"A9\" s=\"1\"/></row><row r=\"12\"><c r=\"A12\"><v>5</v></c></row>")));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).number, 3);
        QVERIFY(rows.at(0).cell(0).isEmpty());
        QCOMPARE(rows.at(0).cell(1).text, u"1"_s);
        QCOMPARE(rows.at(0).cell(2).text, u"2"_s);
        QCOMPARE(rows.at(0).cell(26).text, u"3"_s);
        QVERIFY(rows.at(0).cell(1000).isEmpty());
        QCOMPARE(rows.at(1).number, 4);
        QCOMPARE(rows.at(2).number, 12);
    }

    void openDocumentCells()
    {
        const QByteArray styles
            = "<number:date-style style:name=\"N1\"><number:year/><number:month/></number:date-style>"
              "<number:number-style style:name=\"N2\"><number:number number:decimal-places=\"0\" "
              "number:min-integer-digits=\"6\"/></number:number-style>"
              "<style:style style:name=\"month\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"
              "<style:style style:name=\"child\" style:family=\"table-cell\" style:parent-style-name=\"month\"/>"
              "<style:style style:name=\"post\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>"
              "<style:style style:name=\"loop\" style:family=\"table-cell\" style:parent-style-name=\"loop\"/>";
        const auto cell = [](const QByteArray &attributes, const QByteArray &inside = {}) {
            return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
        };
        const QByteArray text = "office:value-type=\"string\"";
        const QString file = write(sheetAround(
            "<table:table-column table:number-columns-repeated=\"7\"/><table:table-column "
            "table:default-cell-style-name=\"post\"/><table:table-header-rows><table:table-row>"
                + cell(text, "<text:p>张<text:span>三</text:span></text:p><text:p>东<text:s text:c=\"2\"/>门</text:p>")
                + cell(text + " table:number-columns-repeated=\"2\"",
                    "<office:annotation><text:p>批注</text:p></office:annotation><text:p>\n 电\n  话 </text:p>")
                + cell("office:value-type=\"date\" office:date-value=\"1986-07-01\" table:style-name=\"child\"")
                + cell("office:value-type=\"date\" office:date-value=\"1986-07-01T13:30:00\" table:style-name=\"loop\"")
                + cell("office:value-type=\"boolean\" office:boolean-value=\"true\"")
                + cell("office:value-type=\"percentage\" office:value=\"0.25\"")
                + cell("office:value-type=\"float\" office:value=\"224\"")
                + cell(text + " calcext:value-type=\"error\" table:formula=\"of:=1/0\" office:string-value=\"\"",
                    "<text:p>#DIV/0!</text:p>")
                + cell("office:value-type=\"float\" office:value=\"1\" table:formula=\"of:=TRUE()\"",
                    "<text:p>TRUE</text:p>")
                + cell("table:formula=\"of:=1+1\"") + cell(text + " office:string-value=\"值\"")
                + cell(text,
                    "<draw:frame><draw:text-box><text:p>图</text:p></draw:text-box></draw:frame><text:p><text:ruby>"
                    "<text:ruby-base>李</text:ruby-base><text:ruby-text>li</text:ruby-text></text:ruby></text:p>")
                + "</table:table-row></table:table-header-rows>"
                  "<table:table-row table:number-rows-repeated=\"3\" table:visibility=\"filter\">"
                + cell(
                    text + " table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\"", "<text:p>合</text:p>")
                + "<table:covered-table-cell "
                  "office:value-type=\"string\"><text:p>盖</text:p></table:covered-table-cell>"
                + cell("office:value-type=\"time\" office:time-value=\"PT13H30M00S\"")
                + "</table:table-row><table:table-row table:number-rows-repeated=\"1048572\">" + cell({})
                + "</table:table-row>",
            styles));
        const QList<TableRow> rows = rowsOf(file);
        QCOMPARE(rows.size(), 4);
        const TableRow &first = rows.first();
        QStringList texts;
        for (const Cell &found : first.cells)
            texts << found.text;
        QCOMPARE(texts,
            QStringList({u"张三\n东  门"_s, u"电 话 "_s, u"电 话 "_s, u"1986-07"_s, u"1986-07-01 13:30"_s, u"TRUE"_s,
                u"0.25"_s, u"000224"_s, u"#DIV/0!"_s, u"TRUE"_s, {}, u"值"_s, u"李"_s}));
        QCOMPARE(first.cell(3).date, QDate(1986, 7, 1));
        QCOMPARE(first.cell(5).type, CellType::Boolean);
        QCOMPARE(first.cell(8).type, CellType::Error);
        QCOMPARE(first.cell(9).type, CellType::Boolean); // as LibreOffice writes it
        QVERIFY(first.cell(10).isEmpty() && first.cell(10).fromFormula);
        QVERIFY(!first.hidden);
        QCOMPARE(rows.at(3).number, 4);
        QVERIFY(rows.at(3).hidden);
        QCOMPARE(rows.at(3).cell(0).text, u"合"_s);
        QVERIFY(rows.at(3).cell(1).isEmpty());
        QCOMPARE(rows.at(3).cell(2).text, u"13:30"_s);
    }

    void openDocumentTables()
    {
        const QByteArray rows = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</text:p>"
                                "</table:table-cell></table:table-row>";
        const QByteArray styles = "<style:style style:name=\"off\" style:family=\"table\"><style:table-properties "
                                  "table:display=\"false\"/></style:style>";
        // Names with what XML quotes; far apart, so that tags lie across the pieces in which the file is read.
        QMap<QString, QByteArray> parts = sheetAround(rows
                + "</table:table><table:table\n table:style-name='off' "
                  "table:name='名 &amp; &gt;\"册&#x7532;>'>"
                + rows.repeated(2000) + QByteArray(65536 - 300, ' ') + "</table:table><table:table table:name=\"末\">"
                + rows,
            styles);
        const QString file = write(parts);
        Result<std::unique_ptr<Workbook>> workbook = openWorkbook(file);
        QVERIFY(workbook);
        QCOMPARE((*workbook)->sheets().size(), 3);
        QCOMPARE((*workbook)->sheets().at(1).name, u"名 & >\"册甲>"_s);
        QCOMPARE((*workbook)->sheets().at(1).visibility, SheetVisibility::Hidden);
        QCOMPARE((*workbook)->sheets().at(2).visibility, SheetVisibility::Visible);
        QCOMPARE(rowsOf(file, 1).size(), 2000);
        QCOMPARE(rowsOf(file, 2).size(), 1);
        // another prefix
        QByteArray &content = parts[u"content.xml"_s];
        content.replace("table:", "tab:").replace("xmlns:tab:", "xmlns:tab").replace("xmlns:table=", "xmlns:tab=");
        workbook = openWorkbook(write(parts));
        QVERIFY(workbook);
        QCOMPARE((*workbook)->sheets().size(), 3);
        QCOMPARE((*workbook)->sheets().at(1).visibility, SheetVisibility::Hidden);
        QCOMPARE(rowsOf(m_folder.filePath(u"book.xlsx"_s), 1).size(), 2000);
    }

    void theSeparatorIsTheOneThatMakesATable_data()
    {
        QTest::addColumn<QString>("content");
        QTest::newRow("commas in a table of tabs") << u"姓名\t性别\t住址\n张三\t男\t1,2,3,4\n李四\t女\t5,6,7,8\n"_s;
        QTest::newRow("semicolons") << u"姓名;性别;住址\n张三;男;1,2\n李四;女;\n"_s;
        QTest::newRow("a title first") << u"花名册;;\n姓名;性别;住址\n张三;男;\"1;2\"\n李四;女;\n"_s;
        QTest::newRow("named for Excel") << u"sep=|\r\n姓名|性别|住址\r\n张三|男|1,2\r\n李四|女|1,2\r\n"_s;
    }
    void theSeparatorIsTheOneThatMakesATable()
    {
        QFETCH(QString, content);
        QFile file(m_folder.filePath(u"table.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
        file.close();
        const QList<TableRow> rows = rowsOf(file.fileName());
        QVERIFY(rows.size() >= 3);
        QCOMPARE(rows.last().cell(0).text, u"李四"_s);
        QCOMPARE(rows.last().cell(1).text, u"女"_s);
        QCOMPARE(rows.first().number, 1);
    }

    void mergedCellsAndHiddenRows()
    {
        QMap<QString, QByteArray> parts = packageAround(
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>花名册</v></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>姓名</v></c><c r=\"B2\" t=\"str\"><v>电话</v></c></row>"
            "<row r=\"3\"><c r=\"B3\" t=\"str\"><v>手机</v></c><c r=\"C3\" t=\"str\"><v>固定</v></c></row>"
            "<row r=\"4\" hidden=\"1\"><c r=\"A4\" t=\"str\"><v>张三</v></c></row>");
        parts[u"xl/worksheets/sheet1.xml"_s].replace("</sheetData>",
            "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"A2:A3\"/><mergeCell "
            "ref=\"B2:C2\"/><mergeCell ref=\"C9\"/><mergeCell ref=\"D9:C1\"/></mergeCells>");
        const QString file = write(parts);
        Result<std::unique_ptr<Workbook>> workbook = openWorkbook(file);
        QVERIFY(workbook);
        QCOMPARE((*workbook)->kind(), WorkbookKind::Xlsx);
        const auto areas = (*workbook)->mergedAreas(0);
        QVERIFY(areas);
        QCOMPARE(areas->size(), 3);
        auto rows = topRows(**workbook, 0, 3);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        repeatMerged(*rows, *areas);
        QCOMPARE(rows->at(0).cells.size(), 3); // no wider than the sheet, however far the title reaches
        QCOMPARE(rows->at(0).cell(2).text, u"花名册"_s);
        QCOMPARE(rows->at(1).cell(2).text, u"电话"_s);
        QCOMPARE(rows->at(2).cell(0).text, u"姓名"_s);
        QCOMPARE(rows->at(2).cell(1).text, u"手机"_s);
        const QList<TableRow> all = rowsOf(file);
        QCOMPARE(all.size(), 4);
        QVERIFY(all.at(3).hidden && !all.at(2).hidden);
    }

    void sheetsInTheOrderOfTheirTabs()
    {
        QMap<QString, QByteArray> parts = packageAround({});
        const QByteArray types = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
        parts[u"_rels/.rels"_s] = "<Relationships><Relationship Id=\"a\" Type=\"" + types
            + "officeDocument\" Target=\"/Book/Main.xml\"/></Relationships>";
        parts[u"Book/Main.xml"_s]
            = "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
              "xmlns:r=\"http://purl.oclc.org/ooxml/"
              "officeDocument/relationships\"><x:sheets><x:sheet name=\"填表说明\" sheetId=\"7\" state=\"hidden\" "
              "r:id=\"c\"/>"
              "<x:sheet name=\"图\" sheetId=\"2\" r:id=\"d\"/><x:sheet name=\"名册 &amp; 附件\" sheetId=\"1\" "
              "r:id=\"b\"/>"
              "<x:sheet name=\"代码\" sheetId=\"9\" state=\"veryHidden\" r:id=\"e\"/></x:sheets></x:workbook>";
        parts[u"Book/_rels/Main.xml.rels"_s] = "<Relationships><Relationship Id=\"b\" Type=\"" + types
            + "worksheet\" Target=\"../Sheets/One.xml\"/><Relationship Id=\"c\" Type=\"" + types
            + "worksheet\" Target=\"/Sheets/Two.xml\"/><Relationship Id=\"d\" Type=\"" + types
            + "chartsheet\" Target=\"chart.xml\"/><Relationship Id=\"e\" Type=\"" + types
            + "worksheet\" Target=\"SHEETS\\three.xml\"/></Relationships>";
        const auto sheet = [](const QByteArray &value) {
            return QByteArray("<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c><x:v>" + value
                + "</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        };
        parts[u"Sheets/One.xml"_s] = sheet("1");
        parts[u"Sheets/Two.xml"_s] = sheet("2");
        parts[u"Book/sheets/Three.xml"_s] = sheet("3");
        const QString file = write(parts);
        Result<std::unique_ptr<Workbook>> workbook = openWorkbook(file);
        QVERIFY(workbook);
        const QList<SheetInfo> &sheets = (*workbook)->sheets();
        QCOMPARE(sheets.size(), 3);
        QCOMPARE(sheets.at(0).name, u"填表说明"_s);
        QCOMPARE(sheets.at(0).visibility, SheetVisibility::Hidden);
        QCOMPARE(sheets.at(1).name, u"名册 & 附件"_s);
        QCOMPARE(sheets.at(1).visibility, SheetVisibility::Visible);
        QCOMPARE(sheets.at(2).visibility, SheetVisibility::VeryHidden);
        QCOMPARE(rowsOf(file, 0).first().cell(0).text, u"2"_s);
        QCOMPARE(rowsOf(file, 1).first().cell(0).text, u"1"_s);
        QCOMPARE(rowsOf(file, 2).first().cell(0).text, u"3"_s);
    }

    void readingStopsWhenEnoughIsSeen()
    {
        QByteArray data;
        for (int row = 1; row <= 1000; ++row)
            data += "<row r=\"" + QByteArray::number(row) + "\"><c><v>1</v></c></row>";
        Result<std::unique_ptr<Workbook>> workbook = openWorkbook(write(packageAround(data)));
        QVERIFY(workbook);
        int seen = 0;
        QVERIFY((*workbook)->readRows(0, [&seen](const TableRow &) { return ++seen < 30; }));
        QCOMPARE(seen, 30);
        // and a second time from the beginning
        seen = 0;
        QVERIFY((*workbook)->readRows(0, [&seen](const TableRow &) { return ++seen > 0; }));
        QCOMPARE(seen, 1000);
    }

    void textTables_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray utf8 = "姓名,性别,住址\r\n张三,男,\"朝阳新村1号, \"\"东\"\"\r\n门\"\r\n\r\n李四,女,=\"0515\"";
        QTest::newRow("utf-8") << utf8;
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + utf8;
        // 姓名,性别,住址 / 张三,男,"朝阳新村1号, ""东""⏎门" / / 李四,女,="0515"
        QTest::newRow("gb18030") << QByteArray(
            "\xD0\xD5\xC3\xFB,\xD0\xD4\xB1\xF0,\xD7\xA1\xD6\xB7\r\n\xD5\xC5\xC8\xFD,\xC4\xD0,\"\xB3\xAF\xD1\xF4"
            "\xD0\xC2\xB4\xE5\x31\xBA\xC5, \"\"\xB6\xAB\"\"\r\n\xC3\xC5\"\r\n\r\n\xC0\xEE\xCB\xC4,\xC5\xAE,=\"0515\"");
        const QString tabbed = QString::fromUtf8(utf8)
                                   .replace(u"姓名,性别,住址"_s, u"姓名\t性别\t住址"_s)
                                   .replace(u"张三,男,"_s, u"张三\t男\t"_s)
                                   .replace(u"李四,女,"_s, u"李四\t女\t"_s);
        QTest::newRow("tabs") << tabbed.toUtf8();
        QByteArray wide("\xFF\xFE");
        for (const QChar c : tabbed) {
            wide += static_cast<char>(c.unicode() & 0xFF);
            wide += static_cast<char>(c.unicode() >> 8);
        }
        QTest::newRow("utf-16 with tabs, as Excel's Unicode text") << wide;
    }

    void textTables()
    {
        QFETCH(QByteArray, content);
        QFile file(m_folder.filePath(u"roster.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const QList<TableRow> rows = rowsOf(file.fileName());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).cell(1).text, u"性别"_s);
        QCOMPARE(rows.at(1).number, 2);
        QCOMPARE(rows.at(1).cell(0).text, u"张三"_s);
        QCOMPARE(rows.at(1).cell(2).text, u"朝阳新村1号, \"东\"\r\n门"_s);
        QCOMPARE(rows.at(2).number, 4);
        QCOMPARE(rows.at(2).cell(0).text, u"李四"_s);
        QCOMPARE(rows.at(2).cell(2).text, u"0515"_s);
    }
};

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
