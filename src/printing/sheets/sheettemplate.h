// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QString>

#include <optional>

namespace dangjian {

/** How a field's value is worded. */
enum class FieldFormat
{
    Plain, // 2026年11月23日; digits; the text as it is
    Short, // 2026.11.23
    Iso, // 2026-11-23
    Chinese, // 二〇二六年十一月二十三日; 三十
    Capital, // 叁拾
    Year, // 2026, without 年
    Month,
    Day,
    ChineseYear, // 二〇二六
    ChineseMonth, // 十一
    ChineseDay, // 二十三
    Digits, // 二〇二六
    Hours, // minutes as hours, at most two decimals; nothing for none
    Count, // nothing for none
    Money, // fen as 1,234.50
    CapitalMoney, // 壹仟贰佰叁拾肆元伍角整
    Masked, // 320902********5217, 199****5678
    Spaced, // 张　三, so that names of two and three characters stand evenly
};

/** A field, or what the layouter itself knows. */
struct FieldReference
{
    enum class Source
    {
        Field, // of the data, or of the row in hand
        Sum, // of a field over the rows of a section on this page
        Total, // the same over all its rows
        Count, // of all rows of a section
        Full, // "1" where the rows of a section fill this page
        Page, // number of the page
        Pages,
        Row, // number of the row, from 1
        Continuation, // of a sheet that comes again: 1, 2, …; nothing on the first
    };
    Source source = Source::Field;
    QString section{};
    QString name{};

    bool operator==(const FieldReference &) const = default;
};

/** Whether something is shown: `unit`, `!unit`, `category=in_service`, `category!=floating`. */
struct SheetCondition
{
    FieldReference field{};
    bool negated = false;
    std::optional<QString> value{};

    bool operator==(const SheetCondition &) const = default;
};

/** A piece of a template. */
struct TemplatePiece
{
    enum class Kind
    {
        Words,
        Field, // {name} or {name|format}
        If, // {?unit} or {!unit}
        EndIf, // {/?}
        Bold, // {b}
        EndBold, // {/b}
        Underline, // {u}
        EndUnderline, // {/u}
        Break, // {~}: a line break where all together does not fit on one line
        Tail, // {...}: what follows is never cut
    };
    Kind kind = Kind::Words;
    QString words{};
    FieldReference field{};
    FieldFormat format = FieldFormat::Plain;
    SheetCondition condition{};
};

/**
 * The pieces of a template. Invalid with args: code (sheet.brace, sheet.format, sheet.nesting, sheet.field) and what
 * it speaks of. Two braces {{ and }} stand for themselves.
 */
Result<QList<TemplatePiece>> parseTemplate(const QString &text);
/** Invalid as above (sheet.condition). */
Result<SheetCondition> parseCondition(const QString &text);

/** The words for a format, as they stand in templates: "chinese"; the empty word is Plain. */
QStringList formatWords();

} // namespace dangjian
