// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefile.h"
#include "workbook.h"
#include "workbookwriter.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace dangjian;
using namespace Qt::StringLiterals;

class WorkbookWriterTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray partOf(const QString &file, const char *name)
    {
        int code = 0;
        zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &code);
        zip_file_t *part = archive ? zip_fopen(archive, name, 0) : nullptr;
        QByteArray content(1024 * 1024, '\0');
        content.truncate(part ? zip_fread(part, content.data(), 1024 * 1024) : 0);
        if (part)
            zip_fclose(part);
        if (archive)
            zip_discard(archive);
        return content;
    }

private slots:
    void whatIsWrittenIsReadAgain()
    {
        const QString file = m_folder.filePath(u"名册.xlsx"_s);
        WorkbookWriter writer(file);
        QVERIFY(writer.beginSheet(u"党员[名册]"_s,
            {{u"姓名"_s, 10}, {u"公民身份号码"_s, 22}, {u"实事"_s, 8}, {u"时长"_s, 8}, {u"入党时间"_s, 12}}));
        QVERIFY(writer.writeRow({u"𪚥涛"_s, u"320902193309282764"_s, qint64(12), 16.5, QDate(1986, 7, 1)}));
        QVERIFY(writer.writeRow({u"=1+1 & <b>"_s, {}, qint64(-3), 0.25, QDate(1898, 5, 4)}));
        QVERIFY(!QFile::exists(file)); // not before it is whole
        QVERIFY(writer.finish());

        Result<std::unique_ptr<Workbook>> workbook = openWorkbook(file);
        QVERIFY(workbook);
        QCOMPARE((*workbook)->sheets().first().name, u"党员-名册-"_s);
        QList<TableRow> rows;
        QVERIFY((*workbook)->readRows(0, [&rows](const TableRow &row) {
            rows << row;
            return true;
        }));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).cell(1).text, u"公民身份号码"_s);
        QCOMPARE(rows.at(1).cell(0).text, u"𪚥涛"_s);
        QCOMPARE(rows.at(1).cell(1).type, CellType::Text);
        QCOMPARE(rows.at(1).cell(1).text, u"320902193309282764"_s);
        QCOMPARE(rows.at(1).cell(2).number, 12.0);
        QCOMPARE(rows.at(1).cell(3).number, 16.5);
        QCOMPARE(rows.at(1).cell(4).type, CellType::Date);
        QCOMPARE(rows.at(1).cell(4).date, QDate(1986, 7, 1));
        QCOMPARE(rows.at(2).cell(0).text, u"=1+1 & <b>"_s);
        QVERIFY(rows.at(2).cell(1).isEmpty());
        QCOMPARE(rows.at(2).cell(4).text, u"1898-05-04"_s);

        const QByteArray sheet = partOf(file, "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:E3\"/>"));
        QVERIFY(partOf(file, "xl/styles.xml").contains("宋体"));
    }

    void onPaperItIsA4AcrossWithItsTitles()
    {
        const QString file = m_folder.filePath(u"paper.xlsx"_s);
        WorkbookWriter writer(file);
        QVERIFY(writer.beginSheet(u"A"_s, {{u"姓名"_s, 10}}));
        QVERIFY(writer.finish());
        const QByteArray sheet = partOf(file, "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("paperSize=\"9\""));
        QVERIFY(sheet.contains("orientation=\"landscape\""));
        QVERIFY(sheet.contains("fitToHeight=\"0\""));
        QVERIFY(partOf(file, "xl/workbook.xml").contains("<definedName name=\"_xlnm.Print_Titles\""));
        // A wide one stays readable, and each page has the first column.
        WorkbookWriter wide(file);
        QVERIFY(wide.beginSheet(u"A"_s, QList<OutputColumn>(30, {u"姓名"_s, 14})));
        QVERIFY(wide.finish());
        const QByteArray page = partOf(file, "xl/worksheets/sheet1.xml");
        QVERIFY(page.contains("scale=\"65\"") && !page.contains("fitToHeight"));
        QVERIFY(partOf(file, "xl/workbook.xml").contains("A!$A:$A,A!$1:$1"));
    }

    void rowsThatGoBackCarryTheirMarks()
    {
        const QString file = m_folder.filePath(u"back.xlsx"_s);
        WorkbookWriter writer(file);
        QVERIFY(writer.beginBareSheet(u"A"_s, {10, 20, 30}, 2));
        QVERIFY(writer.writeRow({u"花名册"_s}));
        QVERIFY(writer.writeRow({u"姓名"_s, u"日期"_s}, {CellMark::Heading, CellMark::Heading}));
        QVERIFY(writer.writeRow({u"张三"_s, {}, u"没有日期"_s}, {CellMark::None, CellMark::Wrong, CellMark::Reason}));
        QVERIFY(writer.finish());
        auto workbook = openWorkbook(file);
        QVERIFY(workbook);
        const auto rows = topRows(**workbook, 0, 9);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).number, 1);
        QCOMPARE(rows->at(2).cell(2).text, u"没有日期"_s);
        const QByteArray sheet = partOf(file, "xl/worksheets/sheet1.xml");
        QVERIFY(!sheet.contains("autoFilter"));
        QVERIFY(sheet.contains("<c r=\"B3\" s=")); // empty, and coloured all the same
        QVERIFY(partOf(file, "xl/styles.xml").contains("FFFFC7CE"));
    }

    void givenUpLeavesNothing()
    {
        QTemporaryDir folder;
        {
            WorkbookWriter writer(folder.filePath(u"list.xlsx"_s));
            QVERIFY(writer.beginSheet(u"A"_s, {{u"姓名"_s}}));
            QVERIFY(writer.writeRow({u"张三"_s}));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
    }

    void readersAreThoseWhomTheUmaskLets()
    {
        constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        const auto written = [this](WorkbookWriter::Readers readers, mode_t mask) {
            const mode_t before = umask(mask);
            const QString file = m_folder.filePath(u"readers.xlsx"_s);
            QFile::remove(file);
            WorkbookWriter writer(file, readers);
            const bool done = writer.beginSheet(u"A"_s, {{u"姓名"_s}}) && writer.finish();
            umask(before);
            return done ? QFile::permissions(file) : QFile::Permissions();
        };
        using Readers = WorkbookWriter::Readers;
        QCOMPARE(written(Readers::AsUsual, 077), owner);
        QCOMPARE(written(Readers::AsUsual, 027), owner | QFile::ReadGroup);
        QCOMPARE(written(Readers::AsUsual, 022), owner | QFile::ReadGroup | QFile::ReadOther);
        QCOMPARE(written(Readers::OwnerAlone, 022), owner);
    }

    void aFolderThatIsNotThere()
    {
        WorkbookWriter writer(m_folder.filePath(u"nowhere/list.xlsx"_s));
        const Done done = writer.beginSheet(u"A"_s, {{u"姓名"_s}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(WorkbookWriterTest)
#include "tst_workbookwriter.moc"
