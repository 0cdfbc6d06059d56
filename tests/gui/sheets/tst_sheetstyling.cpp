// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetdesk.h"

#include "sheets/sheetstyles.h"
#include "sheets/styleedit.h"
#include "sheets/stylepane.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace dangjian;
using namespace Qt::StringLiterals;

// Styles, and what is done to several elements at once, each as one step.
class TestSheetStyling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<SheetDesk>(); }
    void cleanup() { m_desk.reset(); }
    void aStyleChangesAllThatBearsIt();
    void aStyleIsAppliedToSeveral();
    void severalAreRestyledAtOnce();
    void aTableIsDressedAsAWhole();
    void boldIsAKey();
    void aStyleIsMadeNamedAndDeleted();
    void aNameIsNotTakenTwice();
    void coloursOutsideTheUsualOnesAreShown();
    void severalAreMovedAlignedAndDeletedInOneStepEach();

private:
    template <class Widget>
    Widget *inPane(const char *name) const
    {
        return MemberDesk::child<Widget>(m_desk->widget<StylePane>("stylePane"), name);
    }
    template <class Widget>
    Widget *inProperties(const char *name) const
    {
        return MemberDesk::child<Widget>(m_desk->widget<StyleEdit>("styleEdit"), name);
    }
    template <class Value>
    static void pick(QComboBox *combo, Value value)
    {
        const int entry = combo->findData(value);
        QVERIFY(entry >= 0);
        combo->setCurrentIndex(entry);
        Q_EMIT combo->activated(entry);
    }
    void pickStyle(const QString &name)
    {
        auto *list = inPane<QListWidget>("styleList");
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->data(Qt::UserRole).toString() == name)
                list->setCurrentRow(i);
        QCOMPARE(m_desk->widget<StylePane>("stylePane")->current(), name);
    }
    TextStyle lookOf(const QString &id) const
    {
        const SheetElement &element = m_desk->element(id);
        return resolved(m_desk->document().sheet(), element.style, element.own).text;
    }

    std::unique_ptr<SheetDesk> m_desk;
};

void TestSheetStyling::aStyleChangesAllThatBearsIt()
{
    SheetDesk &desk = *m_desk;
    // The style of what is selected is the one that is shown.
    desk.click(u"number-label"_s);
    const QString style = desk.element(u"number-label"_s).style;
    QCOMPARE(desk.widget<StylePane>("stylePane")->current(), style);
    const double size = lookOf(u"name-label"_s).size;
    inPane<QDoubleSpinBox>("sizeSpin")->setValue(size + 2);
    QCOMPARE(lookOf(u"name-label"_s).size, size + 2);
    QCOMPARE(lookOf(u"issued-label"_s).size, size + 2);
    pick(inPane<QComboBox>("faceCombo"), int(Face::SansBold));
    pick(inPane<QComboBox>("alignCombo"), int(Across::Right));
    inPane<QDoubleSpinBox>("leadingSpin")->setValue(1.6);
    QCOMPARE(lookOf(u"name-label"_s).face, Face::SansBold);
    QCOMPARE(lookOf(u"name-label"_s).across, Across::Right);
    QCOMPARE(lookOf(u"name-label"_s).leading, 1.6);
    // It is seen on the page at once, and each change is undone by itself.
    desk.settle();
    QCOMPARE(desk.steps(), 4);
    for (int i = 0; i < 4; ++i)
        desk.undo();
    QVERIFY(desk.document().isOriginal());
    QCOMPARE(lookOf(u"name-label"_s).size, size);
}

void TestSheetStyling::aStyleIsAppliedToSeveral()
{
    SheetDesk &desk = *m_desk;
    desk.click(u"number"_s);
    desk.click(u"name"_s, Qt::ControlModifier);
    desk.click(u"issued"_s, Qt::ControlModifier);
    QCOMPARE(desk.selected().size(), 3);
    pickStyle(u"title"_s);
    inPane<QPushButton>("applyStyleButton")->click();
    for (const QString &id : {u"number"_s, u"name"_s, u"issued"_s}) {
        QCOMPARE(desk.element(id).style, u"title"_s);
        QCOMPARE(lookOf(id).size, 19.0);
    }
    QCOMPARE(desk.steps(), 1);
    QCOMPARE(desk.selected().size(), 3);
    desk.undo();
    QVERIFY(desk.document().isOriginal());
    // The list of the properties does the same, and takes away what was set by hand.
    inProperties<QDoubleSpinBox>("sizeSpin")->setValue(15);
    QCOMPARE(lookOf(u"name"_s).size, 15.0);
    pick(desk.widget<QComboBox>("styleCombo"), u"title"_s);
    QCOMPARE(lookOf(u"name"_s).size, 19.0);
    QVERIFY(!desk.element(u"name"_s).own.size);
}

void TestSheetStyling::severalAreRestyledAtOnce()
{
    SheetDesk &desk = *m_desk;
    desk.document().select(QStringList{u"title"_s, u"name"_s, u"issued-rule"_s});
    auto *size = inProperties<QDoubleSpinBox>("sizeSpin");
    QVERIFY(size->isVisibleTo(desk.page.get()));
    // They differ, and the box does not pretend otherwise.
    QCOMPARE(size->text(), u"various"_s);
    QCOMPARE(desk.widget<QComboBox>("styleCombo")->currentIndex(), -1);
    size->setValue(14);
    QCOMPARE(lookOf(u"title"_s).size, 14.0);
    QCOMPARE(lookOf(u"name"_s).size, 14.0);
    QCOMPARE(size->value(), 14.0);
    QCOMPARE(desk.steps(), 1);
    // What only one of them set stays with that one.
    QCOMPARE(lookOf(u"title"_s).face, resolved(desk.document().original(), u"title"_s, {}).text.face);
    desk.undo();
    QVERIFY(desk.document().isOriginal());
}

