// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace dangjian {

/** One cell on its way out: nothing, a text, a whole number, a decimal, or a day. */
using OutputCell = std::variant<std::monostate, QString, qint64, double, QDate>;

struct OutputColumn
{
    QString title{};
    double width = 12; // in characters of the font, as Excel counts
};

/** How a cell stands out. */
enum class CellMark
{
    None,
    Heading, // bold, centred, on a ground
    Wrong, // on red
    Doubtful, // on yellow
    Reason // what is said about a row: red letters
};

/**
 * Writes an .xlsx row by row, in memory that does not grow with the rows: titles bold in a frozen first row with a
 * filter, a Chinese font, texts as texts (an ID number stays what it is); on paper A4 across, all columns on one page
 * while they can be read, with the titles on each. The file appears when finish() succeeds; a writer that is destroyed
 * before leaves nothing behind.
 */
class WorkbookWriter
{
public:
    /** Who may read the file: whom the umask lets, or its owner alone (where ID numbers stand in clear). */
    enum class Readers
    {
        AsUsual,
        OwnerAlone
    };

    explicit WorkbookWriter(const QString &file, Readers readers = Readers::AsUsual);
    ~WorkbookWriter();
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    /** Begins the next sheet. The name is cut to what Excel takes (31 characters, none of []:*?/\). */
    Done beginSheet(const QString &name, const QList<OutputColumn> &columns);
    /** A sheet without a row of titles: all its rows come from writeRow(); the first `frozenRows` of them stay in
     * sight. */
    Done beginBareSheet(const QString &name, const QList<double> &widths, int frozenRows = 0);
    /**
     * Cells without a mark (beyond the list's end, or None) look as their value asks for. Fails with FileTooLarge
     * beyond Excel's 1,048,576 rows.
     */
    Done writeRow(const QList<OutputCell> &cells, const QList<CellMark> &marks = {});
    /** A note beside a cell of the row written last. */
    Done writeComment(int column, const QString &text);
    /** Fails with FileUnwritable; an existing file of the name is replaced only when the new one is whole. */
    Done finish();

private:
    struct Book;
    Done addSheet(const QString &name);
    /** How a sheet of this width (in characters) goes onto paper. */
    void fitPages(double width);
    void closeSheet();
    void abandon();

    QString m_file;
    std::unique_ptr<Book> m_book;
};

} // namespace dangjian
