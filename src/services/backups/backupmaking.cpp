// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupmaking.h"

#include "backups/backupsettings.h"
#include "backups/backupshelf.h"
#include "backups/exchange.h"
#include "backups/onlinecopy.h"
#include "files/unfinishedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dangjian {

namespace {

constexpr int whole = 1000;

/** The part of the progress that a step takes, from its own counting. */
class ProgressPart
{
public:
    ProgressPart(const BackupProgress &progress, int from, int to) : m_progress(progress), m_from(from), m_to(to) { }

    bool operator()(qint64 done, qint64 total) const
    {
        return !m_progress || m_progress(m_from + (total > 0 ? int(done * (m_to - m_from) / total) : 0));
    }

private:
    const BackupProgress &m_progress;
    int m_from;
    int m_to;
};

class BackupMaking
{
public:
    BackupMaking(Connection &source, const BackupTask &task, const BackupProgress &progress)
        : m_source(source), m_task(task), m_progress(progress), m_firstEnd(task.secondFolder.isEmpty() ? whole : 600)
    {
    }

    Result<BackupMade> make()
    {
        if (!QDir().mkpath(m_task.folder))
            return failure(ErrorCode::FileUnwritable, m_task.folder);
        clearUnfinished(m_task.folder);
        // A sealed backup that was killed left its unsealed copy there.
        clearUnfinished(QFileInfo(m_task.storeFile).absolutePath());
        if (Done done = makeFirst(); !done)
            return failure(done.error());
        if (!m_task.secondFolder.isEmpty())
            // The backup itself is whole and stays, also where this is cancelled.
            if (Done done = copyToSecond(); !done)
                m_made.secondFault = done.error();
        m_made.rotated = rotateBackups(m_task.folder, m_label, m_task.now.date(), m_made.file.path);
        if (!m_made.second.isEmpty())
            m_made.rotated += rotateBackups(m_task.secondFolder, m_label, m_task.now.date(), m_made.second);
        (void)part(whole, whole)(1, 1);
        return m_made;
    }

private:
    ProgressPart part(int from, int to) const { return {m_progress, from, to}; }

    Done makeFirst()
    {
        const bool sealed = m_task.lock.has_value();
        const QString place = QDir(m_task.folder).filePath(QStringLiteral("backup"));
        // What is not sealed yet stays beside the store and never lies on a stick.
        const UnfinishedFile copy(sealed ? m_task.storeFile : place);
        const int copied = m_firstEnd * (sealed ? 3 : 7) / 10;
        const auto use = sealed ? CopyUse::Passing : CopyUse::Lasting;
        if (Done done = copyOnline(m_source, copy.path(), part(0, copied), use); !done)
            return done;
        auto contents
            = inspectCopy(copy.path(), BackupProof::Opened, [this, copied] { return !part(copied, copied)(1, 1); });
        if (!contents)
            return failure(contents.error().code, m_task.storeFile, contents.error().args, contents.error().detail);
        m_made.contents = *contents;
        const UnfinishedFile sealedCopy(place);
        if (sealed)
            if (Done done = seal(copy.path(), sealedCopy.path(), (copied + m_firstEnd) / 2); !done)
                return done;
        // Nothing has a name yet: the last moment at which nothing is left behind.
        if (!part(m_firstEnd, m_firstEnd)(1, 1))
            return failure(ErrorCode::Canceled);
        m_label = backupLabel(m_made.contents.district, m_made.contents.office);
        const auto named = giveName(sealed ? sealedCopy : copy, m_task.folder,
            [&](int further) { return backupName(m_label, m_task.now, m_task.reason, sealed, further); });
        if (!named)
            return failure(named.error());
        m_made.file = *backupOf(*named);
        m_made.file.bytes = QFileInfo(*named).size();
        return {};
    }

    Done seal(const QString &copy, const QString &target, int sealedAt)
    {
        const int from = m_firstEnd * 3 / 10;
        const auto key = sealFile(copy, target, *m_task.lock, part(from, sealedAt));
        if (!key)
            return failure(key.error());
        // Read back from where it lies now: a disk may have written something else.
        return readSealed(target, *key, {}, part(sealedAt, m_firstEnd));
    }

    Done copyToSecond()
    {
        if (!isPlaceThere(m_task.secondFolder, m_task.secondMedium))
            return failure(ErrorCode::NotFound, m_task.secondFolder, {QStringLiteral("folder")});
        clearUnfinished(m_task.secondFolder);
        const UnfinishedFile copy(QDir(m_task.secondFolder).filePath(QStringLiteral("backup")));
        if (Done done = copyProved(m_made.file.path, copy.path(), part(m_firstEnd, whole)); !done)
            return done;
        const auto named = giveName(copy, m_task.secondFolder,
            [&](int further) { return backupName(m_label, m_task.now, m_task.reason, m_made.file.sealed, further); });
        if (!named)
            return failure(named.error());
        m_made.second = *named;
        return {};
    }

    Connection &m_source;
    const BackupTask &m_task;
    const BackupProgress &m_progress;
    int m_firstEnd;
    QString m_label;
    BackupMade m_made;
};

} // namespace

Result<BackupMade> makeBackup(Connection &source, const BackupTask &task, const BackupProgress &progress)
{
    return BackupMaking(source, task, progress).make();
}

} // namespace dangjian
