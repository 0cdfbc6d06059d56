// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "sheets/sheetfields.h"
#include "sheets/sheetreader.h"
#include "store/storeaccess.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** The office's own copies of sheets. */
class TestSheetLibrary : public QObject
{
    Q_OBJECT

private slots:
    void originalsAreUsedUntilThereIsACopy();
    void theCopyIsUsedAndTravelsWithTheStore();
    void aSecondEditorIsTold();
    void whatIsNotSoundIsRefused();
    void aBrokenCopyIsToldAndTheOriginalUsed();
    void resettingBringsTheOriginalBack();
    void sheetsGoThroughFiles();
    void papersArePrintedByTheCopy();

private:
    static QString wordsOf(const Page &page)
    {
        QString words;
        for (const PageItem &item : page.items) {
            if (const auto *run = std::get_if<GlyphRun>(&item))
                words += QString::fromUtf8(run->text);
            else if (const auto *placed = std::get_if<PlacedPage>(&item))
                words += wordsOf(*placed->page);
        }
        return words;
    }

    static SheetDescription withOtherHeading(SheetDescription sheet, const QString &heading)
    {
        findElement(sheet, u"log-heading"_s)->text = heading;
        return sheet;
    }
};

void TestSheetLibrary::originalsAreUsedUntilThereIsACopy()
{
    TestStore store;
    const auto sheets = valueOf(store.services().library.all());
    QCOMPARE(sheets.size(), sheetOutlines().size());
    for (const LibrarySheet &sheet : sheets) {
        QVERIFY(!sheet.own && !sheet.fault && sheet.rowVersion == 0);
        QVERIFY(sheet.inUse() == sheet.original);
        QVERIFY(!sheet.title.isEmpty() && !sheet.original.pages.isEmpty());
    }
    QCOMPARE(errorOf(store.services().library.sheet(u"unknown"_s)).code, ErrorCode::NotFound);
}

void TestSheetLibrary::theCopyIsUsedAndTravelsWithTheStore()
{
    TestStore store;
    const auto sheet = valueOf(store.services().library.sheet(u"certificate"_s));
    const SheetDescription changed = withOtherHeading(sheet.original, u"活动登记"_s);
    const qint64 version = valueOf(store.services().library.save(changed, 0));
    QCOMPARE(valueOf(store.services().library.save(changed, version)), version + 1);
    store.reopen();
    const auto again = valueOf(store.services().library.sheet(u"certificate"_s));
    QVERIFY(again.own && *again.own == changed);
    QVERIFY(again.original == sheet.original);
    QCOMPARE(again.rowVersion, version + 1);
    QCOMPARE(store.scalar(u"SELECT count(*) FROM act WHERE kind = 'sheet.change'"_s).toInt(), 2);
}

void TestSheetLibrary::aSecondEditorIsTold()
{
    TestStore store;
    SheetLibrary &library = store.services().library;
    const SheetDescription sheet = valueOf(library.sheet(u"certificate"_s)).original;
    const qint64 version = valueOf(library.save(sheet, 0));
    QCOMPARE(errorOf(library.save(withOtherHeading(sheet, u"甲"_s), 0)).code, ErrorCode::EditedMeanwhile);
    valueOf(library.save(withOtherHeading(sheet, u"乙"_s), version));
    QCOMPARE(errorOf(library.save(withOtherHeading(sheet, u"丙"_s), version)).code, ErrorCode::EditedMeanwhile);
    QCOMPARE(findElement(*valueOf(library.sheet(u"certificate"_s)).own, u"log-heading"_s)->text, u"乙"_s);
}

void TestSheetLibrary::whatIsNotSoundIsRefused()
{
    TestStore store;
    SheetLibrary &library = store.services().library;
    const SheetDescription sheet = valueOf(library.sheet(u"certificate"_s)).original;
    const QByteArray before = store.content();
    const auto codeOf = [&](const SheetDescription &wrong) {
        const Error error = errorOf(library.save(wrong, 0));
        return error.code == ErrorCode::FileFormat ? error.args.value(0) : u"other"_s;
    };
    QCOMPARE(codeOf(withOtherHeading(sheet, u"{nobody}"_s)), u"sheet.field_unknown"_s);
    QCOMPARE(codeOf(withOtherHeading(sheet, u"{name"_s)), u"sheet.brace"_s);
    // Booklets that are out rely on twelve lines a page.
    SheetDescription shorter = sheet;
    findElement(shorter, u"log-table"_s)->rows[1].most = 10;
    QCOMPARE(codeOf(shorter), u"sheet.booklet"_s);
    QCOMPARE(store.content(), before);
}

