// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupkeeper.h"

#include "app/afterwards.h"
#include "app/errortext.h"
#include "app/workplace.h"
#include "backups/backupjob.h"
#include "log.h"

#include <QDir>
#include <QWidget>

namespace dangjian {

namespace {

// The first minute of a day belongs to who has just sat down.
constexpr int firstAfterMs = 5000;
constexpr int pulseMs = 60'000;
constexpr qint64 againAfterMs = 60LL * 60 * 1000;

} // namespace

BackupKeeper &BackupKeeper::of(Workplace &workplace)
{
    auto *keeper = workplace.findChild<BackupKeeper *>(QString(), Qt::FindDirectChildrenOnly);
    return keeper != nullptr ? *keeper : *new BackupKeeper(workplace);
}

BackupKeeper::BackupKeeper(Workplace &workplace) : QObject(&workplace), m_workplace(workplace)
{
    m_pulse.setInterval(pulseMs);
    connect(&m_pulse, &QTimer::timeout, this, &BackupKeeper::check);
    connect(&workplace, &Workplace::jobStarted, this, [this](Job *job) {
        if (auto *backup = qobject_cast<BackupJob *>(job)) {
            watch(backup);
        }
    });
    connect(&workplace, &Workplace::storeChanged, this, [this](const QSet<QString> &tables) {
        if (tables.contains(QStringLiteral("setting"))) {
            check();
        }
    });
    check();
}

void BackupKeeper::begin()
{
    if (m_mayMake || m_pulse.isActive()) {
        return;
    }
    m_pulse.start();
    QTimer::singleShot(firstAfterMs, this, [this] {
        m_mayMake = true;
        check();
    });
}

void BackupKeeper::check()
{
    afterwards(m_workplace.services().backups.state(), this, [this](const Result<BackupState> &state) {
        if (state) {
            take(*state);
        } else {
            logWarning(QStringLiteral("backups: error %1, %2").arg(int(state.error().code)).arg(state.error().detail));
        }
    });
}

void BackupKeeper::take(const BackupState &state)
{
    m_state = state;
    if (state.second.folder.isEmpty() && !m_secondFault.isEmpty()) {
        m_secondFault.clear();
        m_secondMissing = false;
    }
    Q_EMIT changed();
    if (!m_mayMake || m_job) {
        return;
    }
    const bool waits = m_failed.isValid() && m_failed.elapsed() < againAfterMs;
    if (state.dailyDue && !waits) {
        start(BackupReason::Daily);
    } else if (m_secondMissing && state.second.isThere && state.settings.automatic) {
        // The stick has come back.
        start(BackupReason::Daily, true);
    }
}

void BackupKeeper::start(BackupReason reason, bool again)
{
    auto *job = new BackupJob(m_workplace.services().store, {{}, reason, {}, again});
    m_workplace.run(job, reason == BackupReason::Daily ? tr("Daily backup") : tr("Backup"));
}

void BackupKeeper::backUp()
{
    start(BackupReason::Asked);
}

void BackupKeeper::watch(BackupJob *job)
{
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        m_job.clear();
        m_fault.clear();
        m_failed.invalidate();
        const BackupMade &made = job->made();
        if (!made.file.path.isEmpty()) {
            m_secondMissing = made.secondFault && made.secondFault->code == ErrorCode::NotFound;
            m_secondFault.clear();
            if (m_secondMissing) {
                m_secondFault = tr("The second place for backups, %1, is not there. The last backup lies on this "
                                   "computer only; it is made again when the drive is back.")
                                    .arg(QDir::toNativeSeparators(made.secondFault->subject));
            } else if (made.secondFault) {
                m_secondFault = tr("The last backup lies on this computer only. The second place did not take it: %1")
                                    .arg(errorText(*made.secondFault));
            }
        }
        check();
    });
    connect(job, &Job::failed, this, [this](const Error &error) {
        m_job.clear();
        if (error.code != ErrorCode::Canceled) {
            m_fault = tr("The last backup failed; your work is saved as usual. %1").arg(errorText(error));
            m_failed.start();
        }
        check();
    });
}

QString BackupKeeper::trouble() const
{
    return m_fault.isEmpty() ? m_secondFault : m_fault;
}

QString BackupKeeper::troubleInShort() const
{
    if (!m_fault.isEmpty()) {
        return tr("backup failed");
    }
    if (m_secondMissing) {
        return tr("second place missing");
    }
    return m_secondFault.isEmpty() ? QString() : tr("not in the second place");
}

} // namespace dangjian
