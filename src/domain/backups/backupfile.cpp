// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupfile.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace dangjian {

namespace {

constexpr QLatin1String stampFormat("yyyyMMdd-HHmmss");
constexpr int daysOfSafety = 7; // copies made before something large are kept that long

/** Keeps the newest backup of each of the last `count` periods that have one. */
void keepNewest(
    const QList<BackupFile> &newestFirst, int count, const std::function<int(QDate)> &periodOf, QSet<QString> &kept)
{
    QSet<int> periods;
    for (const BackupFile &backup : newestFirst) {
        const int period = periodOf(backup.made.date());
        if (periods.contains(period))
            continue;
        if (periods.size() == count)
            return;
        periods.insert(period);
        kept.insert(backup.path);
    }
}

} // namespace

QString backupName(const QString &label, const QDateTime &made, BackupReason reason, bool sealed, int further)
{
    return QStringLiteral("%1-%2-%3%4.sqlite%5")
        .arg(label, made.toString(stampFormat), codeOf(reason),
            further > 1 ? QLatin1Char('-') + QString::number(further) : QString(),
            sealed ? QStringLiteral(".sealed") : QString());
}

std::optional<BackupFile> backupOf(const QString &path)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(.+)-(\d{8}-\d{6})-([a-z]+)(?:-\d+)?\.sqlite(\.sealed)?$)"));
    const auto match = form.match(QFileInfo(path).fileName());
    if (!match.hasMatch())
        return std::nullopt;
    BackupFile backup;
    backup.path = path;
    backup.label = match.captured(1);
    backup.made = QDateTime::fromString(match.captured(2), stampFormat);
    const auto reason = fromCode<BackupReason>(match.captured(3));
    if (!backup.made.isValid() || !reason)
        return std::nullopt;
    backup.reason = *reason;
    backup.sealed = !match.captured(4).isEmpty();
    return backup;
}

QList<BackupFile> surplusBackups(QList<BackupFile> backups, QDate today, const BackupRotation &rotation)
{
    std::sort(backups.begin(), backups.end(),
        [](const BackupFile &a, const BackupFile &b) { return std::tie(b.made, b.path) < std::tie(a.made, a.path); });
    QSet<QString> kept;
    if (!backups.isEmpty())
        kept.insert(backups.first().path);
    const QDate safeFrom = today.addDays(-daysOfSafety);
    QList<BackupFile> past;
    for (const BackupFile &backup : std::as_const(backups)) {
        const QDate day = backup.made.date();
        const bool isSafety = backup.reason != BackupReason::Daily && backup.reason != BackupReason::Asked;
        if (day > today || (isSafety && day > safeFrom))
            kept.insert(backup.path);
        if (day <= today)
            past.append(backup);
    }
    keepNewest(
        past, rotation.days, [](QDate day) { return int(day.toJulianDay()); }, kept);
    // Julian day 0 was a Monday.
    keepNewest(
        past, rotation.weeks, [](QDate day) { return int(day.toJulianDay() / 7); }, kept);
    keepNewest(
        past, rotation.months, [](QDate day) { return day.year() * 12 + day.month(); }, kept);
    backups.removeIf([&kept](const BackupFile &backup) { return kept.contains(backup.path); });
    return backups;
}

} // namespace dangjian
