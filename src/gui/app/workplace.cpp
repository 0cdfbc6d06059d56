// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace.h"

#include "app/afterwards.h"
#include "app/errortext.h"
#include "app/windowmemory.h"
#include "history/undoing.h"
#include "jobs/job.h"
#include "log.h"

#include <QWidget>

namespace dangjian {

namespace {

constexpr qint64 vanishToldAgainMs = 3000;
const QString languageKey = QStringLiteral("language");

} // namespace

Workplace::Workplace(Services &services, Prompts &prompts, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_prompts(prompts),
      m_authority(services.store.authority()),
      m_memory(windowMemory()),
      m_language(m_memory.value(languageKey, QStringLiteral("zh")).toString()),
      m_undoing(new Undoing(*this, this)),
      m_scopeRoot(m_authority.root)
{
    connect(
        &services.store, &Store::authorityChanged, this,
        [this] {
            m_authority = m_services.store.authority();
            Q_EMIT authorityChanged();
        },
        Qt::QueuedConnection);
    // The store speaks on its writer's thread.
    connect(
        &services.store, &Store::changed, this,
        [this](const QSet<QString> &tables) {
            if (tables.contains(QStringLiteral("organization"))) {
                refreshOrganizations();
            }
            Q_EMIT storeChanged(tables);
        },
        Qt::QueuedConnection);
    connect(
        &services.store, &Store::waiting, this,
        [this](bool waits) {
            m_waitsForOthers = waits;
            Q_EMIT waitingChanged();
        },
        Qt::QueuedConnection);
    connect(
        &services.store, &Store::vanished, this, [this](const Error &error) { tellError(m_window, error); },
        Qt::QueuedConnection);
}

const Organization *Workplace::organization(OrganizationId id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? nullptr : &m_organizations.at(*found);
}

QList<Organization> Workplace::ownOrganizations() const
{
    if (m_authority.isEverywhere()) {
        return m_organizations;
    }
    const QList<OrganizationId> own = subtreeOf(m_organizations, m_authority.root);
    const QSet<OrganizationId> ids(own.cbegin(), own.cend());
    QList<Organization> organizations;
    for (const Organization &each : m_organizations) {
        if (ids.contains(each.id)) {
            organizations.append(each);
        }
    }
    return organizations;
}

bool Workplace::isOwn(OrganizationId id) const
{
    return m_authority.isEverywhere() || subtreeOf(m_organizations, m_authority.root).contains(id);
}

void Workplace::setScope(OrganizationId root)
{
    if (!isOwn(root)) {
        root = m_authority.root;
    }
    if (root == m_scopeRoot) {
        return;
    }
    m_scopeRoot = root;
    countScope();
    Q_EMIT scopeChanged();
}

void Workplace::countScope()
{
    const Organization *root = organization(m_scopeRoot);
    m_scope = root == nullptr || !root->parentId ? QList<OrganizationId>() : subtreeOf(m_organizations, root->id);
}

QString Workplace::ownKey(const QString &key) const
{
    return m_authority.account.isNull() ? key : QStringLiteral("%1-%2").arg(key).arg(m_authority.account.value);
}

void Workplace::chooseLanguage(const QString &code)
{
    m_memory.setValue(languageKey, code);
    if (code != m_language) {
        m_language = code;
        Q_EMIT languageChanged();
    }
}

void Workplace::run(Job *job, const QString &title)
{
    job->setParent(this);
    m_jobs.append({job, title});
    const auto forget = [this, job] { m_jobs.removeIf([job](const RunningJob &each) { return each.job == job; }); };
    connect(job, &Job::finished, this, forget);
    connect(job, &Job::failed, this, forget);
    connect(job, &Job::finished, job, &QObject::deleteLater);
    connect(job, &Job::failed, job, [job](const Error &error) {
        logWarning(QStringLiteral("job %1 failed: code %2, %3")
                       .arg(QString::fromLatin1(job->metaObject()->className()))
                       .arg(int(error.code))
                       .arg(error.detail));
        job->deleteLater();
    });
    Q_EMIT jobStarted(job, title);
    job->start();
}

void Workplace::cancelJobs()
{
    for (const RunningJob &each : std::as_const(m_jobs)) {
        each.job->cancel();
    }
}

void Workplace::setWindow(QWidget *window)
{
    m_window = window;
}

void Workplace::tell(const QString &title, const QString &text)
{
    m_prompts.tell(m_window, title, text);
}

bool Workplace::offer(const QString &title, const QString &text, const QString &action)
{
    return m_prompts.offer(m_window, title, text, action);
}

void Workplace::tellError(QWidget *parent, const Error &error)
{
    // A file that went is found by the watch and by every page that reads just then: it is told once.
    if (error.code == ErrorCode::StoreVanished) {
        const bool toldJustNow = m_vanishTold.isValid() && m_vanishTold.elapsed() < vanishToldAgainMs;
        m_vanishTold.start();
        if (toldJustNow) {
            return;
        }
    }
    if (!error.detail.isEmpty()) {
        logWarning(QStringLiteral("error %1: %2").arg(int(error.code)).arg(error.detail));
    }
    if (error.code != ErrorCode::StoreDamaged || !mayDo(Permission::Restore)) {
        m_prompts.tell(parent, tr("That did not work"), errorText(error));
    } else if (m_prompts.offer(parent, tr("That did not work"), errorText(error), tr("Go to the &backups"))) {
        Q_EMIT pageRequested(QStringLiteral("settings"));
    }
}

void Workplace::refreshOrganizations()
{
    afterwards(m_services.organizations.all(), this, [this](const Result<QList<Organization>> &answer) {
        if (!answer) {
            // The pages still open; each says for itself what it could not read.
            logWarning(
                QStringLiteral("organizations: error %1, %2").arg(int(answer.error().code)).arg(answer.error().detail));
            Q_EMIT organizationsChanged();
            return;
        }
        m_organizations = *answer;
        m_places.clear();
        for (qsizetype i = 0; i < m_organizations.size(); ++i) {
            m_places.insert(m_organizations.at(i).id, i);
        }
        const QList<OrganizationId> before = m_scope;
        if (m_scopeRoot && organization(m_scopeRoot) == nullptr) {
            m_scopeRoot = m_authority.root;
        }
        countScope();
        Q_EMIT organizationsChanged();
        if (m_scope != before) {
            Q_EMIT scopeChanged();
        }
    });
}

} // namespace dangjian
