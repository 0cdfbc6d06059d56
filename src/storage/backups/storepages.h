// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QFile>
#include <QHash>
#include <QSet>

namespace dangjian {

/**
 * The pages of a store's file as they lie there, with what its write-ahead log adds, read without SQLite: of a damaged
 * file SQLite gives up what it cannot reach in good order (https://www.sqlite.org/fileformat.html).
 */
class StorePages
{
public:
    /** Fails with StoreMissing and FileUnreadable. */
    Done open(const QString &file);

    /** Pages count from 1. */
    qint64 count() const { return m_count; }
    /** The bytes of a page; empty where the file does not reach so far. */
    QByteArrayView page(qint64 number) const;
    /** The bytes of a page that hold content. */
    int usable() const { return m_pageSize - m_reserved; }
    /** Pages that hold nothing any more; what lies in them was deleted. */
    const QSet<qint64> &freePages() const { return m_free; }
    /** Whether the log ends before it should: what was committed after that place is lost. */
    bool isLogCut() const { return m_logCut; }
    /** The schema's version as the header says; 0 where the header is lost. */
    int schemaVersion() const { return m_schemaVersion; }

private:
    void readHeader();
    void readLog();
    void readFreePages();

    QFile m_file;
    QFile m_log;
    QByteArrayView m_bytes;
    QByteArrayView m_logBytes;
    QHash<qint64, qint64> m_logged; // page → where it begins in the log
    QSet<qint64> m_free;
    qint64 m_count = 0;
    int m_pageSize = 4096;
    int m_reserved = 0;
    int m_schemaVersion = 0;
    bool m_logCut = false;
};

} // namespace dangjian
