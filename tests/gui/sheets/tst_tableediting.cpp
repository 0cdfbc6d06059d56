// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetdesk.h"

#include "sheets/tableedits.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QToolButton>

#include <numeric>

using namespace dangjian;
using namespace Qt::StringLiterals;

// Tables as the mouse and the keyboard change them, on the list of members and on new ones.
class TestTableEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<SheetDesk>();
        m_desk->openSheet(u"roster"_s);
    }
    void cleanup() { m_desk.reset(); }
    void aColumnIsAddedToTheListAndFilled();
    void rowsComeAndGo();
    void columnsGo();
    void theRightButtonOpensTheMenuOfTheTable();
    void cellsAreMergedAndParted();
    void theMouseGoesOverCells();
    void keysWalkOverCells();
    void widthsAndHeightsAreTyped();
    void bordersAreDragged();
    void cellsGoThroughTheClipboard();
    void aNewTableRepeatsForEachRecord();
    void theLastRowStays();

private:
    const SheetElement &members() const { return m_desk->element(u"members"_s); }
    static double width(const SheetElement &table)
    {
        return std::accumulate(table.columns.cbegin(), table.columns.cend(), 0.0);
    }
    QString textOf(CellChoice cell) const { return cellOf(members(), cell)->text; }

    std::unique_ptr<SheetDesk> m_desk;
};

void TestTableEditing::aColumnIsAddedToTheListAndFilled()
{
    SheetDesk &desk = *m_desk;
    const double before = width(members());
    const qsizetype columns = members().columns.size();
    // Beside 性别, by the tools' menu; the table stays between the margins.
    desk.choose(u"members"_s, {0, 2});
    desk.trigger("insertColumnRightAction");
    QCOMPARE(members().columns.size(), columns + 1);
    QVERIFY(std::abs(width(members()) - before) < 0.01);
    QCOMPARE(desk.document().selection().cell, (CellChoice{0, 3}));
    // What it says is typed at once, the field is dropped into the row of the members.
    desk.settle();
    desk.key(Qt::Key_F2);
    desk.canvas->textEdit()->setPlainText(u"工作单位"_s);
    QTest::keyClick(desk.canvas->textEdit(), Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    desk.drop(u"members.unit"_s, desk.atCell(u"members"_s, {1, 3}));
    QCOMPARE(textOf({0, 3}), u"工作单位"_s);
    QCOMPARE(textOf({1, 3}), u"{unit}"_s);
    QCOMPARE(textOf({1, 4}), u"{ethnicity}"_s);
    // The heading looks like its neighbour, and a cell over several columns has grown where it was in the way.
    QCOMPARE(styleNameOf(members(), {0, 3}), u"head"_s);
    QCOMPARE(members().rows.at(2).cells.at(1).columns, 10);
    desk.settle();
    QVERIFY(desk.canvas->laid().tight.isEmpty());
    while (desk.document().undoStack().canUndo())
        desk.undo();
    QVERIFY(desk.document().isOriginal());
}

void TestTableEditing::rowsComeAndGo()
{
    SheetDesk &desk = *m_desk;
    desk.choose(u"members"_s, {0, 0});
    desk.trigger("insertRowAboveAction");
    QCOMPARE(members().rows.size(), 4);
    QVERIFY(textOf({0, 0}).isEmpty());
    QCOMPARE(textOf({1, 0}), u"序号"_s);
    QVERIFY(members().rows.first().header);
    // Below the row of the members comes one that stands once.
    desk.choose(u"members"_s, {2, 4});
    desk.trigger("insertRowBelowAction");
    QCOMPARE(members().rows.size(), 5);
    QVERIFY(members().rows.at(3).section.isEmpty());
    QCOMPARE(members().rows.at(3).cells.size(), 11);
    QCOMPARE(desk.document().selection().cell, (CellChoice{3, 4}));
    desk.trigger("removeRowAction");
    QCOMPARE(members().rows.size(), 4);
    desk.choose(u"members"_s, {0, 0});
    desk.trigger("removeRowAction");
    QVERIFY(desk.document().isOriginal());
    QCOMPARE(desk.steps(), 4);
    desk.settle();
}

void TestTableEditing::columnsGo()
{
    SheetDesk &desk = *m_desk;
    const double before = width(members());
    // Two at once: those that are selected.
    desk.choose(u"members"_s, {0, 3}, {0, 4});
    desk.trigger("removeColumnAction");
    QCOMPARE(members().columns.size(), 9);
    QVERIFY(std::abs(width(members()) - before) < 0.01);
    QCOMPARE(textOf({0, 3}), u"学历"_s);
    QCOMPARE(textOf({1, 3}), u"{education}"_s);
    QCOMPARE(members().rows.at(2).cells.at(1).columns, 7);
    desk.undo();
    QVERIFY(desk.document().isOriginal());
}

void TestTableEditing::theRightButtonOpensTheMenuOfTheTable()
{
    SheetDesk &desk = *m_desk;
    const QPoint point = desk.atCell(u"members"_s, {0, 1});
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, point, desk.canvas->viewport()->mapToGlobal(point), Qt::NoModifier);
    QApplication::sendEvent(desk.canvas->viewport(), &event);
    auto *menu = desk.widget<QMenu>("sheetMenu");
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(desk.document().selection().cell, (CellChoice{0, 1}));
    QVERIFY(menu->actions().contains(desk.widget<QAction>("insertRowAboveAction")));
    QVERIFY(!desk.widget<QAction>("mergeCellsAction")->isEnabled());
    menu->setActiveAction(desk.widget<QAction>("insertColumnLeftAction"));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(members().columns.size(), 12);
    QVERIFY(textOf({0, 1}).isEmpty());
    QCOMPARE(textOf({0, 2}), u"姓名"_s);
    // On the paper itself the menu offers to paste, and nothing about tables.
    desk.settle();
    const QPoint bare = desk.canvas->toView(0, {285, 100});
    QContextMenuEvent onPaper(
        QContextMenuEvent::Mouse, bare, desk.canvas->viewport()->mapToGlobal(bare), Qt::NoModifier);
    QTRY_VERIFY(!desk.page->findChild<QMenu *>(u"sheetMenu"_s));
    QApplication::sendEvent(desk.canvas->viewport(), &onPaper);
    QVERIFY(desk.selected().isEmpty());
    menu = desk.widget<QMenu>("sheetMenu");
    QVERIFY(!menu->actions().contains(desk.widget<QAction>("insertRowAboveAction")));
    menu->close();
}

