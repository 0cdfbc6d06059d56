// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtext.h"

#include "storabletext.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr char16_t middleDot = 0x00B7;

bool isMiddleDot(char16_t c)
{
    return c == middleDot || c == 0x2022 || c == 0x2027 || c == 0x2219 || c == 0x22C5 || c == 0x30FB || c == 0xFF65;
}

/** Common text (unified ideographs, small ASCII letters, digits) is in order already. */
bool isPlain(QChar character)
{
    const char16_t c = character.unicode();
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == middleDot;
}

} // namespace

QString normalizedSearchText(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toString();
    QString dotted = storableText(text.toString());
    // Before normalization: its compatibility forms turn the half-width katakana dot into another character.
    for (QChar &c : dotted)
        if (isMiddleDot(c.unicode()))
            c = QChar(middleDot);
    const QString normalized = dotted.normalized(QString::NormalizationForm_KC).toLower();
    QString kept;
    kept.reserve(normalized.size());
    for (const QChar c : normalized) {
        const QChar::Category category = c.category();
        if (c.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format)
            continue;
        kept.append(c);
    }
    return kept;
}

} // namespace dangjian
