// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/headings.h"
#include "rosters/namedirectory.h"
#include "rosters/rosteroptions.h"
#include "workbook.h"

namespace dangjian {

/** What is known of headings for a sheet: what the options choose and what was remembered. */
HeadingKnowledge headingKnowledge(const RosterImportOptions &options, int sheet,
    const QHash<QString, QString> &remembered, const NameDirectory &branches);

/** The first rows of a sheet, as many as headings are looked for in. */
Result<QList<TableRow>> beginningOf(Workbook &workbook, int sheet);

/** Fails with Invalid where a mapping names a field that the subject has not. */
Done checkFields(const RosterImportOptions &options);

} // namespace dangjian
