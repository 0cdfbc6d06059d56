// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook.h"

namespace dangjian {

/**
 * Says in each row what the sheet says only once: the value of cells merged over several rows (one branch's name beside
 * all its members), and what 同上 and 〃 stand for.
 */
class RowFilling
{
public:
    /** `merged`: of the sheet; those that begin in the rows of headings, up to `headerRow`, are left alone. */
    RowFilling(const QList<MergedArea> &merged, int headerRow);

    /** Fills a row below the headings; rows come in the order of the sheet. */
    void fill(TableRow &row);

private:
    struct Area
    {
        MergedArea where;
        Cell value;
    };

    void fillMerged(TableRow &row);
    void fillDitto(TableRow &row) const;

    QList<Area> m_waiting; // by their first rows, the first one last
    QList<Area> m_open; // that the rows have come to
    QList<Cell> m_above; // the row before
};

} // namespace dangjian
