// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberformat.h"

#include <QTime>

#include <cmath>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr double leapBugDay = 60;
constexpr double lastSerial1900 = 2958465; // 31 December 9999

/** The first section of a format code with quoted, escaped and bracketed text taken out, in lower case. */
QString skeleton(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QStringView inside = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1);
            // [h], [mm] and [ss] count beyond a day; anything else is a colour, a condition or a locale.
            const QChar first = inside.isEmpty() ? QChar() : inside.front().toLower();
            if ((first == u'h' || first == u'm' || first == u's') && inside.count(inside.front()) == inside.size())
                bare += u"h"_s;
            i = end < 0 ? code.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

QString isoTime(double fraction)
{
    const int seconds = static_cast<int>(std::lround((fraction - std::floor(fraction)) * 86400)) % 86400;
    const QTime time = QTime(0, 0).addSecs(seconds);
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

} // namespace

NumberFormat builtInFormat(int id)
{
    switch (id) {
    case 14:
    case 15:
    case 16:
    case 28:
    case 29:
    case 30:
    case 31:
    case 51:
    case 53:
    case 54:
    case 58:
        return {NumberKind::Date};
    case 17:
    case 27:
    case 36:
    case 50:
    case 52:
    case 57:
        return {NumberKind::Month};
    case 18:
    case 19:
    case 20:
    case 21:
    case 32:
    case 33:
    case 34:
    case 35:
    case 45:
    case 46:
    case 47:
    case 55:
    case 56:
        return {NumberKind::Time};
    case 22:
        return {NumberKind::DateTime};
    default:
        return {};
    }
}

NumberFormat formatOfCode(QStringView code)
{
    if (code.compare(u"general", Qt::CaseInsensitive) == 0)
        return {};
    QString bare = skeleton(code);
    if (bare.isEmpty() || bare.contains(u"general"))
        return {};
    if (bare.count(u'0') == bare.size())
        return {bare.size() > 1 ? NumberKind::Zeros : NumberKind::Plain, static_cast<int>(bare.size())};
    if (bare.contains(u'0') || bare.contains(u'#') || bare.contains(u'?')) {
        // Seconds with fractions (mm:ss.0) are the one place where a date format has digits.
        if (!bare.contains(u"s.0"))
            return {};
    }
    const bool clock = bare.contains(u'h') || bare.contains(u's') || bare.contains(u"am/pm") || bare.contains(u"上午");
    bare.remove(u"am/pm"_s).remove(u"a/p"_s);
    const bool year = bare.contains(u'y') || bare.contains(u'e') || bare.contains(u'b');
    const bool day = bare.contains(u'd') || bare.contains(u"aaa");
    const bool month = bare.contains(u'm') && !clock;
    if (clock)
        return {year || day ? NumberKind::DateTime : NumberKind::Time};
    if (day)
        return {NumberKind::Date};
    if (year && month)
        return {NumberKind::Month};
    if (year || month)
        return {NumberKind::Date};
    return {};
}

QDate dateOfSerial(double serial, DateEpoch epoch)
{
    const double day = std::floor(serial);
    if (!(day >= 0) || day > lastSerial1900)
        return {};
    if (epoch == DateEpoch::Year1904)
        return QDate(1904, 1, 1).addDays(static_cast<qint64>(day));
    // The epoch 1900 counts a 29 February 1900 that never was, so that days before it stand one further.
    if (day < 1 || day == leapBugDay)
        return {};
    return QDate(1899, 12, day < leapBugDay ? 31 : 30).addDays(static_cast<qint64>(day));
}

double serialOfDate(QDate date)
{
    const qint64 days = QDate(1899, 12, 30).daysTo(date);
    if (days > static_cast<qint64>(leapBugDay))
        return static_cast<double>(days);
    return days > 1 ? static_cast<double>(days - 1) : 0;
}

QString numberText(double number)
{
    if (!std::isfinite(number))
        return {};
    const double whole = std::fabs(number);
    if (whole < 1e15 || whole >= 1e21)
        return QString::number(number, 'g', 15).toUpper();
    // Digits beyond the fifteenth are not known, and are shown as zeros, as Excel does.
    const QString scientific = QString::number(whole, 'e', 14);
    const qsizetype e = scientific.indexOf(u'e');
    QString digits = scientific.left(e).remove(u'.');
    digits += QString(scientific.mid(e + 1).toInt() + 1 - digits.size(), u'0');
    return number < 0 ? u'-' + digits : digits;
}

QString serialText(double serial, NumberKind kind, DateEpoch epoch)
{
    if (kind == NumberKind::Time)
        return isoTime(serial);
    if (epoch == DateEpoch::Year1900 && std::floor(serial) == leapBugDay)
        return u"1900-02-29"_s;
    const QDate date = dateOfSerial(serial, epoch);
    if (!date.isValid())
        return {};
    if (kind == NumberKind::Month && date.day() == 1)
        return date.toString(u"yyyy-MM"_s);
    const QString day = date.toString(Qt::ISODate);
    return kind == NumberKind::DateTime && serial != std::floor(serial) ? day + u' ' + isoTime(serial) : day;
}

} // namespace dangjian
