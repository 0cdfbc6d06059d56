// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/row.h"
#include "sheets/ownsheet.h"

#include <optional>

namespace dangjian {

template <>
struct Table<OwnSheet>
{
    static constexpr const char *name = "own_sheet";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("name", row.name);
        v("description", row.description);
        v("changed_at", row.changedAt);
        v("row_version", row.rowVersion);
    }
};

/** The office's own copies of sheets; known by their names, so none has an id. */
class OwnSheetRepository
{
public:
    explicit OwnSheetRepository(Connection &connection) : m_connection(connection) { }

    Result<QList<OwnSheet>> all();
    Result<std::optional<OwnSheet>> named(const QString &name);
    /** Takes the place of the copy with this row_version, or stands first where it is 0; EditedMeanwhile where another
     * was faster. Gives the new version. */
    Result<qint64> save(Transaction &transaction, OwnSheet sheet);
    /** Nothing where there is none. */
    Done remove(Transaction &transaction, const QString &name);

private:
    Connection &m_connection;
};

} // namespace dangjian
