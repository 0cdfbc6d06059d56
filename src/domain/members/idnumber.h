// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QDate>
#include <QString>

namespace dangjian {

/** What an ID number 公民身份号码 says, GB 11643-1999. */
struct IdNumberFacts
{
    QDate birth;
    Sex sex = Sex::Unknown;
};

enum class IdNumberFault
{
    None,
    Length,
    Characters,
    Region,
    Date,
    Checksum
};

/** The stable code of a fault ("id_number.checksum"); empty for None. */
QString codeOf(IdNumberFault fault);

/** The check character (ISO 7064 MOD 11-2) for the first 17 digits; null QChar where they are not 17 digits. */
QChar idNumberCheck(QStringView first17);

/** Full-width digits, spaces, apostrophes, invisible characters and a small x are put right; nothing is guessed. */
QString cleanIdNumber(const QString &text);

/**
 * Length, characters, region, date of birth and check character. Regions begin with 1 to 9 (GB/T 2260); dates before
 * 1900 or that do not exist are faults. What today is, the number cannot tell: findingsOf asks whether the birth lies
 * ahead.
 */
IdNumberFault checkIdNumber(const QString &number);

/** Date of birth and sex of a number that checkIdNumber passes. */
IdNumberFacts factsOf(const QString &number);

/** The number for screens and exports: the first six and the last two characters stand. */
QString maskedIdNumber(const QString &number);

/** Whether a number has the 11 digits of a mobile telephone, 1 first. */
bool isMobileNumber(const QString &number);

/** A phone number for screens: 199****1234. */
QString maskedPhone(const QString &phone);

/** A home address for screens: road or estate, without house and door: 雅和小区****. Its length is not told. */
QString maskedAddress(const QString &address);

} // namespace dangjian
