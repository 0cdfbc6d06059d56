// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>

#include <compare>

namespace dangjian {

/** The office that made a record stands above this bit of its id; ids stay below 2^53, so that JSON keeps them. */
inline constexpr int idOfficeShift = 40;

/** The id of a record of one kind; 0 is none. Ids of different kinds do not mix. */
template <class Tag>
struct Id
{
    qint64 value = 0;

    constexpr bool isNull() const { return value == 0; }
    constexpr qint64 office() const { return value >> idOfficeShift; }
    explicit constexpr operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace dangjian
