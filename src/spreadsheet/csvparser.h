// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook.h"

#include <QStringView>

namespace dangjian {

/** Cuts text into rows (RFC 4180), however it arrives in pieces. */
class CsvParser
{
public:
    CsvParser(QChar separator, const ReadingLimits &limits, Workbook::RowVisitor visit)
        : m_separator(separator), m_limits(limits), m_visit(std::move(visit))
    {
    }

    /** False when nothing more is wanted; wrong() then tells why, and is empty where the visitor had enough. */
    bool feed(QStringView text);
    /** At the end of the text. */
    bool finish();
    /** The code of what is wrong and what it is about, as Workbook tells it. */
    const QStringList &wrong() const { return m_wrong; }
    /** While a row is visited: its cells, empty ones at its end among them. */
    int columns() const { return m_column; }

private:
    bool take(QChar c);
    bool append(QChar c);
    bool endCell();
    bool endRow();
    bool refuse(const QStringList &wrong);

    QChar m_separator;
    ReadingLimits m_limits;
    Workbook::RowVisitor m_visit;
    TableRow m_row;
    int m_column = 0;
    QString m_cell;
    bool m_rowStarted = false;
    bool m_quoted = false;
    bool m_afterQuote = false;
    bool m_afterReturn = false;
    QStringList m_wrong;
};

} // namespace dangjian
