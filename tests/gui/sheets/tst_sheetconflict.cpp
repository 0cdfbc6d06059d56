// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetdesk.h"

#include "conflicts/conflictdialog.h"

#include <QPushButton>
#include <QRadioButton>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Two people change one sheet. */
class TestSheetConflict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfTheTwoIsChosen_data();
    void oneOfTheTwoIsChosen();
    void whatAnotherSavedIsTakenWhereNothingWasChanged();

private:
    static SheetDescription movedBy(const SheetDescription &sheet, double down)
    {
        SheetDescription moved = sheet;
        for (SheetPage &page : moved.pages)
            for (SheetElement &element : page.elements)
                if (element.id == u"number"_s)
                    element.rect.translate(0, down);
        return moved;
    }
};

void TestSheetConflict::oneOfTheTwoIsChosen_data()
{
    QTest::addColumn<bool>("theirs");
    QTest::newRow("theirs") << true;
    QTest::newRow("mine") << false;
}

void TestSheetConflict::oneOfTheTwoIsChosen()
{
    QFETCH(bool, theirs);
    SheetDesk desk;
    const SheetDescription original = desk.document().sheet();
    const QRectF before = desk.rect(u"number"_s);
    desk.document().select(QStringList{u"number"_s});
    desk.key(Qt::Key_Right);
    const QRectF mine = desk.rect(u"number"_s);
    QVERIFY(mine != before);
    auto opened = Store::open(
        desk.data.file(), std::make_shared<FixedClock>(desk.data.clock().now()), StoreOptions{u"other 1.0"_s});
    QVERIFY(opened);
    valueOf(SheetLibrary(**opened).save(movedBy(original, 3), 0));
    // That they saved is heard of here, and what is in hand stays.
    QSignalSpy loaded(desk.page.get(), &SheetsPage::loaded);
    desk.data.store().lookForChanges();
    QVERIFY(loaded.wait());
    QCOMPARE(desk.rect(u"number"_s), mine);

    desk.save();
    auto *conflict = SheetDesk::dialog<ConflictDialog>(desk.page.get());
    QVERIFY(conflict != nullptr);
    QCOMPARE(valueOf(SheetLibrary(desk.data.store()).sheet(u"certificate"_s)).own.value(), movedBy(original, 3));
    SheetDesk::child<QRadioButton>(conflict, theirs ? "theirs_description" : "mine_description")->click();
    SheetDesk::child<QPushButton>(conflict, "saveButton")->click();
    const QRectF expected = theirs ? before.translated(0, 3) : mine;
    QTRY_COMPARE(desk.rect(u"number"_s), expected);
    QTRY_VERIFY(!desk.document().isChanged());
    const auto stored = valueOf(SheetLibrary(desk.data.store()).sheet(u"certificate"_s)).own;
    QCOMPARE(findElement(*stored, u"number"_s)->rect, expected);
}

void TestSheetConflict::whatAnotherSavedIsTakenWhereNothingWasChanged()
{
    SheetDesk desk;
    const QRectF before = desk.rect(u"number"_s);
    auto opened = Store::open(
        desk.data.file(), std::make_shared<FixedClock>(desk.data.clock().now()), StoreOptions{u"other 1.0"_s});
    QVERIFY(opened);
    valueOf(SheetLibrary(**opened).save(movedBy(desk.document().sheet(), 3), 0));
    desk.data.store().lookForChanges();
    QTRY_COMPARE(desk.rect(u"number"_s), before.translated(0, 3));
}

QTEST_MAIN(TestSheetConflict)
#include "tst_sheetconflict.moc"