void TestTableEditing::cellsAreMergedAndParted()
{
    SheetDesk &desk = *m_desk;
    desk.openSheet(u"registration_form"_s);
    desk.openSheet(u"roster"_s);
    desk.choose(u"members"_s, {0, 3});
    desk.click(desk.atCell(u"members"_s, {0, 5}), Qt::ShiftModifier);
    QCOMPARE(desk.document().cells().size(), 3);
    desk.trigger("mergeCellsAction");
    const SheetRow &head = members().rows.first();
    QCOMPARE(head.cells.size(), 9);
    QCOMPARE(head.cells.at(3).columns, 3);
    QCOMPARE(head.cells.at(3).text, u"民族\n出生年月\n学历"_s);
    desk.settle();
    desk.trigger("partAcrossAction");
    QCOMPARE(members().rows.first().cells.size(), 11);
    QCOMPARE(members().rows.first().cells.at(3).columns, 1);
    QCOMPARE(desk.steps(), 2);
    desk.undo();
    desk.undo();
    QVERIFY(desk.document().isOriginal());
    // A row that comes again for each member is not tied to one that does not.
    desk.choose(u"members"_s, {0, 0}, {1, 0});
    QVERIFY(!desk.widget<QAction>("mergeCellsAction")->isEnabled());
    // A single cell becomes two; all others in its column span both.
    desk.choose(u"members"_s, {0, 1});
    desk.trigger("partAcrossAction");
    QCOMPARE(members().columns.size(), 12);
    QCOMPARE(members().rows.at(0).cells.size(), 12);
    QCOMPARE(members().rows.at(1).cells.at(1).columns, 2);
    desk.choose(u"members"_s, {0, 1});
    desk.trigger("partDownAction");
    QCOMPARE(members().rows.size(), 4);
    QCOMPARE(members().rows.at(0).cells.at(0).rows, 2);
    QCOMPARE(members().rows.at(1).cells.size(), 1);
    desk.settle();
    desk.document().select(QStringList{u"members"_s});
    while (desk.document().undoStack().canUndo())
        desk.undo();
    QVERIFY(desk.document().isOriginal());
}

