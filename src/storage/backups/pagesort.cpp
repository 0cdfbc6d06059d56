// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/pagesort.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

struct Rooted
{
    QString type;
    QString table;
    qint64 root = 0;
};

/** A row of sqlite_schema: type, name, tbl_name, rootpage, sql. */
void addRoot(const PageRow &row, const StorePages &pages, QMap<qint64, Rooted> &roots)
{
    constexpr qsizetype columns = 5;
    if (row.values.size() != columns || row.values.at(0).typeId() != QMetaType::QString
        || row.values.at(3).typeId() != QMetaType::LongLong)
        return;
    const QString type = row.values.at(0).toString();
    const qint64 root = row.values.at(3).toLongLong();
    if ((type == "table"_L1 || type == "index"_L1) && root > 1 && root <= pages.count())
        roots.insert(root, {type, row.values.at(2).toString(), root});
}

} // namespace

PageSort sortPages(const StorePages &pages, const PageRows &rows)
{
    QMap<qint64, Rooted> roots;
    QSet<qint64> reached{1};
    QList<qint64> schemaDamaged;
    for (const qint64 page : rows.tree(1, schemaDamaged)) {
        reached.insert(page);
        rows.read(page, [&](const PageRow &row) { addRoot(row, pages, roots); });
    }
    // Where the first page is lost, what it led to still lies about.
    if (!schemaDamaged.isEmpty() || roots.isEmpty())
        for (qint64 page = 2; page <= pages.count(); ++page)
            if (rows.kindOf(page) == PageKind::TableLeaf && !pages.freePages().contains(page))
                rows.read(page, [&](const PageRow &row) { addRoot(row, pages, roots); });
    PageSort sort;
    for (const Rooted &rooted : std::as_const(roots)) {
        QList<qint64> damaged;
        const QList<qint64> tree = rows.tree(rooted.root, damaged);
        sort.damaged[rooted.table] += damaged.size();
        for (const qint64 page : tree) {
            // A page that two trees claim belongs to the first; a damaged inner page may point anywhere.
            if (reached.contains(page) || pages.freePages().contains(page))
                continue;
            reached.insert(page);
            const PageKind kind = rows.kindOf(page);
            if (rooted.type == "table"_L1 && kind == PageKind::TableLeaf)
                sort.tables[rooted.table].append(page);
            else if (kind == PageKind::IndexLeaf || kind == PageKind::IndexInner)
                sort.indexes[rooted.table].append(page);
        }
    }
    for (qint64 page = 2; page <= pages.count(); ++page)
        if (rows.kindOf(page) == PageKind::TableLeaf && !reached.contains(page) && !pages.freePages().contains(page))
            sort.strays.append(page);
    for (const qint64 page : sort.tables.value(u"schema_migration"_s))
        rows.read(page, [&sort](const PageRow &row) {
            if (row.rowId > 0 && row.rowId < 1000)
                sort.schemaVersion = std::max(sort.schemaVersion, int(row.rowId));
        });
    return sort;
}

} // namespace dangjian
