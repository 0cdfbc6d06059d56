// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/cell.h"
#include "rosters/rosterfield.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dangjian {

enum class HeadingOrigin
{
    Heading,
    Content
};

/** Which column stands for which field, and by what this was known. */
struct HeadingColumn
{
    int column = 0; // from 0
    QString heading{}; // as it stands in the sheet, in one line
    QString key{}; // the field; empty = not taken in
    HeadingOrigin origin = HeadingOrigin::Heading;
};

/** How a sheet's columns are read. */
struct HeadingMap
{
    int headerRow = 0; // the sheet's own number of the last row of headings; 0 = the sheet has none
    QList<HeadingColumn> columns{};

    /** The column of a field, -1 where there is none. */
    int columnOf(const QString &key) const;
    /** How many fields were found. */
    int found() const;
};

/** How many rows from the top are looked at for headings; as many are looked at below them for contents. */
inline constexpr int headingSearchRows = 30;

/**
 * Finds the row of headings among the first 30 rows given and tells which column is which field: by its heading, by
 * the content where a heading can mean several fields, and by content alone for fields that allow it. A heading can
 * stand over two rows (a group above, its parts below). found() is 0 where nothing is recognized.
 */
HeadingMap recognizeHeadings(const QList<TableRow> &rows, const QList<RosterField> &fields);

} // namespace dangjian
