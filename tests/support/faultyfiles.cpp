// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyfiles.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <optional>

namespace dangjian {

namespace {

constexpr qsizetype sectorBytes = 512;

/** A change that the medium has been told of and not yet been made to keep. */
struct Unsynced
{
    qint64 offset = 0;
    QByteArray bytes{};
    std::optional<qint64> length{}; // a truncation
};

struct Medium
{
    bool existed = false; // when it was first opened
    QByteArray kept{};
    QList<Unsynced> pending{};
};

/** What is armed, for all files of the program. */
struct State
{
    std::mutex mutex;
    std::optional<FileFault> fault;
    int nth = 0;
    int calls = 0;
    bool lasts = false;
    bool struck = false;
    bool dark = false; // the power is cut
    quint32 seed = 0;
    std::map<QByteArray, Medium> media;
};

State state;

/** The lower layer's file stands right behind. */
struct File
{
    sqlite3_file base;
    sqlite3_file *below;
    char path[1024];
};

sqlite3_vfs *systemFiles = nullptr;
sqlite3_vfs faultyFiles = {};

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->below;
}

/** Whether a call that the fault concerns fails. */
bool fails(FileFault fault)
{
    const std::lock_guard lock(state.mutex);
    if (state.dark)
        return true;
    if (state.fault != fault)
        return false;
    ++state.calls;
    const bool now = state.calls == state.nth || (state.lasts && state.calls > state.nth);
    state.struck = state.struck || now;
    return now;
}

/** A call that would change the medium; where the power goes, it goes before. */
bool isCut()
{
    const std::lock_guard lock(state.mutex);
    if (state.dark)
        return true;
    if (state.fault != FileFault::PowerCut)
        return false;
    state.dark = ++state.calls == state.nth;
    state.struck = state.struck || state.dark;
    return state.dark;
}

Medium *mediumOf(sqlite3_file *file)
{
    const auto found = state.media.find(reinterpret_cast<File *>(file)->path);
    return found == state.media.end() ? nullptr : &found->second;
}

void noteMedium(const char *path)
{
    if (!path || state.media.contains(path))
        return;
    Medium medium;
    QFile file(QString::fromLocal8Bit(path));
    medium.existed = file.exists();
    if (file.open(QIODevice::ReadOnly))
        medium.kept = file.readAll();
    state.media.emplace(path, medium);
}

void apply(QByteArray &content, qint64 offset, const QByteArray &bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
    std::memcpy(content.data() + offset, bytes.constData(), static_cast<size_t>(bytes.size()));
}

void keepAll(Medium &medium)
{
    for (const Unsynced &change : medium.pending) {
        if (change.length)
            medium.kept.resize(*change.length);
        else
            apply(medium.kept, change.offset, change.bytes);
    }
    medium.pending.clear();
}

/** What the medium has after the power came back: of what was not durable, some sectors and not others. */
void tear(const QByteArray &path, Medium &medium, QRandomGenerator &random)
{
    const bool wasKept = medium.existed || !medium.kept.isEmpty();
    for (const Unsynced &change : medium.pending) {
        if (change.length) {
            if (random.bounded(2) == 0)
                medium.kept.resize(*change.length);
            continue;
        }
        for (qsizetype at = 0; at < change.bytes.size(); at += sectorBytes)
            if (random.bounded(2) == 0)
                apply(medium.kept, change.offset + at, change.bytes.mid(at, sectorBytes));
    }
    medium.pending.clear();
    const QString name = QString::fromLocal8Bit(path);
    if (!QFile::exists(name) && !medium.existed)
        return;
    // A file made just now may not stand in its folder either.
    if (!wasKept && medium.kept.isEmpty() && random.bounded(2) == 0) {
        QFile::remove(name);
        return;
    }
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(medium.kept) != medium.kept.size())
        qFatal("cannot write %s", path.constData());
}

int closeFile(sqlite3_file *file)
{
    const int code = below(file)->pMethods ? below(file)->pMethods->xClose(below(file)) : SQLITE_OK;
    file->pMethods = nullptr;
    return code;
}

int readFile(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
    if (fails(FileFault::Read))
        return SQLITE_IOERR_READ;
    return below(file)->pMethods->xRead(below(file), buffer, amount, offset);
}

