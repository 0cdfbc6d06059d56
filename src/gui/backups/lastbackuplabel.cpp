// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/lastbackuplabel.h"

#include "app/workplace.h"
#include "backups/backupjob.h"
#include "backups/backupshelf.h"

#include <QDir>

namespace dangjian {

LastBackupLabel::LastBackupLabel(Workplace &workplace, QWidget *parent) : QLabel(parent), m_workplace(workplace)
{
    connect(&workplace, &Workplace::jobStarted, this, [this](Job *job) {
        if (qobject_cast<BackupJob *>(job))
            connect(job, &Job::finished, this, &LastBackupLabel::refresh);
    });
    refresh();
}

void LastBackupLabel::refresh()
{
    const Store &store = m_workplace.services().store;
    const QList<BackupFile> backups = backupsIn(ownBackupFolder(store.file()));
    if (backups.isEmpty()) {
        setText(tr("No backup yet"));
        setToolTip(tr("No backup of this database was made so far"));
        return;
    }
    const BackupFile &last = backups.first();
    setText(last.made.date() == store.clock().today()
            ? tr("Backed up today at %1").arg(last.made.toString(QStringLiteral("HH:mm")))
            : tr("Backed up on %1").arg(last.made.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    setToolTip(QDir::toNativeSeparators(last.path));
}

} // namespace dangjian
