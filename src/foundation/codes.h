// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace dangjian {

/**
 * The stable short codes of an enumeration, as they stand in the store, in JSON and on the command line.
 * Each enumeration specializes it with a `static constexpr std::array table {std::pair {Kind::A, "a"}, …}`.
 */
template <class E>
struct Codes;

template <class E>
QString codeOf(E value)
{
    for (const auto &[entry, code] : Codes<E>::table)
        if (entry == value)
            return QString::fromLatin1(code);
    return {};
}

/** The value of a code; hyphens stand for underscores, as people type them on the command line. */
template <class E>
std::optional<E> fromCode(QStringView text)
{
    const QString wanted = text.toString().replace(QLatin1Char('-'), QLatin1Char('_'));
    for (const auto &[entry, code] : Codes<E>::table)
        if (wanted == QLatin1StringView(code))
            return entry;
    return std::nullopt;
}

} // namespace dangjian
