// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/presentdate.h"

namespace dangjian {

Result<QDate> presentDate(Connection &connection)
{
    const auto date = connection.scalar(QStringLiteral("SELECT on_date FROM present_day WHERE one = 1"));
    if (!date)
        return failure(date.error());
    return QDate::fromString(date->toString(), Qt::ISODate);
}

} // namespace dangjian
