// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace dangjian {

/** How a character or a compound surname is read: syllables, alternatives after '|' (the likeliest first). */
struct KnownReading
{
    const char16_t *text;
    const char *reading;
};

/** Characters that ICU's Han-Latin/Names does not read as surnames, or not in every way that is in use. */
std::span<const KnownReading> surnameReadings();

/** Surnames of two characters whose syllables differ from the characters' own; syllables parted by a space. */
std::span<const KnownReading> compoundSurnameReadings();

/** Characters of given names and of place names with several readings, or with one that ICU lacks. */
std::span<const KnownReading> givenReadings();

} // namespace dangjian
