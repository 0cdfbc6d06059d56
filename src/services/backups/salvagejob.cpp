// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/salvagejob.h"

#include "backups/salvage.h"
#include "clock.h"
#include "files/unfinishedfile.h"
#include "reading/namereader.h"

#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace dangjian {

namespace {

constexpr int whole = 1000;

QString osUser()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

} // namespace

SalvageJob::SalvageJob(const QString &damaged, const QString &target, std::shared_ptr<const Clock> clock,
    const QString &program, QObject *parent)
    : Job(parent), m_damaged(damaged), m_target(target), m_clock(std::move(clock)), m_program(program)
{
}

Done SalvageJob::run()
{
    if (QFile::exists(m_target))
        return failure(ErrorCode::StoreNotEmpty, m_target);
    const QString folder = QFileInfo(m_target).absolutePath();
    clearUnfinished(folder);
    const UnfinishedFile made(m_target);
    const NameReader reader;
    const auto report = salvageStore(
        {m_damaged, made.path(), {{}, osUser(), m_program}, m_clock->now()}, reader, [this](double share) {
            this->report(qint64(share * whole), whole);
            return !isCanceled();
        });
    if (!report) {
        Error error = report.error();
        if (error.subject.isEmpty() || error.subject == made.path())
            error.subject = m_target;
        return failure(error);
    }
    m_report = *report;
    syncFile(made.path());
    // Somebody may have put a file there meanwhile: it is never replaced.
    const auto named = giveName(made, folder, [this](int further) {
        const QString name = QFileInfo(m_target).fileName();
        return further == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(further);
    });
    return named ? Done() : Done(failure(named.error()));
}

} // namespace dangjian
