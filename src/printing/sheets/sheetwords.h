// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/richtext.h"
#include "sheets/sheetdata.h"
#include "sheets/sheettemplate.h"

#include <QHash>

namespace dangjian {

/** The rows [first, end) of a section that stand on a page. */
struct RowRange
{
    qsizetype first = 0;
    qsizetype end = 0;
    bool full = false; // no row fits behind them
};

/** Where a template is filled in: the data, the page, the row in hand. */
struct SheetMoment
{
    const SheetData *data = nullptr;
    int page = 1;
    int pages = 0;
    int continuation = 0;
    const SheetRows *section = nullptr; // whose row is in hand
    qsizetype row = -1;
    QHash<QString, RowRange> ranges{}; // of the sections on this page
};

/** A value as a format words it. */
QString formatted(const SheetValue &value, FieldFormat format);

/** The value that a reference stands for. */
SheetValue valueOf(const FieldReference &field, const SheetMoment &moment);

bool holds(const SheetCondition &condition, const SheetMoment &moment);

/** A template filled in. */
RichText filledIn(const QList<TemplatePiece> &pieces, const SheetMoment &moment);

} // namespace dangjian
