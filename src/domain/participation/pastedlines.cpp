// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/pastedlines.h"

#include "participation/pastedcolumns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

QString *cellOf(PastedLine &line, PastedColumn column)
{
    switch (column) {
    case PastedColumn::Date:
        return &line.date;
    case PastedColumn::Who:
        return &line.who;
    case PastedColumn::Number:
        return &line.number;
    case PastedColumn::Belonging:
        return &line.belonging;
    case PastedColumn::Kind:
        return &line.kind;
    case PastedColumn::Content:
        return &line.content;
    case PastedColumn::Hours:
        return &line.hours;
    case PastedColumn::Deeds:
        return &line.deeds;
    case PastedColumn::Certifier:
        return &line.certifier;
    case PastedColumn::Ignored:
        break;
    }
    return nullptr;
}

// Under headings only what these name is taken; the rest is told as left out. A column without one may tell the people.
QList<PastedColumn> headedColumns(const QStringList &headings, const QList<QStringList> &body, qsizetype width)
{
    QList<PastedColumn> columns(width, PastedColumn::Ignored);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const PastedColumn column = columnOfHeading(headings.at(i)).value_or(PastedColumn::Ignored);
        // The first column of its kind counts: 活动日期 before 登记日期.
        if (!columns.contains(column))
            columns[i] = column;
    }
    if (columns.contains(PastedColumn::Who) || columns.contains(PastedColumn::Number))
        return columns;
    const QList<PastedColumn> guessed = guessedColumns(body, width);
    for (qsizetype i = 0; i < width; ++i)
        if (columns.at(i) == PastedColumn::Ignored
            && (guessed.at(i) == PastedColumn::Who || guessed.at(i) == PastedColumn::Number)
            && !columnOfHeading(headings.value(i)))
            columns[i] = guessed.at(i);
    return columns;
}

} // namespace

QList<QStringList> pastedCells(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        row.append(cell.simplified());
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

PastedTable pastedLines(const QString &text)
{
    PastedTable table;
    const QList<QStringList> rows = pastedCells(text);
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    const qsizetype heading = headingRow(rows, width);
    const QList<QStringList> body = rows.mid(heading + 1);
    table.headed = heading >= 0;
    if (table.headed)
        table.columns = headedColumns(rows.at(heading), body, width);
    else
        table.columns = guessedColumns(body, width);
    for (qsizetype i = 0; i < width; ++i) {
        const QStringList cells = filledCells(body, i);
        if (table.columns.at(i) == PastedColumn::Ignored && !cells.isEmpty() && (i > 0 || !isSerial(cells))) {
            const QString title = table.headed ? rows.at(heading).value(i) : QString();
            table.ignored.append({static_cast<int>(i) + 1, title.isEmpty() ? cells.first() : title});
        }
    }
    for (qsizetype i = 0; i < body.size(); ++i) {
        PastedLine line;
        line.row = static_cast<int>(heading + 2 + i);
        bool anything = false;
        for (qsizetype column = 0; column < body.at(i).size(); ++column)
            if (QString *cell = cellOf(line, table.columns.at(column))) {
                *cell = body.at(i).at(column);
                anything = anything || !cell->isEmpty();
            }
        if (anything)
            table.lines.append(line);
    }
    return table;
}

QStringList pastedNames(const QString &text)
{
    static const QRegularExpression signs(u"[\\n\\r\\t,，、;；|/]+"_s);
    static const QRegularExpression loneSyllable(u"^\\p{Han}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression order(u"^\\d{1,3}[.．、)）]?$"_s);
    static const QRegularExpression leadingOrder(u"^\\d{1,3}[.．)）]"_s);
    QStringList names;
    for (const QString &piece : text.split(signs, Qt::SkipEmptyParts)) {
        QStringList words = piece.simplified().split(u' ', Qt::SkipEmptyParts);
        // Names of two characters are often spread by a blank to the width of three: 王 芳.
        QStringList joined;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (i + 1 < words.size() && loneSyllable.match(words.at(i)).hasMatch()
                && loneSyllable.match(words.at(i + 1)).hasMatch()) {
                joined.append(words.at(i) + words.at(i + 1));
                ++i;
            } else {
                joined.append(words.at(i));
            }
        }
        for (QString &word : joined) {
            word.remove(leadingOrder);
            if (!word.isEmpty() && !order.match(word).hasMatch() && !columnOfHeading(word) && !names.contains(word))
                names.append(word);
        }
    }
    return names;
}

} // namespace dangjian
