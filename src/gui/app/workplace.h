// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/permission.h"
#include "app/prompts.h"
#include "services.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QWidget>

namespace dangjian {

struct ActLine;
class Job;
class Undoing;

/**
 * What every page works with: the services, the organization in whose scope everything is shown, the prompts, the jobs
 * in the status bar, and the ways to other pages. One per open store.
 */
class Workplace : public QObject
{
    Q_OBJECT

public:
    Workplace(Services &services, Prompts &prompts, QObject *parent = nullptr);

    Services &services() { return m_services; }
    Prompts &prompts() { return m_prompts; }

    /** In whose name everything is asked and shown. */
    const Authority &authority() const { return m_authority; }
    /** What the account may not do is not offered; the services refuse it in any case. */
    bool mayDo(Permission permission) const { return dangjian::mayDo(m_authority, permission); }

    /** The organizations, kept up to date; empty until the first answer has come. */
    const QList<Organization> &organizations() const { return m_organizations; }
    /** Those that the account is for: its own and all below. */
    QList<Organization> ownOrganizations() const;
    const Organization *organization(OrganizationId id) const;

    OrganizationId scopeRoot() const { return m_scopeRoot; }
    /** The ids of the scope; empty = the whole district, as the services take it. */
    const QList<OrganizationId> &scope() const { return m_scope; }
    /** A null id, or the district's own, is the whole district; for an account of less, what is not its is its own. */
    void setScope(OrganizationId root);

    /** What the window remembers from one day to the next (columns, filters, sizes, language, palette). */
    QSettings &memory() { return m_memory; }
    /** Under which key it remembers what each account has for itself. */
    QString ownKey(const QString &key) const;

    /** The language that is spoken, and its choice, which is kept for the next start. */
    QString language() const { return m_language; }
    void setLanguage(const QString &code) { m_language = code; }
    void chooseLanguage(const QString &code);

    /** Starts a job, which the status bar shows and which is deleted at its end. It outlives a window made anew. */
    void run(Job *job, const QString &title);
    struct RunningJob
    {
        Job *job;
        QString title;
    };
    /** The jobs under way, for a window that takes over from another. */
    const QList<RunningJob> &jobs() const { return m_jobs; }
    void cancelJobs();

    /** The window that stands now; another takes its place when language or look change. */
    void setWindow(QWidget *window);
    QWidget *window() const { return m_window; }
    /** Says what must be read over the window that stands now, for work that may outlive the one it began in. */
    void tell(const QString &title, const QString &text);

    /** The same with something that can be done about it; true when it is wanted. */
    bool offer(const QString &title, const QString &text, const QString &action);

    /** Says an error in words (errortext). */
    void tellError(QWidget *parent, const Error &error);

    /** Whether what is to be saved waits for another program that writes to the store. */
    bool isWaitingForOthers() const { return m_waitsForOthers; }

    /** Asks the services for the organizations again. */
    void refreshOrganizations();

    /** Undo and redo of what this program did, whatever page it was done on. */
    Undoing &undoing() const { return *m_undoing; }

Q_SIGNALS:
    /** Somebody was signed in, or the account was changed. */
    void authorityChanged();
    void lockRequested();
    void signOutRequested();
    void scopeChanged();
    void organizationsChanged();
    void waitingChanged();
    /** Tables changed by a commit, of this program or another; delivered on the screen's thread. */
    void storeChanged(const QSet<QString> &tables);
    void jobStarted(dangjian::Job *job, const QString &title);

    /** Ways to other pages. */
    void personRequested(dangjian::MemberId id);
    void pageRequested(const QString &page);
    /** A list narrowed down: by the keys of its filter bar. */
    void listRequested(const QString &page, const QMap<QString, QString> &filter);
    void entryRequested(dangjian::MemberId id);
    /** The row that an act is about, where it is shown. */
    void rowRequested(const dangjian::ActLine &act);
    /** Another database, chosen in the first dialog; the window closes. */
    void otherStoreRequested();
    /** The language or the look was changed in the settings; the window is made anew. */
    void languageChanged();

private:
    void countScope();
    bool isOwn(OrganizationId id) const;

    Services &m_services;
    Prompts &m_prompts;
    Authority m_authority;
    QSettings m_memory;
    QString m_language;
    QList<RunningJob> m_jobs;
    QPointer<QWidget> m_window;
    Undoing *m_undoing;
    QList<Organization> m_organizations;
    QHash<OrganizationId, qsizetype> m_places;
    OrganizationId m_scopeRoot;
    bool m_waitsForOthers = false;
    QElapsedTimer m_vanishTold;
    QList<OrganizationId> m_scope;
};

} // namespace dangjian
