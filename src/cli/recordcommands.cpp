// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "enumwords.h"
#include "jsonvalues.h"
#include "sentences.h"
#include "session.h"
#include "texttable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dangjian {

namespace {

Done addRecord(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto member = memberOf(**services, arguments.text("member"));
    if (!member)
        return failure(member.error());
    Participation entry;
    entry.memberId = *member;
    entry.date = arguments.date("date");
    entry.kind = *arguments.code<ParticipationKind>("kind");
    entry.content = arguments.text("content").trimmed();
    entry.minutes = arguments.minutes("hours");
    entry.deeds = static_cast<int>(arguments.number("deeds", 0));
    entry.place = arguments.text("place").trimmed();
    entry.certifier = arguments.text("certifier").trimmed();
    // Asked before it is there itself.
    const auto report = (*services)->participation.examine(entry, {}).result();
    const auto added = (*services)->participation.add(entry).result();
    if (!added)
        return failure(added.error());
    if (report)
        for (const ParticipationFinding &finding : report->findings)
            session.warn(ruleText(finding.code));
    return session.acknowledge(QJsonObject{{QStringLiteral("id"), added->value}});
}

Done listRecords(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto member = memberOf(**services, arguments.text("member"));
    if (!member)
        return failure(member.error());
    const auto entries
        = (*services)->participation.ofMember(*member, static_cast<int>(arguments.number("year", 0))).result();
    if (!entries)
        return failure(entries.error());
    if (session.json()) {
        QJsonArray list;
        for (const Participation &entry : *entries)
            list.append(QJsonObject{
                {QStringLiteral("id"), entry.id.value},
                {QStringLiteral("date"), jsonDate(entry.date)},
                {QStringLiteral("kind"), codeOf(entry.kind)},
                {QStringLiteral("content"), entry.content},
                {QStringLiteral("hours"), jsonHours(entry.minutes)},
                {QStringLiteral("deeds"), entry.deeds},
                {QStringLiteral("certifier"), entry.certifier},
                {QStringLiteral("state"), codeOf(entry.state)},
            });
        return session.answer(list);
    }
    TextTable table;
    table.addColumn(translate("cli", "Date"));
    table.addColumn(translate("cli", "Kind"));
    table.addColumn(translate("cli", "Content"));
    table.addColumn(translate("cli", "Hours"), TextTable::Align::Right);
    table.addColumn(translate("cli", "Deeds"), TextTable::Align::Right);
    table.addColumn(translate("cli", "Certifier"));
    table.addColumn(translate("cli", "State"));
    for (const Participation &entry : *entries)
        table.addRow({dateWords(entry.date), enumWords(entry.kind), entry.content, hoursText(entry.minutes),
            QString::number(entry.deeds), entry.certifier, enumWords(entry.state)});
    return session.answer(table.text());
}

} // namespace

QList<Command> recordCommands()
{
    const QString group = QStringLiteral("record");
    const Option member{
        "member", ValueKind::Text, "WHO", QT_TRANSLATE_NOOP("cli", "id, ID number or certificate number"), true};
    return {
        {{group, QStringLiteral("add")}, QT_TRANSLATE_NOOP("cli", "Enters what a member did."), {},
            {
                member,
                {"date", ValueKind::Date, "D", QT_TRANSLATE_NOOP("cli", "the day on which it was done"), true},
                {"kind", ValueKind::Choice, "K", "", true, 0, 0, choicesOf<ParticipationKind>()},
                {"content", ValueKind::Text, "T", QT_TRANSLATE_NOOP("cli", "what was done"), true},
                {"hours", ValueKind::Hours, "H", QT_TRANSLATE_NOOP("cli", "how long: 2, 1.5 or 1:30")},
                {"deeds", ValueKind::Number, "N", QT_TRANSLATE_NOOP("cli", "how many deeds"), false, 0, 10'000},
                {"certifier", ValueKind::Text, "T", QT_TRANSLATE_NOOP("cli", "who certifies it")},
                {"place", ValueKind::Text, "T", QT_TRANSLATE_NOOP("cli", "where it was done")},
            },
            {}, addRecord},
        {{group, QStringLiteral("list")},
            QT_TRANSLATE_NOOP("cli", "Lists a member's records by date, amended and voided ones included."), {},
            {
                member,
                {"year", ValueKind::Number, "Y", QT_TRANSLATE_NOOP("cli", "a calendar year; all unless said"), false,
                    1949, 9999},
            },
            {}, listRecords},
    };
}

} // namespace dangjian
