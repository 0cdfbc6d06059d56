// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingservice.h"

#include "participation/participationrepository.h"
#include "store/storeaccess.h"

namespace dangjian {

namespace {

Done store(Transaction &transaction, const QString &key, const QString &value)
{
    // Ids are made of the office's number: with another one they would collide with those of that office.
    if (key == QLatin1String("office"))
        return failure(ErrorCode::StateForbids, key);
    return transaction.connection().execute(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                                                           " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        {key, toSql(value)});
}

} // namespace

SettingService::SettingService(Store &store) : m_store(store) { }

QFuture<Result<QMap<QString, QString>>> SettingService::all()
{
    return m_store.access().read(Lane::Quick, [](Connection &connection) -> Result<QMap<QString, QString>> {
        Statement statement = connection.prepare(QStringLiteral("SELECT key, value FROM setting"));
        if (Done done = statement.run(); !done)
            return failure(done.error());
        QMap<QString, QString> settings;
        while (statement.next())
            settings.insert(statement.value<QString>(0), statement.value<QString>(1));
        return settings;
    });
}

QFuture<Done> SettingService::set(const QString &key, const QString &value)
{
    return m_store.access().write(ActKind::SettingChange, key,
        [key, value](Transaction &transaction) -> Done { return store(transaction, key, value); });
}

QFuture<Done> SettingService::change(const QString &key, const QString &before, const QString &value)
{
    return m_store.access().write(ActKind::SettingChange, key, [key, before, value](Transaction &transaction) -> Done {
        const auto present
            = transaction.connection().scalar(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
        if (!present)
            return failure(present.error());
        if (present->toString() == value)
            return {};
        if (present->toString() != before)
            return failure(ErrorCode::EditedMeanwhile, key);
        return store(transaction, key, value);
    });
}

QFuture<Result<QList<DutyRule>>> SettingService::duties()
{
    return m_store.access().read(Lane::Quick, [](Connection &connection) {
        return selectRows<DutyRule>(connection, QStringLiteral("ORDER BY category, from_date"));
    });
}

} // namespace dangjian
