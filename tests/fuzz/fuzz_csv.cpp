// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textform.h"

#include <QBuffer>

using namespace dangjian;

/** Texts of any kind: what they are is found out, and their rows are read within the limits. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray content = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer input(&content);
    input.open(QIODevice::ReadOnly);
    const QString file;
    const Result<TextForm> form = formOfText(input, file);
    if (!form)
        return 0;
    ReadingLimits limits;
    limits.columns = 64;
    limits.rows = 1000;
    limits.cellBytes = 1000;
    int last = 0;
    const Done done = readTextRows(input, *form, limits, file, [&](const TableRow &row) {
        if (row.number <= last || row.number > limits.rows || row.cells.isEmpty() || row.cells.size() > limits.columns)
            __builtin_trap();
        for (const Cell &cell : row.cells)
            if (cell.text.size() > limits.cellBytes || (cell.type == CellType::Empty) != cell.text.isEmpty())
                __builtin_trap();
        last = row.number;
        return true;
    });
    static_cast<void>(done);
    return 0;
}
