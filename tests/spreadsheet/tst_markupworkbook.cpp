// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** What other systems call .xls: web pages with tables, and workbooks in the XML of Excel 2003. */
class MarkupWorkbookTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &content) const
    {
        QFile output(m_folder.filePath(u"export.xls"_s));
        if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size())
            qFatal("cannot write");
        return output.fileName();
    }

    /** The rows of a sheet, "2: a|b|c", one a line; an error's code where it cannot be read. */
    static QString rowsOf(const QString &file, int sheet = 0, const ReadingLimits &limits = {})
    {
        const Result<std::unique_ptr<Workbook>> workbook = openWorkbook(file, limits);
        if (!workbook)
            return workbook.error().args.value(0);
        QStringList lines;
        const Done done = (*workbook)->readRows(sheet, [&lines](const TableRow &row) {
            QStringList texts;
            for (const Cell &cell : row.cells)
                texts << cell.text;
            lines << u"%1%2: %3"_s.arg(row.number).arg(row.hidden ? u"h"_s : QString(), texts.join(u'|'));
            return true;
        });
        return done ? lines.join(u'\n') : done.error().args.value(0);
    }

    QString page(const QByteArray &body) const { return rowsOf(write("<html><body>" + body + "</body></html>")); }

    static QByteArray xml(const QByteArray &rows)
    {
        return "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
               "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
               "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:x=\"urn:x\">"
               "<Styles><Style ss:ID=\"m\"><NumberFormat ss:Format=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></Style>"
               "<Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style></Styles>"
               "<Worksheet ss:Name=\"花名册\"><Table>"
            + rows
            + "</Table></Worksheet><Worksheet ss:Name=\"旧\"><Table><Row><Cell><Data ss:Type=\"String\">x</Data></Cell>"
              "</Row></Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>"
              "</Workbook>";
    }

