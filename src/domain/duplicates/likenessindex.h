// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duplicates/likenesskeys.h"

#include <QMultiHash>
#include <QSet>

#include <functional>

namespace dangjian {

/** Somebody who looks like the one asked for. */
struct LikePerson
{
    MemberId id;
    QList<LikenessReason> reasons;
};

/** Two who look alike; first is the one with the smaller id. */
struct LikePair
{
    MemberId first;
    MemberId second;
    QList<LikenessReason> reasons;
    bool numbersDiffer = false; // both ID numbers are right: hardly one person
};

/** Two members in the order in which distinct_pair keeps them. */
using MemberPair = std::pair<MemberId, MemberId>;
MemberPair pairOf(MemberId a, MemberId b);

/**
 * Everybody's keys in memory (some 250 bytes a person), for asking after many people, or after all pairs: imports add
 * the members of the store once and then ask for each row. Two people are compared only where they share a key.
 */
class LikenessIndex
{
public:
    explicit LikenessIndex(const NameReader &reader) : m_reader(reader) { }

    /** These pairs are known not to be one person; neither alike() nor pairs() gives them. */
    void setDistinct(const QSet<MemberPair> &pairs) { m_distinct = pairs; }
    void add(const PersonMark &person);
    qsizetype size() const { return m_people.size(); }

    /** Who looks like a person, who need not be in the index; strongest first, the person's own id left out. */
    QList<LikePerson> alike(const PersonMark &person) const;

    /**
     * All pairs, the likeliest first: by their reasons, by a telephone in common, by what the names have in common;
     * those whose ID numbers contradict come after all others. `progress` is told shares of 1 and ends the work where
     * it says false.
     */
    QList<LikePair> pairs(const std::function<bool(double)> &progress = {}) const;

private:
    const NameReader &m_reader;
    QList<ComparedPerson> m_people;
    QMultiHash<quint64, qsizetype> m_keys;
    QSet<MemberPair> m_distinct;
};

} // namespace dangjian
