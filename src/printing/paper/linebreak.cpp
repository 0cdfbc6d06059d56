// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/linebreak.h"

#include <algorithm>
#include <string_view>

namespace dangjian {

namespace {

constexpr std::u32string_view neverFirst = U"，。、；：！？）〕】》〉」』”’％‰℃…—～·•・〞﹞］｝,.;:!?)]}%°々ー／/";
constexpr std::u32string_view neverLast = U"（〔【《〈「『“‘〝﹝［｛([{￥¥$№";
constexpr std::u32string_view halfEmptyRight = U"，。、；：！？）〕】》〉」』］｝";
constexpr std::u32string_view halfEmptyLeft = U"（〔【《〈「『［｛";
constexpr char32_t nameDot = U'·';
constexpr std::u32string_view unitsOfNumbers = U"年月日号时分岁小件次人元天户个名万亿%％‰℃°";

bool contains(std::u32string_view set, char32_t character)
{
    return set.find(character) != std::u32string_view::npos;
}

bool isWordPart(char32_t character)
{
    const bool wide = (character >= 0x2e80 && character <= 0xa4cf) || (character >= 0xac00 && character <= 0xd7ff)
        || (character >= 0xf900 && character <= 0xfaff) || (character >= 0xfe30 && character <= 0xfe4f)
        || (character >= 0xff00 && character <= 0xffef) || character >= 0x20000;
    return !wide && (QChar::isLetterOrNumber(character) || contains(U"-_'’@.&+#", character));
}

char32_t characterAt(const QString &text, int position)
{
    const QChar first = text.at(position);
    if (first.isHighSurrogate() && position + 1 < text.size())
        return QChar::surrogateToUcs4(first, text.at(position + 1));
    return first.unicode();
}

/** The last character of a cluster that matters for breaking: selectors behind an ideograph do not. */
char32_t lastCharacter(const ShapedText &text, size_t glyph)
{
    return characterAt(text.text, text.glyphs[glyph].start);
}

/** Ideographs and dots between them, nothing else: a name such as 古丽努尔·艾合买提. */
bool isNameOfParts(const QString &text)
{
    bool dots = false;
    bool letterBefore = false;
    for (int i = 0; i < text.size(); ++i) {
        const char32_t character = characterAt(text, i);
        if (character > 0xffff)
            ++i;
        const bool dot = character == nameDot;
        if (dot ? !letterBefore : QChar::script(character) != QChar::Script_Han)
            return false;
        dots = dots || dot;
        letterBefore = !dot;
    }
    return dots && letterBefore;
}

double widthOf(const ShapedText &text, size_t begin, size_t end, double tracking, double indent)
{
    double width = indent;
    for (size_t at = begin; at < end; at = text.nextCluster(at)) {
        for (size_t i = at; i < text.nextCluster(at); ++i)
            width += double(text.glyphs[i].advance);
        if (at > begin)
            width += tracking;
    }
    return width;
}

/** Moves the last break forward where a lone character, with or without its full stop, would stand on the last line. */
void keepCompany(const ShapedText &text, std::vector<TextLine> &lines, double tracking, double indent)
{
    constexpr int company = 2; // characters, punctuation not counted
    constexpr int spared = 8; // the line before keeps more than so many clusters
    TextLine &last = lines[lines.size() - 1];
    TextLine &before = lines[lines.size() - 2];
    std::vector<size_t> clusters;
    for (size_t at = before.begin; at < last.end; at = text.nextCluster(at))
        clusters.push_back(at);
    const auto letters = [&](size_t from) {
        int count = 0;
        for (size_t i = from; i < clusters.size(); ++i)
            if (QChar::isLetterOrNumber(lastCharacter(text, clusters[i])))
                ++count;
        return count;
    };
    size_t first = size_t(std::find(clusters.begin(), clusters.end(), last.begin) - clusters.begin());
    if (letters(first) >= company)
        return;
    for (size_t i = first; i-- > spared;) {
        if (letters(i) < company
            || !canBreakBetween(lastCharacter(text, clusters[i - 1]), lastCharacter(text, clusters[i])))
            continue;
        last.begin = clusters[i];
        last.width = widthOf(text, last.begin, last.end, tracking, 0);
        before.end = clusters[i];
        before.width = widthOf(text, before.begin, before.end, tracking, lines.size() == 2 ? indent : 0);
        return;
    }
}

} // namespace

bool canBreakBetween(char32_t before, char32_t after)
{
    if (QChar::isSpace(after))
        return false;
    if (QChar::isSpace(before))
        return before != 0x00a0;
    if (contains(neverFirst, after) || contains(neverLast, before))
        return false;
    if (QChar::isDigit(before) && contains(unitsOfNumbers, after))
        return false;
    return !(isWordPart(before) && isWordPart(after));
}

double hangAllowance(const ShapedText &text, size_t lastGlyph)
{
    const ShapedGlyph &glyph = text.glyphs[lastGlyph];
    return glyph.advance > 0.9F && contains(halfEmptyRight, lastCharacter(text, lastGlyph)) ? 0.45 : 0;
}

double leadAllowance(const ShapedText &text, size_t firstGlyph)
{
    const ShapedGlyph &glyph = text.glyphs[firstGlyph];
    return glyph.advance > 0.9F && contains(halfEmptyLeft, lastCharacter(text, firstGlyph)) ? 0.45 : 0;
}

std::vector<TextLine> breakLines(const ShapedText &text, double width, double tracking, double indent)
{
    constexpr double slack = 1e-4;
    std::vector<TextLine> lines;
    TextLine line;
    double used = indent; // up to the cluster looked at
    size_t breakAt = 0; // the last place where the line may end, 0 when none yet
    double widthAtBreak = 0;
    char32_t before = 0;
    const bool name = isNameOfParts(text.text);
    const auto &glyphs = text.glyphs;
    for (size_t at = 0; at < glyphs.size();) {
        const size_t next = text.nextCluster(at);
        const char32_t character = lastCharacter(text, at);
        double advance = 0;
        for (size_t i = at; i < next; ++i)
            advance += double(glyphs[i].advance);
        const bool space = QChar::isSpace(character);
        if (at > line.begin && canBreakBetween(before, character) && (!name || before == nameDot)) {
            breakAt = at;
            widthAtBreak = line.width;
        }
        const double gap = at > line.begin ? tracking : 0;
        const double end = used + gap + advance;
        if (!space && at > line.begin && end - hangAllowance(text, at) > width + slack) {
            const bool force = breakAt <= line.begin;
            const size_t cut = force ? at : breakAt;
            lines.push_back({line.begin, cut, force ? line.width : widthAtBreak, force && name});
            line = {cut, cut, 0, false};
            used = 0;
            breakAt = 0;
            at = cut;
            before = 0;
            continue;
        }
        used = end;
        if (!space)
            line.width = end;
        line.end = next;
        before = character;
        at = next;
    }
    lines.push_back({line.begin, glyphs.size(), line.width, false});
    if (lines.size() > 1 && !name)
        keepCompany(text, lines, tracking, indent);
    return lines;
}

} // namespace dangjian
