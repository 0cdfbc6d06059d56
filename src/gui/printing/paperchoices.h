// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/imposition.h"
#include "printing/paperkind.h"

class QComboBox;

namespace dangjian {

/** A kind of paper in the words of the screen. */
QString paperName(PaperKind kind);

/** The papers and the ways of putting pages on sheets, as boxes to choose from. */
void fillPaperKinds(QComboBox *combo, PaperKind chosen);
void fillImpositions(QComboBox *combo);
PaperKind chosenPaperKind(const QComboBox *combo);
Imposition chosenImposition(const QComboBox *combo);

} // namespace dangjian
