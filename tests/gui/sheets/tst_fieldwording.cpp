// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/elementclipboard.h"
#include "sheets/fieldwording.h"
#include "sheets/sheetedits.h"
#include "sheets/sheetreader.h"
#include "sheets/sheetwording.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

// Fields in the office's words, and changes that do not need a mouse.
class TestFieldWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateComesBack();
    void unknownFieldsAreMarkedAndKept();
    void sumsAndConditionsAreWorded();
    void copiesKeepTheirLooks();
    void foreignTextsAreNotPasted();

private:
    static const SheetOutline *certificate() { return sheetOutline(u"certificate"_s); }
    static SheetDescription original(const QString &name)
    {
        const auto sheet = originalSheet(name);
        if (!sheet)
            qFatal("there is no sheet %s", qPrintable(name));
        return *sheet;
    }
    static void check(const QString &text, const FieldWording &wording)
    {
        const QString shown = wording.shown(text);
        QCOMPARE(wording.stored(shown), text);
        for (const FieldWording::Mark &mark : wording.marks(shown))
            QVERIFY2(mark.known, qPrintable(shown.mid(mark.from, mark.length)));
    }
    static void check(const QList<SheetElement> &elements, const SheetOutline *outline, const QString &section)
    {
        for (const SheetElement &element : elements) {
            check(element.text, FieldWording(outline, section));
            for (const SheetRow &row : element.rows)
                for (const SheetCell &cell : row.cells)
                    check(cell.text, FieldWording(outline, row.section.isEmpty() ? section : row.section));
            check(element.children, outline, element.kind == ElementKind::Grid ? element.section : section);
        }
    }
};

void TestFieldWording::everyTemplateComesBack()
{
    for (const SheetOutline &outline : sheetOutlines())
        for (const SheetPage &page : original(outline.name).pages)
            check(page.elements, &outline, {});
}

void TestFieldWording::unknownFieldsAreMarkedAndKept()
{
    const FieldWording wording(certificate());
    const QString text = u"甲{nobody|short}乙{{原样}}{"_s;
    QCOMPARE(wording.stored(wording.shown(text)), text);
    const QList<FieldWording::Mark> marks = wording.marks(wording.shown(text));
    QCOMPARE(marks.size(), 2); // the brace without a partner, too
    QVERIFY(!marks.first().known);
    // A field of the log is none outside its rows.
    QVERIFY(!wording.marks(u"{content}"_s).first().known);
    QVERIFY(FieldWording(certificate(), u"lines"_s).marks(u"{content}"_s).first().known);
    QVERIFY(FieldWording(certificate(), u"lines"_s).marks(u"{姓名}"_s).first().known);
}

void TestFieldWording::sumsAndConditionsAreWorded()
{
    const FieldWording wording(certificate());
    QCOMPARE(wording.shown(u"{sum:lines.minutes|hours}"_s), u"{本页合计：活动记录.时长|小时}"_s);
    // A colon typed on either keyboard is meant.
    QCOMPARE(wording.stored(u"{本页合计:活动记录.时长|小时}"_s), u"{sum:lines.minutes|hours}"_s);
    QCOMPARE(wording.shown(u"{?unit}在{unit}{/?}"_s), u"{?工作单位}在{工作单位}{/如有}"_s);
    QVERIFY(conditionWords(u"unit"_s, certificate(), {}).contains(u"工作单位"_s));
    QVERIFY(conditionWords(u"category!=floating"_s, certificate(), {}).contains(u"floating"_s));
}

void TestFieldWording::copiesKeepTheirLooks()
{
    const SheetDescription from = original(u"certificate"_s);
    SheetDescription to = original(u"registration_form"_s);
    const auto ids = pasteElements(to, 0, copiedElements(from, {u"title"_s, u"log-table"_s}), {1, 1});
    QVERIFY(ids);
    QCOMPARE(ids->size(), 2);
    for (const QString &id : *ids) {
        const SheetElement &pasted = *findElement(std::as_const(to), id);
        const SheetElement &copied
            = *findElement(from, pasted.kind == ElementKind::Table ? u"log-table"_s : u"title"_s);
        QVERIFY(resolved(to, pasted.style, pasted.own).text.size == resolved(from, copied.style, copied.own).text.size);
        for (qsizetype row = 0; row < pasted.rows.size(); ++row)
            QCOMPARE(resolved(to, pasted.rows.at(row).style, {}).text.size,
                resolved(from, copied.rows.at(row).style, {}).text.size);
    }
    // The sheet still has each id once, and is read again as it is.
    const auto read = readSheet(writeSheet(to), u"again"_s);
    QVERIFY(read);
    QVERIFY(*read == to);
}

void TestFieldWording::foreignTextsAreNotPasted()
{
    SheetDescription sheet = original(u"certificate"_s);
    const SheetDescription before = sheet;
    QVERIFY(!pasteElements(sheet, 0, "<sheet width='10'", {}));
    QVERIFY(!pasteElements(sheet, 0, "", {}));
    QVERIFY(!pasteElements(sheet, 99, copiedElements(before, {u"title"_s}), {}));
    QVERIFY(sheet == before);
}

QTEST_GUILESS_MAIN(TestFieldWording)
#include "tst_fieldwording.moc"
