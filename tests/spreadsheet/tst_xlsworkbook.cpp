// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compoundpackage.h"
#include "workbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Workbooks of Excel 97 to 2003, record by record: what a converted one does not show, and what is made to hurt. */
class XlsWorkbookTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &content) const
    {
        QFile output(m_folder.filePath(u"book.xls"_s));
        if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size())
            qFatal("cannot write");
        return output.fileName();
    }

    QString book(const QByteArray &records, const QByteArray &globals = {}) const
    {
        return write(compoundFile({{u"Workbook"_s, biffWorkbook(records, globals)}}));
    }

    static QString verdict(const QString &file, QList<TableRow> *rows = nullptr)
    {
        Result<std::unique_ptr<Workbook>> workbook = openWorkbook(file);
        if (!workbook)
            return workbook.error().args.value(0);
        const Done done = (*workbook)->readRows(0, [rows](const TableRow &row) {
            if (rows)
                *rows << row;
            return true;
        });
        return done ? u"ok"_s : done.error().args.value(0);
    }

    static QByteArray number(quint16 row, quint16 column, double value)
    {
        return biff(0x0203, biffCell(row, column) + littleEndian(std::bit_cast<quint64>(value)));
    }

private slots:
    void everyKindOfCell()
    {
        const auto rk = [](quint32 value) { return littleEndian(quint16(0)) + littleEndian(value); };
        const QByteArray formula = littleEndian(quint16(0)) + QByteArray(6, '\0');
        const QByteArray records = biff(0x027E, biffCell(0, 0) + littleEndian(quint32((1986 << 2) | 2)))
            + biff(0x027E, biffCell(0, 1) + littleEndian(quint32((1234 << 2) | 3)))
            + biff(0x00BD,
                littleEndian(quint16(0)) + littleEndian(quint16(2)) + rk((7 << 2) | 2) + rk(0x40F00000)
                    + littleEndian(quint16(3)))
            + biff(0x0204, biffCell(0, 4) + biffText(u"张三"_s)) + biff(0x0205, biffCell(0, 5) + QByteArray("\1\0", 2))
            + biff(0x0205, biffCell(0, 6) + QByteArray("\x2A\1", 2))
            // a formula whose text follows, one that was never calculated, one whose result is a nought
            + biff(0x0006, biffCell(0, 7) + QByteArray("\0\0\0\0\0\0\xFF\xFF", 8) + formula)
            + biff(0x0207, biffText(u"公式"_s))
            + biff(0x0006, biffCell(0, 8) + QByteArray(8, '\0') + littleEndian(quint16(3)) + QByteArray(6, '\0'))
            + biff(0x0006, biffCell(0, 9) + QByteArray(8, '\0') + formula);
        QList<TableRow> rows;
        QCOMPARE(verdict(book(records), &rows), u"ok"_s);
        QCOMPARE(rows.size(), 1);
        QStringList texts;
        for (const Cell &cell : rows.first().cells)
            texts << cell.text;
        QCOMPARE(texts,
            QStringList(
                {u"1986"_s, u"12.34"_s, u"7"_s, u"65536"_s, u"张三"_s, u"TRUE"_s, u"#N/A"_s, u"公式"_s, {}, u"0"_s}));
        QCOMPARE(rows.first().cell(6).type, CellType::Error);
        QVERIFY(rows.first().cell(8).isEmpty() && rows.first().cell(8).fromFormula);
        QVERIFY(rows.first().cell(9).fromFormula && !rows.first().cell(9).isEmpty());
    }

    void textsThatGoOnInTheNextRecord()
    {
        // The second half of the second text comes in narrow characters, after a rich text with runs behind it.
        const QByteArray first = littleEndian(quint16(2)) + QByteArray("\x08\1\0", 3) + "ab" + QByteArray(4, '\0');
        const QByteArray second = littleEndian(quint16(4)) + '\1' + littleEndian(quint16(0x5F20)) // 张
            + littleEndian(quint16(0x4E09)); // 三
        const QByteArray globals = biff(0x00FC, QByteArray(8, '\0') + first + second)
            + biff(0x003C, QByteArray("\0yz", 3) + biffText(u"末"_s));
        const auto shared
            = [](quint16 column, quint32 index) { return biff(0x00FD, biffCell(0, column) + littleEndian(index)); };
        QList<TableRow> rows;
        QCOMPARE(verdict(book(shared(0, 0) + shared(1, 1) + shared(2, 2), globals), &rows), u"ok"_s);
        QCOMPARE(rows.first().cell(0).text, u"ab"_s);
        QCOMPARE(rows.first().cell(1).text, u"张三yz"_s);
        QCOMPARE(rows.first().cell(2).text, u"末"_s);
        QCOMPARE(verdict(book(shared(0, 3), globals)), u"xls.broken"_s);
        QCOMPARE(verdict(book({}, biff(0x00FC, QByteArray(8, '\0') + littleEndian(quint16(9)) + '\0' + "ab"))),
            u"xls.broken"_s);
    }

    void rowsInAnyOrderComeInTheirOwn()
    {
        QList<TableRow> rows;
        QCOMPARE(
            verdict(book(number(2, 0, 30) + number(0, 0, 10) + number(2, 1, 31) + number(1, 3, 20)), &rows), u"ok"_s);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).number, 1);
        QCOMPARE(rows.at(1).cell(3).text, u"20"_s);
        QCOMPARE(rows.at(2).cell(1).text, u"31"_s);
    }

    void longStreamsStandInSectors()
    {
        QByteArray records;
        for (quint16 row = 0; row < 3000; ++row)
            records += number(row, 0, row * 7919 % 100003);
        const QByteArray whole = compoundFile({{u"Workbook"_s, biffWorkbook(records)}});
        QList<TableRow> rows;
        QCOMPARE(verdict(write(whole), &rows), u"ok"_s);
        QCOMPARE(rows.size(), 3000);
        QCOMPARE(rows.last().number, 3000);
        // cut off anywhere
        for (const qsizetype size :
            {qsizetype(4), qsizetype(511), qsizetype(512), whole.size() / 2, whole.size() - 600}) {
            const QString code = verdict(write(whole.first(size)));
            QVERIFY2(code == u"zip.truncated" || code == u"zip.broken", qPrintable(code));
        }
    }

    void chainsThatLeadBackAreRefused()
    {
        QByteArray records;
        for (quint16 row = 0; row < 3000; ++row)
            records += number(row, 0, row);
        QByteArray whole = compoundFile({{u"Workbook"_s, biffWorkbook(records)}});
        const quint32 table = qFromLittleEndian<quint32>(whole.constData() + 76);
        // the directory's only sector follows itself
        const quint32 directory = qFromLittleEndian<quint32>(whole.constData() + 48);
        QByteArray circle = whole;
        const qsizetype place = (table + 1 + directory / 128) * 512 + directory % 128 * 4;
        qToLittleEndian(directory, circle.data() + place);
        const QString code = verdict(write(circle));
        QVERIFY2(code == u"ok" || code == u"zip.broken", qPrintable(code)); // and it comes back
        // the tables of tables do
        circle = whole;
        qToLittleEndian(quint32(0), circle.data() + 68);
        qToLittleEndian(quint32(1), circle.data() + 72);
        QVERIFY(verdict(write(circle)) != u"ok"_s);
    }

    void passwords()
    {
        QCOMPARE(verdict(book({}, biff(0x002F, QByteArray(54, '\1')))), u"xlsx.encrypted"_s);
        QCOMPARE(verdict(write(compoundFile(
                     {{u"EncryptedPackage"_s, QByteArray(5000, 'x')}, {u"EncryptionInfo"_s, QByteArray(200, 'x')}}))),
            u"xlsx.encrypted"_s);
    }

    void otherFilesOfOffice()
    {
        QCOMPARE(verdict(write(compoundFile({{u"WordDocument"_s, QByteArray(5000, 'x')}}))), u"format.unknown"_s);
        QCOMPARE(verdict(write(compoundFile({{u"Book"_s, QByteArray(5000, 'x')}}))), u"format.xls"_s); // Excel 95
        QByteArray excel95 = biffWorkbook({});
        excel95[5] = '\5';
        QCOMPARE(verdict(write(compoundFile({{u"Workbook"_s, excel95}}))), u"format.xls"_s);
        QCOMPARE(verdict(write(QByteArray("\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00", 10))), u"format.xls"_s);
    }

    void recordsShorterThanTheirKind()
    {
        for (const quint16 type : {0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E, 0x0208})
            QCOMPARE(verdict(book(biff(type, QByteArray(3, '\0')))), u"xls.broken"_s);
        QByteArray cut = biffWorkbook(number(0, 0, 1));
        cut.chop(4); // the sheet's end
        QCOMPARE(verdict(write(compoundFile({{u"Workbook"_s, cut}}))), u"xls.broken"_s);
        QCOMPARE(verdict(write(compoundFile({{u"Workbook"_s, QByteArray(5000, '\0')}}))), u"xls.broken"_s);
        QCOMPARE(verdict(book(number(0, 5000, 1))), u"size.columns"_s);
    }

    void anyByteMayBeWrong()
    {
        QByteArray records;
        for (quint16 row = 0; row < 300; ++row)
            records += biff(0x0204, biffCell(row, 0) + biffText(u"张三"_s)) + number(row, 1, row);
        const QByteArray whole = compoundFile({{u"Workbook"_s,
            biffWorkbook(records, biff(0x00FC, QByteArray(8, '\0') + biffText(u"末"_s).repeated(20)))}});
        quint32 random = 7;
        for (int i = 0; i < 400; ++i) {
            QByteArray changed = whole;
            for (int change = 0; change < 4; ++change) {
                random = random * 1664525 + 1013904223;
                const qsizetype at = change == 0 ? random % 512 : random % static_cast<quint32>(changed.size());
                changed[at] = static_cast<char>(random >> 24);
            }
            verdict(write(changed)); // whatever it says: it comes back, and touches no memory that is not its own
        }
    }
};

QTEST_GUILESS_MAIN(XlsWorkbookTest)
#include "tst_xlsworkbook.moc"
