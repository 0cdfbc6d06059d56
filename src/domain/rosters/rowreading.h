// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codelists/codelist.h"
#include "organizations/organization.h"
#include "rosters/celltext.h"
#include "rosters/headings.h"
#include "rosters/rosterrow.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace dangjian {

/** How the rows of a roster are read, whatever it lists. */
struct RosterRules
{
    QDate today{};
    OrganizationId defaultBranch{}; // of rows that name none
    MonthRule months = MonthRule::Ask;
};

/** Days that a person gave for the months of a row, by the field's key. */
using RosterDays = QHash<QString, QDate>;

/** The columns of a sheet by the fields that stand in them. */
class RosterColumns
{
public:
    RosterColumns() = default;
    /** `identity`: the field that every row that means something has; rows with it are no totals and no notes. */
    RosterColumns(const HeadingMap &headings, QString identity);

    const Cell &cell(const TableRow &row, const QString &key) const { return row.cell(m_columns.value(key, -1)); }
    bool has(const QString &key) const { return m_columns.contains(key); }
    /** Why a row is none of the roster's: row.heading, row.total, row.note, row.empty; empty where it is one. */
    QString ignoredBecause(const TableRow &row) const;

private:
    HeadingMap m_headings;
    QHash<QString, int> m_columns;
    QString m_identity;
};

/**
 * Reads the cells of one row and notes what is wrong with them: date.impossible, date.unreadable, date.lost_digits,
 * date.short_year, date.month_only, date.serial_number (args: the figure, the day), yes_no.unknown, number.unreadable,
 * cell.error, formula.no_result and KEY.unknown (field: which, args: what stands there).
 */
class RowReading
{
public:
    RowReading(const RosterColumns &columns, const TableRow &row, const RosterRules &rules, RosterRow &result,
        const RosterDays &days)
        : m_columns(columns), m_row(row), m_rules(rules), m_result(result), m_days(days)
    {
    }

    const Cell &cell(const QString &key) const { return m_columns.cell(m_row, key); }
    void note(RosterState level, const QString &code, const QString &field, const QStringList &args = {})
    {
        m_result.note({level, code, field, args});
    }

    /** The cleaned text of a field; what stands for nothing is empty. */
    QString text(const QString &key);
    /** The same without any space in it. */
    QString textWithoutSpaces(const QString &key) { return text(key).remove(QLatin1Char(' ')); }
    /**
     * The day; a month becomes what the rules say, or the day that was chosen, and stands in months(). What is no date
     * is noted as `wrong`.
     */
    QDate date(const QString &key, RosterState wrong = RosterState::Error);
    /** 是 or 否; nothing where neither stands there. */
    std::optional<bool> yes(const QString &key);
    /** A whole number, units behind it aside; nothing where none stands there. */
    std::optional<int> number(const QString &key);
    bool isSilent(const QString &key) const { return cleanText(cell(key).text).isEmpty(); }
    /** The code of a name in a list; what is not in it is a warning, and left out. */
    QString code(const QString &key, const CodeList &list);

    /** The value that a name stands for; a name that is not known is noted as `level`. */
    template <class E>
    std::optional<E> value(const QString &key, std::optional<E> (*named)(const QString &), RosterState level)
    {
        const QString said = text(key);
        if (said.isEmpty())
            return std::nullopt;
        const std::optional<E> found = named(said);
        if (!found)
            note(level, key + QLatin1String(".unknown"), key, {said});
        return found;
    }

    bool isNoted(const QString &codePrefix) const;
    /** Months whose day is not known, by the field's key: the first of each. */
    const RosterDays &months() const { return m_months; }

private:
    QDate month(const QString &key, QDate first, const QString &said);

    const RosterColumns &m_columns;
    const TableRow &m_row;
    const RosterRules &m_rules;
    RosterRow &m_result;
    const RosterDays &m_days;
    RosterDays m_months;
};

} // namespace dangjian
