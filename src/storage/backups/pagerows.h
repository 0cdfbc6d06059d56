// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/storepages.h"

#include <QVariantList>

#include <functional>

namespace dangjian {

enum class PageKind
{
    Unknown, // overflow, free, or damaged
    TableLeaf,
    TableInner,
    IndexLeaf,
    IndexInner
};

/** A row of a table, or an entry of an index (rowId 0), as it lies on its page. */
struct PageRow
{
    qint64 rowId = 0;
    QVariantList values{};
};

/** What pages hold. Nothing here trusts a number that it reads. */
class PageRows
{
public:
    explicit PageRows(const StorePages &pages) : m_pages(pages) { }

    PageKind kindOf(qint64 page) const;

    /** The rows of a leaf, the entries of an index's page, that can be read whole; gives how many cannot. */
    int read(qint64 page, const std::function<void(const PageRow &)> &take) const;

    /** The pages below an inner one. */
    QList<qint64> below(qint64 page) const;

    /**
     * All pages of the tree with this root, as far as they hang together; `damaged` gets those that are none of it, or
     * whose bytes are lost.
     */
    QList<qint64> tree(qint64 root, QList<qint64> &damaged) const;

private:
    QList<int> cellsOf(QByteArrayView bytes, qint64 page) const;
    std::optional<QByteArray> payload(QByteArrayView bytes, qsizetype at, qint64 size, bool isTable) const;

    const StorePages &m_pages;
};

} // namespace dangjian
