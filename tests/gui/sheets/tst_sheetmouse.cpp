// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetdesk.h"

#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

// The sheet editor as the mouse and the keyboard drive it.
class TestSheetMouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<SheetDesk>(); }
    void cleanup() { m_desk.reset(); }
    void aClickSelectsAndABandTakesSeveral();
    void whatIsMovedSnapsToTheGrid();
    void whatIsMovedSnapsToOthersEdges();
    void altMovesFreely();
    void eachHandleResizes();
    void escapeEndsADragWithoutAChange();
    void aTextIsEditedWhereItStands();
    void fieldsAreDropped();
    void aCellIsEditedAndTabLeadsOn();
    void bordersOfATableAreDragged();
    void keysMoveResizeAndWalk();
    void everyKindIsInserted();
    void whatIsCopiedIsPastedOnAnotherSheet();
    void thingsAreAlignedAndDistributed();
    void theTreeSelectsWhatLiesBelow();
    void aParagraphGoesBelowTheOneThatIsSelected();
    void whatStandsTogetherTakesInWhatIsAdded();
    void otherProgramsTextAndPicturesArePasted();
    void aPictureKeepsItsProportions();
    void everythingIsUndone();

private:
    std::unique_ptr<SheetDesk> m_desk;
};

void TestSheetMouse::aClickSelectsAndABandTakesSeveral()
{
    SheetDesk &desk = *m_desk;
    desk.click(u"number"_s);
    QCOMPARE(desk.selected(), QStringList{u"number"_s});
    desk.click(u"name"_s, Qt::ShiftModifier);
    QCOMPARE(desk.selected(), (QStringList{u"number"_s, u"name"_s}));
    desk.click(u"number"_s, Qt::ShiftModifier);
    QCOMPARE(desk.selected(), QStringList{u"name"_s});
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.selected().isEmpty());
    // From the white beside a label to beyond the value: both, and the rule below them.
    desk.drag(desk.at(u"issued-label"_s, -0.1, -0.1), desk.at(u"issued"_s, 1.05, 1.3));
    QCOMPARE(QSet<QString>(desk.selected().cbegin(), desk.selected().cend()),
        (QSet<QString>{u"issued-label"_s, u"issued"_s, u"issued-rule"_s}));
}

void TestSheetMouse::whatIsMovedSnapsToTheGrid()
{
    SheetDesk &desk = *m_desk;
    auto *combo = desk.widget<QComboBox>("gridCombo");
    combo->setCurrentIndex(combo->findData(5.0));
    Q_EMIT combo->activated(combo->currentIndex());
    desk.canvas->setZoom(2);
    desk.settle();
    // Away from everything else only the grid holds it.
    const QRectF before = desk.rect(u"code"_s);
    desk.dragBy(desk.at(u"code"_s), 6.4, 0.9);
    QCOMPARE(desk.rect(u"code"_s), before.translated(5, 0));
    QVERIFY(desk.page->document()->isChanged());
}

void TestSheetMouse::whatIsMovedSnapsToOthersEdges()
{
    SheetDesk &desk = *m_desk;
    desk.canvas->setGrid(5);
    desk.settle();
    // Near the left edge of the labels it stands in line with them, not on the grid.
    const double across = desk.rect(u"number-label"_s).left() - desk.rect(u"code"_s).left();
    desk.dragBy(desk.at(u"code"_s), across + 0.6, 0.2);
    QCOMPARE(desk.rect(u"code"_s).left(), desk.rect(u"number-label"_s).left());
}

void TestSheetMouse::altMovesFreely()
{
    SheetDesk &desk = *m_desk;
    const QRectF before = desk.rect(u"code"_s);
    desk.canvas->setZoom(2);
    desk.settle();
    desk.dragBy(desk.at(u"code"_s), -6.4, 3.7, Qt::AltModifier);
    const QPointF moved = desk.rect(u"code"_s).topLeft() - before.topLeft();
    QVERIFY2(std::abs(moved.x() + 6.4) < 0.2 && std::abs(moved.y() - 3.7) < 0.2,
        qPrintable(u"%1 %2"_s.arg(moved.x()).arg(moved.y())));
}

