// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codelists/codelist.h"
#include "rosters/celltext.h"
#include "rosters/membernames.h"
#include "rosters/rosterrow.h"

#include <QDate>

namespace dangjian {

// A value as a roster writes it.

inline QString rosterText(const QString &value)
{
    return value;
}

inline QString rosterText(QDate value)
{
    return value.isValid() ? value.toString(Qt::ISODate) : QString();
}

inline QString rosterText(int value)
{
    return value == 0 ? QString() : QString::number(value);
}

inline QString rosterText(bool value)
{
    return value ? QStringLiteral("是") : QStringLiteral("否");
}

template <class E>
requires std::is_enum_v<E> QString rosterText(E value)
{
    return rosterWord(value);
}

/** Puts a row of a roster beside what is known, field by field: changes the one and notes what was changed. */
class RosterComparison
{
public:
    RosterComparison(QList<RosterChange> &changes, OnExisting onExisting) : m_changes(changes), m_onExisting(onExisting)
    {
    }

    /** A value that can be empty; what the row leaves empty stays as it is. */
    template <class T, class Words>
    void field(const char *key, T &value, const T &said, Words words)
    {
        const bool stays = m_onExisting == OnExisting::Skip || (!isEmpty(value) && m_onExisting == OnExisting::Fill);
        if (!isEmpty(said) && !isSame(value, said) && !stays)
            put(key, value, said, words);
    }

    template <class T>
    void field(const char *key, T &value, const T &said)
    {
        field(key, value, said, [](const T &shown) { return rosterText(shown); });
    }

    /** A code of a list, or a text that stands in its place. */
    void listed(const char *key, QString &value, const QString &said, const CodeList &list)
    {
        if (!value.isEmpty() && (list.nameOf(value) == said || list.shortNameOf(value) == said))
            return; // the code is known, its name is said
        field(key, value, said, [&list](const QString &code) {
            const QString name = list.shortNameOf(code);
            return name.isEmpty() ? code : name;
        });
    }

    /** A value that is never empty: only replaced, and only where the row says it. */
    template <class T, class Words>
    void standing(const char *key, T &value, const T &said, bool isSaid, Words words)
    {
        if (isSaid && value != said && m_onExisting == OnExisting::Replace)
            put(key, value, said, words);
    }

    template <class T>
    void standing(const char *key, T &value, const T &said, bool isSaid)
    {
        standing(key, value, said, isSaid, [](const T &shown) { return rosterText(shown); });
    }

    void raise(const char *key, bool &flag)
    {
        if (!flag)
            put(key, flag, true, [](bool shown) { return rosterText(shown); });
    }

private:
    template <class T>
    static bool isSame(const T &known, const T &said)
    {
        return known == said;
    }
    /** What a row says has come through cleanText(): line breaks and double spaces are no change. */
    static bool isSame(const QString &known, const QString &said) { return known == said || cleanText(known) == said; }

    static bool isEmpty(const QString &value) { return value.isEmpty(); }
    static bool isEmpty(QDate value) { return !value.isValid(); }
    static bool isEmpty(int value) { return value == 0; }
    static bool isEmpty(Sex value) { return value == Sex::Unknown; }

    template <class T, class Words>
    void put(const char *key, T &value, const T &said, Words words)
    {
        m_changes.append({QString::fromLatin1(key), words(value), words(said)});
        value = said;
    }

    QList<RosterChange> &m_changes;
    OnExisting m_onExisting;
};

} // namespace dangjian
