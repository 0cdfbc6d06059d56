// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace dangjian {

enum class Numerals
{
    Plain, // 一千零一, 十五
    Capital, // 壹仟零壹, 壹拾伍: what cannot be altered with a stroke
};

/** A number in words: 一万零一十. A zero between digits is said once, never at the end. */
QString numeralText(qint64 number, Numerals numerals = Numerals::Plain);
/** Minutes as hours with at most two decimals, digit by digit behind 点: 990 → 壹拾陆点伍. */
QString numeralHours(int minutes, Numerals numerals = Numerals::Plain);
/** Digit by digit with 〇 (GB/T 15835-2011, 4.2): 二〇二六. */
QString numeralDigits(int number);
/** 二〇二六年十一月二十三日; empty for no date. */
QString numeralDate(QDate date);
/** An amount in fen as cheques want it: 壹仟陆佰捌拾元零叁角贰分, 伍元整. */
QString capitalAmount(qint64 fen);

} // namespace dangjian
