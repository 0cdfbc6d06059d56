// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tableexport.h"

#include <Qt>

class QTableView;
class QWidget;

namespace dangjian {

class Workplace;

/**
 * The role under which a model gives what a cell is worth in a file: a QDate, a whole number or a decimal. Where it
 * gives nothing, the text on the screen goes out.
 */
inline constexpr int ExportValueRole = Qt::UserRole + 0x100;

/** Hours as a figure that sums in Excel, to the hundredth. */
inline double hoursFigure(int minutes)
{
    return double(qRound(minutes / 60.0 * 100)) / 100;
}

/** What a table shows: its columns in their order and width, its rows in theirs. For models that hold all their rows.
 */
ExportTable tableOf(const QTableView &view, const QString &sheet);

/** Asks into which file (.xlsx or .csv) a short list goes, writes it and says where it is. */
void exportTable(Workplace &workplace, QWidget *window, const QString &name, const ExportTable &table);

} // namespace dangjian
