// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letterpaper.h"
#include "sheets/sheetfields.h"

namespace dangjian {

/** What the sheets letter, volunteer_proof, envelope_dl, envelope_c5, roster, labels and photos may print. */
QList<SheetOutline> letterOutlines();

/** The values for a letter or an envelope. */
SheetData letterData(const LetterPaper &paper);
SheetData volunteerProofData(const VolunteerProofPaper &paper);
/** The values for a list, labels or photos; their rows stand in the section `members`. */
SheetData peopleData(const PeoplePaper &paper);
/** The values for the last page of a list of several branches; the field `summary` is set, rows stand in `branches`. */
SheetData peopleSummaryData(const PeopleSummaryPaper &paper);

/** What the QR code of a certificate of volunteer service says: lines of 证明编号, 姓名, 期间, 时长, 开具. */
QString volunteerProofCode(const VolunteerProofPaper &paper);

/** A number of an ID card or a telephone with its middle hidden: 199****5678. */
QString maskedNumber(const QString &number);

} // namespace dangjian
