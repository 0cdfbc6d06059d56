// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "rendering/calibration.h"
#include "runs/branchindex.h"
#include "runs/testpages.h"
#include "sheets/sheetreader.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Test pages, what is worked out from them, and the indexes of runs. */
class TestRunPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPrinterIsPutRight_data();
    void aPrinterIsPutRight();
    void crossesStandTwentyMillimetresFromTheEdges();
    void theFaintFormStandsWhereTheFormDoes();
    void anIndexTakesAsManyPagesAsItSays();
    void anIndexNamesEverybodyOnce();
};

void TestRunPages::aPrinterIsPutRight_data()
{
    QTest::addColumn<QSizeF>("paper");
    QTest::addColumn<double>("scale"); // of the printer
    QTest::addColumn<double>("shift");
    QTest::newRow("right already") << QSizeF(105, 148) << 1.0 << 0.0;
    QTest::newRow("shifted") << QSizeF(105, 148) << 1.0 << -1.4;
    QTest::newRow("too small and shifted") << QSizeF(210, 297) << 0.985 << 2.3;
    QTest::newRow("too large") << QSizeF(210, 148) << 1.01 << 0.6;
}

void TestRunPages::aPrinterIsPutRight()
{
    QFETCH(QSizeF, paper);
    QFETCH(double, scale);
    QFETCH(double, shift);
    // A printer brings x to scale * x + shift; another one is put half right already.
    for (const Calibration &present : {Calibration{}, Calibration{0.5, -0.7, 1.003, 0.998}}) {
        const auto across
            = [&](const Calibration &c, double x) { return scale * (x * c.scaleAcross + c.across) + shift; };
        const auto down = [&](const Calibration &c, double y) { return scale * (y * c.scaleDown + c.down) - shift; };
        const double right = paper.width() - crossInset;
        const double bottom = paper.height() - crossInset;
        const CalibrationMeasure measured{across(present, crossInset), down(present, crossInset),
            across(present, right) - across(present, crossInset), down(present, bottom) - down(present, crossInset)};
        const Calibration found = calibrated(present, measured, paper);
        for (const double x : {0.0, crossInset, right})
            QVERIFY2(std::abs(across(found, x) - x) < 1e-6, qPrintable(QString::number(across(found, x) - x)));
        for (const double y : {0.0, crossInset, bottom})
            QVERIFY(std::abs(down(found, y) - y) < 1e-6);
    }
    // What was not measured changes nothing.
    QVERIFY(calibrated({}, {}, paper).isNone());
}

void TestRunPages::crossesStandTwentyMillimetresFromTheEdges()
{
    Shaper shaper(samples::fonts());
    for (const QSizeF size : {QSizeF(105, 148), QSizeF(210, 148), QSizeF(210, 297), QSizeF(220, 110)}) {
        const Page page = calibrationPage(shaper, size, u"HP LaserJet 一楼办公室"_s, {1.2, -0.3, 1, 1});
        QCOMPARE(page.size, size);
        const QImage image = samples::painted(page, 10);
        const auto isDark
            = [&image](double x, double y) { return qGray(image.pixel(qRound(x * 10), qRound(y * 10))) < 140; };
        for (const double x : {20.0, size.width() - 20})
            for (const double y : {20.0, size.height() - 20})
                QVERIFY(isDark(x, y) && isDark(x + 3, y) && isDark(x, y - 3) && !isDark(x + 3, y + 3));
        const QString text = samples::textOf({page});
        QVERIFY2(text.contains(u"HP LaserJet"_s) && text.contains(u"1.2"_s), qPrintable(text));
    }
}

void TestRunPages::theFaintFormStandsWhereTheFormDoes()
{
    Page inner{{50, 40}, {FilledAreas{{QRectF(10, 10, 5, 5)}, inkBlack}}};
    inner.common = true;
    const Page form{{105, 148}, {PlacedPage{{30, 60}, std::make_shared<const Page>(inner)}}};
    Shaper shaper(samples::fonts());
    const QImage image = samples::painted(bookletTestPage(shaper, form), 10);
    const int ink = qGray(image.pixel(425, 725));
    QVERIFY2(ink > 120 && ink < 230, qPrintable(QString::number(ink)));
    QVERIFY(qGray(image.pixel(425, 690)) > 240);
}

void TestRunPages::anIndexTakesAsManyPagesAsItSays()
{
    for (const auto &[name, twoSided] :
        {std::pair(u"index_a6"_s, false), std::pair(u"index_a5"_s, true), std::pair(u"index_a4"_s, true)}) {
        BranchIndexPages pages(samples::fonts(), *originalSheet(name), twoSided);
        for (const int people : {1, 19, 20, 40, 41, 300}) {
            BranchIndex index{u"社区党员登记表"_s, u"雅和社区党支部"_s, {}, true, false};
            for (int i = 0; i < people; ++i)
                index.entries.append({u"周立新"_s, u"Z01-%1"_s.arg(i, 7, 10, QLatin1Char('0')), {}});
            const int sides = pages.sides(index);
            for (int i = 0; i < people; ++i)
                index.entries[i].where = u"2-%1"_s.arg(i);
            const QList<Page> laid = pages.layout(index);
            QCOMPARE(laid.size(), sides);
            QVERIFY(!twoSided || laid.size() % 2 == 0);
        }
    }
}

void TestRunPages::anIndexNamesEverybodyOnce()
{
    BranchIndex index{u"社区党员登记表"_s, u"雅和社区党支部"_s, {}, true, false};
    for (int i = 0; i < 130; ++i)
        index.entries.append(
            {u"阿卜杜热依木·买买提明"_s, u"Z01-%1"_s.arg(i, 7, 10, QLatin1Char('0')), u"2-%1"_s.arg(i)});
    for (const QString &name : {u"index_a6"_s, u"index_a5"_s, u"index_a4"_s}) {
        BranchIndexPages pages(samples::fonts(), *originalSheet(name), false);
        const QString text = samples::textOf(pages.layout(index));
        for (const BranchIndexEntry &entry : std::as_const(index.entries))
            QCOMPARE(text.count(entry.number), 1);
        QVERIFY(text.contains(u"共130人"_s) && text.contains(u"雅和社区党支部"_s) && text.contains(u"册-页"_s));
    }
}

QTEST_GUILESS_MAIN(TestRunPages)
#include "tst_runpages.moc"
