// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdata.h"

namespace dangjian {

/** Invented values for the editor and for tests. */
SheetData sampleLetter();
SheetData sampleProof();
SheetData samplePeople();

} // namespace dangjian
