// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/** A phrase that stands on one line where the text about it wraps: Hanzi may break anywhere otherwise. */
inline QString unbroken(const QString &phrase)
{
    constexpr QChar noBreakSpace(0x00A0);
    constexpr QChar wordJoiner(0x2060);
    constexpr char16_t firstHanzi = 0x2E80;
    QString text;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const QChar character = phrase.at(i);
        text += character == QLatin1Char(' ') ? noBreakSpace : character;
        if (i + 1 < phrase.size() && !character.isHighSurrogate()
            && (character.unicode() >= firstHanzi || phrase.at(i + 1).unicode() >= firstHanzi))
            text += wordJoiner;
    }
    return text;
}

} // namespace dangjian
