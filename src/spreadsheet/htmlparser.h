// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook.h"

#include <QHash>
#include <QStringView>

#include <vector>

namespace dangjian {

/**
 * Finds the tables of a web page, however it arrives in pieces, and gives their rows as those of sheets: systems of all
 * kinds write such pages under the name .xls. Whatever is no table is passed over; what is not closed ends with the
 * table or the page. A table within a cell is a table of its own, and no part of that cell.
 */
class HtmlParser
{
public:
    /** Called for each row with content; `table` counts from 0 in the order in which tables begin. False ends it. */
    using Visitor = std::function<bool(int table, const TableRow &row)>;

    HtmlParser(const ReadingLimits &limits, Visitor visit) : m_limits(limits), m_visit(std::move(visit)) { }

    /** False when nothing more is wanted; wrong() then tells why, and is empty where the visitor had enough. */
    bool feed(QStringView text);
    /** At the end of the page. */
    bool finish();
    /** The code of what is wrong, as Workbook tells it. */
    const QString &wrong() const { return m_wrong; }
    /** The cells of a table that stand over several rows or columns, once it was read. */
    QList<MergedArea> mergedAreas(int table) const { return m_merged.value(table); }

private:
    enum class State
    {
        Text,
        Tag,
        Comment,
        Raw // in a script or a style sheet
    };

    struct Table
    {
        int number = 0;
        TableRow row;
        std::vector<int> taken; // for how many further rows a column belongs to a cell above
        int column = 0; // where the next cell stands
        bool inRow = false;
        bool inCell = false;
        bool cellIsText = false; // it says that it is no number
        int rowSpan = 1;
        int columnSpan = 1;
        QString text;
    };

    bool take(QChar c);
    bool takeInTag(QChar c);
    bool endTag();
    bool startElement(const QString &name, const QString &tag);
    bool endElement(const QString &name);
    void startRow(const QString &tag);
    void startCell(const QString &tag);
    bool endCell();
    bool endRow();
    bool endTable();
    void append(QChar c);
    bool refuse(const QString &code);

    ReadingLimits m_limits;
    Visitor m_visit;
    State m_state = State::Text;
    QString m_tag; // what stands between < and >, as far as it came
    QChar m_quote{};
    QString m_rawEnd; // what ends State::Raw or State::Comment
    QString m_tail; // the last characters of them
    std::vector<Table> m_open; // the innermost last
    int m_tables = 0;
    QHash<int, QList<MergedArea>> m_merged;
    QString m_wrong;
};

} // namespace dangjian
