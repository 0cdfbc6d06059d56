// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"

#include <QDate>
#include <QJsonValue>

#include <cmath>

namespace dangjian {

/** ISO, null where there is none. */
inline QJsonValue jsonDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

inline QString dateWords(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/** A number, null for none. */
template <class Tag>
QJsonValue jsonId(Id<Tag> id)
{
    return id ? QJsonValue(id.value) : QJsonValue(QJsonValue::Null);
}

/** A text, null where it is empty. */
inline QJsonValue jsonTextOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/** The code of a rule or finding ("id_number.checksum") in snake case, as scripts have it. */
inline QString jsonCode(QString code)
{
    return code.replace(QLatin1Char('.'), QLatin1Char('_'));
}

/** Minutes as hours, to two decimals. */
inline QJsonValue jsonHours(qint64 minutes)
{
    return std::round(static_cast<double>(minutes) / 0.6) / 100.0;
}

} // namespace dangjian
