// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetwords.h"

#include "paper/wording.h"
#include "wording/chinesenumerals.h"

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

using Source = FieldReference::Source;
using Kind = TemplatePiece::Kind;

QString dateText(QDate date, FieldFormat format)
{
    if (!date.isValid())
        return {};
    switch (format) {
    case FieldFormat::Short:
        return shortPaperDate(date);
    case FieldFormat::Iso:
        return date.toString(Qt::ISODate);
    case FieldFormat::Chinese:
    case FieldFormat::Capital:
        return numeralDate(date);
    case FieldFormat::Year:
        return QString::number(date.year());
    case FieldFormat::Month:
        return QString::number(date.month());
    case FieldFormat::Day:
        return QString::number(date.day());
    case FieldFormat::ChineseYear:
        return numeralDigits(date.year());
    case FieldFormat::ChineseMonth:
        return numeralText(date.month());
    case FieldFormat::ChineseDay:
        return numeralText(date.day());
    default:
        return paperDate(date);
    }
}

/** Fen as 1,234.50. */
QString moneyText(qint64 fen)
{
    QString yuan = QString::number(qAbs(fen) / 100);
    for (qsizetype at = yuan.size() - 3; at > 0; at -= 3)
        yuan.insert(at, u',');
    return (fen < 0 ? u"-"_s : QString()) + yuan + u".%1"_s.arg(qAbs(fen) % 100, 2, 10, QLatin1Char('0'));
}

QString numberText(qint64 number, FieldFormat format)
{
    switch (format) {
    case FieldFormat::Chinese:
        return numeralText(number);
    case FieldFormat::Capital:
        return numeralText(number, Numerals::Capital);
    case FieldFormat::Digits:
        return numeralDigits(int(number));
    case FieldFormat::Hours:
        return paperHours(int(number));
    case FieldFormat::Count:
        return paperCount(int(number));
    case FieldFormat::Money:
        return moneyText(number);
    case FieldFormat::CapitalMoney:
        return capitalAmount(number);
    default:
        return QString::number(number);
    }
}

/** The first and the last four characters of a long number stay readable. */
QString maskedText(const QString &text)
{
    constexpr qsizetype shown = 4;
    const qsizetype first = text.size() >= 15 ? 6 : 3;
    const qsizetype hidden = text.size() - first - shown;
    return hidden > 0 ? text.first(first) + QString(hidden, u'*') + text.last(shown) : text;
}

QString plainText(const QString &text, FieldFormat format)
{
    if (format == FieldFormat::Masked)
        return maskedText(text);
    if (format == FieldFormat::Spaced && text.size() == 2)
        return text.first(1) + u'\u3000' + text.last(1);
    return text;
}

qint64 sumOf(const SheetRows &rows, const QString &field, qsizetype first, qsizetype end)
{
    const qsizetype column = rows.fields.indexOf(field);
    qint64 sum = 0;
    for (qsizetype row = first; row < end; ++row)
        if (const auto *number = std::get_if<qint64>(&rows.rows[row][column]))
            sum += *number;
    return sum;
}

} // namespace

QString formatted(const SheetValue &value, FieldFormat format)
{
    if (const auto *text = std::get_if<QString>(&value))
        return plainText(*text, format);
    if (const auto *date = std::get_if<QDate>(&value))
        return dateText(*date, format);
    if (const auto *number = std::get_if<qint64>(&value))
        return numberText(*number, format);
    return {};
}

SheetValue valueOf(const FieldReference &field, const SheetMoment &moment)
{
    switch (field.source) {
    case Source::Field:
        if (moment.section)
            if (const qsizetype column = moment.section->fields.indexOf(field.name); column >= 0)
                return moment.row >= 0 ? moment.section->rows[moment.row].value(column) : SheetValue();
        return moment.data->fields.value(field.name);
    case Source::Page:
        return qint64(moment.page);
    case Source::Pages:
        return qint64(moment.pages);
    case Source::Row:
        return moment.row >= 0 ? SheetValue(qint64(moment.row) + 1) : SheetValue();
    case Source::Continuation:
        return moment.continuation > 0 ? SheetValue(qint64(moment.continuation)) : SheetValue();
    default:
        break;
    }
    const auto section = moment.data->sections.constFind(field.section);
    if (section == moment.data->sections.cend())
        return {};
    const RowRange range = moment.ranges.value(field.section);
    if (field.source == Source::Count)
        return qint64(section->rows.size());
    if (field.source == Source::Full)
        return range.full ? SheetValue(u"1"_s) : SheetValue();
    if (!section->fields.contains(field.name))
        return {};
    return field.source == Source::Sum ? sumOf(*section, field.name, range.first, range.end)
                                       : sumOf(*section, field.name, 0, section->rows.size());
}

bool holds(const SheetCondition &condition, const SheetMoment &moment)
{
    const SheetValue value = valueOf(condition.field, moment);
    if (condition.value)
        return (formatted(value, FieldFormat::Plain) == *condition.value) != condition.negated;
    const auto *bytes = std::get_if<QByteArray>(&value);
    const auto *number = std::get_if<qint64>(&value);
    const bool there = bytes ? !bytes->isEmpty()
        : number             ? *number != 0
                             : !formatted(value, FieldFormat::Plain).isEmpty();
    return there != condition.negated;
}

RichText filledIn(const QList<TemplatePiece> &pieces, const SheetMoment &moment)
{
    RichText rich;
    qsizetype hidden = 0; // how many conditions are open, from the first one that does not hold
    bool bold = false;
    bool underlined = false;
    const auto add = [&](const QString &words) {
        if ((bold || underlined) && !words.isEmpty())
            rich.spans << TextSpan{rich.text.size(), rich.text.size() + words.size(), bold, underlined};
        rich.text += words;
    };
    for (const TemplatePiece &piece : pieces) {
        if (hidden > 0) {
            hidden += piece.kind == Kind::If ? 1 : piece.kind == Kind::EndIf ? -1 : 0;
            continue;
        }
        switch (piece.kind) {
        case Kind::Words:
            add(piece.words);
            break;
        case Kind::Field:
            add(formatted(valueOf(piece.field, moment), piece.format));
            break;
        case Kind::If:
            hidden = holds(piece.condition, moment) ? 0 : 1;
            break;
        case Kind::EndIf:
            break;
        case Kind::Bold:
        case Kind::EndBold:
            bold = piece.kind == Kind::Bold;
            break;
        case Kind::Underline:
        case Kind::EndUnderline:
            underlined = piece.kind == Kind::Underline;
            break;
        case Kind::Break:
            rich.breaks << rich.text.size();
            break;
        case Kind::Tail:
            rich.tail = rich.text.size();
            break;
        }
    }
    return rich;
}

} // namespace dangjian
