// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/typedcells.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

// Full-width digits, letters and signs made half-width; white space taken out.
QString halfWidth(const QString &text)
{
    QString half;
    for (QChar c : text) {
        if (c.isSpace() || c == QChar(0x3000))
            continue;
        half += c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E ? QChar(c.unicode() - 0xFEE0) : c;
    }
    return half;
}

// Separators of all kinds made '-'.
QString datePieces(const QString &text)
{
    QString pieces = halfWidth(text);
    for (const QChar sign : {u'/', u'.', u'年', u'月', u'。', u'－', u'—', u'–'})
        pieces.replace(sign, u'-');
    pieces.remove(u'日');
    pieces.remove(u'号');
    return pieces;
}

// Month and day of this year, or of the last one where autumn is typed in the first months.
QDate dateOfYear(int month, int day, QDate today)
{
    const QDate date(today.year(), month, day);
    if (date > today && today.month() <= 3 && month >= 10)
        return {today.year() - 1, month, day};
    return date;
}

int fullYear(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

QDate lastDayOfThatNumber(int day, QDate today)
{
    QDate month(today.year(), today.month(), 1);
    for (int i = 0; i < 3; ++i, month = month.addMonths(-1)) {
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && date <= today)
            return date;
    }
    return {};
}

QDate dateFromDigits(const QString &digits, QDate today)
{
    switch (digits.size()) {
    case 1:
    case 2:
        return digits.toInt() == 0 ? today : lastDayOfThatNumber(digits.toInt(), today);
    case 3: // 131 = 1-31
        return dateOfYear(digits.first(1).toInt(), digits.mid(1).toInt(), today);
    case 4:
        return dateOfYear(digits.first(2).toInt(), digits.mid(2).toInt(), today);
    case 6:
    case 8: {
        const QString year = digits.chopped(4);
        return {fullYear(year), digits.mid(year.size(), 2).toInt(), digits.right(2).toInt()};
    }
    default:
        return {};
    }
}

struct KindWord
{
    const char16_t *word;
    ParticipationKind kind;
};

constexpr KindWord kindWords[] = {
    {u"志愿服务", ParticipationKind::Volunteer},
    {u"义务劳动", ParticipationKind::Volunteer},
    {u"公益活动", ParticipationKind::Volunteer},
    {u"志愿活动", ParticipationKind::Volunteer},
    {u"实事", ParticipationKind::Deed},
    {u"办实事", ParticipationKind::Deed},
    {u"好事", ParticipationKind::Deed},
    {u"帮扶", ParticipationKind::Deed},
    {u"会议", ParticipationKind::Meeting},
    {u"党员大会", ParticipationKind::Meeting},
    {u"组织生活", ParticipationKind::Meeting},
    {u"学习", ParticipationKind::Study},
    {u"党课", ParticipationKind::Study},
    {u"培训", ParticipationKind::Study},
    {u"文体", ParticipationKind::Culture},
    {u"文体活动", ParticipationKind::Culture},
    {u"其他", ParticipationKind::Other},
    {u"其它", ParticipationKind::Other},
    {u"zyfw", ParticipationKind::Volunteer},
    {u"ss", ParticipationKind::Deed},
    {u"hy", ParticipationKind::Meeting},
    {u"xx", ParticipationKind::Study},
    {u"wt", ParticipationKind::Culture},
    {u"qt", ParticipationKind::Other},
};

} // namespace

QDate dateFromText(const QString &text, QDate base, QDate today)
{
    const QString typed = halfWidth(text);
    static const QRegularExpression days(u"^([+-])(\\d{1,3})$"_s);
    if (const auto match = days.match(typed); match.hasMatch()) {
        const int count = match.captured(2).toInt();
        return (base.isValid() ? base : today).addDays(match.captured(1) == u"+" ? count : -count);
    }
    const QString pieces = datePieces(text);
    static const QRegularExpression digits(u"^\\d{1,8}$"_s);
    if (digits.match(pieces).hasMatch())
        return dateFromDigits(pieces, today);
    static const QRegularExpression monthAndDay(u"^(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = monthAndDay.match(pieces); match.hasMatch())
        return dateOfYear(match.captured(1).toInt(), match.captured(2).toInt(), today);
    // Excel writes the time behind the date where a cell holds both.
    static const QRegularExpression full(u"^(\\d{4}|\\d{2})-(\\d{1,2})-(\\d{1,2})(\\d{2}:\\d{2}(:\\d{2})?)?$"_s);
    if (const auto match = full.match(pieces); match.hasMatch())
        return {fullYear(match.captured(1)), match.captured(2).toInt(), match.captured(3).toInt()};
    return {};
}

bool isWrittenDate(const QString &text)
{
    const QString pieces = datePieces(text);
    static const QRegularExpression written(u"^((19|20)\\d{2}-\\d{1,2}-\\d{1,2}.*|(19|20)\\d{6})$"_s);
    if (!written.match(pieces).hasMatch()) {
        // 10.5 may be hours; 10-5, 10/5 and 10月5日 are days.
        static const QRegularExpression parted(u"^\\d{1,2}(-|/|月)\\d{1,2}日?$"_s);
        if (!parted.match(halfWidth(text)).hasMatch())
            return false;
    }
    const QDate today(2024, 12, 31);
    return dateFromText(text, today, today).isValid();
}

std::optional<ParticipationKind> kindFromText(const QString &text)
{
    const QString typed = halfWidth(text).toLower();
    if (typed.isEmpty())
        return std::nullopt;
    if (typed.size() == 1 && typed.at(0) >= u'1' && typed.at(0) <= u'6')
        return Codes<ParticipationKind>::table.at(typed.at(0).unicode() - u'1').first;
    for (const auto &[word, kind] : kindWords)
        if (QStringView(word) == typed)
            return kind;
    for (const auto &[word, kind] : kindWords)
        if (QStringView(word).startsWith(typed))
            return kind;
    for (const auto &[kind, code] : Codes<ParticipationKind>::table)
        if (QString::fromLatin1(code).startsWith(typed))
            return kind;
    return std::nullopt;
}

std::optional<int> deedsFromText(const QString &text)
{
    QString typed = halfWidth(text);
    if (typed.endsWith(u'件') || typed.endsWith(u'次'))
        typed.chop(1);
    if (typed.isEmpty())
        return 0;
    bool ok = false;
    const int count = typed.toInt(&ok);
    if (!ok || count < 0 || count > 10000)
        return std::nullopt;
    return count;
}

std::optional<int> hoursFromText(const QString &text)
{
    const QString typed = halfWidth(text).toLower();
    static const QRegularExpression parted(
        u"^(?:(\\d+(?:\\.\\d+)?)(?:个?小时|个?钟头|h))?(?:(\\d+)(?:分钟|分|min))?$"_s);
    if (const auto match = parted.match(typed); !typed.isEmpty() && match.hasMatch()) {
        const std::optional<int> hours = minutesFromText(match.captured(1));
        bool ok = true;
        const qint64 minutes = match.captured(2).isEmpty() ? 0 : match.captured(2).toInt(&ok);
        if (!hours || !ok || *hours + minutes > minutesAtMost)
            return std::nullopt;
        return static_cast<int>(*hours + minutes);
    }
    return minutesFromText(typed);
}

} // namespace dangjian
