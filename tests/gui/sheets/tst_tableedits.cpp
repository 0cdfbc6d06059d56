// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetreader.h"
#include "sheets/tableedits.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace dangjian;
using namespace Qt::StringLiterals;

// Whatever is done to a table, its cells cover its grid, and it is a table that a sheet file can say.
class TestTableEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsThatSpanGrowAndShrink();
    void aCellHandsItsRowOn();
    void anyChangesLeaveATable_data();
    void anyChangesLeaveATable();

private:
    static SheetElement grid(int rows, int columns)
    {
        SheetElement table;
        table.kind = ElementKind::Table;
        table.id = u"grid"_s;
        for (int column = 0; column < columns; ++column)
            table.columns << 20;
        table.rect.setWidth(20 * columns);
        for (int row = 0; row < rows; ++row) {
            SheetRow made;
            for (int column = 0; column < columns; ++column) {
                SheetCell cell;
                cell.text = QString::number(row) + u'.' + QString::number(column);
                made.cells << cell;
            }
            table.rows << made;
        }
        return table;
    }
    static int covered(const SheetElement &table)
    {
        int all = 0;
        for (const CellPlace &place : placedCells(table))
            all += place.rows * place.columns;
        return all;
    }
};

void TestTableEdits::cellsThatSpanGrowAndShrink()
{
    SheetElement table = grid(3, 3);
    QCOMPARE(mergeCells(table, CellArea{0, 0, 2, 2}), (CellChoice{0, 0}));
    QCOMPARE(cellOf(table, {0, 0})->text, u"0.0\n0.1\n1.0\n1.1"_s);
    QVERIFY(insertColumn(table, 1));
    insertRow(table, 1, 0);
    QCOMPARE(cellOf(table, {0, 0})->columns, 3);
    QCOMPARE(cellOf(table, {0, 0})->rows, 3);
    QCOMPARE(covered(table), 16);
    QVERIFY(removeColumns(table, 0, 2));
    QCOMPARE(cellOf(table, {0, 0})->columns, 1);
    QCOMPARE(covered(table), 8);
    QVERIFY(std::abs(std::accumulate(table.columns.cbegin(), table.columns.cend(), 0.0) - 60) < 0.01);
}

void TestTableEdits::aCellHandsItsRowOn()
{
    SheetElement table = grid(3, 3);
    mergeCells(table, CellArea{0, 1, 2, 1});
    QVERIFY(removeRows(table, 0, 1));
    // What spanned both rows stands in the one that is left, in its column.
    QCOMPARE(table.rows.first().cells.size(), 3);
    QCOMPARE(table.rows.first().cells.at(0).text, u"1.0"_s);
    QCOMPARE(table.rows.first().cells.at(1).text, u"0.1\n1.1"_s);
    QCOMPARE(table.rows.first().cells.at(1).rows, 1);
    QCOMPARE(covered(table), 6);
}

void TestTableEdits::anyChangesLeaveATable_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestTableEdits::anyChangesLeaveATable()
{
    QFETCH(quint32, seed);
    QRandomGenerator dice(seed);
    SheetDescription sheet;
    sheet.pages << SheetPage{u"page"_s, 1, {}, {grid(4, 4)}};
    for (int turn = 0; turn < 60; ++turn) {
        SheetElement table = sheet.pages.first().elements.first();
        const QList<CellPlace> places = placedCells(table);
        const auto any = [&] {
            const CellPlace &place = places.at(dice.bounded(int(places.size())));
            return CellChoice{place.row, place.cell};
        };
        const int rows = int(table.rows.size());
        const int columns = int(table.columns.size());
        switch (dice.bounded(7)) {
        case 0:
            if (columns < 9)
                insertColumn(table, dice.bounded(columns + 1));
            break;
        case 1: {
            const int before = dice.bounded(rows + 1);
            if (rows < 9)
                insertRow(table, before, before == rows ? rows - 1 : before);
            break;
        }
        case 2:
            removeColumns(table, dice.bounded(columns), 1);
            break;
        case 3:
            removeRows(table, dice.bounded(rows), 1);
            break;
        case 4:
            if (const CellArea area = areaOf(table, any(), any()); canMerge(table, area))
                mergeCells(table, area);
            break;
        case 5:
            partAcross(table, any());
            break;
        default:
            partDown(table, any());
            break;
        }
        qsizetype cells = 0;
        for (const SheetRow &row : std::as_const(table.rows))
            cells += row.cells.size();
        QCOMPARE(placedCells(table).size(), cells);
        QCOMPARE(covered(table), int(table.rows.size() * table.columns.size()));
        QVERIFY(std::all_of(table.columns.cbegin(), table.columns.cend(), [](double width) { return width > 0; }));
        sheet.pages.first().elements = {table};
    }
    const auto read = readSheet(writeSheet(sheet), {});
    QVERIFY(read.has_value());
    QCOMPARE(read->pages.first().elements.first().rows.size(), sheet.pages.first().elements.first().rows.size());
}

QTEST_GUILESS_MAIN(TestTableEdits)
#include "tst_tableedits.moc"
