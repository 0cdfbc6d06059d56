// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/passwordrules.h"
#include "acts/committedact.h"
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
    /** How long a write waits for another program that writes, each of the five times before it fails with StoreBusy.
     */
    qint64 waitMs = 5000;
    PasswordCost passwordCost{};
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
    /** In whose name the store is asked; nobody's where it has no accounts or nobody is signed in. */
    Authority authority() const;
    /** Whether the store has accounts: somebody has to be signed in then (AccountService). */
    bool asksForSignIn() const;
    const PasswordCost &passwordCost() const;

    /** Looks whether other programs have written: `changedElsewhere`, `changed` and `vanished` tell. */
    void lookForChanges();

    /** What the services use; its declaration needs storage's headers, which screens cannot include. */
    StoreAccess &access();

Q_SIGNALS:
    /** After a commit: which tables changed. Emitted on the writer's thread. */
    void changed(const QSet<QString> &tables);
    /** After a commit that changed something, before `changed`: which act it was. Emitted on the writer's thread. */
    void committed(const dangjian::CommittedAct &act);
    /**
     * Somebody signed in or out, or who is signed in was given another role or organization, or was closed; also where
     * another program made the first account. Emitted on any thread.
     */
    void authorityChanged();
    /** Other programs changed these tables; `changed` tells the same next. Emitted on a reader's thread. */
    void changedElsewhere(const QSet<QString> &tables);
    /** What is to be saved waits for another program that writes, or waits no more. Emitted on the writer's thread. */
    void waiting(bool waits);
    /** The file is gone, or another stands in its place (StoreVanished); told once. Emitted on a reader's thread. */
    void vanished(const dangjian::Error &error);

private:
    explicit Store(std::unique_ptr<StoreAccess> access);

    std::unique_ptr<StoreAccess> m_access;
};

} // namespace dangjian
