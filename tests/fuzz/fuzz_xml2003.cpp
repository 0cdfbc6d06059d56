// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml2003content.h"

#include <algorithm>
#include <cstring>

using namespace dangjian;

namespace {

class Bytes : public ByteSource
{
public:
    Bytes(const uint8_t *data, size_t size) : m_data(data), m_left(size) { }
    Result<qint64> read(char *data, qint64 size) override
    {
        const size_t count = std::min(m_left, static_cast<size_t>(size));
        if (count > 0)
            std::memcpy(data, m_data, count);
        m_data += count;
        m_left -= count;
        return static_cast<qint64>(count);
    }

private:
    const uint8_t *m_data;
    size_t m_left;
};

} // namespace

/** Workbooks in the XML of Excel 2003. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ReadingLimits limits;
    limits.columns = 64;
    limits.rows = 2000;
    limits.cellBytes = 1000;
    const QString file;
    int last = 0;
    const Workbook::RowVisitor visit = [&](const TableRow &row) {
        if (row.number <= last || row.number > limits.rows || row.cells.size() > limits.columns)
            __builtin_trap();
        last = row.number;
        return true;
    };
    Xml2003Content rows(limits, file, 0, visit);
    Bytes bytes(data, size);
    static_cast<void>(readXml(bytes, rows, file));
    return 0;
}