void TestSheetMouse::eachHandleResizes()
{
    SheetDesk &desk = *m_desk;
    struct Case
    {
        double across;
        double down;
        QMarginsF change; // left, top, right, bottom
    };
    const QList<Case> cases{{0, 0, {-3, -2, 0, 0}}, {0.5, 0, {0, -2, 0, 0}}, {1, 0, {0, -2, 3, 0}},
        {1, 0.5, {0, 0, 3, 0}}, {1, 1, {0, 0, 3, 2}}, {0.5, 1, {0, 0, 0, 2}}, {0, 1, {-3, 0, 0, 2}},
        {0, 0.5, {-3, 0, 0, 0}}};
    desk.canvas->setZoom(2);
    for (const Case &each : cases) {
        desk.settle();
        desk.document().select(QStringList{u"code"_s});
        const QRectF before = desk.rect(u"code"_s);
        const double by = each.change.left() + each.change.right();
        const double down = each.change.top() + each.change.bottom();
        desk.dragBy(desk.at(u"code"_s, each.across, each.down), by, down, Qt::AltModifier);
        const QRectF after = desk.rect(u"code"_s);
        const QRectF wanted(QPointF(before.left() + each.change.left(), before.top() + each.change.top()),
            QPointF(before.right() + each.change.right(), before.bottom() + each.change.bottom()));
        const bool fits = std::abs(after.left() - wanted.left()) < 0.2 && std::abs(after.top() - wanted.top()) < 0.2
            && std::abs(after.right() - wanted.right()) < 0.2 && std::abs(after.bottom() - wanted.bottom()) < 0.2;
        QVERIFY2(fits,
            qPrintable(u"%1/%2: %3 %4 %5 %6"_s.arg(each.across)
                           .arg(each.down)
                           .arg(after.left())
                           .arg(after.top())
                           .arg(after.right())
                           .arg(after.bottom())));
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.rect(u"code"_s), before);
    }
}

void TestSheetMouse::escapeEndsADragWithoutAChange()
{
    SheetDesk &desk = *m_desk;
    const SheetDescription before = desk.document().sheet();
    QWidget *view = desk.canvas->viewport();
    const QPoint from = desk.at(u"code"_s);
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(60, 20)), view->mapToGlobal(QPointF(from)), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view, &move);
    QVERIFY(desk.canvas->isDragging());
    desk.key(Qt::Key_Escape);
    QTest::mouseRelease(view, Qt::LeftButton, {}, from + QPoint(60, 20));
    QVERIFY(!desk.canvas->isDragging());
    QVERIFY(desk.document().sheet() == before);
}

void TestSheetMouse::aTextIsEditedWhereItStands()
{
    SheetDesk &desk = *m_desk;
    desk.doubleClick(desk.at(u"number"_s));
    TemplateEdit *edit = desk.canvas->textEdit();
    QVERIFY(edit);
    // The office reads the field's name, not the program's.
    QCOMPARE(edit->toPlainText(), u"{登记证编号}"_s);
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    edit->insertPlainText(u"号（{姓名}）"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!desk.canvas->textEdit());
    QCOMPARE(desk.element(u"number"_s).text, u"{number}号（{name}）"_s);
    // Esc leaves all as it was.
    desk.key(Qt::Key_F2);
    QVERIFY(desk.canvas->textEdit());
    desk.canvas->textEdit()->insertPlainText(u"x"_s);
    QTest::keyClick(desk.canvas->textEdit(), Qt::Key_Escape);
    QCOMPARE(desk.element(u"number"_s).text, u"{number}号（{name}）"_s);
    // A click beside it keeps what was typed.
    desk.key(Qt::Key_F2);
    desk.canvas->textEdit()->setPlainText(u"甲"_s);
    desk.click(u"name"_s);
    QCOMPARE(desk.element(u"number"_s).text, u"甲"_s);
}

void TestSheetMouse::fieldsAreDropped()
{
    SheetDesk &desk = *m_desk;
    desk.drop(u"sex"_s, desk.at(u"name"_s));
    QCOMPARE(desk.element(u"name"_s).text, u"{name}{sex}"_s);
    // On bare paper it becomes a text of its own.
    const QPoint bare = desk.at(u"code"_s, -0.5, 0.5);
    desk.drop(u"unit"_s, bare);
    QCOMPARE(desk.selected().size(), 1);
    QCOMPARE(desk.element(desk.selected().first()).text, u"{unit}"_s);
    // A field of the log belongs into its rows.
    const SheetDescription before = desk.document().sheet();
    desk.drop(u"lines.content"_s, desk.at(u"name"_s));
    QVERIFY(desk.document().sheet() == before);
    desk.settle();
    desk.drop(u"lines.place"_s, desk.at(u"log-table"_s, 0.02, 0.2));
    const SheetElement &table = desk.element(u"log-table"_s);
    QCOMPARE(table.rows.at(1).cells.first().text, u"{date|short}{place}"_s);
    desk.drop(u"photo"_s, desk.at(u"rules-heading"_s, 0.5, -0.6));
    QCOMPARE(desk.element(desk.selected().first()).field, u"photo"_s);
}

