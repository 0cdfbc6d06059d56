// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "id.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <iterator>
#include <type_traits>

namespace dangjian {

/** yyyy-MM-dd for the years 0 to 9999, without the detour of QDate's own through printf: rows have several dates each.
 */
inline QString isoDate(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    const auto digit = [](int value) { return QChar(u'0' + value % 10); };
    const QChar text[] = {digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), u'-', digit(month / 10),
        digit(month), u'-', digit(day / 10), digit(day)};
    return QString(text, std::size(text));
}

/** yyyy-MM-dd'T'HH:mm:ss. */
inline QString isoDateTime(const QDateTime &at)
{
    const QTime time = at.time();
    const auto digit = [](int value) { return QChar(u'0' + value % 10); };
    const QChar text[] = {u'T', digit(time.hour() / 10), digit(time.hour()), u':', digit(time.minute() / 10),
        digit(time.minute()), u':', digit(time.second() / 10), digit(time.second())};
    return isoDate(at.date()).append(text, std::size(text));
}

/** The way back; no date where the text is none. */
inline QDate dateFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    int parts[3] = {};
    int part = 0;
    for (const QChar c : text) {
        if (c == u'-')
            ++part;
        else if (c >= u'0' && c <= u'9' && part < 3)
            parts[part] = parts[part] * 10 + (c.unicode() - u'0');
        else
            return {};
    }
    return part == 2 ? QDate(parts[0], parts[1], parts[2]) : QDate();
}

/** The way back; none where the text is none. */
inline QDateTime dateTimeFromIso(QStringView text)
{
    if (text.size() != 19 || text[10] != u'T' || text[13] != u':' || text[16] != u':')
        return {};
    int parts[3] = {};
    for (int i = 0; i < 6; ++i) {
        const QChar c = text[11 + i / 2 * 3 + i % 2];
        if (c < u'0' || c > u'9')
            return {};
        parts[i / 2] = parts[i / 2] * 10 + (c.unicode() - u'0');
    }
    const QDate date = dateFromIso(text.first(10));
    const QTime time(parts[0], parts[1], parts[2]);
    return date.isValid() && time.isValid() ? QDateTime(date, time) : QDateTime();
}

/** A value as it is bound: ids and dates that are none become NULL, texts never do, enumerations become their codes. */
template <class T>
QVariant toSql(const T &value)
{
    if constexpr (std::is_same_v<T, QString>)
        return value.isNull() ? QVariant(QString(QLatin1String(""))) : QVariant(value);
    else if constexpr (std::is_same_v<T, QDate>)
        return value.isValid() ? QVariant(isoDate(value)) : QVariant(QMetaType::fromType<QString>());
    else if constexpr (std::is_same_v<T, QDateTime>)
        return value.isValid() ? QVariant(isoDateTime(value)) : QVariant(QMetaType::fromType<QString>());
    else if constexpr (std::is_same_v<T, bool>)
        return QVariant(value ? 1 : 0);
    else if constexpr (std::is_enum_v<T>)
        return QVariant(codeOf(value));
    else if constexpr (requires {
                           value.isNull();
                           value.office();
                       })
        return value.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(value.value);
    else
        return QVariant(value);
}

/** The way back. A code that the program does not know leaves the field as it is. */
template <class T>
void fromSql(const QVariant &sql, T &value)
{
    if constexpr (std::is_same_v<T, QString>)
        value = sql.toString();
    else if constexpr (std::is_same_v<T, QDate>)
        value = sql.isNull() ? QDate() : dateFromIso(sql.toString());
    else if constexpr (std::is_same_v<T, QDateTime>)
        value = sql.isNull() ? QDateTime() : dateTimeFromIso(sql.toString());
    else if constexpr (std::is_same_v<T, QByteArray>)
        value = sql.toByteArray();
    else if constexpr (std::is_same_v<T, bool>)
        value = sql.toInt() != 0;
    else if constexpr (std::is_enum_v<T>) {
        // As stored: the hyphens that fromCode allows are for what people type.
        const QString code = sql.toString();
        for (const auto &[entry, known] : Codes<T>::table)
            if (code == QLatin1StringView(known)) {
                value = entry;
                break;
            }
    } else if constexpr (requires {
                             value.isNull();
                             value.office();
                         })
        value.value = sql.toLongLong();
    else
        value = sql.value<T>();
}

} // namespace dangjian
