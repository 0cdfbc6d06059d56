// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/** What can go wrong below SQLite. */
enum class FileFault
{
    Read, // a medium that cannot be read there
    Write,
    Full, // no room for the bytes
    Sync, // the medium refuses to make durable
    Truncate,
    Lock,
    SharedMemoryMap, // the index of the write-ahead log cannot be mapped
    SharedMemoryLock,
    Open,
    Remove,
    PowerCut // everything ends: what was not made durable is lost in parts, sector by sector
};

/**
 * SQLite's files for this test program, which fail when they are told to: a layer between SQLite and the system that
 * becomes SQLite's default when it is made, and goes when it ends.
 */
class FaultyFiles
{
public:
    FaultyFiles();
    ~FaultyFiles();
    FaultyFiles(const FaultyFiles &) = delete;
    FaultyFiles &operator=(const FaultyFiles &) = delete;

    /**
     * From now on the n-th call (from 1) that the fault concerns fails; `lasts`: all further ones as well. A power cut
     * falls between two writing calls, and `seed` decides which of the sectors not yet durable reached the medium.
     */
    void arm(FileFault fault, int nth, bool lasts, quint32 seed = 0);
    /**
     * Works again. After a power cut the files are left as the medium has them: not before all connections are closed.
     */
    void disarm();
    /** Whether the n-th call has come. */
    bool hasStruck() const;
    /** How many calls the fault concerned since it was armed. */
    int calls() const;
};

} // namespace dangjian
