// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetdesk.h"

#include "sheets/sheetconflictdialog.h"

#include <QLabel>
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
    void mineIsKeptInAFile();
    void takingTheOriginalAsksToo();
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
    auto *conflict = SheetDesk::dialog<SheetConflictDialog>(desk.page.get());
    QVERIFY(conflict != nullptr);
    // Both are seen, and nothing is chosen yet.
    auto *theirCanvas = SheetDesk::child<SheetCanvas>(conflict, "theirsCanvas");
    auto *myCanvas = SheetDesk::child<SheetCanvas>(conflict, "mineCanvas");
    QTRY_VERIFY(!theirCanvas->laid().pages.isEmpty() && !myCanvas->laid().pages.isEmpty());
    QCOMPARE(theirCanvas->place(u"number"_s)->rect, before.translated(0, 3));
    QCOMPARE(myCanvas->place(u"number"_s)->rect, mine);
    auto *save = SheetDesk::child<QPushButton>(conflict, "saveButton");
    QVERIFY(!save->isEnabled());
    const auto *said = conflict->findChild<QLabel *>(u"conflictTextLabel"_s);
    QVERIFY2(said->text().contains((*opened)->actor().osUser), qPrintable(said->text()));
    QCOMPARE(valueOf(SheetLibrary(desk.data.store()).sheet(u"certificate"_s)).own.value(), movedBy(original, 3));
    SheetDesk::child<QRadioButton>(conflict, theirs ? "theirsRadio" : "mineRadio")->click();
    save->click();
    const QRectF expected = theirs ? before.translated(0, 3) : mine;
    QTRY_COMPARE(desk.rect(u"number"_s), expected);
    QTRY_VERIFY(!desk.document().isChanged());
    const auto stored = valueOf(SheetLibrary(desk.data.store()).sheet(u"certificate"_s)).own;
    QCOMPARE(findElement(*stored, u"number"_s)->rect, expected);
}

void TestSheetConflict::mineIsKeptInAFile()
{
    SheetDesk desk;
    const SheetDescription original = desk.document().sheet();
    desk.document().select(QStringList{u"number"_s});
    desk.key(Qt::Key_Right);
    const SheetDescription mine = desk.document().sheet();
    auto opened = Store::open(
        desk.data.file(), std::make_shared<FixedClock>(desk.data.clock().now()), StoreOptions{u"other 1.0"_s});
    QVERIFY(opened);
    valueOf(SheetLibrary(**opened).save(movedBy(original, 3), 0));
    desk.save();
    auto *conflict = SheetDesk::dialog<SheetConflictDialog>(desk.page.get());
    QVERIFY(conflict != nullptr);
    const QString file = desk.path(u"mine.xml"_s);
    desk.prompts.files = {file};
    SheetDesk::child<QRadioButton>(conflict, "fileRadio")->click();
    SheetDesk::child<QPushButton>(conflict, "saveButton")->click();
    QTRY_COMPARE(desk.document().sheet(), movedBy(original, 3));
    QVERIFY(!desk.document().isChanged());
    const auto kept = SheetLibrary::readFrom(file, u"certificate"_s);
    QVERIFY(kept);
    QCOMPARE(findElement(*kept, u"number"_s)->rect, findElement(mine, u"number"_s)->rect);
}

void TestSheetConflict::takingTheOriginalAsksToo()
{
    SheetDesk desk;
    const SheetDescription original = desk.document().sheet();
    const qint64 first = valueOf(SheetLibrary(desk.data.store()).save(movedBy(original, 1), 0));
    desk.data.store().lookForChanges();
    QTRY_COMPARE(desk.document().sheet(), movedBy(original, 1));
    desk.prompts.confirmations = {true};
    desk.page->reset();
    QVERIFY(desk.document().isOriginal());
    auto opened = Store::open(
        desk.data.file(), std::make_shared<FixedClock>(desk.data.clock().now()), StoreOptions{u"other 1.0"_s});
    QVERIFY(opened);
    valueOf(SheetLibrary(**opened).save(movedBy(original, 3), first));
    desk.save();
    auto *conflict = SheetDesk::dialog<SheetConflictDialog>(desk.page.get());
    QVERIFY(conflict != nullptr);
    QVERIFY(valueOf(SheetLibrary(desk.data.store()).sheet(u"certificate"_s)).own.has_value());
    SheetDesk::child<QRadioButton>(conflict, "mineRadio")->click();
    SheetDesk::child<QPushButton>(conflict, "saveButton")->click();
    QTRY_VERIFY(!valueOf(SheetLibrary(desk.data.store()).sheet(u"certificate"_s)).own.has_value());
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