private slots:
    void aPageAsSystemsExportIt()
    {
        const QByteArray body
            = "<style>td { mso-number-format:'\\@' } </style><table border=1><TR><TH>姓名<th>身份证号</TR>\n"
              "<tr><td>买买提&middot;艾力</td><td style=\"mso-number-format:'\\@'\">110105194912310021</td></tr>"
              "<tr><td> 王<b>建</b>国 <td x:str>&nbsp;1&lt;2<br>第二行&#x20;完</table>后面";
        QCOMPARE(page(body), u"1: 姓名|身份证号\n2: 买买提·艾力|110105194912310021\n3: 王建国|\u00A01<2\n第二行 完"_s);
        // The same in the encodings that Chinese systems use.
        const QString text = u"<html><table><tr><td>姓名</td></tr></table></html>"_s;
        QCOMPARE(rowsOf(write(QByteArray("\xEF\xBB\xBF") + text.toUtf8())), u"1: 姓名"_s);
        QCOMPARE(rowsOf(write(QStringEncoder("GB18030").encode(text))), u"1: 姓名"_s);
        QCOMPARE(rowsOf(write(QStringEncoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom).encode(text))),
            u"1: 姓名"_s);
    }

    void cellsOverSeveralRowsAndColumns()
    {
        const QString file = write("<table><tr><td rowspan=3>a</td><td colspan=2>b</td><td>c</td></tr>"
                                   "<tr><td>d</td><td>e</td><td>f</td></tr><tr></tr><tr><td>g</td></tr></table>");
        QCOMPARE(rowsOf(file), u"1: a|b||c\n2: |d|e|f\n4: g"_s);
        const auto workbook = openWorkbook(file);
        const auto areas = (*workbook)->mergedAreas(0);
        QCOMPARE(areas->size(), 2);
        QCOMPARE(areas->first().lastRow, 3);
        QCOMPARE(areas->first().lastColumn, 0);
        QCOMPARE(areas->last().lastColumn, 2);
    }

    void tablesInTables()
    {
        const QString file = write("<table><tr><td>菜单</td><td><table><tr><td>姓名</td></tr><tr style='display: none'>"
                                   "<td>张三</td></tr></table>说明</td></tr></table><table></table>");
        QCOMPARE((*openWorkbook(file))->sheets().size(), 2);
        QCOMPARE((*openWorkbook(file))->kind(), WorkbookKind::Html);
        QCOMPARE(rowsOf(file, 0), u"1: 菜单|说明"_s);
        QCOMPARE(rowsOf(file, 1), u"1: 姓名\n2h: 张三"_s);
    }

    void whatIsNoTable()
    {
        QCOMPARE(page("<p>1 < 2, a<b"), u"format.html"_s);
        QCOMPARE(
            page("<!-- <table><tr><td>x</td></tr></table> --><script>'<table><tr><td>y'</script>"), u"format.html"_s);
        QCOMPARE(page("<table><tr><td title='>'>1 < 2 & 3 &unknown; &#xD800;</td></tr>"),
            u"1: 1 < 2 & 3 &unknown; &#xD800;"_s);
    }

    void pagesMadeToHurt()
    {
        QCOMPARE(page(QByteArray("<table><tr><td>").repeated(1000)), u"size.limit"_s);
        QCOMPARE(page("<table><tr><td>" + QByteArray(2 * 1024 * 1024, 'x')), u"size.limit"_s);
        QCOMPARE(page("<table " + QByteArray(200 * 1024, 'x')), u"size.limit"_s);
        QCOMPARE(page("<table><tr>" + QByteArray("<td>x").repeated(2000)), u"size.columns"_s);
        // What reaches beyond all columns is cut.
        QCOMPARE(page("<table><tr><td colspan=999999999 rowspan=999999999>x</td></tr><tr><td colspan=9>"), u"1: x"_s);
        ReadingLimits limits;
        limits.rows = 10;
        const QString file = write("<table>" + QByteArray("<tr><td>1").repeated(11));
        QCOMPARE(rowsOf(file, 0, limits), u"size.rows"_s);
        limits = {};
        limits.totalBytes = 100;
        QCOMPARE(rowsOf(file, 0, limits), u"size.limit"_s);
    }

    void theXmlOfExcel2003()
    {
        const QString file
            = write(xml("<Row ss:Index=\"2\"><Cell><Data ss:Type=\"String\">姓<B>名</B></Data><Comment>"
                        "<ss:Data>批注</ss:Data></Comment></Cell><Cell ss:Index=\"3\" ss:MergeAcross=\"1\" "
                        "ss:MergeDown=\"2\"><Data ss:Type=\"String\">支部</Data></Cell>"
                        "<Cell><Data ss:Type=\"Number\">12</Data></Cell></Row>"
                        "<Row ss:Hidden=\"1\"><Cell ss:StyleID=\"d\"><Data ss:Type=\"DateTime\">"
                        "2001-07-01T00:00:00.000</Data></Cell><Cell ss:StyleID=\"m\">"
                        "<Data ss:Type=\"DateTime\">2001-07-01T00:00:00.000</Data></Cell>"
                        "<Cell><Data ss:Type=\"Error\">#N/A</Data></Cell></Row>"));
        QCOMPARE(rowsOf(file), u"2: 姓名||支部||12\n3h: 2001-07-01|2001-07|#N/A"_s);
        const auto workbook = openWorkbook(file);
        QCOMPARE((*workbook)->sheets().first().name, u"花名册"_s);
        QCOMPARE((*workbook)->sheets().last().visibility, SheetVisibility::Hidden);
        QCOMPARE((*workbook)->kind(), WorkbookKind::Xml2003);
        const auto areas = (*workbook)->mergedAreas(0);
        QCOMPARE(areas->size(), 1);
        QCOMPARE(areas->first().lastRow, 4);
        QCOMPARE(areas->first().lastColumn, 3);
        const Result<QList<TableRow>> rows = topRows(**workbook, 0, 9);
        QCOMPARE(rows->last().cell(0).date, QDate(2001, 7, 1));
        QCOMPARE(rows->last().cell(2).type, CellType::Error);
        QCOMPARE(rowsOf(file, 1), u"1: x"_s);
    }

    void xmlThatIsBroken()
    {
        QCOMPARE(rowsOf(write(xml("<Row><Cell>"))), u"xml.broken"_s);
        QCOMPARE(rowsOf(write(xml("<Row ss:Index=\"5\"/><Row ss:Index=\"3\"/>"))), u"xml.broken"_s);
        QCOMPARE(rowsOf(write(xml("<Row ss:Index=\"9999999\"/>"))), u"size.rows"_s);
        QCOMPARE(rowsOf(write(xml("<Row><Cell><Worksheet><Table><Row/></Table></Worksheet></Cell></Row>"))),
            u"xml.broken"_s);
        QCOMPARE(rowsOf(write(xml("<Row><Row/></Row>"))), u"xml.broken"_s);
        QCOMPARE(rowsOf(write(xml("<Row><Cell ss:Index=\"-5\"/></Row>"))), u"xml.broken"_s);
        QCOMPARE(rowsOf(write(xml("<Row><Cell ss:Index=\"2000000000\"/></Row>"))), u"size.columns"_s);
        QByteArray declared = xml("<Row><Cell><Data ss:Type=\"String\">&e;</Data></Cell></Row>");
        declared.insert(declared.indexOf("<Workbook"), "<!DOCTYPE x [<!ENTITY e \"x\">]>");
        QCOMPARE(rowsOf(write(declared)), u"xml.dtd"_s);
    }
};

QTEST_GUILESS_MAIN(MarkupWorkbookTest)
#include "tst_markupworkbook.moc"
