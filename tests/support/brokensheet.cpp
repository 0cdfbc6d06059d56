// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokensheet.h"

#include "store/storeaccess.h"

using namespace Qt::StringLiterals;

namespace dangjian {

void keepBrokenSheet(TestStore &store, const QString &name)
{
    valueOf(store.store().access().write(ActKind::SheetChange, name, [name](Transaction &transaction) -> Done {
        return transaction.connection().execute(
            u"INSERT INTO own_sheet (name, description, changed_at, row_version) VALUES (?, ?, ?, 1)"_s,
            {name, u"<sheet name=\"%1\" title=\"半张\" width=\"210\""_s.arg(name), u"2026-10-31T08:00:00Z"_s});
    }));
}

} // namespace dangjian
