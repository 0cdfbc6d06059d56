// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rowreading.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellsOfANote = 3; // a footer such as 填表人：… 审核人：… fills no more
constexpr int longestTotal = 8; // 男党员合计
constexpr int fewestDigits = 8; // fewer are none of an ID number, but a sum: 党员8人

bool begins(const QString &text, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.startsWith(word); });
}

bool holds(const QString &text, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

/** 合计, 本页小计, 男党员合计 and their like, by the first cell of a row as a heading. */
bool saysTotal(const QString &first)
{
    static const QStringList totals{u"合计"_s, u"总计"_s, u"小计"_s, u"共计"_s, u"累计"_s};
    return begins(first, totals) || (first.size() <= longestTotal && holds(first, totals)) || first == u"总人数";
}

/** 填表人：张三 and their like. */
bool saysNote(const QString &first)
{
    static const QStringList notes{u"填表"_s, u"填报"_s, u"制表"_s, u"审核"_s, u"注"_s, u"说明"_s, u"备注"_s,
        u"负责人"_s, u"单位盖章"_s, u"经办"_s};
    return begins(first, notes);
}

/** An error of a spreadsheet in a table of text: #N/A, #REF!, #NAME?, Err:504. */
bool isErrorText(const QString &text)
{
    return (text.startsWith(u'#') && (text.endsWith(u'!') || text.endsWith(u'?') || text == u"#N/A"))
        || text.startsWith(u"Err:");
}

/** What is a note however many cells it fills: a place to sign, a remark on the table itself, 填表日期：. */
bool isSurelyNote(const QString &text)
{
    static const QStringList words{u"签字"_s, u"签名"_s, u"盖章"_s, u"以下空白"_s, u"此表"_s, u"本表"_s};
    static const QStringList labels{
        u"填"_s, u"审"_s, u"制表"_s, u"报送"_s, u"电话"_s, u"日期"_s, u"负责"_s, u"经办"_s, u"书记"_s, u"联系人"_s};
    const QString label = text.left(std::max(text.indexOf(u'：'), text.indexOf(u':')));
    return holds(text, words) || (label.size() < text.size() && holds(label, labels));
}

} // namespace

RosterColumns::RosterColumns(const HeadingMap &headings, QString identity)
    : m_headings(headings), m_identity(std::move(identity))
{
    for (const HeadingColumn &column : headings.columns)
        if (!column.key.isEmpty())
            m_columns.insert(column.key, column.column);
}

QString RosterColumns::ignoredBecause(const TableRow &row) const
{
    int filled = 0;
    int values = 0; // in columns that are taken in, the serial number and the reason of a refusal aside
    int headings = 0;
    QString first;
    bool isSure = false;
    for (const HeadingColumn &column : m_headings.columns) {
        const Cell &cell = row.cell(column.column);
        if (cell.isEmpty())
            continue;
        const QString text = cleanText(cell.text);
        if (text.isEmpty())
            continue;
        ++filled;
        if (first.isEmpty()) {
            first = normalizedHeading(text);
            isSure = column.key != u"content" && isSurelyNote(text);
        }
        if (!column.key.isEmpty() && column.key != u"serial" && column.key != u"reason")
            ++values;
        // Headings are short, and most cells differ from them in their first character.
        if (!column.heading.isEmpty() && cell.type == CellType::Text && text.contains(column.heading.at(0))
            && normalizedHeading(text) == column.heading)
            ++headings;
    }
    const QString identity = cell(row, m_identity).text;
    const bool hasIdentity = m_identity == u"id_number"
        ? std::count_if(identity.cbegin(), identity.cend(), [](QChar c) { return c.isDigit(); }) >= fewestDigits
        : !identity.isEmpty();
    if (headings > 1 && headings * 2 > filled) // the headings again, at the top of each printed page
        return u"row.heading"_s;
    if (saysTotal(first) && (!hasIdentity || filled <= cellsOfANote))
        return u"row.total"_s;
    if (!hasIdentity && (isSure || (filled <= cellsOfANote && saysNote(first))))
        return u"row.note"_s;
    if (values > 0)
        return {};
    return filled > 0 ? u"row.note"_s : u"row.empty"_s;
}

