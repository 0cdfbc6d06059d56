// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupfile.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace dangjian {

namespace {

constexpr QLatin1String stampFormat("yyyyMMdd-HHmmss");
constexpr int daysOfSafety = 7; // copies made before something large are kept that long

bool isSafety(const BackupFile &backup)
{
    return backup.reason != BackupReason::Daily && backup.reason != BackupReason::Asked;
}

/**
 * Keeps the newest backup of each of the last `count` periods that have one. One that was made before something large
 * stands for its period only where there is no other: it must not take the day's own away.
 */
void keepNewest(
    const QList<BackupFile> &newestFirst, int count, const std::function<int(QDate)> &periodOf, QSet<QString> &kept)
{
    QHash<int, const BackupFile *> best;
    for (const BackupFile &backup : newestFirst) {
        const BackupFile *&chosen = best[periodOf(backup.made.date())];
        if (chosen == nullptr && best.size() > count)
            break;
        if (chosen == nullptr || (isSafety(*chosen) && !isSafety(backup)))
            chosen = &backup;
    }
    for (const BackupFile *chosen : std::as_const(best))
        if (chosen != nullptr)
            kept.insert(chosen->path);
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
    int safe = 0;
    QList<BackupFile> past;
    for (const BackupFile &backup : std::as_const(backups)) {
        const QDate day = backup.made.date();
        if (day > today || (isSafety(backup) && day > safeFrom && safe++ < rotation.safety))
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

bool isDailyDue(const QList<BackupFile> &backups, QDate today)
{
    return std::none_of(backups.begin(), backups.end(), [today](const BackupFile &backup) {
        return backup.made.date() == today
            && (backup.reason == BackupReason::Daily || backup.reason == BackupReason::Asked);
    });
}

const BackupFile *lastBackup(const QList<BackupFile> &newestFirst, QDate today)
{
    const auto last = std::find_if(newestFirst.begin(), newestFirst.end(),
        [today](const BackupFile &backup) { return backup.made.date() <= today; });
    if (last != newestFirst.end())
        return &*last;
    return newestFirst.isEmpty() ? nullptr : &newestFirst.first();
}

} // namespace dangjian
