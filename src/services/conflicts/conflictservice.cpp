// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflicts/conflictservice.h"

#include "store/storeaccess.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dangjian {

namespace {

/** SQL for who did the act `a`. */
const QString whoDid = QStringLiteral(
    "coalesce((SELECT nullif(c.full_name, '') FROM account c WHERE c.name = a.account), nullif(a.account, ''),"
    " a.os_user)");

} // namespace

ConflictService::ConflictService(Store &store) : m_store(store) { }

QFuture<Result<QHash<QString, EditNote>>> ConflictService::lastEdits(const QString &table, const QString &key)
{
    return m_store.access().read(Lane::Quick, [table, key](Connection &connection) -> Result<QHash<QString, EditNote>> {
        Statement notes = connection.prepare(
            QStringLiteral("SELECT %1, a.started_at, j.before, j.after FROM journal j JOIN act a ON a.id = j.act"
                           " WHERE j.table_name = ? AND j.row_key = ? ORDER BY j.id DESC")
                .arg(whoDid));
        if (Done done = notes.bind(table).bind(key).run(); !done)
            return failure(done.error());
        QHash<QString, EditNote> edits;
        while (notes.next()) {
            const EditNote note{notes.value<QString>(0), notes.value<QDateTime>(1)};
            if (edits.isEmpty())
                edits.insert(QString(), note);
            const QJsonObject before = QJsonDocument::fromJson(notes.value<QString>(2).toUtf8()).object();
            const QJsonObject after = QJsonDocument::fromJson(notes.value<QString>(3).toUtf8()).object();
            for (auto column = after.begin(); column != after.end(); ++column)
                if (before.value(column.key()) != column.value() && !edits.contains(column.key()))
                    edits.insert(column.key(), note);
        }
        return edits;
    });
}

QFuture<Result<std::optional<MergedInto>>> ConflictService::mergedInto(MemberId id)
{
    return m_store.access().read(Lane::Quick, [id](Connection &connection) -> Result<std::optional<MergedInto>> {
        Statement merges
            = connection.prepare(QStringLiteral("SELECT g.kept_id, m.name, %1, a.started_at FROM member_merge g"
                                                " JOIN member m ON m.id = g.kept_id JOIN act a ON a.id = g.act"
                                                " WHERE g.merged_id = ? AND g.undone_act IS NULL ORDER BY g.id DESC")
                                     .arg(whoDid));
        if (Done done = merges.bind(id).run(); !done)
            return failure(done.error());
        if (!merges.next())
            return std::optional<MergedInto>();
        return std::optional<MergedInto>({merges.value<MemberId>(0), merges.value<QString>(1),
            {merges.value<QString>(2), merges.value<QDateTime>(3)}});
    });
}

} // namespace dangjian
