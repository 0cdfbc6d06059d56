// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/ownsheetrepository.h"

#include <limits>

namespace dangjian {

Result<QList<OwnSheet>> OwnSheetRepository::all()
{
    return selectRows<OwnSheet>(m_connection, QStringLiteral("ORDER BY name"));
}

Result<std::optional<OwnSheet>> OwnSheetRepository::named(const QString &name)
{
    const auto rows = selectRows<OwnSheet>(m_connection, QStringLiteral("WHERE name = ?"), {name});
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<qint64> OwnSheetRepository::save(Transaction &transaction, OwnSheet sheet)
{
    sheet.changedAt = transaction.header().at;
    const auto known = named(sheet.name);
    if (!known)
        return failure(known.error());
    if ((*known ? (*known)->rowVersion : 0) != sheet.rowVersion)
        return failure(ErrorCode::EditedMeanwhile, QLatin1String(Table<OwnSheet>::name));
    // Only a crafted store has come to the end of all numbers.
    sheet.rowVersion = sheet.rowVersion < std::numeric_limits<qint64>::max() ? sheet.rowVersion + 1 : 1;
    const Done done = *known
        ? transaction.connection().execute(QStringLiteral("UPDATE own_sheet SET description = ?, changed_at = ?,"
                                                          " row_version = ? WHERE name = ?"),
            {sheet.description, toSql(sheet.changedAt), sheet.rowVersion, sheet.name})
        : insertRow(transaction, sheet);
    if (!done)
        return failure(done.error());
    return sheet.rowVersion;
}

Done OwnSheetRepository::remove(Transaction &transaction, const QString &name)
{
    return transaction.connection().execute(QStringLiteral("DELETE FROM own_sheet WHERE name = ?"), {name});
}

} // namespace dangjian
