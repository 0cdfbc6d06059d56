// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/idnumber.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr int idLength = 18;
constexpr int bodyLength = 17;
constexpr int earliestYear = 1900;
constexpr int mobileLength = 11;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

QDate birthIn(QStringView number)
{
    return QDate(number.mid(6, 4).toInt(), number.mid(10, 2).toInt(), number.mid(12, 2).toInt());
}

} // namespace

QString codeOf(IdNumberFault fault)
{
    switch (fault) {
    case IdNumberFault::None:
        break;
    case IdNumberFault::Length:
        return QStringLiteral("id_number.length");
    case IdNumberFault::Characters:
        return QStringLiteral("id_number.characters");
    case IdNumberFault::Region:
        return QStringLiteral("id_number.region");
    case IdNumberFault::Date:
        return QStringLiteral("id_number.date");
    case IdNumberFault::Checksum:
        return QStringLiteral("id_number.checksum");
    }
    return {};
}

QChar idNumberCheck(QStringView first17)
{
    static constexpr int weights[bodyLength] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr char checks[] = "10X98765432";
    if (first17.size() != bodyLength || !std::all_of(first17.begin(), first17.end(), isDigit))
        return {};
    int sum = 0;
    for (int i = 0; i < bodyLength; ++i)
        sum += first17.at(i).digitValue() * weights[i];
    return QLatin1Char(checks[sum % 11]);
}

QString cleanIdNumber(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (QChar c : text) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(c.unicode() - 0xFEE0);
        if (c.isSpace() || c == QLatin1Char('\'') || c == QLatin1Char('`') || c == QChar(0x2019)
            || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            continue;
        clean += c.toUpper();
    }
    return clean;
}

IdNumberFault checkIdNumber(const QString &number)
{
    if (number.size() != idLength)
        return IdNumberFault::Length;
    const QStringView body = QStringView(number).first(bodyLength);
    const QChar last = number.back();
    if (!std::all_of(body.begin(), body.end(), isDigit) || !(isDigit(last) || last == QLatin1Char('X')))
        return IdNumberFault::Characters;
    if (number.front() == QLatin1Char('0'))
        return IdNumberFault::Region;
    const QDate birth = birthIn(number);
    if (!birth.isValid() || birth.year() < earliestYear)
        return IdNumberFault::Date;
    return idNumberCheck(body) == last ? IdNumberFault::None : IdNumberFault::Checksum;
}

IdNumberFacts factsOf(const QString &number)
{
    if (checkIdNumber(number) != IdNumberFault::None)
        return {};
    return {birthIn(number), number.at(16).digitValue() % 2 == 1 ? Sex::Male : Sex::Female};
}

QString maskedIdNumber(const QString &number)
{
    if (number.size() < 8)
        return QString(number.size(), QLatin1Char('*'));
    return number.first(6) + QString(number.size() - 8, QLatin1Char('*')) + number.last(2);
}

bool isMobileNumber(const QString &number)
{
    return number.size() == mobileLength && number.front() == QLatin1Char('1')
        && std::all_of(number.cbegin(), number.cend(), isDigit);
}

QString maskedPhone(const QString &phone)
{
    if (phone.size() < 8)
        return QString(phone.size(), QLatin1Char('*'));
    return phone.first(3) + QString(phone.size() - 7, QLatin1Char('*')) + phone.last(4);
}

QString maskedAddress(const QString &address)
{
    if (address.isEmpty())
        return {};
    constexpr qsizetype shownAtMost = 6;
    const auto number = std::find_if(address.cbegin(), address.cend(), [](QChar c) { return c.isNumber(); });
    qsizetype shown = std::min({shownAtMost, address.size() / 2, qsizetype(number - address.cbegin())});
    if (shown > 0 && address.at(shown - 1).isHighSurrogate())
        --shown;
    return address.first(shown) + QStringLiteral("****");
}

} // namespace dangjian
