// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/idnumber.h"
#include "store/store.h"

#include <QDate>
#include <QFile>

#include <limits>
#include <memory>

namespace dangjian {

/** A store for a program that waits for others as long as it takes; ends the bench where it does not open. */
inline std::unique_ptr<Store> openPatiently(const QString &file, const QString &program, QDate today)
{
    auto opened = Store::open(
        file, std::make_shared<FixedClock>(today), StoreOptions{program, std::numeric_limits<int>::max()});
    if (!opened)
        qFatal("not opened: %d", int(opened.error().code));
    return std::move(*opened);
}

/** A roster (csv) of so many invented people of a branch whom no store of the demonstration has. */
inline void writeBigRoster(const QString &file, const QString &branch, int people)
{
    QFile roster(file);
    if (!roster.open(QIODevice::WriteOnly))
        qFatal("no roster");
    roster.write("姓名,公民身份号码,所在党支部,党员类别\n");
    constexpr int days = 25'000;
    for (int i = 0; i < people; ++i) {
        const QString body = QStringLiteral("990201")
            + QDate(1935, 1, 1).addDays(i % days).toString(QStringLiteral("yyyyMMdd"))
            + QString::number(100 + (i / days) * 2 + i % 2);
        const QString line = QStringLiteral("花名册%1,%2,%3,社区支部党员\n");
        roster.write(line.arg(i).arg(body + idNumberCheck(body), branch).toUtf8());
    }
}

} // namespace dangjian
