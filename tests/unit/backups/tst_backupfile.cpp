// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupfile.h"
#include "backups/passphraserules.h"

#include <QtTest>

#include <algorithm>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

BackupFile madeAt(const QDateTime &made, BackupReason reason = BackupReason::Daily)
{
    return *backupOf(backupName(u"示范区-1"_s, made, reason, false));
}

QStringList daysOf(const QList<BackupFile> &backups)
{
    QStringList days;
    for (const BackupFile &backup : backups)
        days.append(backup.made.date().toString(Qt::ISODate));
    std::sort(days.begin(), days.end());
    return days;
}

/** What is left of daily backups when the rotation has gone over them each day. */
QList<BackupFile> keptAfter(QDate first, QDate last)
{
    QList<BackupFile> there;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        there.append(madeAt({day, QTime(8, 5)}));
        const QList<BackupFile> surplus = surplusBackups(there, day);
        there.removeIf([&surplus](const BackupFile &backup) {
            return std::any_of(
                surplus.begin(), surplus.end(), [&backup](const BackupFile &gone) { return gone.path == backup.path; });
        });
    }
    return there;
}

} // namespace

class TestBackupFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameSaysWhatItIs();
    void otherFilesAreNotBackups();
    void aYearIsKeptInDaysWeeksAndMonths();
    void copiesBeforeSomethingLargeStayAWeek();
    void manyImportsOfADayDoNotFillTheDisk();
    void aDayHasItsBackupOnce();
    void theLastOneIsNotThatOfAWrongClock();
    void aPassphraseIsJudgedByItsLength();
    void theNewestStaysHoweverOld();
    void aClockThatWasAheadTakesNothingAway();
};

void TestBackupFile::aNameSaysWhatItIs()
{
    const QDateTime made({2026, 11, 23}, {8, 5, 1});
    const QString name = backupName(u"示范区-1"_s, made, BackupReason::BeforeImport, true, 2);
    QCOMPARE(name, u"示范区-1-20261123-080501-import-2.sqlite.sealed"_s);
    const auto backup = backupOf(u"/stick/"_s + name);
    QVERIFY(backup);
    QCOMPARE(backup->path, u"/stick/"_s + name);
    QCOMPARE(backup->label, u"示范区-1"_s);
    QCOMPARE(backup->made, made);
    QCOMPARE(backup->reason, BackupReason::BeforeImport);
    QVERIFY(backup->sealed);
    QVERIFY(!backupOf(backupName(u"a"_s, made, BackupReason::Daily, false))->sealed);
}

void TestBackupFile::otherFilesAreNotBackups()
{
    for (const char *name :
        {"district.sqlite", "district-20261123-080501.sqlite", "district-20261323-080501-daily.sqlite",
            "district-20261123-080501-weekly.sqlite", "district-20261123-080501-daily.sqlite.part", ""})
        QVERIFY2(!backupOf(QString::fromLatin1(name)), name);
}

void TestBackupFile::aYearIsKeptInDaysWeeksAndMonths()
{
    const QDate today(2026, 11, 23); // a Monday
    const QList<BackupFile> kept = keptAfter(QDate(2025, 1, 1), today);
    const QStringList expected{// the last day of each of the eleven months before
        u"2025-12-31"_s, u"2026-01-31"_s, u"2026-02-28"_s, u"2026-03-31"_s, u"2026-04-30"_s, u"2026-05-31"_s,
        u"2026-06-30"_s, u"2026-07-31"_s, u"2026-08-31"_s, u"2026-09-30"_s, u"2026-10-31"_s,
        // the Sundays of the four weeks before; the last of them is one of the seven days
        u"2026-11-01"_s, u"2026-11-08"_s, u"2026-11-15"_s,
        // seven days
        u"2026-11-17"_s, u"2026-11-18"_s, u"2026-11-19"_s, u"2026-11-20"_s, u"2026-11-21"_s, u"2026-11-22"_s,
        u"2026-11-23"_s};
    QCOMPARE(daysOf(kept), expected);
}

