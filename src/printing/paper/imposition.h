// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <QList>

namespace dangjian {

/** How booklets go on paper. */
enum class Imposition
{
    SinglePages, // one page a side, in reading order
    FoldedA5, // two A6 pages side by side on A5 across; printed on both sides (flip on the short edge), folded once
    FoldedA4, // the A5 sheets of a booklet one above the other on A4 upright (flip on the long edge), cut, laid inside
              // one another, folded
};

/**
 * The pages of booklets, `perBooklet` each (a multiple of 4), brought into the order of a saddle-stitched booklet:
 * outer sheet 8|1 with 2|7 behind it, inner sheet 6|3 with 4|5 behind it. Grey marks show where to fold and to cut.
 */
QList<Page> impose(const QList<Page> &pages, Imposition imposition, int perBooklet = 8);

/** Which of so many pages (from 0) stand on each side that `impose` makes of them. */
QList<QList<qsizetype>> pagesOnSides(qsizetype pages, Imposition imposition, int perBooklet = 8);

} // namespace dangjian
