// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace dangjian {

/** Settings of the store about who sees what, which the department keeps. */
namespace trustsetting {
inline const QString lockMinutes = QStringLiteral("lock_minutes");
inline const QString reasonToShow = QStringLiteral("reason_to_show");
inline const QString reasonToHandOut = QStringLiteral("reason_to_hand_out");
} // namespace trustsetting

struct TrustSettings
{
    int lockMinutes = 10; // without a touch until the window is locked; 0 = never
    bool reasonToShow = false; // ID number, telephones and address of somebody on the screen
    bool reasonToHandOut = false; // the same in files and printed lists
};

/** What stands in the settings; what is missing or no figure is as it is without any setting. */
inline TrustSettings trustSettings(const QMap<QString, QString> &settings)
{
    TrustSettings trust;
    bool isNumber = false;
    const int minutes = settings.value(trustsetting::lockMinutes).toInt(&isNumber);
    if (isNumber && minutes >= 0) {
        trust.lockMinutes = minutes;
    }
    const auto isOn = [&](const QString &key) { return settings.value(key) == QLatin1String("1"); };
    trust.reasonToShow = isOn(trustsetting::reasonToShow);
    trust.reasonToHandOut = isOn(trustsetting::reasonToHandOut);
    return trust;
}

} // namespace dangjian
