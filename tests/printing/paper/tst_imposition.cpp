// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "paper/imposition.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestImposition : public QObject
{
    Q_OBJECT

private slots:
    void singlePagesStayAsTheyAre();
    void a5SheetsFoldIntoReadingOrder();
    void a4SheetsCutAndFoldIntoReadingOrder();
    void pagesStandSideBySideWithMarks();
    void itIsKnownWhichPagesStandOnASide();

private:
    /** Pages whose height tells their number. */
    static QList<Page> booklet(int pages)
    {
        QList<Page> made;
        for (int i = 1; i <= pages; ++i)
            made << Page{{105, 148.0 + i / 1000.0}, {}};
        return made;
    }

    /** The numbers of the pages on a side, in the order of their places: top left, top right, bottom left … */
    static QList<int> numbersOn(const Page &side)
    {
        QList<int> numbers;
        for (const PageItem &item : side.items)
            if (const auto *placed = std::get_if<PlacedPage>(&item))
                numbers << qRound((placed->page->size.height() - 148) * 1000);
        return numbers;
    }
};

void TestImposition::singlePagesStayAsTheyAre()
{
    QCOMPARE(impose(booklet(16), Imposition::SinglePages).size(), 16);
}

void TestImposition::a5SheetsFoldIntoReadingOrder()
{
    const QList<Page> sides = impose(booklet(16), Imposition::FoldedA5);
    QCOMPARE(sides.size(), 8);
    QCOMPARE(sides[0].size, QSizeF(210, 148));
    // Folded and laid into one another: leaf after leaf, what stands behind page n is page n + 1.
    const QList<QList<int>> expected{{8, 1}, {2, 7}, {6, 3}, {4, 5}, {16, 9}, {10, 15}, {14, 11}, {12, 13}};
    for (int i = 0; i < sides.size(); ++i)
        QCOMPARE(numbersOn(sides[i]), expected[i]);
}

void TestImposition::a4SheetsCutAndFoldIntoReadingOrder()
{
    const QList<Page> sides = impose(booklet(8), Imposition::FoldedA4);
    QCOMPARE(sides.size(), 2);
    QCOMPARE(sides[0].size, QSizeF(210, 297));
    QCOMPARE(numbersOn(sides[0]), (QList<int>{8, 1, 6, 3}));
    QCOMPARE(numbersOn(sides[1]), (QList<int>{2, 7, 4, 5}));
}

void TestImposition::pagesStandSideBySideWithMarks()
{
    const Page side = impose(booklet(8), Imposition::FoldedA4)[0];
    QList<QPointF> corners;
    int marks = 0;
    for (const PageItem &item : side.items) {
        if (const auto *placed = std::get_if<PlacedPage>(&item))
            corners << placed->at;
        else if (const auto *lines = std::get_if<RuleLines>(&item))
            marks += int(lines->lines.size());
    }
    QCOMPARE(corners, (QList<QPointF>{{0, 0.25}, {105, 0.25}, {0, 148.75}, {105, 148.75}}));
    QCOMPARE(marks, 6);
}

void TestImposition::itIsKnownWhichPagesStandOnASide()
{
    for (const Imposition imposition : {Imposition::SinglePages, Imposition::FoldedA5, Imposition::FoldedA4}) {
        const QList<Page> sides = impose(booklet(16), imposition);
        const QList<QList<qsizetype>> pages = pagesOnSides(16, imposition);
        QCOMPARE(pages.size(), sides.size());
        for (int i = 0; i < sides.size(); ++i) {
            QList<int> numbers;
            for (const qsizetype page : pages[i])
                numbers << int(page) + 1;
            QCOMPARE(numbers, imposition == Imposition::SinglePages ? QList<int>{i + 1} : numbersOn(sides[i]));
        }
    }
}

QTEST_GUILESS_MAIN(TestImposition)
#include "tst_imposition.moc"
