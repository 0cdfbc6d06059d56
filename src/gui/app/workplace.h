// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompts.h"
#include "services.h"

#include <QHash>
#include <QObject>
#include <QSettings>

namespace dangjian {

class Job;

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

    /** The organizations, kept up to date; empty until the first answer has come. */
    const QList<Organization> &organizations() const { return m_organizations; }
    const Organization *organization(OrganizationId id) const;

    OrganizationId scopeRoot() const { return m_scopeRoot; }
    /** The ids of the scope; empty = the whole district, as the services take it. */
    const QList<OrganizationId> &scope() const { return m_scope; }
    /** A null id, or the district's own, is the whole district. */
    void setScope(OrganizationId root);

    /** What the window remembers from one day to the next (columns, filters, sizes, language, palette). */
    QSettings &memory() { return m_memory; }

    /** Hands a job to the status bar, which starts it, shows it and deletes it at its end. */
    void run(Job *job, const QString &title);

    /** Says an error in words (errortext). */
    void tellError(QWidget *parent, const Error &error);

    /** Asks the services for the organizations again. */
    void refreshOrganizations();

Q_SIGNALS:
    void scopeChanged();
    void organizationsChanged();
    /** Tables changed by a commit of this program; delivered on the screen's thread. */
    void storeChanged(const QSet<QString> &tables);
    void jobStarted(dangjian::Job *job, const QString &title);

    /** Ways to other pages. */
    void personRequested(dangjian::MemberId id);
    void pageRequested(const QString &page);
    void entryRequested(dangjian::MemberId id);
    /** Another database, chosen in the first dialog; the window closes. */
    void otherStoreRequested();
    /** The language or the look was changed in the settings; the window is made anew. */
    void languageChanged();

private:
    void countScope();

    Services &m_services;
    Prompts &m_prompts;
    QSettings m_memory;
    QList<Organization> m_organizations;
    QHash<OrganizationId, qsizetype> m_places;
    OrganizationId m_scopeRoot;
    QList<OrganizationId> m_scope;
};

} // namespace dangjian