QString RowReading::text(const QString &key)
{
    const Cell &from = cell(key);
    if (from.isEmpty()) {
        if (from.fromFormula)
            note(RosterState::Warning, u"formula.no_result"_s, key);
        return {};
    }
    QString clean = cleanText(from.text);
    if (from.type == CellType::Error || (from.untyped && isErrorText(clean))) {
        note(RosterState::Warning, u"cell.error"_s, key, {clean});
        return {};
    }
    return saysNothing(clean) ? QString() : clean;
}

QDate RowReading::month(const QString &key, QDate first, const QString &said)
{
    const QDate chosen = m_days.value(key);
    if (chosen.isValid() && chosen.year() == first.year() && chosen.month() == first.month())
        return chosen;
    m_months.insert(key, first);
    note(m_rules.months == MonthRule::Ask ? RosterState::Choice : RosterState::Warning,
        m_rules.months == MonthRule::LeaveOpen ? u"date.month_left_open"_s
            : m_rules.months == MonthRule::Ask ? u"date.month_asked"_s
                                               : u"date.month_only"_s,
        key, {said});
    return m_rules.months == MonthRule::FirstDay ? first : QDate();
}

QDate RowReading::date(const QString &key, RosterState wrong)
{
    const Cell &from = cell(key);
    if (from.isEmpty()) {
        if (from.fromFormula)
            note(RosterState::Warning, u"formula.no_result"_s, key);
        return {};
    }
    const QStringList args{cleanText(from.text)};
    if (from.type == CellType::Error) {
        note(wrong, u"cell.error"_s, key, args);
        return {};
    }
    const RosterDate read = readDate(from);
    switch (read.kind) {
    case RosterDateKind::None:
    case RosterDateKind::Day:
        break;
    case RosterDateKind::Month:
        return month(key, read.date, args.first());
    case RosterDateKind::Serial:
        note(RosterState::Warning, u"date.serial_number"_s, key, {args.first(), read.date.toString(Qt::ISODate)});
        break;
    case RosterDateKind::Impossible:
        note(wrong, u"date.impossible"_s, key, args);
        break;
    case RosterDateKind::LostDigits:
        note(wrong, u"date.lost_digits"_s, key, args);
        break;
    case RosterDateKind::ShortYear:
        note(wrong, u"date.short_year"_s, key, args);
        break;
    case RosterDateKind::Unreadable:
        note(wrong, u"date.unreadable"_s, key, args);
        break;
    }
    return read.date;
}

std::optional<bool> RowReading::yes(const QString &key)
{
    const Cell &from = cell(key);
    if (from.isEmpty())
        return std::nullopt;
    const QString said = cleanText(from.text);
    const std::optional<bool> answer = yesOrNo(said);
    if (!answer && !saysNothing(said))
        note(RosterState::Warning, u"yes_no.unknown"_s, key, {said});
    return answer;
}

std::optional<int> RowReading::number(const QString &key)
{
    QString said = textWithoutSpaces(key);
    if (said.isEmpty())
        return std::nullopt;
    const QString whole = said;
    said.remove(u',').remove(u'，');
    while (!said.isEmpty() && !said.back().isDigit())
        said.chop(1); // 人, 户, 件
    if (said.endsWith(u".0"))
        said.chop(2);
    bool valid = false;
    const int value = said.toInt(&valid);
    if (valid && value >= 0)
        return value;
    note(RosterState::Error, u"number.unreadable"_s, key, {whole});
    return std::nullopt;
}

QString RowReading::code(const QString &key, const CodeList &list)
{
    const Cell &from = cell(key);
    if (from.isEmpty())
        return {};
    const QString said = cleanText(from.text);
    if (from.type == CellType::Error) {
        note(RosterState::Warning, u"cell.error"_s, key, {said});
        return {};
    }
    const std::optional<QString> found = list.codeOf(said);
    if (!found && !saysNothing(said))
        note(RosterState::Warning, key + u".unknown"_s, key, {said});
    return found.value_or(QString());
}

bool RowReading::isNoted(const QString &codePrefix) const
{
    return std::any_of(m_result.findings.cbegin(), m_result.findings.cend(),
        [&](const RosterFinding &finding) { return finding.code.startsWith(codePrefix); });
}

} // namespace dangjian
