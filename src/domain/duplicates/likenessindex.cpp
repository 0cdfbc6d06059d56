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
    struct Found
    {
        LikePair pair;
        bool samePhone = false;
        qsizetype common = 0; // characters of the shorter name
    };
    QList<Found> found;
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
                if (m_distinct.contains(pair))
                    continue;
                found.append(
                    {{pair.first, pair.second, reasons, idNumbersContradict(person.mark.idNumber, other.mark.idNumber)},
                        sharesPhone(person, other), std::min(person.name.size(), other.name.size())});
            }
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        if (a.pair.numbersDiffer != b.pair.numbersDiffer)
            return b.pair.numbersDiffer;
        if (a.pair.reasons != b.pair.reasons)
            return isStronger(a.pair.reasons, b.pair.reasons);
        if (a.samePhone != b.samePhone)
            return a.samePhone;
        // Of names that differ, what they have in common counts: three of four characters more than one of two.
        if (a.pair.reasons.constLast() == LikenessReason::LikeNameAndBirth && a.common != b.common)
            return a.common > b.common;
        return std::pair(a.pair.first, a.pair.second) < std::pair(b.pair.first, b.pair.second);
    });
    QList<LikePair> pairs;
    pairs.reserve(found.size());
    for (const Found &each : std::as_const(found))
        pairs.append(each.pair);
    return pairs;
}

} // namespace dangjian
