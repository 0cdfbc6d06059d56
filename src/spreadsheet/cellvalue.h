// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberformat.h"
#include "rosters/cell.h"

#include <QString>

namespace dangjian {

// What the readers of all kinds of workbooks make of a value, so that the same cell reads the same from each of them.

/** A number as its format shows it: a date, a time, a post code with its zeros, or figures. */
void setNumberCell(Cell &cell, double number, const NumberFormat &format, DateEpoch epoch);
/** A text; none where it is empty. */
void setTextCell(Cell &cell, const QString &text);
void setBooleanCell(Cell &cell, bool value);
/** An error as the program shows it: #N/A. */
void setErrorCell(Cell &cell, const QString &text);
/** A date in ISO form, with a time or without; what is none is a text. A Month format shows no day where it is the 1st.
 */
void setIsoDateCell(Cell &cell, const QString &text, NumberKind kind = NumberKind::DateTime);

} // namespace dangjian
