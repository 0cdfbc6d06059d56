// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/celltext.h"

#include "members/idnumber.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsOfADouble = 15; // what Excel keeps of a number
constexpr int fullWidthOffset = 0xFEE0; // U+FF01 … U+FF5E stand for ! … ~
constexpr int earliestYear = 1880;
constexpr int latestYear = 2100;
constexpr int latestDay = 31;
constexpr double earliestSerial = 3654; // 1 January 1910
constexpr double latestSerial = 73415; // 31 December 2100

QChar halfWidth(QChar c)
{
    return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E ? QChar(c.unicode() - fullWidthOffset) : c;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'`' || c == QChar(0x2018) || c == QChar(0x2019);
}

RosterDate dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < earliestYear || year > latestYear)
        return {RosterDateKind::Impossible};
    return {RosterDateKind::Day, date};
}

RosterDate monthOf(int year, int month)
{
    const RosterDate first = dayOf(year, month, 1);
    return first.kind == RosterDateKind::Day ? RosterDate{RosterDateKind::Month, first.date} : first;
}

/** The figure of a Chinese numeral below ten; -1 where it is none. */
int numeralOf(QChar c)
{
    static const QString numerals = u"〇一二三四五六七八九"_s;
    return c == u'零' || c == u'○' ? 0 : static_cast<int>(numerals.indexOf(c));
}

bool isTens(QChar c)
{
    return c == u'十' || c == u'廿' || c == u'卅';
}

/** 二〇〇一 as 2001 digit by digit, 十二 as 12, 二十五 and 廿五 as 25; empty where it is no numeral. */
QString digitsOfNumeral(QStringView numeral)
{
    const auto tens = std::find_if(numeral.cbegin(), numeral.cend(), isTens);
    QString digits;
    if (tens == numeral.cend()) {
        for (const QChar c : numeral)
            // 二OO一 with the letter, as it is often typed
            digits += QString::number(c == u'O' || c == u'o' || c == u'0' ? 0 : numeralOf(c));
        return digits;
    }
    const qsizetype before = tens - numeral.cbegin();
    const QStringView after = numeral.mid(before + 1);
    if (before > 1 || after.size() > 1 || (before == 1 && *tens != u'十')
        || (!after.isEmpty() && numeralOf(after.front()) < 1))
        return {};
    const int ten = *tens == u'廿' ? 2 : *tens == u'卅' ? 3 : before == 1 ? numeralOf(numeral.front()) : 1;
    return QString::number(ten * 10 + (after.isEmpty() ? 0 : numeralOf(after.front())));
}

/** A text with its Chinese numerals in digits. */
QString withDigits(const QString &text)
{
    // All of them stand far behind the digits, and most dates are written in those.
    const auto isNumeral = [](QChar c) { return c.unicode() > 0x2000 && (numeralOf(c) >= 0 || isTens(c)); };
    if (std::none_of(text.cbegin(), text.cend(), isNumeral))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size()
            && (isNumeral(text.at(end))
                || (end > i && (text.at(end) == u'O' || text.at(end) == u'o' || text.at(end) == u'0'))))
            ++end;
        plain += end > i ? digitsOfNumeral(QStringView(text).mid(i, end - i)) : QString(text.at(i));
        i = std::max(end, i + 1);
    }
    return plain;
}

/** What people write behind a date. */
void dropWordBehind(QString &text)
{
    for (const QStringView word : {u"出生", u"生", u"入党", u"转正"})
        if (text.endsWith(word)) {
            text.chop(word.size());
            return;
        }
}