void TestSheetMouse::aCellIsEditedAndTabLeadsOn()
{
    SheetDesk &desk = *m_desk;
    desk.doubleClick(desk.at(u"particulars-table"_s, 0.1, 0.03));
    TemplateEdit *edit = desk.canvas->textEdit();
    QVERIFY(edit);
    QCOMPARE(edit->toPlainText(), u"姓名"_s);
    edit->setPlainText(u"姓　名"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(desk.canvas->textEdit());
    QCOMPARE(desk.canvas->textEdit()->toPlainText(), u"{姓名}"_s);
    QCOMPARE(desk.element(u"particulars-table"_s).rows.first().cells.first().text, u"姓　名"_s);
    QTest::keyClick(desk.canvas->textEdit(), Qt::Key_Escape);
    // Delete empties the cell and leaves the table its shape.
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.element(u"particulars-table"_s).rows.first().cells.at(1).text, QString());
    QCOMPARE(desk.element(u"particulars-table"_s).rows.first().cells.size(), 3);
}

void TestSheetMouse::bordersOfATableAreDragged()
{
    SheetDesk &desk = *m_desk;
    desk.canvas->setZoom(2);
    desk.settle();
    const SheetElement before = desk.element(u"particulars-table"_s);
    desk.document().select(QStringList{before.id});
    const double width = before.rect.width();
    const double height = drawnRect(before).height();
    const double first = before.columns.first();
    desk.dragBy(desk.at(before.id, first / width, 0.5), 3, 0);
    QCOMPARE(desk.element(before.id).columns.first(), first + 3);
    QCOMPARE(desk.element(before.id).columns.at(1), before.columns.at(1) - 3);
    QCOMPARE(desk.element(before.id).rect.width(), width);
    desk.settle();
    desk.dragBy(desk.at(before.id, 0.5, before.rows.first().height / height), 0, 2);
    QVERIFY(std::abs(desk.element(before.id).rows.first().height - before.rows.first().height - 2) < 0.6);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.element(before.id) == before);
}

void TestSheetMouse::keysMoveResizeAndWalk()
{
    SheetDesk &desk = *m_desk;
    desk.click(u"number"_s);
    const QRectF before = desk.rect(u"number"_s);
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.rect(u"number"_s), before.translated(1, 0));
    desk.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(desk.rect(u"number"_s), before.translated(1, 0.1));
    desk.key(Qt::Key_Left, Qt::ShiftModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(
        desk.rect(u"number"_s), QRectF(before.left() + 1, before.top() + 0.1, before.width() - 1, before.height() + 1));
    desk.key(Qt::Key_Tab);
    QCOMPARE(desk.selected(), QStringList{u"number-rule"_s});
    desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(desk.selected(), QStringList{u"number"_s});
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(desk.selected(), QStringList{u"text1"_s});
    QCOMPARE(desk.element(u"text1"_s).text, u"{number}"_s);
    desk.key(Qt::Key_Delete);
    QVERIFY(!findElement(desk.document().sheet(), u"text1"_s));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(findElement(desk.document().sheet(), u"text1"_s));
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(!findElement(desk.document().sheet(), u"text1"_s));
    const double zoom = desk.canvas->zoom();
    desk.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(desk.canvas->zoom() > zoom);
    desk.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(std::abs(desk.canvas->zoom() - zoom) < 0.01);
}

