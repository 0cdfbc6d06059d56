// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "demo/demojob.h"
#include "demoaccounts.h"
#include "session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace dangjian {

namespace {

QJsonArray toldAccounts(const QList<DemoAccount> &accounts)
{
    QJsonArray list;
    for (const DemoAccount &account : accounts)
        list.append(QJsonObject{{QStringLiteral("name"), account.name}, {QStringLiteral("password"), account.password},
            {QStringLiteral("role"), codeOf(account.role)},
            {QStringLiteral("organization_code"), account.organizationCode},
            {QStringLiteral("organization"), account.organization}});
    return list;
}

Done makeDemo(Session &session, const Arguments &arguments)
{
    if (Done ready = session.prepareFolder(); !ready)
        return ready;
    DemoOptions options;
    options.seed = static_cast<quint64>(arguments.number("seed", static_cast<qint64>(options.seed)));
    options.members = static_cast<int>(arguments.number("members", options.members));
    options.records = arguments.number("records", options.records);
    options.years = static_cast<int>(arguments.number("years", options.years));
    options.on = arguments.date("on", options.on);
    options.office = static_cast<int>(arguments.number("office", options.office));
    DemoJob job(session.file(), options, Session::options());
    if (Done done = session.run(job); !done)
        return done;
    const DemoCounts &counts = job.counts();
    QJsonObject told{
        {QStringLiteral("organizations"), counts.organizations},
        {QStringLiteral("units"), counts.units},
        {QStringLiteral("places"), counts.places},
        {QStringLiteral("members"), counts.members},
        {QStringLiteral("certificates"), counts.certificates},
        {QStringLiteral("activities"), counts.activities},
        {QStringLiteral("records"), counts.records},
    };
    if (arguments.has("accounts")) {
        const auto services = session.servicesOfNobody();
        if (!services)
            return failure(services.error());
        const auto accounts = addDemoAccounts(**services);
        if (!accounts)
            return failure(accounts.error());
        told[QStringLiteral("accounts")] = toldAccounts(*accounts);
    }
    return session.acknowledge(told);
}

} // namespace

QList<Command> demoCommands()
{
    return {{{QStringLiteral("demo")},
        QT_TRANSLATE_NOOP("cli",
            "Makes a new store with the demonstration district; the same values give the same "
            "content."),
        {},
        {
            {"seed", ValueKind::Number, "N", QT_TRANSLATE_NOOP("cli", "the number that all chance comes from"), false,
                0, 9'007'199'254'740'991},
            {"members", ValueKind::Number, "N", QT_TRANSLATE_NOOP("cli", "how many members, 30,000 unless said"), false,
                0, 10'000'000},
            {"records", ValueKind::Number, "N",
                QT_TRANSLATE_NOOP("cli", "how many records, in proportion to members and days unless said"), false, 0,
                100'000'000},
            {"years", ValueKind::Number, "N",
                QT_TRANSLATE_NOOP("cli",
                    "calendar years with records, 1 unless said; none before the communities were founded in 2003"),
                false, 1, 50},
            {"on", ValueKind::Date, "DATE", QT_TRANSLATE_NOOP("cli", "the last day, 2026-10-31 unless said")},
            {"office", ValueKind::Number, "N",
                QT_TRANSLATE_NOOP("cli", "number of the office that enters here, 1 unless said"), false, 1, 8191},
            {"accounts", ValueKind::None, "",
                QT_TRANSLATE_NOOP("cli", "with one account of each role; names and passwords are told")},
        },
        {}, makeDemo}};
}

} // namespace dangjian
