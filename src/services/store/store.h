// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"
#include "clock.h"
#include "organizations/organization.h"
#include "result.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>

namespace dangjian {

class StoreAccess;

/** The program that speaks to the store, for the journal: "dangjian 0.1.0". The OS user is found by the store itself.
 */
struct StoreOptions
{
    QString program;
};

/**
 * An open store (one SQLite file): a writer's connection and two readers', each on a thread of its own. Services ask
 * it; nobody else sees SQL. Futures are finished on those threads: screens go on with `afterwards`.
 */
class Store : public QObject
{
    Q_OBJECT

public:
    /**
     * Opens a store, migrating it first where it is of an older version (a copy is made before). Fails with
     * StoreMissing, StoreForeign, StoreNewer, StoreDamaged, StoreAltered, StoreReadOnly, DiskFull; the file is then
     * untouched.
     */
    static Result<std::unique_ptr<Store>> open(
        const QString &file, std::shared_ptr<const Clock> clock, const StoreOptions &options);

    /**
     * Makes a new store for an office (1 … 8191) with the district's committee in it. Fails with StoreNotEmpty where
     * the file exists and holds anything.
     */
    static Result<std::unique_ptr<Store>> create(const QString &file, const QString &district, int office,
        std::shared_ptr<const Clock> clock, const StoreOptions &options);

    ~Store() override;

    QString file() const;
    int office() const;
    const Clock &clock() const;
    Actor actor() const;

    /** What the services use; its declaration needs storage's headers, which screens cannot include. */
    StoreAccess &access();

Q_SIGNALS:
    /** After a commit: which tables changed. Emitted on the writer's thread. */
    void changed(const QSet<QString> &tables);

private:
    explicit Store(std::unique_ptr<StoreAccess> access);

    std::unique_ptr<StoreAccess> m_access;
};

} // namespace dangjian
