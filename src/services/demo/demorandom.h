// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace dangjian {

/**
 * Chance that is the same on every machine: SplitMix64 with integer arithmetic of our own, since the distributions of
 * the standard library differ between its makers. Each subject draws from a stream of its own, so that one more
 * question about a member does not change all that follow.
 */
class Random
{
public:
    explicit Random(quint64 seed, quint64 stream = 0, quint64 index = 0)
        : m_state(
            mixed(seed + golden) ^ mixed(stream * 0xD1342543DE82EF95ULL + 1) ^ mixed(index * 0xA0761D6478BD642FULL + 2))
    {
    }

    quint64 next()
    {
        m_state += golden;
        return mixed(m_state);
    }

    /** 0 … bound - 1. */
    int below(int bound) { return bound <= 1 ? 0 : int(((next() >> 32) * quint64(bound)) >> 32); }
    /** first … last, both included. */
    int between(int first, int last) { return first + below(last - first + 1); }
    /** True so many times in a thousand. */
    bool chance(int perMille) { return below(1000) < perMille; }
    bool oneIn(int times) { return below(times) == 0; }

    template <class T, std::size_t size>
    const T &pick(const T (&values)[size])
    {
        return values[below(int(size))];
    }

    template <class List>
    const auto &pickFrom(const List &values)
    {
        return values[below(int(std::size(values)))];
    }

private:
    static constexpr quint64 golden = 0x9E3779B97F4A7C15ULL;

    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

/** A value and how often it is drawn, compared with its neighbours. */
template <class T>
struct Weighted
{
    T value;
    int weight;
};

template <class T>
const T &pickWeighted(Random &random, std::span<const Weighted<T>> values)
{
    int sum = 0;
    for (const Weighted<T> &candidate : values)
        sum += candidate.weight;
    int drawn = random.below(sum);
    for (const Weighted<T> &candidate : values) {
        drawn -= candidate.weight;
        if (drawn < 0)
            return candidate.value;
    }
    return values.back().value;
}

/** The streams of chance, one a subject. */
enum class DemoStream : quint64
{
    District = 1,
    Community,
    Unit,
    Person,
    Particulars,
    Diligence,
    Slots,
    Day
};

inline Random randomFor(quint64 seed, DemoStream stream, quint64 index = 0)
{
    return Random(seed, quint64(stream), index);
}

} // namespace dangjian
