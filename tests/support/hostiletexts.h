// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dangjian {

struct HostileText
{
    const char *name;
    QString text;
};

/** What somebody may put where a name or a text is asked for, to see what falls over. */
inline QList<HostileText> hostileTexts()
{
    using namespace Qt::StringLiterals;
    return {{"quotes", u"O'Neil \"单\" `志` “强”"_s}, {"SQL", u"x'); DROP TABLE member; --"_s},
        {"wildcards", u"%_*?[a-z]\\"_s}, {"HTML", u"<b>单</b><img src=file:///etc/passwd onerror=alert(1)>"_s},
        {"formula", u"=cmd|' /C calc'!A0"_s}, {"plus", u"+1+1"_s}, {"at", u"@SUM(A1)"_s},
        {"NUL", u"单"_s + QChar(0) + u"强"_s}, {"right to left", u"\u202e强志单\u202c\u200f"_s},
        {"emoji", u"👩‍👩‍👧‍👦🏳️‍🌈𪚥"_s}, {"very long", QString(10'000, u'长')},
        {"half a pair", u"单"_s + QChar(0xD83D) + u"强"_s}, {"the other half", QString(QChar(0xDE00)) + u"强"_s},
        {"lines", u"单\r\n志\n强\t"_s}, {"controls", u"\u0001\u0007\u001b[31m\u007f\u0085\u2028"_s},
        {"JSON", u"\",\"id\":1}],{\"\\u0000"_s}, {"placeholders", u"%1 %L2 %n {0} $(reboot)"_s},
        {"no character", u"\ufffe\uffff\ufeff"_s}, {"combining", QString(u"e"_s + QString(500, QChar(0x0301)))}};
}

} // namespace dangjian
