// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/cell.h"

#include <QDate>
#include <QString>

#include <optional>

namespace dangjian {

/**
 * What a cell says, freed of what typing and copying leave behind: full-width letters and digits made half-width,
 * invisible characters and a leading apostrophe taken out, white space of all kinds made single spaces and taken off
 * the ends.
 */
QString cleanText(const QString &text);

/** Whether a text stands for nothing: empty, 无, 暂无, 不详, 未知, a dash or a stroke, the null of other programs. */
bool saysNothing(const QString &cleanedText);

/** 是, 有, √, Y, 1 and their like; 否, 无, ×, N, 0; nothing where it is neither. */
std::optional<bool> yesOrNo(const QString &cleanedText);

enum class RosterDateKind
{
    None, // nothing stands there
    Day,
    Month, // the day is not said: `date` is the first of the month
    Serial, // a day as Excel's bare serial number, in a cell that does not say that it is a date
    Impossible, // 2003.13.45
    LostDigits, // the number 1986.1 in a cell: January, or October that lost its zero
    ShortYear, // 99.7.1
    Unreadable,
};

struct RosterDate
{
    RosterDateKind kind = RosterDateKind::None;
    QDate date{};
};

inline bool isSameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

/**
 * A date as offices write it: a date cell, 1986.07.01, 1986-07-01, 1986/7/1, 1986年7月1日, 一九八六年七月一日,
 * 19860701, and the months 1986.7, 1986年7月, 198607; a word behind (生, 入党) is passed over. Years before 1880 and
 * after 2100 are impossible.
 */
RosterDate readDate(const Cell &cell);

/** Whether a cleaned ID number went through a number cell, in this file or before it became text: its end is lost. */
bool hasLostDigits(const Cell &cell, const QString &idNumber);

} // namespace dangjian
