// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/importauthors.h"

#include "store/storeaccess.h"

namespace dangjian {

QFuture<Result<QHash<ActId, QString>>> importAuthors(Store &store)
{
    return store.access().read(Lane::Quick, [](Connection &connection) -> Result<QHash<ActId, QString>> {
        Statement statement = connection.prepare(
            QStringLiteral("SELECT id, CASE WHEN account = '' THEN os_user ELSE account END FROM act"
                           " WHERE id IN (SELECT act FROM import_batch)"));
        if (Done done = statement.run(); !done)
            return failure(done.error());
        QHash<ActId, QString> authors;
        while (statement.next())
            authors.insert(statement.value<ActId>(0), statement.value<QString>(1));
        if (Done done = connection.takeRowError(); !done)
            return failure(done.error());
        return authors;
    });
}

} // namespace dangjian
