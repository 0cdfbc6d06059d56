// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"
#include "clock.h"
#include "connection/connection.h"
#include "migrations/migrator.h"
#include "organizations/organization.h"

#include <functional>

namespace dangjian {

/** What a new store begins with. */
struct StoreFounding
{
    QString file;
    QString district; // 城区; the committee's name is made of it
    int office = 1; // 1 … 8191
    Actor actor;
    QDateTime now;
};

/** Fails with StoreNotEmpty where there is anything at the place, or the log of a store that is gone. */
Done requireEmptyPlace(const QString &file);

/**
 * Makes a store beside its place (schema, journal, the district's committee), lets `fill` add to it, and moves it there
 * when it is whole: what fails or is killed on the way leaves nothing at the place.
 */
Done buildStore(const StoreFounding &founding, const std::function<Done(Connection &)> &fill);

/**
 * Brings an inspected file of an older version up to date, after a backup of it that was proved (BeforeMigration;
 * named, sealed and rotated as any other). Where none can be made, neither beside the store nor in the second place, it
 * is left at its version and this fails as makeBackup. A script that fails leaves the file at the version of the one
 * before.
 */
Done upgradeStore(const QString &file, const QDateTime &now, const QList<Migration> &scripts);

} // namespace dangjian
