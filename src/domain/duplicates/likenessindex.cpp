// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/likenessindex.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr qsizetype peopleBetweenReports = 512;

bool isStronger(const QList<LikenessReason> &a, const QList<LikenessReason> &b)
{
    // The enumeration goes from strong to weak; of two that begin alike, the one with more reasons is stronger.
    const auto [one, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (one == a.end() || other == b.end())
        return a.size() > b.size();
    return *one < *other;
}

} // namespace

MemberPair pairOf(MemberId a, MemberId b)
{
    return {std::min(a, b), std::max(a, b)};
}

void LikenessIndex::add(const PersonMark &person)
{
    m_people.append(comparedPerson(person, m_reader));
    const QList<quint64> keys = likenessKeys(m_people.constLast());
    for (const quint64 key : keys)
        m_keys.insert(key, m_people.size() - 1);
}

QList<LikePerson> LikenessIndex::alike(const PersonMark &mark) const
{
    const ComparedPerson person = comparedPerson(mark, m_reader);
    QSet<qsizetype> seen;
    QList<LikePerson> found;
    const QList<quint64> keys = likenessKeys(person);
    for (const quint64 key : keys)
        for (auto [place, end] = m_keys.equal_range(key); place != end; ++place) {
            const ComparedPerson &other = m_people.at(*place);
            if (seen.contains(*place) || (mark.id && other.mark.id == mark.id)
                || m_distinct.contains(pairOf(mark.id, other.mark.id)))
                continue;
            seen.insert(*place);
            if (const QList<LikenessReason> reasons = likenessOf(person, other); !reasons.isEmpty())
                found.append({other.mark.id, reasons});
        }
    std::sort(found.begin(), found.end(), [](const LikePerson &a, const LikePerson &b) {
        return a.reasons != b.reasons ? isStronger(a.reasons, b.reasons) : a.id < b.id;
    });
    return found;
}

QList<LikePair> LikenessIndex::pairs(const std::function<bool(double)> &progress) const
{
    QList<LikePair> found;
    QSet<std::pair<qsizetype, qsizetype>> seen;
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        if (progress && i % peopleBetweenReports == 0 && !progress(double(i) / double(m_people.size())))
            return {};
        const ComparedPerson &person = m_people.at(i);
        const QList<quint64> keys = likenessKeys(person);
        for (const quint64 key : keys)
            for (auto [place, end] = m_keys.equal_range(key); place != end; ++place) {
                if (*place >= i || seen.contains({*place, i}))
                    continue;
                const ComparedPerson &other = m_people.at(*place);
                const QList<LikenessReason> reasons = likenessOf(person, other);
                if (reasons.isEmpty())
                    continue;
                seen.insert({*place, i});
                const MemberPair pair = pairOf(person.mark.id, other.mark.id);
                if (!m_distinct.contains(pair))
                    found.append({pair.first, pair.second, reasons});
            }
    }
    // Of names that differ, what they have in common counts: three of four characters more than one of two.
    QHash<MemberId, qsizetype> lengths;
    for (const ComparedPerson &person : m_people)
        lengths.insert(person.mark.id, person.name.size());
    const auto common
        = [&lengths](const LikePair &pair) { return std::min(lengths.value(pair.first), lengths.value(pair.second)); };
    std::sort(found.begin(), found.end(), [&common](const LikePair &a, const LikePair &b) {
        if (a.reasons != b.reasons)
            return isStronger(a.reasons, b.reasons);
        if (a.reasons.constLast() == LikenessReason::LikeNameAndBirth && common(a) != common(b))
            return common(a) > common(b);
        return std::pair(a.first, a.second) < std::pair(b.first, b.second);
    });
    return found;
}

} // namespace dangjian
