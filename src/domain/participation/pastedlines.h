// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace dangjian {

/** What the cells of a pasted column are. */
enum class PastedColumn
{
    Ignored, // serial numbers, remarks, what is not understood
    Date,
    Who, // names
    Number, // certificate or ID numbers
    Belonging, // branch, community or unit: tells people of one name apart
    Kind,
    Content,
    Hours,
    Deeds,
    Certifier,
};

/** One pasted row, its cells as they were: what they mean is judged where they are shown. */
struct PastedLine
{
    int row = 0; // in what was pasted, from 1
    QString date;
    QString who;
    QString number;
    QString belonging;
    QString kind;
    QString content;
    QString hours;
    QString deeds;
    QString certifier;
};

/** A column that was left out although it holds something. */
struct IgnoredColumn
{
    int number = 0; // from 1
    QString example; // its heading, or the first of its cells
};

/** Rows copied in Excel or WPS and what their columns were taken for. */
struct PastedTable
{
    QList<PastedColumn> columns;
    QList<PastedLine> lines;
    QList<IgnoredColumn> ignored; // serial numbers are not told
    bool headed = false; // a row of headings told the columns
};

/** Cells of tab-separated text; quoted cells may hold tabs and line ends, "" in them is one quote. */
QList<QStringList> pastedCells(const QString &text);

/**
 * Lines of records from tab-separated text. Columns are told by a row of headings (日期, 姓名, 登记证号, 内容, 时长 …)
 * among the first five; where there is none, by their place in the order of the grid or by what their cells look like
 * (guessedColumns). Empty rows are left out.
 */
PastedTable pastedLines(const QString &text);

/** Names and numbers for a roll call: parted by line ends, tabs, commas of all kinds, semicolons, blanks between names.
 */
QStringList pastedNames(const QString &text);

} // namespace dangjian
