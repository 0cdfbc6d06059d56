// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace dangjian {

enum class CellType
{
    Empty,
    Text,
    Number,
    Date,
    Boolean,
    Error
};

/** What one cell of a table says, whatever kind of file it stands in. */
struct Cell
{
    CellType type = CellType::Empty;
    /** As a person reads it: dates in ISO form (a month alone as 1986-07), long numbers without exponent. */
    QString text{};
    double number = 0; // the value of Number, Boolean (0, 1) and Date (the file's serial number, where it has one)
    QDate date{};
    bool fromFormula = false; // Empty and fromFormula: the file holds a formula without its result
    bool untyped = false; // from a table of text, which does not tell numbers from texts

    bool isEmpty() const { return type == CellType::Empty; }
};

/** One row of a sheet with the number that its own program shows beside it; rows without any content are left out. */
struct TableRow
{
    int number = 0;
    QList<Cell> cells{};
    bool hidden = false; // by hand or by a filter, where the file tells

    /** The cell of a column counted from 0; an empty one beyond the end. */
    const Cell &cell(qsizetype column) const
    {
        static const Cell none;
        return column >= 0 && column < cells.size() ? cells.at(column) : none;
    }
};

} // namespace dangjian
