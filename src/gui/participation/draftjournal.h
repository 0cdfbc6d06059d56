// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLockFile>
#include <QMutex>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace dangjian {

/**
 * What has been typed and is not in the store yet, in a small file beside the settings, so that it outlives a crash or
 * a power cut. Each write replaces the file at once (QSaveFile, synced) on a thread of its own; of several waiting only
 * the latest is written. Two programs on one store keep a file each. Readable by its owner only.
 */
class DraftJournal
{
public:
    /** Store and account (0: none) tell whose drafts these are. */
    DraftJournal(const QString &folder, const QString &storeFile, qint64 account = 0);
    ~DraftJournal();
    DraftJournal(const DraftJournal &) = delete;
    DraftJournal &operator=(const DraftJournal &) = delete;

    /** What earlier runs left behind; theirs is gone from the disk only once ours is written. */
    QList<QJsonObject> leftBehind() const { return m_leftBehind; }
    void write(const QJsonObject &drafts);
    /** Waits until what was given last is on the disk. */
    void flush();

private:
    void writeLatest();

    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QList<QJsonObject> m_leftBehind;
    QStringList m_abandoned; // files of others that died, taken over
    QMutex m_mutex;
    std::optional<QByteArray> m_latest;
    QThreadPool m_thread;
};

} // namespace dangjian
