// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/headings.h"

#include "rosters/celltext.h"

#include <QSet>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestHeadings = 2; // one known word alone is a title, not a row of headings
constexpr int fewestValues = 3;
constexpr double mostlyLike = 0.8;

using FieldsByHeading = QHash<QString, QList<qsizetype>>;

/** Texts of a row as headings; where `above` is given, its text stands before those of the row, cell by cell. */
QStringList headingsOf(const TableRow &row, const TableRow *above)
{
    const qsizetype columns = std::max(row.cells.size(), above ? above->cells.size() : 0);
    QStringList headings;
    for (qsizetype column = 0; column < columns; ++column) {
        const QString own = normalizedHeading(row.cell(column).text);
        headings << (own.isEmpty() && above ? normalizedHeading(above->cell(column).text) : own);
    }
    return headings;
}

int knownHeadings(const QStringList &headings, const FieldsByHeading &byHeading)
{
    QSet<QString> known;
    for (const QString &heading : headings)
        if (!heading.isEmpty() && byHeading.contains(heading))
            known << heading;
    return static_cast<int>(known.size());
}

/** The part of a column's values, in the rows below the headings, that look like a field's; 0 where they are few. */
double likeness(const QList<TableRow> &rows, int headerRow, int column, const RosterField &field)
{
    if (!field.looksLike)
        return 0;
    int values = 0;
    int like = 0;
    for (const TableRow &row : rows) {
        if (row.number <= headerRow)
            continue;
        const QString text = cleanText(row.cell(column).text);
        if (saysNothing(text))
            continue;
        ++values;
        like += field.looksLike(text) ? 1 : 0;
    }
    return values == 0 ? 0 : static_cast<double>(like) / values;
}

int valuesIn(const QList<TableRow> &rows, int headerRow, int column)
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(),
        [=](const TableRow &row) { return row.number > headerRow && !row.cell(column).isEmpty(); }));
}

} // namespace

QString normalizedHeading(const QString &text)
{
    QString plain;
    int brackets = 0;
    for (const QChar c : cleanText(text)) {
        if (c == u'(' || c == u'（' || c == u'[' || c == u'【')
            ++brackets;
        else if (c == u')' || c == u'）' || c == u']' || c == u'】')
            brackets = std::max(0, brackets - 1);
        else if (brackets == 0 && c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

int HeadingMap::columnOf(const QString &key) const
{
    for (const HeadingColumn &column : columns)
        if (column.key == key)
            return column.column;
    return -1;
}

int HeadingMap::found() const
{
    return static_cast<int>(std::count_if(
        columns.cbegin(), columns.cend(), [](const HeadingColumn &column) { return !column.key.isEmpty(); }));
}

HeadingMap recognizeHeadings(const QList<TableRow> &rows, const QList<RosterField> &fields)
{
    FieldsByHeading byHeading;
    for (qsizetype i = 0; i < fields.size(); ++i)
        for (const QString &heading : fields.at(i).headings)
            byHeading[heading] << i;

    HeadingMap map;
    QStringList headings;
    int best = fewestHeadings - 1;
    for (qsizetype i = 0; i < rows.size() && rows.at(i).number <= headingSearchRows; ++i) {
        const bool follows = i > 0 && rows.at(i - 1).number == rows.at(i).number - 1;
        for (const TableRow *above : {static_cast<const TableRow *>(nullptr), follows ? &rows.at(i - 1) : nullptr}) {
            const QStringList candidates = headingsOf(rows.at(i), above);
            const int known = knownHeadings(candidates, byHeading);
            if (known > best) {
                best = known;
                headings = candidates;
                map.headerRow = rows.at(i).number;
            }
        }
    }
    qsizetype width = headings.size();
    if (map.headerRow == 0)
        for (const TableRow &row : rows)
            width = std::max(width, row.cells.size());

    QSet<qsizetype> taken;
    for (qsizetype column = 0; column < width; ++column) {
        HeadingColumn entry{static_cast<int>(column), headings.value(column), {}, HeadingOrigin::Heading};
        const QList<qsizetype> meant = byHeading.value(entry.heading);
        qsizetype chosen = -1;
        double chosenLikeness = -1;
        for (const qsizetype field : meant) {
            const double like = meant.size() > 1 ? likeness(rows, map.headerRow, entry.column, fields.at(field)) : 1;
            if (!taken.contains(field) && like > chosenLikeness) {
                chosen = field;
                chosenLikeness = like;
            }
        }
        if (chosen >= 0) {
            entry.key = fields.at(chosen).key;
            taken << chosen;
        }
        map.columns << entry;
    }
    for (HeadingColumn &entry : map.columns) {
        if (!entry.key.isEmpty() || valuesIn(rows, map.headerRow, entry.column) < fewestValues)
            continue;
        for (qsizetype field = 0; field < fields.size(); ++field) {
            if (!fields.at(field).guessedByContent || taken.contains(field)
                || likeness(rows, map.headerRow, entry.column, fields.at(field)) < mostlyLike)
                continue;
            entry.key = fields.at(field).key;
            entry.origin = HeadingOrigin::Content;
            taken << field;
            break;
        }
    }
    return map;
}

} // namespace dangjian
