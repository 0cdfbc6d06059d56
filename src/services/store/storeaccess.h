// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accessgate.h"
#include "accounts/passwordrules.h"
#include "acts/committedact.h"
#include "clock.h"
#include "connection/sqlitefile.h"
#include "journal/ownacts.h"
#include "reading/namereader.h"
#include "store/heldreads.h"
#include "transaction/transaction.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace dangjian {

class ForeignActs;

/** Two readers, so that what a person types into a search never waits for a long list. */
enum class Lane
{
    Quick,
    Bulk
};

/**
 * The services' way to the store: reads and writes as functions that run on the workers' threads. A write is one
 * transaction and one act; it is replayed as a whole, at most five times, where another program holds the store.
 */
class StoreAccess
{
public:
    struct Parameters
    {
        QString file;
        std::shared_ptr<const Clock> clock;
        Actor actor;
        qint64 office = 1; // as the store says, known once it is open
        qint64 waitMs = usualWaitMs; // for another program that writes, each of the five times
        PasswordCost passwordCost{};
    };

    explicit StoreAccess(Parameters parameters);
    ~StoreAccess();

    /** Opens the workers' connections and brings present values up to the clock's date; the file has been inspected
     * and migrated. */
    Done open();

    const Parameters &parameters() const { return m_parameters; }
    const Clock &clock() const { return *m_parameters.clock; }
    const NameReader &reader() const { return m_reader; }

    /** In whose name the store is asked. */
    AccessGate &gate() { return m_gate; }
    Authority authority() const { return m_gate.authority(); }
    /** For what is no act: fails with NotSignedIn, NotPermitted. */
    Done require(Permission permission) const { return AccessGate::mayDo(m_gate.pass(), permission); }

    /**
     * A further reading connection for a job, made on the thread that asks; it shows what the account may see. Fails
     * with NotSignedIn.
     */
    Result<std::unique_ptr<Connection>> openReader() const;
    /** The same for what the program does by itself: it shows everything, whoever is signed in. */
    Result<std::unique_ptr<Connection>> openOwnReader() const;

    /**
     * Runs `task(Connection &)`, which gives a Result, on a reader's thread; the connection shows what the account may
     * see. Fails with NotSignedIn, and with StoreDamaged where rows could not be read to their end, whatever the task
     * made of them.
     */
    template <class Task>
    auto read(Lane lane, Task task) -> QFuture<std::invoke_result_t<const Task &, Connection &>>
    {
        using Outcome = std::invoke_result_t<Task, Connection &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        postRead(lane, [this, promise, pass = m_gate.pass(), task = std::move(task)](Connection &connection) mutable {
            promise->addResult(readOnce<Outcome>(connection, pass, task));
            promise->finish();
        });
        return future;
    }

    /**
     * Runs `task(Transaction &)`, which gives a Result, on the writer's thread and commits where it succeeds. Fails
     * with NotSignedIn, NotPermitted (by permissionFor the kind) and, where it changed what is not the account's,
     * OutsideScope; nothing is left of it then.
     */
    template <class Task>
    auto write(ActKind kind, const QString &subject, Task task) -> QFuture<std::invoke_result_t<Task, Transaction &>>
    {
        return write(kind, permissionFor(kind), subject, std::move(task));
    }

    /** The same where the kind of act does not tell what it asks for. */
    template <class Task>
    auto write(ActKind kind, Permission permission, const QString &subject, Task task)
        -> QFuture<std::invoke_result_t<Task, Transaction &>>
    {
        return post(ActRequest{kind, subject, permission, m_gate.pass(), false}, std::move(task));
    }

    /** Whether a write that has not begun yet is not wanted any more; asked on the writer's thread. */
    using Unwanted = std::function<bool()>;

    /** The same for a job: what waits for its turn or for another program fails with Canceled once it is unwanted. */
    template <class Task>
    auto writeUnless(Unwanted unwanted, ActKind kind, const QString &subject, Task task)
        -> QFuture<std::invoke_result_t<Task, Transaction &>>
    {
        return post(
            ActRequest{kind, subject, permissionFor(kind), m_gate.pass(), false, std::move(unwanted)}, std::move(task));
    }

