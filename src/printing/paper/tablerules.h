// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layouter.h"

#include <QList>
#include <QRectF>

namespace dangjian {

/** The rules around cells, each drawn once, and the outer frame of all of them; widths in mm, 0 = none. */
void drawRules(
    PageLayouter &page, const QList<QRectF> &cells, double inner = 0.2, double outer = 0.5, QRgb ink = inkBlack);

} // namespace dangjian
