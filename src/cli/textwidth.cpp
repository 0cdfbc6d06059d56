// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwidth.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace dangjian {

namespace {

// East_Asian_Width W and F of Unicode's UAX 11, joined to blocks.
constexpr std::pair<char32_t, char32_t> wide[] = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xA960, 0xA97C},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
};

int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = std::any_of(
        std::begin(wide), std::end(wide), [c](const auto &range) { return c >= range.first && c <= range.second; });
    return isWide ? 2 : 1;
}

} // namespace

int textWidth(QStringView text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - textWidth(text)), QLatin1Char(' '));
}

} // namespace dangjian