void TestSheetMouse::everyKindIsInserted()
{
    SheetDesk &desk = *m_desk;
    const auto press = [&](const char *button) { QTest::mouseClick(desk.widget<QToolButton>(button), Qt::LeftButton); };
    press("textButton");
    QVERIFY(desk.canvas->textEdit());
    desk.canvas->textEdit()->setPlainText(u"注意"_s);
    QTest::keyClick(desk.canvas->textEdit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.element(desk.selected().first()).text, u"注意"_s);
    const QList<std::pair<const char *, ElementKind>> buttons{{"lineButton", ElementKind::Line},
        {"boxButton", ElementKind::Box}, {"ringButton", ElementKind::Ring}, {"boxesButton", ElementKind::Boxes}};
    for (const auto &[button, kind] : buttons) {
        press(button);
        QCOMPARE(desk.selected().size(), 1);
        QCOMPARE(desk.element(desk.selected().first()).kind, kind);
    }
    const QList<std::tuple<const char *, int, ElementKind>> menus{{"imageButton", 0, ElementKind::Image},
        {"codeButton", 0, ElementKind::QrCode}, {"codeButton", 1, ElementKind::Barcode}};
    for (const auto &[button, entry, kind] : menus) {
        desk.widget<QToolButton>(button)->menu()->actions().at(entry)->trigger();
        QCOMPARE(desk.element(desk.selected().first()).kind, kind);
    }
    // A picture of the office's own becomes a JPEG of the sheet.
    QImage picture(60, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString file = desk.path(u"seal.png"_s);
    QVERIFY(picture.save(file));
    desk.prompts.files << file;
    const qsizetype steps = desk.document().undoStack().count();
    desk.widget<QToolButton>("imageButton")->menu()->actions().at(1)->trigger();
    QTRY_COMPARE(desk.document().undoStack().count(), steps + 1);
    const SheetElement &image = desk.element(desk.selected().first());
    QVERIFY(image.picture.startsWith("\xff\xd8"));
    QCOMPARE(image.rect.width() / image.rect.height(), 2.0);
    desk.settle();
}

void TestSheetMouse::whatIsCopiedIsPastedOnAnotherSheet()
{
    SheetDesk &desk = *m_desk;
    desk.document().select(QStringList{u"title"_s, u"frame"_s});
    const SheetElement title = desk.element(u"title"_s);
    desk.key(Qt::Key_C, Qt::ControlModifier);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.selected().size(), 2);
    QVERIFY(!desk.selected().contains(u"title"_s));
    desk.openSheet(u"registration_form"_s);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.selected().size(), 2);
    const SheetElement *pasted = nullptr;
    for (const QString &id : desk.selected())
        if (desk.element(id).kind == ElementKind::Text)
            pasted = &desk.element(id);
    QVERIFY(pasted);
    QCOMPARE(pasted->text, title.text);
    // Its style came along.
    QCOMPARE(resolved(desk.document().sheet(), pasted->style, pasted->own).text.size, 19.0);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.document().sheet() == desk.document().original());
}

void TestSheetMouse::thingsAreAlignedAndDistributed()
{
    SheetDesk &desk = *m_desk;
    const auto align = [&](int entry) {
        desk.widget<QToolButton>("alignButton")->menu()->actions().at(entry)->trigger();
        desk.settle();
    };
    desk.document().select(QStringList{u"number"_s, u"code"_s, u"name-label"_s});
    align(0);
    QCOMPARE(desk.rect(u"code"_s).left(), 17.0);
    QCOMPARE(desk.rect(u"number"_s).left(), 17.0);
    QCOMPARE(desk.document().undoStack().count(), 1);
    desk.document().select(QStringList{u"number-label"_s, u"name-label"_s, u"issued-label"_s});
    align(9); // distribute down; separators count
    const double first = desk.rect(u"number-label"_s).bottom();
    QVERIFY(std::abs(desk.rect(u"name-label"_s).top() - first
                - (desk.rect(u"issued-label"_s).top() - desk.rect(u"name-label"_s).bottom()))
        < 0.02);
    // One alone is aligned to the margins.
    desk.document().select(QStringList{u"code"_s});
    align(2);
    QCOMPARE(desk.rect(u"code"_s).right(), 105.0 - 9.0);
}

void TestSheetMouse::theTreeSelectsWhatLiesBelow()
{
    SheetDesk &desk = *m_desk;
    auto *tree = desk.widget<QTreeWidget>("elementTree");
    // The inner frame lies below everything on the cover: last of its page.
    QTreeWidgetItem *cover = tree->topLevelItem(0);
    tree->setCurrentItem(cover->child(cover->childCount() - 1));
    QCOMPARE(desk.selected(), QStringList{u"frame"_s});
    desk.click(u"number"_s);
    QCOMPARE(tree->selectedItems().size(), 1);
    QVERIFY(tree->selectedItems().first()->text(0).contains(u"登记证编号"_s));
}

