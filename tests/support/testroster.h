// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterimport.h"
#include "teststore.h"

namespace dangjian {

using TestRows = QList<QStringList>;

/** Writes rows of texts as they stand, titles and headings among them; a sheet for each pair of a name and rows. */
void writeTestWorkbook(const QString &file, const QList<std::pair<QString, TestRows>> &sheets);
void writeTestWorkbook(const QString &file, const TestRows &rows);

/** What an import comes to; a test that did not expect it to fail ends here. */
RosterImportReport importRoster(TestStore &test, const RosterImportOptions &options);
/** The same, a dry run first whose plan is then entered. */
std::shared_ptr<RosterPlan> planRoster(TestStore &test, RosterImportOptions options);
RosterImportReport enterRoster(std::shared_ptr<RosterPlan> plan);

/** "mobile:→19900000001 post:科员→科长", the changes of a row. */
QString changesText(const RosterImportRow &row);

} // namespace dangjian
