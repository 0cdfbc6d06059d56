// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storabletext.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr char16_t firstSurrogate = 0xD800;
constexpr char16_t byteOrder = 0xFEFF;
constexpr char16_t wrongByteOrder = 0xFFFE;
constexpr char16_t noCharacter = 0xFFFF;

bool isMark(char16_t c)
{
    return c == byteOrder || c == wrongByteOrder || c == noCharacter;
}

} // namespace

bool isStorable(QStringView text)
{
    // Hanzi and Latin lie below.
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= firstSurrogate; }))
        return true;
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) { return isMark(c.unicode()); });
}

QString storableText(const QString &text)
{
    if (isStorable(text))
        return text;
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept.append(c);
            kept.append(text.at(++i));
        } else if (c.isSurrogate()) {
            kept.append(QChar::ReplacementCharacter);
        } else if (!isMark(c.unicode())) {
            kept.append(c);
        }
    }
    return kept;
}

QString portableText(const QString &text)
{
    const auto steers = [](QChar c) { return c.unicode() < u' ' && c != u'\t' && c != u'\n' && c != u'\r'; };
    if (std::none_of(text.begin(), text.end(), steers))
        return storableText(text);
    return storableText(QString(text).removeIf(steers));
}

} // namespace dangjian
