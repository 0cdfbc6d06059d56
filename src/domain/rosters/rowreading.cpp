// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rowreading.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellsOfANote = 3; // a footer such as 填表人：… 审核人：… fills no more

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
    static const QStringList totals{u"合计"_s, u"总计"_s, u"小计"_s, u"共计"_s, u"累计"_s};
    static const QStringList notes{u"填表"_s, u"填报"_s, u"制表"_s, u"审核"_s, u"注"_s, u"说明"_s, u"备注"_s,
        u"负责人"_s, u"单位盖章"_s, u"经办"_s};
    int filled = 0;
    int values = 0; // in columns that are taken in, the serial number and the reason of a refusal aside
    int headings = 0;
    QString first;
    for (const HeadingColumn &column : m_headings.columns) {
        const Cell &cell = row.cell(column.column);
        if (cell.isEmpty())
            continue;
        const QString text = cleanText(cell.text);
        if (text.isEmpty())
            continue;
        ++filled;
        if (first.isEmpty())
            first = normalizedHeading(text);
        if (!column.key.isEmpty() && column.key != u"serial" && column.key != u"reason")
            ++values;
        // Headings are short, and most cells differ from them in their first character.
        if (!column.heading.isEmpty() && cell.type == CellType::Text && text.contains(column.heading.at(0))
            && normalizedHeading(text) == column.heading)
            ++headings;
    }
    const bool hasIdentity = !cell(row, m_identity).isEmpty();
    const auto begins = [&first](const QStringList &words) {
        return std::any_of(
            words.cbegin(), words.cend(), [&first](const QString &word) { return first.startsWith(word); });
    };
    if (headings > 1 && headings * 2 > filled) // the headings again, at the top of each printed page
        return u"row.heading"_s;
    if (begins(totals) && (!hasIdentity || filled <= cellsOfANote))
        return u"row.total"_s;
    if (!hasIdentity && filled <= cellsOfANote && begins(notes))
        return u"row.note"_s;
    return values == 0 ? u"row.empty"_s : QString();
}

QString RowReading::text(const QString &key)
{
    const Cell &from = cell(key);
    if (from.isEmpty()) {
        if (from.fromFormula)
            note(RosterState::Warning, u"formula.no_result"_s, key);
        return {};
    }
    if (from.type == CellType::Error) {
        note(RosterState::Warning, u"cell.error"_s, key, {from.text});
        return {};
    }
    QString clean = cleanText(from.text);
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

QDate RowReading::date(const QString &key)
{
    const Cell &from = cell(key);
    if (from.isEmpty()) {
        if (from.fromFormula)
            note(RosterState::Warning, u"formula.no_result"_s, key);
        return {};
    }
    const RosterDate read = readDate(from);
    const QStringList args{cleanText(from.text)};
    switch (read.kind) {
    case RosterDateKind::None:
    case RosterDateKind::Day:
        break;
    case RosterDateKind::Month:
        return month(key, read.date, args.first());
    case RosterDateKind::Serial:
        note(RosterState::Warning, u"date.serial_number"_s, key, args);
        break;
    case RosterDateKind::Impossible:
        note(RosterState::Error, u"date.impossible"_s, key, args);
        break;
    case RosterDateKind::LostDigits:
        note(RosterState::Error, u"date.lost_digits"_s, key, args);
        break;
    case RosterDateKind::Unreadable:
        note(RosterState::Error, u"date.unreadable"_s, key, args);
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
