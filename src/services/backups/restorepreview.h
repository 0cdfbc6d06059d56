// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backupinspection.h"
#include "jobs/job.h"
#include "store/store.h"

#include <memory>
#include <optional>
#include <utility>

namespace dangjian {

class UnsealedBackup;

/** What is in a backup, and what the store that it would replace has beyond it. */
struct RestorePreview
{
    BackupContents backup{};
    bool sealed = false;
    bool isOlder = false; // of an older schema: it is brought up to date as it is restored
    bool isPresent = false; // a store stands at the place
    std::optional<Error> presentFault{}; // why it cannot be read
    BackupContents present{};
    /** The present store went on from the very state that was backed up; otherwise it is another one. */
    bool isContinued = false;
    qint64 actsSince = 0; // where it went on
    qint64 membersMore = 0; // may be less than none
    qint64 recordsMore = 0;
};

/**
 * Opens a backup, proves that its pages are whole, and compares it with the store at the place; nothing is changed. The
 * present store may be open in this program, which is then asked (`open`). Fails as BackupProofJob.
 */
class RestorePreviewJob : public Job
{
    Q_OBJECT

public:
    RestorePreviewJob(const QString &backup, const QByteArray &passphrase, const QString &storeFile,
        Store *open = nullptr, QObject *parent = nullptr);
    ~RestorePreviewJob() override { stopAndWait(); }

    const RestorePreview &preview() const { return m_preview; }
    /** A sealed backup as it was opened for the look, handed over to who restores it: the job forgets it. Null where it
     * is not sealed. */
    std::shared_ptr<UnsealedBackup> takeUnsealed() { return std::exchange(m_unsealed, {}); }

protected:
    Done run() override;

private:
    Done lookAtBackup();
    Done lookAtPresent();

    QString m_backup;
    QByteArray m_passphrase;
    QString m_storeFile;
    bool m_isOpen;
    RestorePreview m_preview;
    std::shared_ptr<UnsealedBackup> m_unsealed;
};

} // namespace dangjian
