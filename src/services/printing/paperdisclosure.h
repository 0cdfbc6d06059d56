// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberservice.h"
#include "printing/letteroptions.h"
#include "printing/paperkind.h"
#include "sheets/sheetdescription.h"

namespace dangjian {

class Connection;

/**
 * Whether papers of a kind tell ID numbers, telephones or addresses in clear: lists and photos where that was asked
 * for, all others where the sheet in use shows them.
 */
Result<bool> tellsPersonalData(Connection &connection, PaperKind kind, const LetterOptions &letters);
/** The same where the sheet is at hand. */
bool tellsPersonalData(const SheetDescription &sheet, PaperKind kind, const LetterOptions &letters);

/**
 * For jobs: journals, before there is any paper, whose ID numbers, telephones and addresses leave the program on it,
 * with the reason of the options and the name of the file, if it is one; waits until it is written. Fails with
 * ReasonMissing, OutsideScope and NotPermitted as noteShown does: nothing may be printed then. Where the store cannot
 * be written there is no journal to tell: papers for their owners are printed all the same, with a reason where the
 * settings want one; lists in clear fail with StoreReadOnly.
 */
Done noteHandedOut(
    Store &store, const QList<MemberId> &members, const LetterOptions &letters, const QString &file = {});

} // namespace dangjian
