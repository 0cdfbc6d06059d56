// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace dangjian {

/** What the ids in the journal's rows are called, so that screens name people and organizations and never ids. */
class ReferenceNames
{
public:
    /** The table that a column refers to; empty where its values are no ids. */
    static QString targetOf(const QString &table, const QString &column);

    /** Empty where it is not known. */
    QString nameOf(const QString &target, qint64 id) const { return m_names.value(target).value(id); }
    void add(const QString &target, qint64 id, const QString &name) { m_names[target].insert(id, name); }
    bool contains(const QString &target, qint64 id) const { return m_names.value(target).contains(id); }

private:
    QHash<QString, QHash<qint64, QString>> m_names;
};

} // namespace dangjian
