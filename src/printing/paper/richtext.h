// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dangjian {

/** Part of a text, in UTF-16 units, that is set otherwise. */
struct TextSpan
{
    qsizetype from = 0;
    qsizetype end = 0;
    bool bold = false;
    bool underlined = false;
};

/** A text with bold and underlined parts; line feeds part paragraphs. */
struct RichText
{
    QString text{};
    QList<TextSpan> spans{}; // in order, none overlapping
    QList<qsizetype> breaks{}; // where a line ends when the whole does not fit on one
    qsizetype tail = -1; // what stands from here on is never cut; -1 = nothing

    /** The units [from, end) with their spans, without breaks and tail. */
    RichText part(qsizetype from, qsizetype end) const;
    /** The same without the blanks at both ends; blanks that are underlined stay. */
    RichText trimmed() const;
    void append(const RichText &more);
};

} // namespace dangjian
