// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/pastedlines.h"

#include "participation/typedcells.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

struct Heading
{
    const char16_t *word;
    PastedColumn column;
};

// Longer words first: 活动日期 is a date, 活动内容 a content; 证明人 is no certificate.
constexpr Heading headings[] = {
    {u"序号", PastedColumn::Ignored},
    {u"备注", PastedColumn::Ignored},
    {u"电话", PastedColumn::Ignored},
    {u"手机", PastedColumn::Ignored},
    {u"性别", PastedColumn::Ignored},
    {u"证明人", PastedColumn::Certifier},
    {u"负责人", PastedColumn::Certifier},
    {u"经办人", PastedColumn::Certifier},
    {u"组织者", PastedColumn::Certifier},
    {u"登记证", PastedColumn::Number},
    {u"证号", PastedColumn::Number},
    {u"证件号", PastedColumn::Number},
    {u"身份证", PastedColumn::Number},
    {u"身份号", PastedColumn::Number},
    {u"姓名", PastedColumn::Who},
    {u"党员", PastedColumn::Who},
    {u"参加人", PastedColumn::Who},
    {u"人员", PastedColumn::Who},
    {u"实事件数", PastedColumn::Deeds},
    {u"件数", PastedColumn::Deeds},
    {u"时长", PastedColumn::Hours},
    {u"小时", PastedColumn::Hours},
    {u"工时", PastedColumn::Hours},
    {u"学时", PastedColumn::Hours},
    {u"类别", PastedColumn::Kind},
    {u"类型", PastedColumn::Kind},
    {u"种类", PastedColumn::Kind},
    {u"日期", PastedColumn::Date},
    {u"时间", PastedColumn::Date},
    {u"年月日", PastedColumn::Date},
    {u"内容", PastedColumn::Content},
    {u"事项", PastedColumn::Content},
    {u"情况", PastedColumn::Content},
    {u"活动", PastedColumn::Content},
    {u"项目", PastedColumn::Content},
    {u"支部", PastedColumn::Belonging},
    {u"单位", PastedColumn::Belonging},
    {u"社区", PastedColumn::Belonging},
    {u"date", PastedColumn::Date},
    {u"name", PastedColumn::Who},
    {u"member", PastedColumn::Who},
    {u"certificate", PastedColumn::Number},
    {u"kind", PastedColumn::Kind},
    {u"content", PastedColumn::Content},
    {u"hours", PastedColumn::Hours},
    {u"deeds", PastedColumn::Deeds},
    {u"certifier", PastedColumn::Certifier},
    {u"branch", PastedColumn::Belonging},
    {u"unit", PastedColumn::Belonging},
};

std::optional<PastedColumn> columnOfHeading(const QString &cell)
{
    const QString heading = cell.simplified().remove(u' ').toLower();
    // Headings are short; a content that mentions an activity is none.
    if (heading.isEmpty() || heading.size() > 14)
        return std::nullopt;
    for (const auto &[word, column] : headings)
        if (heading.contains(QStringView(word)))
            return column;
    return std::nullopt;
}

bool isNumberOfPerson(const QString &cell)
{
    static const QRegularExpression form(u"^([A-Za-z]\\d{2}-?\\d{4,9}|\\d{17}[\\dXx]|\\d{15})$"_s);
    return form.match(cell).hasMatch();
}

bool isBelonging(const QString &cell)
{
    static const QRegularExpression form(
        u"(支部|社区|党委|党总支|街道|局|学校|小学|中学|公司|医院|中心|大队|银行|集团|厂)$"_s);
    return cell.size() > 2 && form.match(cell).hasMatch();
}

