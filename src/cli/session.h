// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/permission.h"
#include "secrets.h"
#include "services.h"

#include <QJsonValue>

#include <memory>

namespace dangjian {

class Job;

/** What a command works with: the store to open, the clock, and where the answer goes. */
class Session
{
public:
    /** `dataFolder` is the user's own, the only folder that is made where it is missing. */
    Session(QString file, QString dataFolder, bool json, std::shared_ptr<const Clock> clock, Identity identity = {});
    ~Session();

    const QString &file() const { return m_file; }
    bool json() const { return m_json; }
    const std::shared_ptr<const Clock> &clock() const { return m_clock; }
    static StoreOptions options();

    /**
     * The services over the store, which is opened when they are first asked for, in the name of who was said with
     * --as. Fails with NotSignedIn, SignInRefused; with SignInRefused (given) also where the password came from
     * somebody else and is to be changed first.
     */
    Result<Services *> services();
    /** The same for that change itself. */
    Result<Services *> servicesWithGivenPassword();
    /** The same before anybody is signed in: for a password that was forgotten. */
    Result<Services *> servicesOfNobody();
    /**
     * For what goes past the services: whether the account may do it. The store is closed again; one that is not there
     * or cannot be opened asks nobody.
     */
    Done require(Permission permission);
    /** What the command asks for, whatever it will do: refused with NotPermitted once one is signed in. */
    void setNeeded(Permission permission) { m_needed = permission; }
    /** With which one signed in; empty before, and where the store has no accounts. */
    const QString &password() const { return m_password; }

    /**
     * The folder of a store that is to be made has to be there: a mistyped path would make a store that nobody finds.
     * The user's data folder is made. Fails with NotFound ("folder"), FileUnwritable.
     */
    Done prepareFolder() const;

    /** Runs a long job on this thread: interrupting the program cancels it, progress goes to a terminal's stderr. */
    Done run(Job &job) const;

    /** The one JSON value of a command that reads; fails where stdout does not take it. */
    Done answer(const QJsonValue &value) const;
    /** Lines for people, of a command that reads. */
    Done answer(const QString &lines) const;
    /** The one JSON value of a command that has written: what is done stays done, whether stdout takes it or not. */
    Done acknowledge(const QJsonValue &value) const;
    /** A line on stderr about something that was done all the same. */
    void warn(const QString &sentence) const;

private:
    Done signIn();
    void warnOfClock();

    QString m_file;
    QString m_dataFolder;
    bool m_json;
    std::shared_ptr<const Clock> m_clock;
    Identity m_identity;
    QString m_password;
    std::optional<Permission> m_needed;
    bool m_takesGivenPassword = false;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Services> m_services;
};

/** The organization with that code, among all; NotFound where there is none. */
Result<Organization> organizationOf(Services &services, const QString &code);

/** A member named by id, ID number or certificate number. */
Result<MemberId> memberOf(Services &services, const QString &who);

} // namespace dangjian
