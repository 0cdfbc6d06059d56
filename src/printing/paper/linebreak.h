// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/shaper.h"

#include <vector>

namespace dangjian {

/** A line of a shaped text: its glyphs [begin, end) and their width in em, spaces at the end not counted. */
struct TextLine
{
    size_t begin = 0;
    size_t end = 0;
    double width = 0;
    bool torn = false; // ends inside a part of a name
};

/**
 * Whether a line may end between two characters, after the rules of Chinese typesetting (GB/T 15834-2011, 5.1): no
 * closing punctuation at the start of a line, no opening one at its end, dashes and ellipses whole; words and numbers
 * stay whole.
 */
bool canBreakBetween(char32_t before, char32_t after);

/**
 * Lines of at most `width` em. A word longer than the line is broken; closing punctuation at the end of a line may
 * hang by its empty half. Names of several parts (古丽努尔·艾合买提) are broken behind the dot as far as the parts fit.
 * No paragraph ends with a line of one lone character. `tracking` is added between clusters, `indent` before the first
 * line (em).
 */
std::vector<TextLine> breakLines(const ShapedText &text, double width, double tracking = 0, double indent = 0);

/** The width that closing punctuation at the end of a line leaves empty on its right, in em. */
double hangAllowance(const ShapedText &text, size_t lastGlyph);
/** The width that an opening mark at the start of a line leaves empty on its left, in em. */
double leadAllowance(const ShapedText &text, size_t firstGlyph);

} // namespace dangjian
