// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberservice.h"

#include <QHash>
#include <QString>

namespace dangjian {

class Workplace;

/** The journal in the words of the screen: acts, fields and values. */
class HistoryWords
{
public:
    explicit HistoryWords(const Workplace &workplace);

    /** Names for the unit ids that stand in the journal. */
    void setUnits(const QHash<qint64, QString> &units) { m_units = units; }
    /** Whether ID number and telephones are shown in clear. */
    void setRevealed(bool revealed) { m_revealed = revealed; }

    QString act(const QString &kind) const;
    /** Empty for columns that say nothing to people (keys, versions). */
    QString field(const QString &table, const QString &column) const;
    QString value(const QString &table, const QString &column, const QString &value) const;
    /** "Branch: A → B", one line a change; what was entered or removed as a whole says so. */
    QStringList lines(const HistoryEntry &entry) const;

private:
    const Workplace &m_workplace;
    QHash<qint64, QString> m_units;
    bool m_revealed = false;
};

} // namespace dangjian
