// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duties/duty.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>
#include <QMap>

namespace dangjian {

/** Settings that belong to the store and travel with it (what belongs to a screen is kept by gui). */
class SettingService
{
public:
    explicit SettingService(Store &store);

    QFuture<Result<QMap<QString, QString>>> all();
    /** StateForbids for the office's number, which stands in every id. */
    QFuture<Done> set(const QString &key, const QString &value);
    /**
     * The same where `before` is what one has seen; EditedMeanwhile where another value stands there by now,
     * unless it is this one. */
    QFuture<Done> change(const QString &key, const QString &before, const QString &value);
    QFuture<Result<QList<DutyRule>>> duties();

private:
    Store &m_store;
};

} // namespace dangjian
