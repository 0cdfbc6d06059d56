// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefile.h"
#include "workbook.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

/** Files that are damaged, not what they say, or made to hurt: each is refused with its code and in bounded memory. */
class HostileWorkbookTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name = u"book.xlsx"_s) const { return m_folder.filePath(name); }

    QString write(const QByteArray &content, const QString &name = u"book.xlsx"_s) const
    {
        QFile output(file(name));
        if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size())
            qFatal("cannot write");
        return output.fileName();
    }

    QByteArray packed(const QMap<QString, QByteArray> &parts) const
    {
        if (!writePackage(file(), parts))
            qFatal("cannot write the package");
        QFile input(file());
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }

    /** The code with which opening or reading through fails; "ok" where neither does. */
    static QString verdict(const QString &name, const ReadingLimits &limits = {})
    {
        Result<std::unique_ptr<Workbook>> workbook = openWorkbook(name, limits);
        if (workbook) {
            const Done done = (*workbook)->readRows(0, [](const TableRow &) { return true; });
            return done ? u"ok"_s : done.error().args.value(0);
        }
        return workbook.error().code == ErrorCode::FileUnreadable ? u"unreadable"_s : workbook.error().args.value(0);
    }

    QString verdictOf(const QMap<QString, QByteArray> &parts) const
    {
        return writePackage(file(), parts) ? verdict(file()) : u"not written"_s;
    }