void TestTableEditing::theMouseGoesOverCells()
{
    SheetDesk &desk = *m_desk;
    desk.click(desk.atCell(u"members"_s, {0, 1}));
    QCOMPARE(desk.selected(), QStringList{u"members"_s});
    QVERIFY(desk.document().cells().isEmpty());
    desk.click(desk.atCell(u"members"_s, {0, 1}));
    QCOMPARE(desk.document().selection().cell, (CellChoice{0, 1}));
    const SheetDescription before = desk.document().sheet();
    desk.drag(desk.atCell(u"members"_s, {0, 1}), desk.atCell(u"members"_s, {0, 4}));
    QCOMPARE(desk.document().cells().size(), 4);
    QVERIFY(desk.document().sheet() == before);
    // All of them are emptied, filled and written in bold at once.
    desk.key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(cellOf(members(), {0, 2})->own.face, std::optional(Face::Serif));
    desk.key(Qt::Key_Delete);
    QVERIFY(textOf({0, 1}).isEmpty() && textOf({0, 4}).isEmpty());
    QCOMPARE(textOf({0, 5}), u"学历"_s);
    desk.undo();
    desk.undo();
    QVERIFY(desk.document().isOriginal());
    // Escape leads from the cells to the table, which then is moved as a whole.
    desk.choose(u"members"_s, {0, 1});
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.document().cells().isEmpty());
    QCOMPARE(desk.selected(), QStringList{u"members"_s});
}

void TestTableEditing::keysWalkOverCells()
{
    SheetDesk &desk = *m_desk;
    desk.choose(u"members"_s, {0, 0});
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.document().selection().cell, (CellChoice{0, 1}));
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    // The row of sums: one cell spans the first two columns.
    QCOMPARE(desk.document().selection().cell, (CellChoice{2, 0}));
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Tab);
    QCOMPARE(desk.document().selection().cell, (CellChoice{1, 1}));
    desk.key(Qt::Key_Right, Qt::ShiftModifier);
    desk.key(Qt::Key_Right, Qt::ShiftModifier);
    desk.key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(desk.document().cells().size(), 6);
    desk.key(Qt::Key_Left);
    QCOMPARE(desk.document().cells().size(), 1);
    QVERIFY(desk.document().isOriginal());
}

void TestTableEditing::widthsAndHeightsAreTyped()
{
    SheetDesk &desk = *m_desk;
    const double before = width(members());
    desk.choose(u"members"_s, {0, 1});
    auto *column = desk.widget<QDoubleSpinBox>("columnWidthSpin");
    QCOMPARE(column->value(), members().columns.at(1));
    const double next = members().columns.at(2);
    column->setValue(column->value() + 4);
    QCOMPARE(members().columns.at(2), next - 4);
    QCOMPARE(width(members()), before);
    auto *row = desk.widget<QDoubleSpinBox>("rowHeightSpin");
    row->setValue(12.5);
    QCOMPARE(members().rows.first().height, 12.5);
    // The last column has none behind it: the one before gives.
    desk.choose(u"members"_s, {0, 10});
    column->setValue(40);
    QCOMPARE(members().columns.last(), 40.0);
    QCOMPARE(width(members()), before);
}

