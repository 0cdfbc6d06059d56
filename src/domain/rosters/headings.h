// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/cell.h"
#include "rosters/rosterfield.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace dangjian {

/** By what a column was known for a field. */
enum class HeadingOrigin
{
    Heading,
    Content,
    Remembered,
    Chosen
};

/** Which column stands for which field, and by what this was known. */
struct HeadingColumn
{
    int column = 0; // from 0
    QString heading{}; // normalized, by which it is remembered
    QString key{}; // the field; empty = not taken in
    HeadingOrigin origin = HeadingOrigin::Heading;
    QString title{}; // as it stands in the sheet, in one line
    double sureness = 0; // 0 … 1; 0 where no field is known
    bool hasValues = false; // whether anything stands in the rows below that were looked at
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

/** What is known beforehand of a sheet's columns. */
struct HeadingKnowledge
{
    QHash<int, QString> columns{}; // chosen: column from 0 → key, empty = not taken in
    QHash<QString, QString> chosen{}; // normalized heading → key
    QHash<QString, QString> remembered{}; // the same, from former imports
    std::optional<int> headerRow{}; // the last row of headings, 0 = there are none; nothing: it is looked for
    std::function<bool(const QString &)> isBranch{}; // whether a text is a branch's name in the store
};

/** How many rows from the top are looked at for headings; as many are looked at below them for contents. */
inline constexpr int headingSearchRows = 30;

/**
 * Finds the row of headings among the first 30 rows given and tells which column is which field: as chosen, as
 * remembered, by its heading, by the content where a heading can mean several fields, by a longer heading that holds a
 * known one, and by content alone for fields that allow it. A heading can stand over two or three rows (groups above,
 * their parts below). found() is 0 where nothing is recognized.
 */
HeadingMap recognizeHeadings(
    const QList<TableRow> &rows, const QList<RosterField> &fields, const HeadingKnowledge &known = {});

} // namespace dangjian