private slots:
    void notThere() { QCOMPARE(verdict(file(u"nowhere.xlsx"_s)), u"unreadable"_s); }

    void empty() { QCOMPARE(verdict(write({})), u"file.empty"_s); }

    void oneSheetManyTimes()
    {
        // Each sheet within the bounds of a part, all together far beyond: they are even one and the same part.
        QMap<QString, QByteArray> parts = packageAround(QByteArray("<row/>").repeated(100000));
        QByteArray sheets;
        QByteArray relations;
        for (int i = 1; i <= 100; ++i) {
            const QByteArray id = QByteArray::number(i);
            sheets += "<sheet name=\"S" + id + "\" r:id=\"r" + id + "\"/>";
            relations += "<Relationship Id=\"r" + id + "\" Type=\"t/worksheet\" Target=\"worksheets/sheet1.xml\"/>";
        }
        parts[u"xl/workbook.xml"_s] = "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>";
        parts[u"xl/_rels/workbook.xml.rels"_s] = "<Relationships>" + relations + "</Relationships>";
        QVERIFY(writePackage(file(), parts));
        ReadingLimits limits;
        limits.totalBytes = qint64(10) * 1024 * 1024;
        const Result<std::unique_ptr<Workbook>> workbook = openWorkbook(file(), limits);
        QVERIFY(workbook);
        QCOMPARE((*workbook)->sheets().size(), 100);
        int read = 0;
        Done done;
        for (; read < 100 && done; ++read)
            done = (*workbook)->readRows(read, [](const TableRow &) { return true; });
        QVERIFY(!done);
        QCOMPARE(done.error().args.value(0), u"size.limit"_s);
        QVERIFY(read < 20);
    }

    void cutOffAnywhere()
    {
        QByteArray rows;
        for (int row = 1; row < 3000; ++row)
            rows += "<row><c><v>" + QByteArray::number(row * 7919 % 100003) + "</v></c></row>";
        const QByteArray whole = packed(packageAround(rows));
        QCOMPARE(verdict(write(whole)), u"ok"_s);
        for (const qsizetype size :
            {qsizetype(4), qsizetype(30), whole.size() / 3, whole.size() / 2, whole.size() - 30, whole.size() - 1}) {
            const QString code = verdict(write(whole.first(size)));
            QVERIFY2(
                code == u"zip.truncated" || code == u"zip.broken", qPrintable(QString::number(size) + u' ' + code));
        }
    }

    void bytesChanged()
    {
        QByteArray rows;
        for (int row = 1; row < 3000; ++row)
            rows += "<row><c><v>" + QByteArray::number(row * 7919 % 100003) + "</v></c></row>";
        const QMap<QString, QByteArray> parts = packageAround(rows);
        QByteArray whole = packed(parts);
        // In the middle of the sheet, by far the largest part.
        for (int i = 0; i < 16; ++i)
            whole[whole.size() / 2 + i] = static_cast<char>(~whole.at(whole.size() / 2 + i));
        const QString code = verdict(write(whole));
        QVERIFY2(code == u"zip.broken" || code == u"xml.broken", qPrintable(code));
    }

    void xmlCutOff()
    {
        QMap<QString, QByteArray> parts = packageAround("<row><c><v>1</v></c></row>");
        parts[u"xl/worksheets/sheet1.xml"_s].chop(30);
        QCOMPARE(verdictOf(parts), u"xml.broken"_s);
        // even behind the rows
        parts = packageAround("<row><c><v>1</v></c></row>");
        parts[u"xl/worksheets/sheet1.xml"_s].chop(3);
        QCOMPARE(verdictOf(parts), u"xml.broken"_s);
    }

    void encrypted()
    {
        const QByteArray manifest
            = "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry manifest:full-path=\"content.xml\">"
              "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        QCOMPARE(
            verdictOf({{u"META-INF/manifest.xml"_s, manifest}, {u"content.xml"_s, "\x01\x02"}}), u"zip.encrypted"_s);

        QByteArray whole = packed(packageAround("<row><c><v>1</v></c></row>"));
        // the flag in the local headers and in the directory
        for (const auto &[mark, offset] : {std::pair<QByteArray, int>{"PK\3\4", 6}, {"PK\1\2", 8}})
            for (qsizetype at = whole.indexOf(mark); at >= 0; at = whole.indexOf(mark, at + 4))
                whole[at + offset] = static_cast<char>(whole.at(at + offset) | 1);
        QCOMPARE(verdict(write(whole)), u"zip.encrypted"_s);
    }

    void wrongExtension()
    {
        QCOMPARE(verdict(write("<html><body><p>no table</p></body></html>", u"export.xls"_s)), u"format.html"_s);
        QCOMPARE(
            verdict(write("MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n", u"export.xls"_s)), u"format.html"_s);
        QCOMPARE(verdict(write("%PDF-1.7\n", u"scan.xlsx"_s)), u"format.unknown"_s);
        QCOMPARE(verdict(write(QByteArray(1000, '\0'), u"nothing.csv"_s)), u"format.unknown"_s);
        QCOMPARE(verdict(write(packed(packageAround("<row><c><v>1</v></c></row>")), u"really-xlsx.csv"_s)), u"ok"_s);
        QCOMPARE(verdict(write("a,b\n1,2\n", u"really-csv.xlsx"_s)), u"ok"_s);
        QCOMPARE(verdict(write("\xD0\xD5\xC3\xFB,\xFF\xFF\xFF\n", u"no-encoding.csv"_s)), u"text.encoding"_s);
        QCOMPARE(verdictOf({{u"photo.jpg"_s, "x"}}), u"xlsx.no_workbook"_s);
        QCOMPARE(verdict(write("\xEF\xBB\xBF\n<meta charset=utf-8><table>", u"export.xls"_s)), u"format.html"_s);
        QCOMPARE(verdict(write("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>", u"2003.xls"_s)),
            u"format.xml"_s);
        QCOMPARE(verdictOf({{u"META-INF/manifest.xml"_s,
                                "<m><file-entry full-path=\"/\" media-type=\"application/"
                                "vnd.oasis.opendocument.text\"/></m>"},
                     {u"content.xml"_s, "<c/>"}}),
            u"format.ods"_s);
        QCOMPARE(verdictOf(sheetAround({})), u"ok"_s);
        QMap<QString, QByteArray> parts = packageAround({});
        parts[u"_rels/.rels"_s].replace("xl/workbook.xml", "word/document.xml");
        parts[u"word/document.xml"_s] = "<document/>";
        parts[u"word/_rels/document.xml.rels"_s] = "<Relationships/>";
        QCOMPARE(verdictOf(parts), u"xlsx.no_workbook"_s);
    }

    void entitiesAreRefused()
    {
        QMap<QString, QByteArray> parts = packageAround({});
        QByteArray swelling = "<!DOCTYPE worksheet [<!ENTITY a \"ha\">";
        for (char c = 'b'; c < 'z'; ++c)
            swelling += QByteArray("<!ENTITY ") + c + " \""
                + QByteArray("&").append(static_cast<char>(c - 1)).append(';').repeated(10) + "\">";
        parts[u"xl/worksheets/sheet1.xml"_s]
            = swelling + "]><worksheet><sheetData><row><c t=\"str\"><v>&y;</v></c></row></sheetData></worksheet>";
        QCOMPARE(verdictOf(parts), u"xml.dtd"_s);
    }

    void bombs()
    {
        // 64 MB of nothing in 64 KB, in the sheet and in the shared strings
        QMap<QString, QByteArray> parts = packageAround({}, "<si><t>a</t></si>");
        parts[u"xl/worksheets/sheet1.xml"_s]
            = "<worksheet><sheetData>" + QByteArray(64 * 1024 * 1024, ' ') + "</sheetData></worksheet>";
        QVERIFY(writePackage(file(), parts));
        parts.clear();
        const long before = peakKilobytes();
        QCOMPARE(verdict(file()), u"size.limit"_s);
        QVERIFY2(peakKilobytes() - before < 40 * 1024, qPrintable(QString::number(peakKilobytes() - before)));

        QCOMPARE(
            verdictOf(packageAround({}, "<si><t>" + QByteArray(3 * 1024 * 1024, 'x') + "</t></si>")), u"size.limit"_s);
        QCOMPARE(
            verdictOf(packageAround("<row><c t=\"str\"><v>" + QByteArray(3 * 1024 * 1024, 'x') + "</v></c></row>")),
            u"size.limit"_s);
        QCOMPARE(verdictOf(packageAround("<row><c r=\"" + QByteArray(12 * 1024 * 1024, 'A') + "\"/></row>")),
            u"size.limit"_s);
        QCOMPARE(verdictOf(packageAround(QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000))),
            u"size.limit"_s);
    }

    void millionsOfRows()
    {
        // Declared: nothing is believed. Present: they pack so well that the ratio gives them away.
        QMap<QString, QByteArray> parts = packageAround("<row><c><v>1</v></c></row>");
        parts[u"xl/worksheets/sheet1.xml"_s].replace("<sheetData>", "<dimension ref=\"A1:XFD10000000\"/><sheetData>");
        QCOMPARE(verdictOf(parts), u"ok"_s);
        QCOMPARE(verdictOf(packageAround("<row r=\"10000000\"><c><v>1</v></c></row>")), u"size.rows"_s);
        QCOMPARE(verdictOf(packageAround("<row r=\"-1\"><c><v>1</v></c></row>")), u"size.rows"_s);
        QCOMPARE(verdictOf(packageAround(QByteArray("<row/>").repeated(10 * 1000 * 1000))), u"size.rows"_s);
        QCOMPARE(verdictOf(packageAround("<row><c r=\"XFD1\"><v>1</v></c></row>")), u"size.columns"_s);
        QCOMPARE(verdictOf(packageAround("<row><c r=\"XFD1\"/></row>")), u"ok"_s);
        QCOMPARE(verdictOf(packageAround("<row><c r=\"1\"><v>1</v></c></row>")), u"xml.broken"_s);
    }

    void referencesToNothing()
    {
        QCOMPARE(verdictOf(packageAround("<row><c t=\"s\"><v>5</v></c></row>", "<si><t>a</t></si>")), u"xml.broken"_s);
        QCOMPARE(verdictOf(packageAround("<row><c t=\"s\"><v>-1</v></c></row>", "<si><t>a</t></si>")), u"xml.broken"_s);
        QMap<QString, QByteArray> parts = packageAround({});
        parts.remove(u"xl/worksheets/sheet1.xml"_s);
        QCOMPARE(verdictOf(parts), u"zip.broken"_s);
        parts = packageAround({});
        parts[u"xl/workbook.xml"_s].replace("rId1", "rId9");
        QCOMPARE(verdictOf(parts), u"xlsx.no_sheet"_s);
    }

    void csvLimits()
    {
        ReadingLimits limits;
        limits.columns = 3;
        limits.rows = 4;
        limits.cellBytes = 10;
        QCOMPARE(verdict(write("1,2,3\n", u"a.csv"_s), limits), u"ok"_s);
        QCOMPARE(verdict(write("1,2,3,4\n", u"a.csv"_s), limits), u"size.columns"_s);
        QCOMPARE(verdict(write("1\n2\n3\n4\n5\n", u"a.csv"_s), limits), u"size.rows"_s);
        QCOMPARE(verdict(write("1,12345678901\n2", u"a.csv"_s), limits), u"size.limit"_s);
    }

    void aQuotationMarkThatIsNeverClosed()
    {
        Result<std::unique_ptr<Workbook>> workbook
            = openWorkbook(write("姓名,住址\n张三,一号\n李四,\"二号\n王五,三号\n", u"a.csv"_s));
        QVERIFY(workbook);
        const Done done = (*workbook)->readRows(0, [](const TableRow &) { return true; });
        QVERIFY(!done);
        QCOMPARE(done.error().args, QStringList({u"text.quote"_s, u"3"_s}));
    }

    void repetitionsOfOpenDocument_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("code");
        const QByteArray one = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>";
        const auto row = [](const QByteArray &count, const QByteArray &cells) {
            return "<table:table-row table:number-rows-repeated=\"" + count + "\">" + cells + "</table:table-row>";
        };
        const auto cell = [](const QByteArray &count, const QByteArray &value = "1") {
            return "<table:table-cell table:number-columns-repeated=\"" + count
                + "\" office:value-type=\"float\" office:value=\"" + value + "\"/>";
        };
        const QByteArray nothing = "<table:table-cell/>";
        QTest::newRow("empty rows") << row("10000000", nothing) << u"ok"_s;
        QTest::newRow("more empty rows than numbers have")
            << row("99999999999999999999", nothing) + row("9223372036854775807", nothing) << u"ok"_s;
        QTest::newRow("what stands below them") << row("10000000", nothing) + row("1", one) << u"size.rows"_s;
        QTest::newRow("full rows") << row("10000000", one) << u"size.rows"_s;
        QTest::newRow("a million wide rows") << row("1000000", cell("20")) << u"size.limit"_s;
        QTest::newRow("full cells") << row("1", cell("16384")) << u"size.columns"_s;
        QTest::newRow("more full cells than numbers have")
            << row("1", cell("99999999999999999999")) << u"size.columns"_s;
        QTest::newRow("empty cells") << row(
            "1", "<table:table-cell table:number-columns-repeated=\"2000000000\"/>" + one)
                                     << u"size.columns"_s;
        QTest::newRow("less than none") << row("-5", one) << u"xml.broken"_s;
        QTest::newRow("none") << row("0", one) << u"xml.broken"_s;
        QTest::newRow("no number") << row("1e9", one) << u"xml.broken"_s;
        QTest::newRow("less than no cells") << row("1", cell("-1")) << u"xml.broken"_s;
        QTest::newRow("no columns") << "<table:table-column table:number-columns-repeated=\"-3\"/>" + row("1", one)
                                    << u"xml.broken"_s;
        QTest::newRow("spaces") << row("1",
            "<table:table-cell office:value-type=\"string\"><text:p><text:s "
            "text:c=\"2000000000\"/></text:p></table:table-cell>")
                                << u"size.limit"_s;
        QTest::newRow("depth") << row("1",
            "<table:table-cell office:value-type=\"string\"><text:p>" + QByteArray("<text:span>").repeated(5000)
                + QByteArray("</text:span>").repeated(5000) + "</text:p></table:table-cell>")
                               << u"size.limit"_s;
        QTest::newRow("a long text") << row("1",
            "<table:table-cell office:value-type=\"string\"><text:p>" + QByteArray(3 * 1024 * 1024, 'x')
                + "</text:p></table:table-cell>")
                                     << u"size.limit"_s;
        QTest::newRow("no figure") << row("1", cell("1", "1e999")) << u"ok"_s;
    }
    void repetitionsOfOpenDocument()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, code);
        const long before = peakKilobytes();
        QCOMPARE(verdictOf(sheetAround(rows)), code);
        QVERIFY2(peakKilobytes() - before < 100 * 1024, qPrintable(QString::number(peakKilobytes() - before)));
    }

    void openDocumentBrokenOtherwise()
    {
        QMap<QString, QByteArray> parts = sheetAround({});
        parts[u"content.xml"_s].prepend("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>");
        QCOMPARE(verdictOf(parts), u"xml.dtd"_s);
        parts = sheetAround("<table:table-row><table:table-cell/></table:table-row>");
        parts[u"content.xml"_s].chop(40);
        QCOMPARE(verdictOf(parts), u"xml.broken"_s);
        parts = sheetAround({});
        parts.remove(u"content.xml"_s);
        QCOMPARE(verdictOf(parts), u"xlsx.no_workbook"_s);
        // 64 MB of nothing
        parts = sheetAround(QByteArray(64 * 1024 * 1024, ' '));
        QCOMPARE(verdictOf(parts), u"size.limit"_s);
        // a table that is none
        parts = sheetAround({});
        parts[u"content.xml"_s].replace("<office:body>", "<!-- <table:table table:name=\"B\"> --><office:body>");
        QCOMPARE(verdictOf(parts), u"xml.broken"_s);
        // a tag that never ends
        parts = sheetAround("</table:table><table:table table:name=\"" + QByteArray(1024 * 1024, 'x') + "\">");
        QCOMPARE(verdictOf(parts), u"size.limit"_s);
        // a million sheets
        parts = sheetAround({});
        parts[u"content.xml"_s].replace(
            "<table:table table:name=\"A\"/>", QByteArray("<table:table table:name=\"A\"/>").repeated(1001));
        QByteArray many;
        for (int i = 0; i < 1001; ++i)
            many += "</table:table><table:table table:name=\"" + QByteArray::number(i * 7919) + "\">";
        QCOMPARE(verdictOf(sheetAround(many)), u"size.limit"_s);
    }
};

QTEST_GUILESS_MAIN(HostileWorkbookTest)
#include "tst_hostileworkbook.moc"
