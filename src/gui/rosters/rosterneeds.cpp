// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterneeds.h"

#include "rosters/rosterwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dangjian {

namespace {

struct RosterNeeds
{
    Q_DECLARE_TR_FUNCTIONS(RosterNeeds)
};

QString titles(RosterSubject subject, const QStringList &keys)
{
    QStringList words;
    for (const QString &key : keys)
        words.append(fieldTitle(subject, key));
    return words.join(RosterNeeds::tr(" or "));
}

} // namespace

QList<QStringList> neededFields(RosterSubject subject)
{
    const auto keys = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list.append(QString::fromLatin1(name));
        return list;
    };
    switch (subject) {
    case RosterSubject::Members:
        return {keys({"name"}), keys({"id_number"}), keys({"branch"})};
    case RosterSubject::Units:
        return {keys({"name"})};
    case RosterSubject::Organizations:
        return {keys({"name"}), keys({"parent"})};
    case RosterSubject::Records:
        return {keys({"id_number", "certificate", "name"}), keys({"date"}), keys({"content"})};
    }
    return {};
}

bool hasDays(RosterSubject subject)
{
    return subject != RosterSubject::Units;
}

bool needsDays(RosterSubject subject)
{
    return subject == RosterSubject::Records;
}

QString needsText(RosterSubject subject)
{
    QStringList words;
    const QList<QStringList> needed = neededFields(subject);
    for (const QStringList &keys : needed)
        words.append(titles(subject, keys));
    return words.join(RosterNeeds::tr(", "));
}

QStringList missingText(RosterSubject subject, const HeadingMap &headings, bool hasDefaultBranch)
{
    QStringList texts;
    const QList<QStringList> needed = neededFields(subject);
    for (const QStringList &keys : needed) {
        const bool there = std::any_of(
            keys.cbegin(), keys.cend(), [&headings](const QString &key) { return headings.columnOf(key) >= 0; });
        if (there || (keys.first() == QStringLiteral("branch") && hasDefaultBranch))
            continue;
        if (keys.first() == QStringLiteral("branch"))
            texts.append(
                RosterNeeds::tr("No column is the branch: say in which one, or choose one branch for all rows."));
        else
            texts.append(
                RosterNeeds::tr("No column is “%1”: without it no row can be taken in. Choose it above its column.")
                    .arg(titles(subject, keys)));
    }
    return texts;
}

} // namespace dangjian
