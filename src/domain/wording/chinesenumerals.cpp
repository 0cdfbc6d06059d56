// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/chinesenumerals.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

struct NumeralSet
{
    QStringView digits;
    std::array<QStringView, 4> units; // inside a group of four digits
};

const NumeralSet &setOf(Numerals numerals)
{
    static constexpr NumeralSet plain{u"零一二三四五六七八九", {QStringView(), u"十", u"百", u"千"}};
    static constexpr NumeralSet capital{u"零壹贰叁肆伍陆柒捌玖", {QStringView(), u"拾", u"佰", u"仟"}};
    return numerals == Numerals::Plain ? plain : capital;
}

/** Up to four digits; a zero between them is said once. */
QString groupText(int group, const NumeralSet &set)
{
    static constexpr std::array powers{1, 10, 100, 1000};
    QString text;
    bool gap = false;
    for (int place = 3; place >= 0; --place) {
        const int digit = group / powers[size_t(place)] % 10;
        if (digit == 0) {
            gap = gap || !text.isEmpty();
            continue;
        }
        if (gap)
            text += set.digits[0];
        gap = false;
        text += set.digits[digit];
        text += set.units[size_t(place)];
    }
    return text;
}

} // namespace

QString numeralText(qint64 number, Numerals numerals)
{
    static constexpr std::array<QStringView, 5> groupUnits{QStringView(), u"万", u"亿", u"万亿", u"亿亿"};
    constexpr quint64 groupSize = 10000;
    const NumeralSet &set = setOf(numerals);
    if (number == 0)
        return QString(set.digits[0]);
    quint64 rest = number < 0 ? 0 - quint64(number) : quint64(number);
    QString text;
    quint64 power = groupSize * groupSize * groupSize * groupSize;
    for (size_t group = 5; group-- > 0; power /= groupSize) {
        const int value = int(rest / power % groupSize);
        if (value == 0)
            continue;
        // 一万零一十, 一亿零一千, but 一万一千: said where the group does not begin where the one before it ends.
        const bool groupLeftOut = rest / power / groupSize % groupSize == 0;
        if (!text.isEmpty() && (value < int(groupSize) / 10 || groupLeftOut))
            text += set.digits[0];
        text += groupText(value, set);
        text += groupUnits[group];
    }
    if (numerals == Numerals::Plain && text.startsWith(u"一十"_s))
        text.remove(0, 1);
    return number < 0 ? u'负' + text : text;
}

QString numeralHours(int minutes, Numerals numerals)
{
    constexpr int minutesAnHour = 60;
    // The same rounding as in the figures that stand beside the words.
    const qint64 hundredths = (qint64(qAbs(minutes)) * 100 + minutesAnHour / 2) / minutesAnHour;
    QString text = numeralText(minutes < 0 ? -(hundredths / 100) : hundredths / 100, numerals);
    const int rest = int(hundredths % 100);
    if (rest == 0)
        return text;
    if (minutes < 0 && hundredths < 100)
        text.prepend(u'负');
    const QStringView digits = setOf(numerals).digits;
    text += u'点';
    text += digits[rest / 10];
    if (rest % 10 != 0)
        text += digits[rest % 10];
    return text;
}

QString numeralDigits(int number)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    QString text;
    for (const QChar digit : QString::number(number))
        text += digit.isDigit() ? digits[digit.digitValue()] : digit;
    return text;
}

QString numeralDate(QDate date)
{
    if (!date.isValid())
        return {};
    return numeralDigits(date.year()) + u'年' + numeralText(date.month()) + u'月' + numeralText(date.day()) + u'日';
}

QString capitalAmount(qint64 fen)
{
    if (fen < 0)
        return u'负' + capitalAmount(-fen);
    const qint64 yuan = fen / 100;
    const int jiao = int(fen / 10 % 10);
    const int rest = int(fen % 10);
    const QStringView digits = setOf(Numerals::Capital).digits;
    QString text;
    if (yuan > 0 || fen == 0)
        text = numeralText(yuan, Numerals::Capital) + u'元';
    if (jiao == 0 && rest == 0)
        return text + u'整';
    // 元 is followed by 零 where the yuan end with zero or where there are no jiao.
    if (yuan > 0 && (jiao == 0 || yuan % 10 == 0))
        text += digits[0];
    if (jiao > 0) {
        text += digits[jiao];
        text += u'角';
    }
    if (rest == 0)
        return text + u'整';
    text += digits[rest];
    return text + u'分';
}

} // namespace dangjian
