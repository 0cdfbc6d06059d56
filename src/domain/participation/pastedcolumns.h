// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/pastedlines.h"

#include <optional>

namespace dangjian {

/** The column that a heading names (日期, 姓名, 登记证号 …); nothing where it is no heading that is known. */
std::optional<PastedColumn> columnOfHeading(const QString &heading);

/** The row of headings among the first five; -1 where there is none. */
qsizetype headingRow(const QList<QStringList> &rows, qsizetype width);

/** True for a certificate or an ID number. */
bool isNumberOfPerson(const QString &cell);

/** True for cells that count the rows: 1, 2, 3 … */
bool isSerial(const QStringList &cells);

/** The column's cells that are not empty. */
QStringList filledCells(const QList<QStringList> &rows, qsizetype column);

/**
 * What columns without headings are. A block in the order of the grid (date, who, kind, content, hours, deeds,
 * certifier, from the date or from the person on) is read by position; any other by what its cells look like, where the
 * order only breaks ties: 清扫楼道 is a content wherever it stands, 祭红梅 behind the figures a certifier.
 */
QList<PastedColumn> guessedColumns(const QList<QStringList> &rows, qsizetype width);

} // namespace dangjian
