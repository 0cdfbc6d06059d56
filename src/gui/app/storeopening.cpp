// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storeopening.h"

#include "app/aside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dangjian {

namespace {

OpenedStore handedOver(Result<std::unique_ptr<Store>> result)
{
    if (result) {
        (*result)->moveToThread(QCoreApplication::instance()->thread());
    }
    return std::make_shared<Result<std::unique_ptr<Store>>>(std::move(result));
}

} // namespace

QFuture<OpenedStore> StoreOpening::open(const QString &file) const
{
    return aside([file, opening = *this] { return handedOver(Store::open(file, opening.clock, opening.options)); });
}

QFuture<OpenedStore> StoreOpening::create(const QString &file, const QString &district, int office) const
{
    return aside([file, district, office, opening = *this] {
        QDir().mkpath(QFileInfo(file).absolutePath());
        return handedOver(Store::create(file, district, office, opening.clock, opening.options));
    });
}

QString storeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace dangjian
