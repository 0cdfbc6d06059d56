// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dangjian {

/** What of one table was saved. */
struct SalvagedTable
{
    QString name;
    qint64 read = 0; // rows that stand in the new store as they were read
    qint64 fromJournal = 0; // rows that were lost, or read as they once were, and made anew from the journal
    QStringList lost{}; // keys of rows that are known to have been there, and are not in the new store; at most 1000
    qint64 lostCount = 0;
    qint64 damagedPages = 0;
};

/** What became of a damaged store. */
struct SalvageReport
{
    int schemaVersion = 0;
    QString district{};
    QList<SalvagedTable> tables{}; // those that people's entries stand in
    qint64 actsLost = 0; // the chain of acts is broken at each
    qint64 notesLost = 0; // of the journal
    QStringList brokenActs{}; // by id: acts whose seal no longer fits, since they or their notes are lost; at most 1000
    bool logCut = false; // what was saved last may be missing

    qint64 lostRows() const
    {
        qint64 sum = 0;
        for (const SalvagedTable &table : tables)
            sum += table.lostCount;
        return sum;
    }
    qint64 rowsFromJournal() const
    {
        qint64 sum = 0;
        for (const SalvagedTable &table : tables)
            sum += table.fromJournal;
        return sum;
    }
};

} // namespace dangjian