void TestBackupFile::copiesBeforeSomethingLargeStayAWeek()
{
    const QDate today(2026, 11, 23);
    QList<BackupFile> there;
    for (int hour = 8; hour < 18; ++hour)
        there.append(madeAt({today.addDays(-6), QTime(hour, 0)}, BackupReason::BeforeImport));
    there.append(madeAt({today, QTime(8, 0)}));
    QVERIFY(surplusBackups(there, today).isEmpty());
    QCOMPARE(surplusBackups(there, today.addDays(1)).size(), 9);
    // Those of every day do not pile up.
    there.append(madeAt({today, QTime(9, 0)}, BackupReason::Asked));
    QCOMPARE(daysOf(surplusBackups(there, today)), QStringList{u"2026-11-23"_s});
    // The day's own stays beside one that was made before an import later on the day.
    QVERIFY(
        surplusBackups({madeAt({today, QTime(8, 0)}), madeAt({today, QTime(10, 0)}, BackupReason::BeforeImport)}, today)
            .isEmpty());
}

void TestBackupFile::manyImportsOfADayDoNotFillTheDisk()
{
    const QDate today(2026, 11, 23);
    QList<BackupFile> there;
    for (int minute = 0; minute < 40; ++minute)
        there.append(madeAt({today, QTime(8, minute)}, BackupReason::BeforeImport));
    QCOMPARE(surplusBackups(there, today).size(), 30);
    QCOMPARE(surplusBackups(there, today).constLast().made.time(), QTime(8, 0));
}

void TestBackupFile::aDayHasItsBackupOnce()
{
    const QDate today(2026, 11, 23);
    QVERIFY(isDailyDue({}, today));
    QVERIFY(isDailyDue({madeAt({today.addDays(-1), QTime(8, 0)})}, today));
    // One before an import holds what was there before it, and one of a clock ahead is none of today.
    QVERIFY(isDailyDue({madeAt({today, QTime(8, 0)}, BackupReason::BeforeImport)}, today));
    QVERIFY(isDailyDue({madeAt({today.addDays(3), QTime(8, 0)})}, today));
    QVERIFY(!isDailyDue({madeAt({today, QTime(8, 0)})}, today));
    QVERIFY(!isDailyDue({madeAt({today, QTime(8, 0)}, BackupReason::Asked)}, today));
}

void TestBackupFile::theLastOneIsNotThatOfAWrongClock()
{
    const QDate today(2026, 11, 23);
    const QList<BackupFile> there{madeAt({QDate(2031, 1, 1), QTime(8, 0)}), madeAt({today.addDays(-1), QTime(8, 0)})};
    QCOMPARE(lastBackup(there, today)->made.date(), today.addDays(-1));
    QCOMPARE(lastBackup(there.first(1), today)->made.date(), QDate(2031, 1, 1));
    QVERIFY(lastBackup({}, today) == nullptr);
}

void TestBackupFile::aPassphraseIsJudgedByItsLength()
{
    for (const QString &bad :
        {QString(), u"dangjian"_s, u"elevenchars"_s, u"党建工作"_s, u"aaaaaaaaaaaaaaaaaa"_s, u"abababababababab"_s})
        QCOMPARE(passphraseFault(bad), u"passphrase.short"_s);
    for (const QString &good : {u"twelve chars"_s, u"社区党建二十年"_s, u"correct horse battery staple"_s})
        QCOMPARE(passphraseFault(good), QString());
    // One letter, or a letter and its mark: the same key.
    QCOMPARE(passphraseBytes(u"caf\u00e9"_s), passphraseBytes(u"cafe\u0301"_s));
}

void TestBackupFile::theNewestStaysHoweverOld()
{
    const QList<BackupFile> there{madeAt({QDate(2019, 1, 1), QTime(8, 0)})};
    QVERIFY(surplusBackups(there, QDate(2026, 11, 23), {0, 0, 0}).isEmpty());
}

void TestBackupFile::aClockThatWasAheadTakesNothingAway()
{
    const QDate today(2026, 11, 23);
    QList<BackupFile> there{madeAt({QDate(2031, 1, 1), QTime(8, 0)})};
    for (int back = 0; back < 7; ++back)
        there.append(madeAt({today.addDays(-back), QTime(8, 0)}));
    QVERIFY(surplusBackups(there, today).isEmpty());
}

QTEST_GUILESS_MAIN(TestBackupFile)
#include "tst_backupfile.moc"