bool isName(const QString &cell)
{
    static const QRegularExpression form(
        u"^(\\p{Han}{2,4}|\\p{Han}\\s+\\p{Han}|\\p{Han}+[·•・．.]\\p{Han}+([·•・．.]\\p{Han}+)*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(cell).hasMatch() && !isBelonging(cell) && !kindFromText(cell);
}

bool isFigure(const QString &cell)
{
    return !isWrittenDate(cell) && (hoursFromText(cell) || deedsFromText(cell));
}

// The column's cells that are not empty.
QStringList filledCells(const QList<QStringList> &rows, qsizetype column)
{
    QStringList cells;
    for (const QStringList &row : rows)
        if (column < row.size() && !row.at(column).isEmpty())
            cells.append(row.at(column));
    return cells;
}

bool mostAre(const QStringList &cells, const std::function<bool(const QString &)> &is)
{
    return !cells.isEmpty() && std::count_if(cells.begin(), cells.end(), is) * 10 >= cells.size() * 6;
}

bool isSerial(const QStringList &cells)
{
    if (cells.size() < 2)
        return false;
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (cells.at(i).toInt() != cells.at(0).toInt() + i || cells.at(0).toInt() == 0)
            return false;
    return true;
}

void guessColumns(const QList<QStringList> &rows, QList<PastedColumn> &columns, const QList<bool> &known)
{
    const auto taken = [&](PastedColumn column) { return columns.contains(column); };
    qsizetype longest = -1;
    qsizetype longestSize = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QStringList cells = filledCells(rows, i);
        if (known.at(i) || cells.isEmpty())
            continue;
        PastedColumn &column = columns[i];
        if (i == 0 && isSerial(cells))
            column = PastedColumn::Ignored;
        else if (mostAre(cells, isNumberOfPerson))
            column = taken(PastedColumn::Number) ? PastedColumn::Ignored : PastedColumn::Number;
        else if (!taken(PastedColumn::Date) && mostAre(cells, isWrittenDate))
            column = PastedColumn::Date;
        else if (!taken(PastedColumn::Kind)
            && mostAre(cells, [](const QString &cell) { return !isFigure(cell) && kindFromText(cell); }))
            column = PastedColumn::Kind;
        else if (mostAre(cells, isFigure))
            column = !taken(PastedColumn::Hours) ? PastedColumn::Hours
                : !taken(PastedColumn::Deeds)    ? PastedColumn::Deeds
                                                 : PastedColumn::Ignored;
        else if (mostAre(cells, isName))
            column = !taken(PastedColumn::Who)    ? PastedColumn::Who
                : !taken(PastedColumn::Certifier) ? PastedColumn::Certifier
                                                  : PastedColumn::Ignored;
        else if (!taken(PastedColumn::Belonging) && mostAre(cells, isBelonging))
            column = PastedColumn::Belonging;
        else if (!taken(PastedColumn::Content)) {
            const qsizetype size = cells.join(QString()).size() / cells.size();
            if (size > longestSize) {
                longest = i;
                longestSize = size;
            }
        }
    }
    if (longest >= 0)
        columns[longest] = PastedColumn::Content;
    // A lone column of words that are no usual names is still a list of people.
    if (columns.size() == 1 && columns.at(0) != PastedColumn::Number)
        columns[0] = PastedColumn::Who;
}

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

// The row of headings among the first five; -1 where there is none.
qsizetype headingRow(const QList<QStringList> &rows, qsizetype width)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), 5); ++i) {
        qsizetype known = 0;
        qsizetype filled = 0;
        for (const QString &cell : rows.at(i)) {
            filled += cell.isEmpty() ? 0 : 1;
            known += columnOfHeading(cell) && !isNumberOfPerson(cell) && !isWrittenDate(cell) ? 1 : 0;
        }
        const bool alone = width == 1 && i == 0 && known == 1 && rows.size() > 1;
        if (alone || (known >= 2 && known * 2 > filled))
            return i;
    }
    return -1;
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
    QList<QStringList> rows = pastedCells(text);
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    table.columns.fill(PastedColumn::Ignored, width);
    QList<bool> known(width, false);
    const qsizetype heading = headingRow(rows, width);
    if (heading >= 0) {
        table.headed = true;
        for (qsizetype i = 0; i < rows.at(heading).size(); ++i)
            if (const auto column = columnOfHeading(rows.at(heading).at(i))) {
                known[i] = true;
                // The first column of its kind counts: 活动日期 before 登记日期.
                if (!table.columns.contains(*column))
                    table.columns[i] = *column;
            }
    }
    const QList<QStringList> body = rows.mid(heading + 1);
    guessColumns(body, table.columns, known);
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
