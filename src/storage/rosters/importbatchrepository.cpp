// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/importbatchrepository.h"

namespace dangjian {

Result<QList<ImportBatch>> ImportBatchRepository::newest(int limit)
{
    return selectRows<ImportBatch>(m_connection, QStringLiteral("ORDER BY id DESC LIMIT ?"), {limit});
}

Done ImportBatchRepository::insert(Transaction &transaction, ImportBatch &batch)
{
    const auto id = transaction.newId("import_batch");
    if (!id)
        return failure(id.error());
    batch.id = ImportBatchId{*id};
    batch.act = transaction.act();
    batch.enteredAt = transaction.header().at;
    return insertRow(transaction, batch);
}

} // namespace dangjian
