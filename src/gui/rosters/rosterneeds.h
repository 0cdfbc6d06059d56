// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/headings.h"
#include "rosters/rosteroptions.h"

namespace dangjian {

/** The fields that a subject's roster must have, by their keys; of those in one list one is enough. */
QList<QStringList> neededFields(RosterSubject subject);

/** The same in words: 姓名、身份证号、所在党支部. */
QString needsText(RosterSubject subject);

/** Whether a subject's roster has dates, of which files may say the month alone. */
bool hasDays(RosterSubject subject);
/** Whether nothing can be entered without its date. */
bool needsDays(RosterSubject subject);

/** What is missing in a sheet, in words, a sentence each with what follows from it; empty where nothing is. */
QStringList missingText(RosterSubject subject, const HeadingMap &headings, bool hasDefaultBranch);

} // namespace dangjian
