// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/lastbackuplabel.h"

#include "app/appearance.h"
#include "app/workplace.h"
#include "backups/backupkeeper.h"
#include "backups/backupshelf.h"
#include "backups/backupwords.h"

#include <QDir>

namespace dangjian {

LastBackupLabel::LastBackupLabel(Workplace &workplace, QWidget *parent) : QLabel(parent), m_workplace(workplace)
{
    connect(&BackupKeeper::of(workplace), &BackupKeeper::changed, this, &LastBackupLabel::refresh);
    refresh();
}

void LastBackupLabel::refresh()
{
    const Store &store = m_workplace.services().store;
    const BackupKeeper &keeper = BackupKeeper::of(m_workplace);
    const QList<BackupFile> backups
        = keeper.state() ? keeper.state()->own.backups : backupsIn(ownBackupFolder(store.file()));
    const BackupFile *last = lastBackup(backups, store.clock().today());
    QString text;
    QString more;
    if (last == nullptr) {
        text = tr("No backup yet");
        more = tr("No backup of this database was made so far");
    } else {
        text = last->made.date() == store.clock().today()
            ? tr("Backed up today at %1").arg(last->made.toString(QStringLiteral("HH:mm")))
            : tr("Backed up on %1").arg(madeText(*last));
        more = QDir::toNativeSeparators(last->path);
    }
    const QString trouble = keeper.trouble();
    setText(trouble.isEmpty() ? text : tr("%1 – %2").arg(text, keeper.troubleInShort()));
    setToolTip(trouble.isEmpty() ? more : trouble + QLatin1Char('\n') + more);
    if (trouble.isEmpty() != m_isWell) {
        m_isWell = trouble.isEmpty();
        QPalette colours = palette();
        const Shades &shades = shadesOf(colours);
        colours.setColor(QPalette::WindowText, m_isWell ? shades.secondary : shades.accent);
        setPalette(colours);
    }
}

} // namespace dangjian
