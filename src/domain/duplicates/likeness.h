// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "reading/namereader.h"

#include <QList>

namespace dangjian {

/** Why two may be one person; the stronger reason first. */
enum class LikenessReason
{
    SameIdNumber,
    SameNameAndPhone,
    SameNameAndBirth,
    NameReadAlikeAndBirth, // written otherwise and read alike: 张晓燕 and 章小艳
    LikeNameAndBirth // one character apart: 张建国 and 张建园
};

template <>
struct Codes<LikenessReason>
{
    static constexpr std::array table{std::pair{LikenessReason::SameIdNumber, "same_id_number"},
        std::pair{LikenessReason::SameNameAndPhone, "same_name_and_phone"},
        std::pair{LikenessReason::SameNameAndBirth, "same_name_and_birth"},
        std::pair{LikenessReason::NameReadAlikeAndBirth, "name_read_alike_and_birth"},
        std::pair{LikenessReason::LikeNameAndBirth, "like_name_and_birth"}};
};

/** What of a person is compared. The id is null for who is not in the store yet. */
struct PersonMark
{
    MemberId id{};
    QString name;
    Sex sex = Sex::Unknown;
    QString idNumber{};
    QDate birth{};
    QString mobile{};
    QString phone{};
};

PersonMark markOf(const Member &member);

/**
 * The reasons for which two may be one person, the strongest first; none where they do not look alike. Spaces, widths
 * and middle dots of names, and what is no digit of a telephone, do not count; empty values are never the same. Names
 * that are only alike count where the sexes do not contradict. Takes time by the length of the names alone.
 */
QList<LikenessReason> likenessOf(const PersonMark &a, const PersonMark &b, const NameReader &reader);

/**
 * Whether the ID numbers say that two are two: both are right, and they differ. The check digit of GB 11643 finds every
 * single wrong digit and every exchange of two, so that no slip of the pen makes one right number of another.
 */
bool idNumbersContradict(const QString &a, const QString &b);

/** Whether one character replaced, added or left out makes one name of the other; characters, not code units. */
bool isOneCharacterApart(QStringView a, QStringView b);

} // namespace dangjian
