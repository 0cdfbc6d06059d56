// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "sheets/sheetfields.h"
#include "sheets/sheetlayouter.h"
#include "sheets/sheetreader.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestSheetFile : public QObject
{
    Q_OBJECT

private slots:
    void aSmallSheetStandsOnPaper();
    void everythingComesBack();

private:
    static QByteArray small()
    {
        return R"(<?xml version="1.0"?>
<!-- what a person writes -->
<sheet name="certificate" title="登记证" width="105" height="148">
  <style name="body" size="11"/>
  <page id="cover">
    <box x="8" y="8" width="89" height="132" stroke="0.8" ink="red"/>
    <text id="who" x="14" y="21" width="77" height="10" style="body">姓名：{name}（{birth|chinese}）{{}}</text>
    <line x="10" y="40" width="80" height="0"/>
  </page>
</sheet>)";
    }
};

void TestSheetFile::aSmallSheetStandsOnPaper()
{
    SheetOutline outline = *sheetOutline(u"certificate"_s);
    outline.fault = nullptr; // it is no booklet
    const auto sheet = readSheet(small(), u"small.xml"_s, &outline);
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().args.join(u' ')));
    SheetLayouter layouter(samples::fonts(), *sheet);
    SheetData data;
    data.set(u"name"_s, u"周文敏"_s);
    data.set(u"birth"_s, QDate(1986, 7, 1));
    const LaidSheet laid = layouter.layout(data);
    QCOMPARE(laid.pages.size(), 1);
    QCOMPARE(samples::textOf(laid.pages).trimmed(), u"姓名：周文敏（一九八六年七月一日）{}"_s);
}

void TestSheetFile::everythingComesBack()
{
    const auto sheet = readSheet(small(), u"small.xml"_s);
    QVERIFY(sheet);
    const auto again = readSheet(writeSheet(*sheet), u"again"_s);
    QVERIFY2(again, again ? "" : qPrintable(again.error().args.join(u' ')));
    QVERIFY(*again == *sheet);
}

QTEST_GUILESS_MAIN(TestSheetFile)
#include "tst_sheetfile.moc"
