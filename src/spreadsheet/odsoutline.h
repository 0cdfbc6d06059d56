// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "ziparchive.h"

#include <QList>
#include <QString>

namespace dangjian {

/** A table as its first tag tells it. */
struct OdsTableTag
{
    QString name{};
    QString style{};
};

/**
 * The tables of content.xml, found by their tags without parsing what lies between, which would take as long as reading
 * all of them. None where another prefix than "table" is in use. What looks like such a tag within a comment is taken
 * for one: readers compare the names. Fails with size.limit where tables are more than a thousand or a tag has no end.
 */
Result<QList<OdsTableTag>> findTables(ByteSource &source, const QString &file);

} // namespace dangjian
