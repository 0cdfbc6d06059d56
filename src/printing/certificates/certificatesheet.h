// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificatepaper.h"
#include "sheets/sheetfields.h"

namespace dangjian {

/** What the sheet `certificate` may print. */
SheetOutline certificateOutline();

/** A certificate's values for its sheet. */
SheetData certificateData(const CertificatePaper &paper);

} // namespace dangjian
