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

/**
 * Writes an .xlsx row by row, in memory that does not grow with the rows: titles bold in a frozen first row with a
 * filter, a Chinese font, texts as texts (an ID number stays what it is). The file appears when finish() succeeds;
 * a writer that is destroyed before leaves nothing behind.
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
    /** Fails with FileTooLarge beyond Excel's 1,048,576 rows. */
    Done writeRow(const QList<OutputCell> &cells);
    /** Fails with FileUnwritable; an existing file of the name is replaced only when the new one is whole. */
    Done finish();

private:
    struct Book;
    void closeSheet();
    void abandon();

    QString m_file;
    std::unique_ptr<Book> m_book;
};

} // namespace dangjian
