// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlparser.h"

#include <QStringDecoder>

#include <map>

using namespace dangjian;

/** Web pages of any kind, in pieces: whatever stands in them, the rows of each table come in order and within the
 * limits. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString page
        = decoder.decode(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    ReadingLimits limits;
    limits.columns = 64;
    limits.rows = 1000;
    limits.cellBytes = 1000;
    std::map<int, int> last;
    HtmlParser parser(limits, [&](int table, const TableRow &row) {
        if (row.number <= last[table] || row.number > limits.rows || row.cells.isEmpty()
            || row.cells.size() > limits.columns)
            __builtin_trap();
        for (const Cell &cell : row.cells)
            if (cell.text.size() > 2 * limits.cellBytes || (cell.type == CellType::Empty) != cell.text.isEmpty())
                __builtin_trap();
        last[table] = row.number;
        return true;
    });
    constexpr qsizetype pieceCharacters = 7;
    bool goOn = true;
    for (qsizetype at = 0; goOn && at < page.size(); at += pieceCharacters)
        goOn = parser.feed(QStringView(page).mid(at, pieceCharacters));
    if (goOn)
        parser.finish();
    for (const auto &[table, row] : last)
        for (const MergedArea &area : parser.mergedAreas(table))
            if (area.lastRow < area.firstRow || area.lastColumn < area.firstColumn || area.lastColumn >= limits.columns)
                __builtin_trap();
    return 0;
}
