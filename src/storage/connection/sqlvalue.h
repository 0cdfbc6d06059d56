// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "id.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <type_traits>

namespace dangjian {

inline QString dateTimeFormat()
{
    return QStringLiteral("yyyy-MM-dd'T'HH:mm:ss");
}

/** A value as it is bound: ids and dates that are none become NULL, texts never do, enumerations become their codes. */
template <class T>
QVariant toSql(const T &value)
{
    if constexpr (std::is_same_v<T, QString>)
        return value.isNull() ? QVariant(QString(QLatin1String(""))) : QVariant(value);
    else if constexpr (std::is_same_v<T, QDate>)
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
    else if constexpr (std::is_same_v<T, QDateTime>)
        return value.isValid() ? QVariant(value.toString(dateTimeFormat())) : QVariant(QMetaType::fromType<QString>());
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
        value = sql.isNull() ? QDate() : QDate::fromString(sql.toString(), Qt::ISODate);
    else if constexpr (std::is_same_v<T, QDateTime>)
        value = sql.isNull() ? QDateTime() : QDateTime::fromString(sql.toString(), dateTimeFormat());
    else if constexpr (std::is_same_v<T, QByteArray>)
        value = sql.toByteArray();
    else if constexpr (std::is_same_v<T, bool>)
        value = sql.toInt() != 0;
    else if constexpr (std::is_enum_v<T>) {
        if (const auto known = fromCode<T>(sql.toString()))
            value = *known;
    } else if constexpr (requires {
                             value.isNull();
                             value.office();
                         })
        value.value = sql.toLongLong();
    else
        value = sql.value<T>();
}

} // namespace dangjian