void TestSheetLibrary::aBrokenCopyIsToldAndTheOriginalUsed()
{
    TestStore store;
    SheetLibrary &library = store.services().library;
    const SheetDescription sheet = valueOf(library.sheet(u"certificate"_s)).original;
    QString words = QString::fromUtf8(writeSheet(sheet));
    const qsizetype at = words.indexOf(u"{number}"_s);
    const qsizetype line = words.first(at).count(u'\n') + 1;
    words.replace(at, 8, u"{numbr}"_s);
    valueOf(
        store.store().access().write(ActKind::SheetChange, u"certificate"_s, [words](Transaction &transaction) -> Done {
            return transaction.connection().execute(
                u"INSERT INTO own_sheet (name, description, changed_at, row_version) VALUES (?, ?, ?, 1)"_s,
                {u"certificate"_s, words, u"2026-10-31T08:00:00Z"_s});
        }));
    const auto broken = valueOf(library.sheet(u"certificate"_s));
    QVERIFY(!broken.own && broken.fault);
    QCOMPARE(broken.fault->code, ErrorCode::FileFormat);
    QCOMPARE(broken.fault->subject, u"登记证"_s);
    QCOMPARE(broken.fault->args, (QStringList{u"sheet.field_unknown"_s, QString::number(line), u"code"_s, u"numbr"_s}));
    QVERIFY(broken.inUse() == sheet);
    // The check tells it, and that no record is concerned.
    const QList<CheckFinding> findings = valueOf(store.services().checks.check());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().code, u"own_sheet.broken"_s);
    QCOMPARE(findings.constFirst().subject, u"登记证"_s);
    QCOMPARE(findings.constFirst().gravity, CheckGravity::Replaced);
    // A sound copy takes its place.
    valueOf(library.save(sheet, broken.rowVersion));
    QVERIFY(!valueOf(library.sheet(u"certificate"_s)).fault);
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

void TestSheetLibrary::resettingBringsTheOriginalBack()
{
    TestStore store;
    SheetLibrary &library = store.services().library;
    const SheetDescription sheet = valueOf(library.sheet(u"certificate"_s)).original;
    valueOf(library.save(withOtherHeading(sheet, u"甲"_s), 0));
    valueOf(library.reset(u"certificate"_s));
    QVERIFY(valueOf(library.sheet(u"certificate"_s)).inUse() == sheet);
    QCOMPARE(store.scalar(u"SELECT count(*) FROM own_sheet"_s).toInt(), 0);
}

void TestSheetLibrary::sheetsGoThroughFiles()
{
    TestStore store;
    const SheetDescription sheet = valueOf(store.services().library.sheet(u"certificate"_s)).original;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"登记证.xml"_s);
    QVERIFY(SheetLibrary::writeTo(file, sheet));
    QVERIFY(*SheetLibrary::readFrom(file, u"certificate"_s) == sheet);
    QCOMPARE(SheetLibrary::readFrom(file, u"registration_form"_s).error().code, ErrorCode::FileFormat);
    QCOMPARE(SheetLibrary::readFrom(folder.filePath(u"none.xml"_s), u"certificate"_s).error().code,
        ErrorCode::FileUnreadable);
    QCOMPARE(SheetLibrary::writeTo(folder.filePath(u"none/a.xml"_s), sheet).error().code, ErrorCode::FileUnwritable);
}

void TestSheetLibrary::papersArePrintedByTheCopy()
{
    TestStore store;
    SheetLibrary &library = store.services().library;
    const auto logPage = [&] {
        const LaidSheets sheets = valueOf(store.services().sheets.pages(store.branchMember, PaperKind::Certificate));
        return wordsOf(sheets.pages[3]) + (sheets.sheetFault ? u" broken"_s : QString());
    };
    const QString original = logPage();
    QVERIFY(original.contains(u"参与社区活动情况登记"_s));
    const SheetDescription sheet = valueOf(library.sheet(u"certificate"_s)).original;
    valueOf(library.save(withOtherHeading(sheet, u"本单位的登记"_s), 0));
    QVERIFY(logPage().contains(u"本单位的登记"_s));
    valueOf(store.store().access().write(ActKind::SheetChange, u"certificate"_s, [](Transaction &transaction) -> Done {
        return transaction.connection().execute(u"UPDATE own_sheet SET description = '<sheet'"_s);
    }));
    QCOMPARE(logPage(), original + u" broken"_s);
}

QTEST_GUILESS_MAIN(TestSheetLibrary)
#include "tst_sheetlibrary.moc"
