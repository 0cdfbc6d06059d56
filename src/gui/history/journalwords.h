// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/auditquery.h"

#include <QHash>
#include <QString>

namespace dangjian {

class Workplace;

/** The journal in the words of the screen: acts, tables, fields and values. Never ids, versions or password hashes. */
class JournalWords
{
public:
    explicit JournalWords(const Workplace &workplace);

    /** What the ids in the journal's rows are called. */
    void setNames(const ReferenceNames &names)
    {
        m_names = names;
        m_named = true;
    }
    /** Whether ID number, telephones and address of people are shown in clear. */
    void setRevealed(bool revealed) { m_revealed = revealed; }

    /** "Record entered", for a kind of act by its code. */
    static QString act(const QString &kind);
    /** The kinds of acts that there are words for, by their codes, in the order of the subjects. */
    static QStringList kinds();
    /** "Member", "Participation record": what a row of a table is. */
    static QString table(const QString &table);
    /** A row by whom or what it is about: "Member “单志强”", "Certificate of 单志强". */
    static QString row(const QString &table, const QString &about);

    /** "Record entered: 单志强"; of an undo what was taken back or done again; with how many others. */
    QString line(const ActLine &line) const;
    /** Empty for columns that say nothing to people (keys, versions). */
    QString field(const QString &table, const QString &column) const;
    QString value(const QString &table, const QString &column, const QString &value) const;
    /**
     * "Branch: A → B", one line a change; what was entered or removed as a whole says so. Values longer than `longest`
     * characters are shortened; -1: none is.
     */
    QStringList lines(const HistoryEntry &entry, int longest = 60) const;

private:
    QString told(
        const HistoryEntry &entry, const HistoryEntry::Change &change, const QString &value, int longest) const;
    static QString settingName(const QString &key);
    static QString settingValue(const QString &key, const QString &value);

    const Workplace &m_workplace;
    ReferenceNames m_names;
    bool m_named = false; // then the screen's own organizations are not asked: an export runs beside it
    bool m_revealed = false;
};

} // namespace dangjian