/** 1986年7月1日, 1986-7-1 and 1986／07／01 all as the parts 1986, 7, 1; a time of day behind is left out. */
QStringList dateParts(QString text)
{
    dropWordBehind(text);
    text.replace(u"元月"_s, u"1月"_s);
    text = withDigits(text);
    QStringList parts{QString()};
    for (QChar c : std::as_const(text)) {
        c = halfWidth(c);
        if (isDigit(c)) {
            parts.last() += c;
        } else if (c == u':') {
            // What stands before a colon is an hour, and all that follows belongs to it.
            parts.removeLast();
            break;
        } else if (u"年月日号.-/、。·—–, T"_s.contains(c)) {
            if (!parts.last().isEmpty())
                parts << QString();
        } else {
            return {};
        }
    }
    if (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    return parts;
}

RosterDate dateOfParts(const QStringList &parts)
{
    if (parts.size() == 1) {
        const QString &digits = parts.first();
        const int year = digits.left(4).toInt();
        if (digits.size() == 8)
            return dayOf(year, digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt());
        if (digits.size() == 6 && (digits.startsWith(u"19") || digits.startsWith(u"20")))
            return monthOf(year, digits.mid(4, 2).toInt());
        return {RosterDateKind::Unreadable};
    }
    const bool sized = (parts.size() == 2 || parts.size() == 3)
        && std::all_of(parts.cbegin() + 1, parts.cend(), [](const QString &part) { return part.size() <= 2; });
    // 99.7.1 begins with its year; of 07/01/99 nobody can tell which figure is what.
    if (sized && parts.first().size() == 2 && parts.first().toInt() > latestDay)
        return {RosterDateKind::ShortYear};
    if (!sized || parts.first().size() != 4)
        return {RosterDateKind::Unreadable};
    if (parts.size() == 2)
        return monthOf(parts.at(0).toInt(), parts.at(1).toInt());
    return dayOf(parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt());
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const QChar half = halfWidth(c);
        if (c.isSpace()) {
            if (!clean.isEmpty() && !clean.endsWith(u' '))
                clean += u' ';
        } else if (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control
            || (clean.isEmpty() && isApostrophe(c))) {
            continue;
        } else {
            // Punctuation stays as wide as it is: 盐城（集团）公司 is written so.
            clean += half.isLetterOrNumber() ? half : c;
        }
    }
    if (clean.endsWith(u' '))
        clean.chop(1);
    return clean;
}

bool saysNothing(const QString &cleanedText)
{
    static const QSet<QString> words{u"无"_s, u"暂无"_s, u"不详"_s, u"不明"_s, u"未知"_s, u"待查"_s, u"空"_s, u"-"_s,
        u"--"_s, u"—"_s, u"——"_s, u"/"_s, u"//"_s, u"\\"_s, u"／"_s, u"－"_s, u"null"_s, u"NULL"_s, u"None"_s, u"NaN"_s,
        u"nan"_s, u"NaT"_s, u"N/A"_s};
    return cleanedText.isEmpty() || (cleanedText.size() <= 4 && words.contains(cleanedText));
}

std::optional<bool> yesOrNo(const QString &cleanedText)
{
    static const QSet<QString> yes{
        u"是"_s, u"有"_s, u"√"_s, u"✓"_s, u"✔"_s, u"☑"_s, u"V"_s, u"Y"_s, u"YES"_s, u"1"_s, u"TRUE"_s, u"对"_s};
    static const QSet<QString> no{
        u"否"_s, u"无"_s, u"没有"_s, u"不是"_s, u"×"_s, u"✗"_s, u"N"_s, u"NO"_s, u"0"_s, u"FALSE"_s};
    const QString upper = cleanedText.toUpper();
    if (yes.contains(upper))
        return true;
    if (no.contains(upper))
        return false;
    return std::nullopt;
}

RosterDate readDate(const Cell &cell)
{
    if (cell.type == CellType::Date) {
        const bool monthOnly = cell.text.size() == 7; // the cell's format shows no day
        const RosterDate day = dayOf(cell.date.year(), cell.date.month(), cell.date.day());
        return monthOnly && day.kind == RosterDateKind::Day ? RosterDate{RosterDateKind::Month, day.date} : day;
    }
    const QString text = cleanText(cell.text);
    if (saysNothing(text))
        return {};
    if (cell.type == CellType::Boolean || cell.type == CellType::Error)
        return {RosterDateKind::Unreadable};
    const bool bareSerial = text.size() == 5 && std::all_of(text.cbegin(), text.cend(), isDigit);
    if (bareSerial) {
        const double serial = text.toDouble();
        if (serial >= earliestSerial && serial <= latestSerial)
            return {RosterDateKind::Serial, QDate(1899, 12, 30).addDays(static_cast<qint64>(serial))};
    }
    const QStringList parts = dateParts(text);
    // 1986.10 as a number is 1986.1; all other months are what they look like.
    const bool wasNumber = cell.type == CellType::Number || (cell.untyped && text.count(u'.') == 1);
    if (wasNumber && parts.size() == 2 && parts.first().size() == 4 && parts.at(1) == u"1")
        return {RosterDateKind::LostDigits};
    return dateOfParts(parts);
}

bool hasLostDigits(const Cell &cell, const QString &idNumber)
{
    if (cell.type == CellType::Number && idNumber.size() > digitsOfADouble)
        return true;
    if (idNumber.contains(u"E+") && isDigit(idNumber.front())) // 3.20902E+17, as csv files have it
        return true;
    return idNumber.size() == 18 && std::all_of(idNumber.cbegin(), idNumber.cend(), isDigit)
        && idNumber.endsWith(u"000") && checkIdNumber(idNumber) != IdNumberFault::None;
}

} // namespace dangjian
