// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace dangjian {

/** What a cell's number format makes of its number. */
enum class NumberKind
{
    Plain,
    Zeros,
    Date,
    Month,
    Time,
    DateTime
};

struct NumberFormat
{
    NumberKind kind = NumberKind::Plain;
    int zeros = 0; // Zeros: shown with at least so many digits, as post codes are
};

/** The epoch of a workbook: that of Excel for Windows, with its day 60 = 29 February 1900, or that of old Macs. */
enum class DateEpoch
{
    Year1900,
    Year1904
};

/** The format of a built-in id (ECMA-376 part 1, 18.8.30, East Asian ids as in Chinese editions). */
NumberFormat builtInFormat(int id);
/** What a format code such as `yyyy"年"m"月"d"日";@` shows. */
NumberFormat formatOfCode(QStringView code);

/** The day of a serial number; invalid where there is none (negative, beyond 9999, and day 60 of the epoch 1900). */
QDate dateOfSerial(double serial, DateEpoch epoch);
/** The serial number of a day in the epoch 1900; 0 for days before it. */
double serialOfDate(QDate date);
/** A number as a person reads it: at most 15 significant digits, whole numbers without exponent up to 21 digits. */
QString numberText(double number);
/** A date or time as ISO text: 1986-07-01, 1986-07, 13:30, 1986-07-01 13:30. Empty where the number has no date. */
QString serialText(double serial, NumberKind kind, DateEpoch epoch);

} // namespace dangjian