    /** What the program does by itself, whoever is signed in; `account` is the name to be noted with it, or empty. */
    template <class Task>
    auto writeOwn(ActKind kind, const QString &subject, const QString &account, Task task)
        -> QFuture<std::invoke_result_t<Task, Transaction &>>
    {
        Pass pass;
        pass.authority.name = account;
        return post(ActRequest{kind, subject, permissionFor(kind), pass, true}, std::move(task));
    }

    /** Looks on a reader's thread whether other programs have written. Asked again meanwhile, it looks once. */
    void lookForChanges();

    /** Told that a write waits for another program, and that it waits no more; on the writer's thread. */
    std::function<void(bool)> onWaiting;
    /** Told the tables that other programs have changed, on a reader's thread. */
    std::function<void(const QSet<QString> &)> onForeignCommits;
    /** Told once that the file is not in its place any more, on a reader's thread. */
    std::function<void(const Error &)> onVanished;
    /** Told the tables of each commit, on the writer's thread. */
    std::function<void(const QSet<QString> &)> onCommitted;
    /** Told each act that a service committed and that changed something, before its tables, on the writer's thread. */
    std::function<void(const CommittedAct &)> onActCommitted;

private:
    struct ActRequest
    {
        ActKind kind;
        QString subject;
        Permission permission;
        Pass pass;
        bool isOwn; // the program's own
        Unwanted unwanted{};
    };

    template <class Outcome, class Task>
    Outcome readOnce(Connection &connection, const Pass &pass, Task &task)
    {
        (void)connection.takeRowError(); // of work that was given up
        if (Done done = connection.storeIsInPlace(); !done)
            return failure(done.error());
        if (Done done = m_gate.admitReader(connection, pass); !done)
            return failure(about(done.error()));
        Outcome outcome = task(connection);
        if (Done done = connection.takeRowError(); outcome && !done)
            return failure(about(done.error()));
        return outcome ? std::move(outcome) : Outcome(failure(about(outcome.error())));
    }

    template <class Task>
    auto post(ActRequest request, Task task) -> QFuture<std::invoke_result_t<Task, Transaction &>>
    {
        using Outcome = std::invoke_result_t<Task, Transaction &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        m_writer.post(
            [this, promise, request = std::move(request), task = std::move(task)](Connection &connection) mutable {
                promise->addResult(attempt<Outcome>(connection, request, task));
                promise->finish();
            });
        return future;
    }

    template <class Outcome, class Task>
    Outcome attempt(Connection &connection, const ActRequest &request, Task &task)
    {
        constexpr int attempts = 5;
        for (int tried = 1;; ++tried) {
            Outcome outcome = once<Outcome>(connection, request, task);
            if (outcome)
                return outcome;
            if (outcome.error().code != ErrorCode::StoreBusy || tried == attempts)
                return failure(about(outcome.error()));
        }
    }

    template <class Outcome, class Task>
    Outcome once(Connection &connection, const ActRequest &request, Task &task);

    ActHeader headerOf(const ActRequest &request) const;
    /** What the act is bound to, as the account stands when it begins. */
    Result<Bounds> admit(Transaction &transaction, const ActRequest &request);
    static Done requireOwn(Transaction &transaction, const Bounds &bounds);
    /** Where the program runs past midnight, what is present changes with the day. On the writer's thread. */
    Done followDate(Connection &connection);
    /** Makes the search keys anew where they were made by other rules of reading. */
    Done renewKeys(Connection &connection);
    /** Posts to a reader; on a new day only after the writer has followed the date, or has tried to. */
    void postRead(Lane lane, std::function<void(Connection &)> task);
    /** An error of the store's is about its file where it names nothing else. */
    Error about(Error error) const;
    Done openWorker(StoreWorker &worker, Connection::Mode mode);

    Parameters m_parameters;
    mutable AccessGate m_gate; // finds out for itself where an account was closed meanwhile
    NameReader m_reader;
    bool m_isOpen = false;
    std::atomic<qint64> m_followedDay = 0; // Julian
    std::atomic<qint64> m_followAgainAt = 0; // seconds of the clock; before, reads do not try
    HeldReads m_heldReads;
    OwnActs m_ownActs;
    Patience m_patience;
    std::unique_ptr<ForeignActs> m_foreignActs; // on the bulk reader's thread, once the store is open
    std::atomic_bool m_isLooking = false;
    StoreWorker m_writer;
    StoreWorker m_quickReader;
    StoreWorker m_bulkReader;
};

} // namespace dangjian

#include "store/storeattempt.h"