void TestTableEditing::bordersAreDragged()
{
    SheetDesk &desk = *m_desk;
    desk.canvas->setZoom(1.5);
    desk.settle();
    desk.choose(u"members"_s, {0, 1});
    const SheetElement before = members();
    desk.dragBy(desk.atCell(u"members"_s, {0, 1}, 1.0), 3, 0);
    QCOMPARE(members().columns.at(1), before.columns.at(1) + 3);
    QCOMPARE(width(members()), width(before));
    // The cell stays selected, so that the next border can be taken.
    QCOMPARE(desk.document().selection().cell, (CellChoice{0, 1}));
    desk.settle();
    desk.dragBy(desk.atCell(u"members"_s, {0, 1}, 1.0), -3, 0, Qt::ShiftModifier);
    QCOMPARE(members().columns.at(1), before.columns.at(1));
    QVERIFY(std::abs(width(members()) - width(before) + 3) < 0.01);
    desk.settle();
    desk.dragBy(desk.atCell(u"members"_s, {0, 1}, 0.5, 1.0), 0, 3);
    QCOMPARE(members().rows.first().height, before.rows.first().height + 3);
    QCOMPARE(desk.steps(), 3);
}

void TestTableEditing::cellsGoThroughTheClipboard()
{
    SheetDesk &desk = *m_desk;
    desk.choose(u"members"_s, {1, 1}, {1, 3});
    desk.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"{姓名}\t{性别}\t{民族}"_s);
    desk.choose(u"members"_s, {1, 8});
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textOf({1, 8}), u"{name}"_s);
    QCOMPARE(textOf({1, 10}), u"{ethnicity}"_s);
    // Out of a workbook, more than there is room for.
    QApplication::clipboard()->setText(u"甲\t乙\t丙\t丁\r\n一\t二\r\n"_s);
    desk.choose(u"members"_s, {0, 8});
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textOf({0, 8}), u"甲"_s);
    QCOMPARE(textOf({0, 10}), u"丙"_s);
    QCOMPARE(textOf({1, 8}), u"一"_s);
    QCOMPARE(desk.steps(), 2);
}

void TestTableEditing::aNewTableRepeatsForEachRecord()
{
    SheetDesk &desk = *m_desk;
    desk.openSheet(u"certificate"_s);
    desk.widget<QToolButton>("tableButton")->menu()->actions().first()->trigger();
    QCOMPARE(desk.selected().size(), 1);
    const QString id = desk.selected().first();
    QCOMPARE(desk.element(id).columns.size(), 3);
    QVERIFY(QRectF(QPointF(), desk.document().sheet().size).contains(drawnRect(desk.element(id))));
    desk.settle();
    desk.doubleClick(desk.atCell(id, {0, 0}));
    desk.canvas->textEdit()->setPlainText(u"日期"_s);
    QTest::keyClick(desk.canvas->textEdit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.element(id).rows.first().cells.first().text, u"日期"_s);
    desk.choose(id, {1, 0});
    auto *section = desk.widget<QComboBox>("sectionCombo");
    const int lines = section->findData(u"lines"_s);
    QVERIFY(lines > 0);
    section->setCurrentIndex(lines);
    Q_EMIT section->activated(lines);
    QCOMPARE(desk.element(id).rows.at(1).section, u"lines"_s);
    desk.settle();
    desk.drop(u"lines.content"_s, desk.atCell(id, {1, 0}));
    QCOMPARE(desk.element(id).rows.at(1).cells.first().text, u"{content}"_s);
}

void TestTableEditing::theLastRowStays()
{
    SheetDesk &desk = *m_desk;
    desk.choose(u"members"_s, {0, 0}, {2, 0});
    desk.trigger("removeRowAction");
    QVERIFY(desk.document().isOriginal());
    desk.choose(u"members"_s, {2, 0}, {2, 1});
    desk.trigger("removeColumnAction");
    QVERIFY(desk.document().isOriginal());
}

QTEST_MAIN(TestTableEditing)
#include "tst_tableediting.moc"
