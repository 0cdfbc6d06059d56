// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/participation.h"

#include <algorithm>
#include <cmath>

namespace dangjian {

namespace {

const QDate earliestDate(1949, 10, 1);
constexpr qsizetype contentOnPaper
    = 42; // characters, place in brackets included, that a line of the booklet surely holds

std::optional<int> withinBound(qint64 minutes)
{
    return minutes <= minutesAtMost ? std::optional(static_cast<int>(minutes)) : std::nullopt;
}

/** Whether anything of a text can be seen: not spaces, steering signs, marks and what is no character alone. */
bool saysAnything(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return !c.isSpace() && !c.isNonCharacter() && !c.isMark() && c.category() != QChar::Other_Format
            && c.category() != QChar::Other_Control;
    });
}

} // namespace

QList<ParticipationFinding> findingsOf(const Participation &entry, const ParticipationContext &context)
{
    QList<ParticipationFinding> findings;
    const auto error = [&](const char *code) { findings.append({true, QString::fromLatin1(code)}); };
    const auto warning = [&](const char *code) { findings.append({false, QString::fromLatin1(code)}); };
    if (!entry.memberId)
        error("member.missing");
    if (!entry.date.isValid())
        error("date.missing");
    else if (entry.date > context.today)
        error("date.in_future");
    else if (entry.date < earliestDate)
        error("date.too_early");
    else if (context.founded.isValid() && entry.date < context.founded)
        warning("date.before_founding");
    if (!saysAnything(entry.content))
        error("content.missing"); // also one of signs alone that nobody sees
    else if (entry.content.size() > contentLimit)
        error("content.too_long");
    else if (entry.content.size() + (entry.place.isEmpty() ? 0 : entry.place.size() + 2) > contentOnPaper)
        warning("content.cut_on_paper");
    if (entry.place.size() > placeLimit)
        error("place.too_long");
    if (entry.certifier.size() > certifierLimit)
        error("certifier.too_long");
    if (entry.minutes < 0 || entry.deeds < 0)
        error("figure.negative");
    else if (qint64(entry.minutes) + context.minutesThatDay > minutesADay)
        error("hours.over_24");
    if (entry.minutes == 0 && entry.deeds == 0
        && (entry.kind == ParticipationKind::Volunteer || entry.kind == ParticipationKind::Deed))
        warning("figure.none");
    if (context.sameExists)
        warning("entry.twice");
    if (!context.inScope)
        error("member.out_of_scope");
    return findings;
}

Participation withPlainTexts(Participation entry)
{
    for (QString *text : {&entry.content, &entry.place, &entry.certifier})
        *text = text->simplified();
    return entry;
}

std::optional<int> minutesFromText(const QString &text)
{
    QString half;
    for (QChar c : text.trimmed())
        half += c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E ? QChar(c.unicode() - 0xFEE0) : c;
    half.replace(QChar(0x3002), QLatin1Char('.'));
    if (half.isEmpty())
        return 0;
    bool ok = false;
    const qsizetype colon = half.indexOf(QLatin1Char(':'));
    if (colon > 0) {
        bool minutesOk = false;
        const int hours = half.first(colon).toInt(&ok);
        const int minutes = half.mid(colon + 1).toInt(&minutesOk);
        if (!ok || !minutesOk || hours < 0 || minutes < 0 || minutes > 59)
            return std::nullopt;
        return withinBound(qint64(hours) * 60 + minutes);
    }
    const double hours = half.toDouble(&ok);
    // Asked here too: beyond the bound a figure need not fit an integer.
    if (!ok || !std::isfinite(hours) || hours < 0 || hours > minutesAtMost)
        return std::nullopt;
    return withinBound(std::llround(hours * 60));
}

QString hoursText(int minutes)
{
    if (minutes % 60 == 0)
        return QString::number(minutes / 60);
    QString text = QString::number(minutes / 60.0, 'f', 2);
    if (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text;
}

} // namespace dangjian
