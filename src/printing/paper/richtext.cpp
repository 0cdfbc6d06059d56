// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/richtext.h"

#include <algorithm>

namespace dangjian {

RichText RichText::part(qsizetype from, qsizetype end) const
{
    if (from <= 0 && end >= text.size())
        return {text, spans, {}, -1};
    RichText result{text.mid(from, end - from), {}, {}, -1};
    for (TextSpan span : spans) {
        span.from = std::max(span.from, from) - from;
        span.end = std::min(span.end, end) - from;
        if (span.end > span.from)
            result.spans << span;
    }
    return result;
}

RichText RichText::trimmed() const
{
    const auto isKept = [this](qsizetype at) {
        if (!text[at].isSpace())
            return true;
        return std::any_of(spans.cbegin(), spans.cend(),
            [at](const TextSpan &span) { return span.underlined && at >= span.from && at < span.end; });
    };
    qsizetype from = 0;
    qsizetype end = text.size();
    while (from < end && !isKept(from))
        ++from;
    while (end > from && !isKept(end - 1))
        --end;
    return part(from, end);
}

void RichText::append(const RichText &more)
{
    for (TextSpan span : more.spans) {
        span.from += text.size();
        span.end += text.size();
        spans << span;
    }
    text += more.text;
}

} // namespace dangjian
