// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backupservice.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace dangjian {

class BackupJob;
class UnsealedBackup;
class Workplace;

/**
 * Sees to the backups of the open store while its window stands: begins the daily one, also where the program stays
 * open over midnight, tries again where it failed, and knows what is wrong with them. One for each workplace; nothing
 * here ever stands in the way of work.
 */
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    static BackupKeeper &of(Workplace &workplace);

    /** The window stands: from now on backups are made by themselves. A window made anew may say so once more. */
    void begin();
    /** Looks at what there is, and begins the daily backup where it is due. */
    void check();
    /** Begins one by hand. */
    void backUp();

    const std::optional<BackupState> &state() const { return m_state; }
    /** What is wrong, in a sentence or two; empty where all is well. */
    QString trouble() const;
    /** The same in two or three words, for the status bar. */
    QString troubleInShort() const;

Q_SIGNALS:
    /** There is another backup, other settings, or another trouble. */
    void changed();
    /** The present store is to be replaced by a backup: whoever has it open lets it go first. */
    void restoreRequested(const QString &backup, const QByteArray &passphrase,
        const std::shared_ptr<dangjian::UnsealedBackup> &opened = {});
    /** The present store is damaged, and what can be read of it is wanted in a new one; it is let go first. */
    void rescueRequested();

private:
    explicit BackupKeeper(Workplace &workplace);
    void start(BackupReason reason, bool again = false);
    void take(const BackupState &state);
    void watch(BackupJob *job);

    Workplace &m_workplace;
    std::optional<BackupState> m_state;
    QString m_fault; // why the last backup failed
    QString m_secondFault; // why the last one is not in the second place
    bool m_secondMissing = false;
    bool m_mayMake = false; // the window stands
    QTimer m_pulse;
    QElapsedTimer m_failed; // since the last automatic backup failed
    QPointer<BackupJob> m_job;
};

} // namespace dangjian