int writeFile(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
{
    if (isCut() || fails(FileFault::Write))
        return SQLITE_IOERR_WRITE;
    if (fails(FileFault::Full)) {
        (void)below(file)->pMethods->xWrite(below(file), buffer, amount / 2, offset);
        return SQLITE_FULL;
    }
    {
        const std::lock_guard lock(state.mutex);
        if (Medium *medium = mediumOf(file))
            medium->pending.append({offset, QByteArray(static_cast<const char *>(buffer), amount), {}});
    }
    return below(file)->pMethods->xWrite(below(file), buffer, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (isCut() || fails(FileFault::Truncate))
        return SQLITE_IOERR_TRUNCATE;
    {
        const std::lock_guard lock(state.mutex);
        if (Medium *medium = mediumOf(file))
            medium->pending.append({0, {}, size});
    }
    return below(file)->pMethods->xTruncate(below(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (isCut() || fails(FileFault::Sync))
        return SQLITE_IOERR_FSYNC;
    const std::lock_guard lock(state.mutex);
    if (Medium *medium = mediumOf(file)) {
        keepAll(*medium);
        return SQLITE_OK; // the medium is ours
    }
    return below(file)->pMethods->xSync(below(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return fails(FileFault::Lock) ? SQLITE_IOERR_LOCK : below(file)->pMethods->xLock(below(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}

int checkReservedLock(sqlite3_file *file, int *reserved)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), reserved);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return below(file)->pMethods->xFileControl(below(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return below(file)->pMethods->xSectorSize(below(file));
}

int characteristics(sqlite3_file *file)
{
    // Sectors are torn here, whatever the medium below promises.
    return below(file)->pMethods->xDeviceCharacteristics(below(file)) & ~SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    if (fails(FileFault::SharedMemoryMap))
        return SQLITE_IOERR_SHMMAP;
    return below(file)->pMethods->xShmMap(below(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    // Letting go does not fail.
    if ((flags & SQLITE_SHM_LOCK) != 0 && fails(FileFault::SharedMemoryLock))
        return SQLITE_IOERR_SHMLOCK;
    return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
}

void shareBarrier(sqlite3_file *file)
{
    below(file)->pMethods->xShmBarrier(below(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return below(file)->pMethods->xShmUnmap(below(file), remove);
}

const sqlite3_io_methods methods{2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile, lockFile,
    unlockFile, checkReservedLock, controlFile, sectorSize, characteristics, mapShared, lockShared, shareBarrier,
    unmapShared, nullptr, nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = new (file) File;
    own->base.pMethods = nullptr;
    own->below = reinterpret_cast<sqlite3_file *>(own + 1);
    own->below->pMethods = nullptr;
    own->path[0] = '\0';
    if (fails(FileFault::Open))
        return SQLITE_CANTOPEN;
    {
        const std::lock_guard lock(state.mutex);
        if (state.fault == FileFault::PowerCut && name && (flags & SQLITE_OPEN_DELETEONCLOSE) == 0) {
            noteMedium(name);
            std::strncpy(own->path, name, sizeof own->path - 1);
            own->path[sizeof own->path - 1] = '\0';
        }
    }
    const int code = systemFiles->xOpen(systemFiles, name, own->below, flags, outFlags);
    if (own->below->pMethods)
        own->base.pMethods = &methods;
    return code;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (isCut() || fails(FileFault::Remove))
        return SQLITE_IOERR_DELETE;
    {
        const std::lock_guard lock(state.mutex);
        state.media.erase(name);
    }
    return systemFiles->xDelete(systemFiles, name, syncFolder);
}

} // namespace

FaultyFiles::FaultyFiles()
{
    sqlite3_initialize();
    systemFiles = sqlite3_vfs_find(nullptr);
    faultyFiles = *systemFiles;
    faultyFiles.zName = "dangjian-faulty";
    faultyFiles.szOsFile = static_cast<int>(sizeof(File)) + systemFiles->szOsFile;
    faultyFiles.pNext = nullptr;
    faultyFiles.xOpen = openFile;
    faultyFiles.xDelete = removeFile;
    sqlite3_vfs_register(&faultyFiles, 1);
}

FaultyFiles::~FaultyFiles()
{
    sqlite3_vfs_unregister(&faultyFiles);
    sqlite3_vfs_register(systemFiles, 1);
}

void FaultyFiles::arm(FileFault fault, int nth, bool lasts, quint32 seed)
{
    const std::lock_guard lock(state.mutex);
    state.fault = fault;
    state.nth = nth;
    state.lasts = lasts;
    state.calls = 0;
    state.struck = false;
    state.dark = false;
    state.seed = seed;
    state.media.clear();
}

void FaultyFiles::disarm()
{
    const std::lock_guard lock(state.mutex);
    if (state.dark) {
        QRandomGenerator random(state.seed);
        for (auto &[path, medium] : state.media)
            tear(path, medium, random);
    }
    state.fault.reset();
    state.dark = false;
    state.media.clear();
}

bool FaultyFiles::hasStruck() const
{
    const std::lock_guard lock(state.mutex);
    return state.struck;
}

int FaultyFiles::calls() const
{
    const std::lock_guard lock(state.mutex);
    return state.calls;
}

} // namespace dangjian
