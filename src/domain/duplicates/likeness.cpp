// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/likeness.h"

#include "duplicates/likenesskeys.h"
#include "members/idnumber.h"

#include <algorithm>

namespace dangjian {

namespace {

bool sexesContradict(const PersonMark &a, const PersonMark &b)
{
    const auto known = [](Sex sex) { return sex == Sex::Male || sex == Sex::Female; };
    return known(a.sex) && known(b.sex) && a.sex != b.sex;
}

} // namespace

PersonMark markOf(const Member &member)
{
    return {member.id, member.name, member.sex, member.idNumber, member.birth, member.mobile, member.phone};
}

bool sharesPhone(const ComparedPerson &a, const ComparedPerson &b)
{
    return std::any_of(
        a.phones.begin(), a.phones.end(), [&b](const QString &phone) { return b.phones.contains(phone); });
}

bool idNumbersContradict(const QString &a, const QString &b)
{
    return a != b && checkIdNumber(a) == IdNumberFault::None && checkIdNumber(b) == IdNumberFault::None;
}

bool isOneCharacterApart(QStringView a, QStringView b)
{
    QList<uint> shorter = a.toUcs4();
    QList<uint> longer = b.toUcs4();
    if (shorter.size() > longer.size())
        std::swap(shorter, longer);
    if (longer.size() - shorter.size() > 1 || shorter == longer)
        return false;
    qsizetype i = 0;
    while (i < shorter.size() && shorter.at(i) == longer.at(i))
        ++i;
    const qsizetype skipped = shorter.size() == longer.size() ? i + 1 : i;
    return std::equal(shorter.begin() + skipped, shorter.end(), longer.begin() + i + 1, longer.end());
}

QList<LikenessReason> likenessOf(const PersonMark &a, const PersonMark &b, const NameReader &reader)
{
    return likenessOf(comparedPerson(a, reader), comparedPerson(b, reader));
}

QList<LikenessReason> likenessOf(const ComparedPerson &a, const ComparedPerson &b)
{
    QList<LikenessReason> reasons;
    if (!a.mark.idNumber.isEmpty() && a.mark.idNumber == b.mark.idNumber)
        reasons.append(LikenessReason::SameIdNumber);
    if (a.name.isEmpty() || b.name.isEmpty())
        return reasons;
    const bool sameBirth = a.mark.birth.isValid() && a.mark.birth == b.mark.birth;
    if (a.name == b.name) {
        if (sharesPhone(a, b))
            reasons.append(LikenessReason::SameNameAndPhone);
        if (sameBirth)
            reasons.append(LikenessReason::SameNameAndBirth);
        return reasons;
    }
    if (!sameBirth || sexesContradict(a.mark, b.mark))
        return reasons;
    const bool readAlike = std::any_of(
        a.readings.begin(), a.readings.end(), [&b](const QString &reading) { return b.readings.contains(reading); });
    // Of names of one character, nothing would be left in common.
    const bool hasMore = std::max(a.name.toUcs4().size(), b.name.toUcs4().size()) > 1;
    if (readAlike)
        reasons.append(LikenessReason::NameReadAlikeAndBirth);
    else if (hasMore && isOneCharacterApart(a.name, b.name))
        reasons.append(LikenessReason::LikeNameAndBirth);
    return reasons;
}

} // namespace dangjian
