// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/wording.h"

using namespace Qt::StringLiterals;

namespace dangjian {

QString paperDate(QDate date)
{
    return date.isValid() ? u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day()) : QString();
}

QString shortPaperDate(QDate date)
{
    return date.isValid() ? date.toString(u"yyyy.MM.dd"_s) : QString();
}

QString paperHours(int minutes)
{
    if (minutes <= 0)
        return {};
    const int hundredths = (minutes * 100 + 30) / 60;
    QString text = QString::number(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0)
        text += rest % 10 == 0 ? u".%1"_s.arg(rest / 10) : u".%1"_s.arg(rest, 2, 10, QLatin1Char('0'));
    return text;
}

QString paperCount(int count)
{
    return count > 0 ? QString::number(count) : QString();
}

QString chineseNumber(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    if (number < 0 || number > 99)
        return QString::number(number);
    if (number < 10)
        return digits.mid(number, 1);
    QString text = number >= 20 ? digits.mid(number / 10, 1) : QString();
    text += u'十';
    if (number % 10 != 0)
        text += digits.mid(number % 10, 1);
    return text;
}

} // namespace dangjian