void TestSheetStyling::aTableIsDressedAsAWhole()
{
    SheetDesk &desk = *m_desk;
    desk.openSheet(u"roster"_s);
    desk.document().select(QStringList{u"members"_s});
    inProperties<QDoubleSpinBox>("sizeSpin")->setValue(8);
    const SheetElement &table = desk.element(u"members"_s);
    for (const CellChoice &cell : cellsIn(table, CellArea{0, 0, 3, 11}))
        QCOMPARE(cellOf(table, cell)->own.size, std::optional(8.0));
    QCOMPARE(desk.steps(), 1);
}

void TestSheetStyling::boldIsAKey()
{
    SheetDesk &desk = *m_desk;
    desk.document().select(QStringList{u"name"_s, u"issued"_s, u"issued-rule"_s});
    desk.key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(lookOf(u"name"_s).face, Face::SerifBold);
    QCOMPARE(lookOf(u"issued"_s).face, Face::SerifBold);
    QVERIFY(!desk.element(u"issued-rule"_s).own.face);
    desk.key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(lookOf(u"name"_s).face, Face::Serif);
    QCOMPARE(desk.steps(), 2);
    // A face without bold letters gives way to one that has them, and comes back.
    desk.openSheet(u"letter"_s);
    desk.document().select(QStringList{u"body"_s});
    const Face before = lookOf(u"body"_s).face;
    desk.key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(lookOf(u"body"_s).face == Face::SansBold || lookOf(u"body"_s).face == Face::SerifBold);
    desk.key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(lookOf(u"body"_s).face, before);
}

void TestSheetStyling::aStyleIsMadeNamedAndDeleted()
{
    SheetDesk &desk = *m_desk;
    desk.click(u"number"_s);
    inProperties<QDoubleSpinBox>("sizeSpin")->setValue(13);
    inPane<QPushButton>("addStyleButton")->click();
    const QString made = desk.widget<StylePane>("stylePane")->current();
    QCOMPARE(desk.element(u"number"_s).style, made);
    QCOMPARE(lookOf(u"number"_s).size, 13.0);
    QVERIFY(!desk.element(u"number"_s).own.size);
    auto *name = inPane<QLineEdit>("styleNameEdit");
    name->setText(u"编号"_s);
    Q_EMIT name->editingFinished();
    QCOMPARE(desk.element(u"number"_s).style, u"编号"_s);
    QVERIFY(styleNamed(desk.document().sheet(), u"编号"_s));
    // While it is worn it cannot go.
    QVERIFY(!inPane<QPushButton>("removeStyleButton")->isEnabled());
    pick(desk.widget<QComboBox>("styleCombo"), u"title"_s);
    pickStyle(u"编号"_s);
    QVERIFY(inPane<QPushButton>("removeStyleButton")->isEnabled());
    inPane<QPushButton>("removeStyleButton")->click();
    QVERIFY(!styleNamed(desk.document().sheet(), u"编号"_s));
    // It is kept with the office's copy.
    desk.undo();
    desk.save();
    desk.page.reset();
    desk.open();
    QVERIFY(styleNamed(desk.document().sheet(), u"编号"_s));
}

void TestSheetStyling::aNameIsNotTakenTwice()
{
    SheetDesk &desk = *m_desk;
    desk.click(u"number"_s);
    auto *name = inPane<QLineEdit>("styleNameEdit");
    for (const QString &wanted : {u"title"_s, u"   "_s}) {
        name->setText(wanted);
        Q_EMIT name->editingFinished();
        QVERIFY(desk.document().isOriginal());
        QVERIFY(name->text() != wanted);
    }
}

void TestSheetStyling::coloursOutsideTheUsualOnesAreShown()
{
    SheetDesk &desk = *m_desk;
    desk.openSheet(u"letter"_s);
    desk.document().select(QStringList{u"sealRing"_s});
    auto *ink = inProperties<QComboBox>("inkCombo");
    QCOMPARE(ink->currentText(), u"#c8c8c8"_s);
    pick(ink, inkRed);
    QCOMPARE(desk.element(u"sealRing"_s).own.ink, std::optional(inkRed));
}

void TestSheetStyling::severalAreMovedAlignedAndDeletedInOneStepEach()
{
    SheetDesk &desk = *m_desk;
    desk.drag(desk.at(u"issued-label"_s, -0.1, -0.1), desk.at(u"issued"_s, 1.05, 1.3));
    QCOMPARE(desk.selected().size(), 3);
    const QRectF before = desk.rect(u"issued"_s);
    desk.dragBy(desk.at(u"issued"_s), 0, 5, Qt::AltModifier);
    QVERIFY(desk.rect(u"issued"_s).top() > before.top() + 4);
    QCOMPARE(desk.steps(), 1);
    desk.settle();
    desk.widget<QToolButton>("alignButton")->menu()->actions().first()->trigger();
    QCOMPARE(desk.rect(u"issued"_s).left(), desk.rect(u"issued-label"_s).left());
    QCOMPARE(desk.steps(), 2);
    desk.settle();
    desk.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.steps(), 3);
    desk.key(Qt::Key_Delete);
    QVERIFY(!findElement(desk.document().sheet(), u"issued"_s));
    QCOMPARE(desk.steps(), 4);
    for (int i = 0; i < 4; ++i)
        desk.undo();
    QVERIFY(desk.document().isOriginal());
}

QTEST_MAIN(TestSheetStyling)
#include "tst_sheetstyling.moc"
