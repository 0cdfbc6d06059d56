// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificatesheet.h"
#include "letters/lettersheets.h"
#include "members/registrationsheet.h"
#include "runs/branchindex.h"
#include "sheets/sheetfields.h"

namespace dangjian {

// One line for each kind of sheet; the outlines themselves stand with their subjects.
const QList<SheetOutline> &sheetOutlines()
{
    static const QList<SheetOutline> outlines = QList<SheetOutline>{
        certificateOutline(),
        registrationOutline(),
    } + letterOutlines() + indexOutlines();
    return outlines;
}

} // namespace dangjian
