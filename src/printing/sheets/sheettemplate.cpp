// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheettemplate.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

using Kind = TemplatePiece::Kind;
using Source = FieldReference::Source;

constexpr std::array formats{std::pair{FieldFormat::Plain, ""_L1}, std::pair{FieldFormat::Short, "short"_L1},
    std::pair{FieldFormat::Iso, "iso"_L1}, std::pair{FieldFormat::Chinese, "chinese"_L1},
    std::pair{FieldFormat::Capital, "capital"_L1}, std::pair{FieldFormat::Year, "year"_L1},
    std::pair{FieldFormat::Month, "month"_L1}, std::pair{FieldFormat::Day, "day"_L1},
    std::pair{FieldFormat::ChineseYear, "chinese-year"_L1}, std::pair{FieldFormat::ChineseMonth, "chinese-month"_L1},
    std::pair{FieldFormat::ChineseDay, "chinese-day"_L1}, std::pair{FieldFormat::Digits, "digits"_L1},
    std::pair{FieldFormat::Hours, "hours"_L1}, std::pair{FieldFormat::Count, "count"_L1},
    std::pair{FieldFormat::Money, "money"_L1}, std::pair{FieldFormat::CapitalMoney, "capital-money"_L1},
    std::pair{FieldFormat::Masked, "masked"_L1}, std::pair{FieldFormat::Spaced, "spaced"_L1}};

constexpr std::array marks{std::pair{Kind::EndIf, "/?"_L1}, std::pair{Kind::Bold, "b"_L1},
    std::pair{Kind::EndBold, "/b"_L1}, std::pair{Kind::Underline, "u"_L1}, std::pair{Kind::EndUnderline, "/u"_L1},
    std::pair{Kind::Break, "~"_L1}, std::pair{Kind::Tail, "..."_L1}};

Failure wrong(const QString &code, const QString &what)
{
    return failure(ErrorCode::Invalid, u"sheet"_s, {code, what});
}

bool isName(QStringView text)
{
    if (text.isEmpty())
        return false;
    for (const QChar character : text)
        if (!(character.isLetterOrNumber() || character == u'_'))
            return false;
    return true;
}

std::optional<FieldReference> referenceOf(QStringView text)
{
    static constexpr std::array plain{std::pair{Source::Page, "page"_L1}, std::pair{Source::Pages, "pages"_L1},
        std::pair{Source::Row, "row"_L1}, std::pair{Source::Continuation, "continuation"_L1}};
    static constexpr std::array ofSections{std::pair{Source::Sum, "sum"_L1}, std::pair{Source::Total, "total"_L1},
        std::pair{Source::Count, "count"_L1}, std::pair{Source::Full, "full"_L1}};
    for (const auto &[source, word] : plain)
        if (text == word)
            return FieldReference{source, {}, {}};
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return isName(text) ? std::optional(FieldReference{Source::Field, {}, text.toString()}) : std::nullopt;
    for (const auto &[source, word] : ofSections) {
        if (text.first(colon) != word)
            continue;
        const QStringView rest = text.sliced(colon + 1);
        const qsizetype dot = rest.indexOf(u'.');
        const bool named = source == Source::Sum || source == Source::Total;
        const QStringView section = named ? rest.first(qMax<qsizetype>(dot, 0)) : rest;
        const QStringView name = named ? rest.sliced(dot + 1) : QStringView();
        if (!isName(section) || (named && !isName(name)))
            return std::nullopt;
        return FieldReference{source, section.toString(), name.toString()};
    }
    return std::nullopt;
}

/** What stands between braces, made into a piece. */
Result<TemplatePiece> pieceOf(QStringView inside)
{
    TemplatePiece piece;
    for (const auto &[kind, word] : marks) {
        if (inside == word) {
            piece.kind = kind;
            return piece;
        }
    }
    if (inside.startsWith(u'?') || inside.startsWith(u'!')) {
        piece.kind = Kind::If;
        const QStringView text = inside.startsWith(u'?') ? inside.sliced(1) : inside;
        const auto condition = parseCondition(text.toString());
        if (!condition)
            return failure(condition.error());
        piece.condition = *condition;
        return piece;
    }
    piece.kind = Kind::Field;
    const qsizetype bar = inside.indexOf(u'|');
    const auto reference = referenceOf(bar < 0 ? inside : inside.first(bar));
    if (!reference)
        return wrong(u"sheet.field"_s, inside.toString());
    piece.field = *reference;
    if (bar < 0)
        return piece;
    const QStringView format = inside.sliced(bar + 1);
    for (const auto &[one, word] : formats) {
        if (format == word && !word.isEmpty()) {
            piece.format = one;
            return piece;
        }
    }
    return wrong(u"sheet.format"_s, format.toString());
}

/** Conditions, bold and underlined words are closed in the order in which they were opened, the last one first. */
bool isClosed(const QList<TemplatePiece> &pieces)
{
    QList<Kind> open;
    for (const TemplatePiece &piece : pieces) {
        Kind opening = Kind::Words;
        switch (piece.kind) {
        case Kind::If:
        case Kind::Bold:
        case Kind::Underline:
            open << piece.kind;
            continue;
        case Kind::EndIf:
            opening = Kind::If;
            break;
        case Kind::EndBold:
            opening = Kind::Bold;
            break;
        case Kind::EndUnderline:
            opening = Kind::Underline;
            break;
        default:
            continue;
        }
        if (open.isEmpty() || open.takeLast() != opening)
            return false;
    }
    return open.isEmpty();
}

} // namespace

Result<SheetCondition> parseCondition(const QString &text)
{
    SheetCondition condition;
    QStringView rest(text);
    if (rest.startsWith(u'!')) {
        condition.negated = true;
        rest = rest.sliced(1);
    }
    const qsizetype equal = rest.indexOf(u'=');
    QStringView name = rest;
    if (equal >= 0) {
        name = rest.first(equal);
        condition.value = rest.sliced(equal + 1).toString();
        if (name.endsWith(u'!')) {
            condition.negated = !condition.negated;
            name.chop(1);
        }
    }
    const auto reference = referenceOf(name);
    if (!reference)
        return wrong(u"sheet.condition"_s, text);
    condition.field = *reference;
    return condition;
}

Result<QList<TemplatePiece>> parseTemplate(const QString &text)
{
    QList<TemplatePiece> pieces;
    QString words;
    const auto endWords = [&] {
        if (!words.isEmpty())
            pieces << TemplatePiece{Kind::Words, std::exchange(words, {}), {}, {}, {}};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character != u'{' && character != u'}') {
            words += character;
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == character) {
            words += character;
            ++i;
            continue;
        }
        const qsizetype end = character == u'{' ? text.indexOf(u'}', i) : -1;
        if (end < 0)
            return wrong(u"sheet.brace"_s, text.mid(i, 12));
        endWords();
        auto piece = pieceOf(QStringView(text).sliced(i + 1, end - i - 1));
        if (!piece)
            return failure(piece.error());
        pieces << *piece;
        i = end;
    }
    endWords();
    if (!isClosed(pieces))
        return wrong(u"sheet.nesting"_s, text.left(12));
    return pieces;
}

QStringList formatWords()
{
    QStringList words;
    for (const auto &[format, word] : formats)
        words << word;
    return words;
}

} // namespace dangjian
