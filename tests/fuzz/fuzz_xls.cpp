// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"
#include "xlsworkbook.h"

#include <QFile>

#include <sys/mman.h>
#include <unistd.h>

using namespace dangjian;

/** Compound files and the records in them. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const int memory = memfd_create("book", 0);
    static const QString file = QStringLiteral("/proc/self/fd/%1").arg(memory);
    if (ftruncate(memory, 0) != 0 || pwrite(memory, data, size, 0) != static_cast<ssize_t>(size))
        return 0;
    ReadingLimits limits;
    limits.columns = 64;
    limits.rows = 2000;
    limits.stringCharacters = 100000;
    Result<std::unique_ptr<Workbook>> workbook = XlsWorkbook::open(file, limits);
    if (!workbook)
        return 0;
    for (int sheet = 0; sheet < std::min<qsizetype>(3, (*workbook)->sheets().size()); ++sheet) {
        int last = 0;
        const Done done = (*workbook)->readRows(sheet, [&](const TableRow &row) {
            if (row.number <= last || row.number > limits.rows || row.cells.size() > limits.columns)
                __builtin_trap();
            last = row.number;
            return true;
        });
        static_cast<void>(done);
        static_cast<void>((*workbook)->mergedAreas(sheet));
    }
    return 0;
}
