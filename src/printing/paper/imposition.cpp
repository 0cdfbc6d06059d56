// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/imposition.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr double a6Width = 105;
constexpr double a6Height = 148;
constexpr double markLength = 6; // mm, longer than what office printers leave white at the edge
constexpr double markWidth = 0.15;

/** One side of one A5 sheet: the page on its left and the one on its right, counted from 0. */
struct Side
{
    qsizetype left = 0;
    qsizetype right = 0;
};

Side sideOf(qsizetype pages, qsizetype sheet, bool back)
{
    const Side front{pages - 1 - 2 * sheet, 2 * sheet};
    return back ? Side{front.right + 1, front.left - 1} : front;
}

void placeSide(Page &target, const QList<std::shared_ptr<const Page>> &pages, Side side, double y)
{
    target.items << PlacedPage{{0, y}, pages[side.left]} << PlacedPage{{a6Width, y}, pages[side.right]};
}

RuleLines foldMarks(double top, double bottom)
{
    return {{QLineF(a6Width, top, a6Width, top + markLength), QLineF(a6Width, bottom - markLength, a6Width, bottom)},
        markWidth, inkGrey, true};
}

} // namespace

QList<Page> impose(const QList<Page> &pages, Imposition imposition, int perBooklet)
{
    if (imposition == Imposition::SinglePages)
        return pages;
    QList<Page> sheets;
    for (qsizetype first = 0; first < pages.size(); first += perBooklet) {
        QList<std::shared_ptr<const Page>> booklet;
        for (qsizetype i = first; i < first + perBooklet; ++i)
            booklet << std::make_shared<const Page>(i < pages.size() ? pages[i] : Page{{a6Width, a6Height}, {}});
        const qsizetype count = perBooklet / 4;
        const bool onA4 = imposition == Imposition::FoldedA4;
        for (qsizetype sheet = 0; sheet < count; sheet += onA4 ? 2 : 1) {
            for (const bool back : {false, true}) {
                Page target;
                if (onA4) {
                    constexpr double half = 148.5;
                    constexpr double edge = (half - a6Height) / 2;
                    target.size = {210, 297};
                    placeSide(target, booklet, sideOf(perBooklet, sheet, back), edge);
                    if (sheet + 1 < count)
                        placeSide(target, booklet, sideOf(perBooklet, sheet + 1, back), half + edge);
                    target.items << foldMarks(0, half) << foldMarks(half, 2 * half)
                                 << RuleLines{
                                        {QLineF(0, half, markLength, half), QLineF(210 - markLength, half, 210, half)},
                                        markWidth, inkGrey, false};
                } else {
                    target.size = {210, 148};
                    placeSide(target, booklet, sideOf(perBooklet, sheet, back), 0);
                    target.items << foldMarks(0, a6Height);
                }
                sheets << std::move(target);
            }
        }
    }
    return sheets;
}

QList<QList<qsizetype>> pagesOnSides(qsizetype pages, Imposition imposition, int perBooklet)
{
    QList<QList<qsizetype>> sides;
    if (imposition == Imposition::SinglePages) {
        for (qsizetype page = 0; page < pages; ++page)
            sides << QList<qsizetype>{page};
        return sides;
    }
    const qsizetype sheetsAtOnce = imposition == Imposition::FoldedA4 ? 2 : 1;
    for (qsizetype first = 0; first < pages; first += perBooklet) {
        for (qsizetype sheet = 0; sheet < perBooklet / 4; sheet += sheetsAtOnce) {
            for (const bool back : {false, true}) {
                QList<qsizetype> side;
                for (qsizetype i = sheet; i < std::min<qsizetype>(sheet + sheetsAtOnce, perBooklet / 4); ++i) {
                    const Side placed = sideOf(perBooklet, i, back);
                    side << first + placed.left << first + placed.right;
                }
                sides << side;
            }
        }
    }
    return sides;
}

} // namespace dangjian
