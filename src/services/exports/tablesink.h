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

/** A cell: nothing, a text, a whole number, a decimal or a day. */
using TableValue = std::variant<std::monostate, QString, qint64, double, QDate>;

struct TableHeading
{
    QString title{};
    double width = 12; // in characters
};

/** Where the rows of a list go that is written to a file. One that is destroyed before finish() leaves nothing behind.
 */
class TableSink
{
public:
    virtual ~TableSink() = default;
    virtual Done begin(const QList<TableHeading> &headings) = 0;
    virtual Done write(const QList<TableValue> &cells) = 0;
    /** Fails with FileUnwritable. */
    virtual Done finish() = 0;
};

/**
 * A workbook for a file that ends in .xlsx, else a text with commas (RFC 4180) that Excel takes for UTF-8. Who may read
 * it is as the umask says, or its owner alone: where ID numbers stand in clear.
 */
std::unique_ptr<TableSink> makeTableSink(const QString &file, const QString &sheet, bool ownerAlone = false);

} // namespace dangjian
