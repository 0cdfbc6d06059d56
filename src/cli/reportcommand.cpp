// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "jsonvalues.h"
#include "sentences.h"
#include "session.h"
#include "textwidth.h"

#include <QJsonObject>
#include <QLocale>

namespace dangjian {

namespace {

QJsonObject overviewJson(const Overview &overview)
{
    QJsonObject organizations;
    for (auto it = overview.organizations.begin(); it != overview.organizations.end(); ++it)
        organizations.insert(it.key(), it.value());
    return {
        {QStringLiteral("on"), jsonDate(overview.on)},
        {QStringLiteral("organizations"), organizations},
        {QStringLiteral("members"),
            QJsonObject{
                {QStringLiteral("total"), overview.total},
                {QStringLiteral("formal"), overview.formal},
                {QStringLiteral("branch"), overview.branch},
                {QStringLiteral("in_service"), overview.inService},
                {QStringLiteral("floating"), overview.floating},
            }},
        {QStringLiteral("participation"),
            QJsonObject{
                {QStringLiteral("records"), overview.records},
                {QStringLiteral("hours"), jsonHours(overview.minutes)},
                {QStringLiteral("deeds"), overview.deeds},
            }},
        {QStringLiteral("certificates"),
            QJsonObject{
                {QStringLiteral("valid"), overview.certificatesValid},
                {QStringLiteral("printed"), overview.certificatesPrinted},
            }},
    };
}

QString organizationsTitle(const QString &pluralCode)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("district_committees"), QT_TRANSLATE_NOOP("cli", "District committees")},
        {QStringLiteral("subdistrict_committees"), QT_TRANSLATE_NOOP("cli", "Subdistrict committees")},
        {QStringLiteral("community_branches"), QT_TRANSLATE_NOOP("cli", "Community branches")},
        {QStringLiteral("general_branches"), QT_TRANSLATE_NOOP("cli", "General branches")},
        {QStringLiteral("committees"), QT_TRANSLATE_NOOP("cli", "Party committees")},
        {QStringLiteral("party_groups"), QT_TRANSLATE_NOOP("cli", "Party groups")},
        {QStringLiteral("enterprise_branches"), QT_TRANSLATE_NOOP("cli", "Branches of new economic organizations")},
        {QStringLiteral("social_branches"), QT_TRANSLATE_NOOP("cli", "Branches of social organizations")},
        {QStringLiteral("unit_organizations"), QT_TRANSLATE_NOOP("cli", "Organizations of units")},
    };
    const char *title = titles.value(pluralCode);
    return title ? translate("cli", title) : pluralCode;
}

QString overviewText(const Overview &overview)
{
    QString text = translate("cli", "Overview on %1").arg(dateWords(overview.on)) + QLatin1Char('\n');
    const QLocale grouped(QLocale::English);
    const auto add = [&](const QString &title, const QString &figure) {
        text += QStringLiteral("  ") + padded(title, 40)
            + QString(12 - std::min<qsizetype>(12, figure.size()), QLatin1Char(' ')) + figure + QLatin1Char('\n');
    };
    const auto count = [&](const QString &title, qint64 figure) { add(title, grouped.toString(figure)); };
    for (auto it = overview.organizations.begin(); it != overview.organizations.end(); ++it)
        count(organizationsTitle(it.key()), it.value());
    count(translate("cli", "Members looked after"), overview.total);
    count(translate("cli", "of them with their formal relation here"), overview.formal);
    count(translate("cli", "Branch members"), overview.branch);
    count(translate("cli", "In-service members"), overview.inService);
    count(translate("cli", "Floating members"), overview.floating);
    count(translate("cli", "Records of the year"), overview.records);
    add(translate("cli", "Hours of the year"), grouped.toString(static_cast<double>(overview.minutes) / 60.0, 'f', 1));
    count(translate("cli", "Deeds of the year"), overview.deeds);
    count(translate("cli", "Valid certificates"), overview.certificatesValid);
    count(translate("cli", "of them printed"), overview.certificatesPrinted);
    return text;
}

Done reportOverview(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const QDate on = arguments.date("on", session.clock()->today());
    const auto overview = (*services)->overview.overview(on, {}).result();
    if (!overview)
        return failure(overview.error());
    return session.json() ? session.answer(overviewJson(*overview)) : session.answer(overviewText(*overview));
}

} // namespace

QList<Command> reportCommands()
{
    return {{{QStringLiteral("report"), QStringLiteral("overview")},
        QT_TRANSLATE_NOOP("cli", "The district's figures on a date: organizations, members, participation."), {},
        {{"on", ValueKind::Date, "DATE", QT_TRANSLATE_NOOP("cli", "the date, today unless said")}}, {},
        reportOverview}};
}

} // namespace dangjian