void TestSheetMouse::aParagraphGoesBelowTheOneThatIsSelected()
{
    SheetDesk &desk = *m_desk;
    desk.openSheet(u"letter"_s);
    const auto order = [&] {
        QStringList ids;
        for (const SheetElement &each : desk.element(u"words"_s).children)
            ids << each.id;
        return ids;
    };
    const QStringList before = order();
    desk.click(u"contact"_s);
    if (desk.selected() != QStringList{u"contact"_s})
        desk.document().select(QStringList{u"contact"_s});
    QTest::mouseClick(desk.widget<QToolButton>("textButton"), Qt::LeftButton);
    QVERIFY(desk.canvas->textEdit());
    // Typed where it will stand: below the paragraph, not at the top of the page.
    QVERIFY(desk.canvas->textEdit()->geometry().bottom() > desk.at(u"contact"_s).y());
    desk.canvas->textEdit()->setPlainText(u"值班电话全天有人接听。"_s);
    QTest::keyClick(desk.canvas->textEdit(), Qt::Key_Return, Qt::ControlModifier);
    const QString id = desk.selected().first();
    QCOMPARE(order().indexOf(id), before.indexOf(u"contact"_s) + 1);
    QCOMPARE(desk.element(id).style, u"paragraph"_s);
    // A copy of it stands below, and a picture stays on the page, where it can be moved freely.
    desk.settle();
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(order().indexOf(desk.selected().first()), before.indexOf(u"contact"_s) + 2);
    QCOMPARE(desk.rect(desk.selected().first()).left(), desk.rect(id).left());
    desk.widget<QToolButton>("imageButton")->menu()->actions().first()->trigger();
    QVERIFY(parentOf(desk.document().sheet(), desk.selected().first()).isEmpty());
    while (desk.document().undoStack().canUndo())
        desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(order(), before);
}

void TestSheetMouse::whatStandsTogetherTakesInWhatIsAdded()
{
    SheetDesk &desk = *m_desk;
    desk.openSheet(u"letter"_s);
    desk.document().select(QStringList{u"date"_s});
    QTest::mouseClick(desk.widget<QToolButton>("textButton"), Qt::LeftButton);
    desk.canvas->textEdit()->setPlainText(u"经办人：王敏"_s);
    QTest::keyClick(desk.canvas->textEdit(), Qt::Key_Return, Qt::ControlModifier);
    const SheetElement &added = desk.element(desk.selected().first());
    QCOMPARE(parentOf(desk.document().sheet(), added.id), u"signature"_s);
    QCOMPARE(added.rect.top(), desk.rect(u"date"_s).bottom());
    QCOMPARE(added.style, desk.element(u"date"_s).style);
    desk.settle();
    QVERIFY(desk.canvas->place(added.id));
}

void TestSheetMouse::otherProgramsTextAndPicturesArePasted()
{
    SheetDesk &desk = *m_desk;
    QApplication::clipboard()->setText(u" 请妥善保管 {姓名}\n"_s);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.element(desk.selected().first()).text, u"请妥善保管 {name}"_s);
    QImage picture(80, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    const SheetElement &image = desk.element(desk.selected().first());
    QCOMPARE(image.kind, ElementKind::Image);
    QVERIFY(image.picture.startsWith("\xff\xd8"));
}

void TestSheetMouse::aPictureKeepsItsProportions()
{
    SheetDesk &desk = *m_desk;
    QImage picture(80, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    desk.settle();
    const QString id = desk.selected().first();
    const QRectF before = desk.rect(id);
    desk.dragBy(desk.at(id, 1, 1), 10, 0);
    QVERIFY(desk.rect(id).width() > before.width() + 8);
    QVERIFY(std::abs(desk.rect(id).width() / desk.rect(id).height() - 2) < 0.02);
    QCOMPARE(desk.rect(id).topLeft(), before.topLeft());
    // An edge, or Alt, squeezes it on purpose.
    desk.settle();
    desk.dragBy(desk.at(id, 1, 0.5), 10, 0);
    QVERIFY(desk.rect(id).width() / desk.rect(id).height() > 2.1);
}

void TestSheetMouse::everythingIsUndone()
{
    SheetDesk &desk = *m_desk;
    const SheetDescription before = desk.document().sheet();
    desk.dragBy(desk.at(u"code"_s), 4, 4);
    desk.settle();
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_D, Qt::ControlModifier);
    desk.key(Qt::Key_Delete);
    desk.drop(u"sex"_s, desk.at(u"name"_s));
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Delete);
    QVERIFY(desk.document().sheet().pages.first().elements.isEmpty());
    const SheetDescription after = desk.document().sheet();
    int steps = 0;
    while (desk.document().undoStack().canUndo() && ++steps < 100)
        desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(steps >= 7);
    QVERIFY(desk.document().sheet() == before);
    QVERIFY(!desk.document().isChanged());
    while (desk.document().undoStack().canRedo())
        desk.key(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(desk.document().sheet() == after);
    desk.settle();
}

QTEST_MAIN(TestSheetMouse)
#include "tst_sheetmouse.moc"
