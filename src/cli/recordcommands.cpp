// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "enumwords.h"
#include "jsonvalues.h"
#include "organizations/organizationservice.h"
#include "participation/recordlistservice.h"
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

/** Whose and which records `record list` is asked for. */
Result<RecordQuery> queryOf(Services &services, const Arguments &arguments)
{
    RecordQuery query;
    query.descending = false;
    if (arguments.has("member")) {
        const auto member = memberOf(services, arguments.text("member"));
        if (!member)
            return failure(member.error());
        query.member = *member;
    }
    if (arguments.has("branch")) {
        const auto all = services.organizations.all().result();
        if (!all)
            return failure(all.error());
        const auto branch = organizationOf(services, arguments.text("branch"));
        if (!branch)
            return failure(branch.error());
        query.scope = subtreeOf(*all, branch->id);
    }
    query.from = arguments.date("from");
    query.until = arguments.date("to");
    if (const auto year = static_cast<int>(arguments.number("year", 0)); year != 0) {
        query.from = QDate(year, 1, 1);
        query.until = QDate(year, 12, 31);
    }
    query.kind = arguments.code<ParticipationKind>("kind");
    const QString voided = arguments.text("void");
    if (voided == u"hide")
        query.state = ParticipationState::Valid;
    else if (voided == u"only")
        query.state = ParticipationState::Voided;
    else
        query.state.reset();
    return query;
}

QJsonObject recordJson(const RecordRow &row, bool ofOneMember)
{
    const Participation &entry = row.entry;
    QJsonObject object{
        {QStringLiteral("id"), entry.id.value},
        {QStringLiteral("date"), jsonDate(entry.date)},
        {QStringLiteral("kind"), codeOf(entry.kind)},
        {QStringLiteral("content"), entry.content},
        {QStringLiteral("hours"), jsonHours(entry.minutes)},
        {QStringLiteral("deeds"), entry.deeds},
        {QStringLiteral("certifier"), entry.certifier},
        {QStringLiteral("state"), codeOf(entry.state)},
    };
    if (!ofOneMember) {
        object.insert(QStringLiteral("member_id"), entry.memberId.value);
        object.insert(QStringLiteral("name"), row.memberName);
        object.insert(QStringLiteral("certificate"), row.certificate);
        object.insert(QStringLiteral("branch_code"), row.branchCode);
    }
    return object;
}

Done listRecords(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto query = queryOf(**services, arguments);
    if (!query)
        return failure(query.error());
    const bool ofOneMember = !query->member.isNull();
    QJsonArray list;
    TextTable table;
    table.addColumn(translate("cli", "Date"));
    if (!ofOneMember) {
        table.addColumn(translate("cli", "Name"));
        table.addColumn(translate("cli", "Branch"));
    }
    table.addColumn(translate("cli", "Kind"));
    table.addColumn(translate("cli", "Content"));
    table.addColumn(translate("cli", "Hours"), TextTable::Align::Right);
    table.addColumn(translate("cli", "Deeds"), TextTable::Align::Right);
    table.addColumn(translate("cli", "Certifier"));
    table.addColumn(translate("cli", "State"));
    const Done walked = (*services)->recordLists.walk(*query, [&](const RecordRow &row) -> Done {
        if (session.json()) {
            list.append(recordJson(row, ofOneMember));
            return {};
        }
        const Participation &entry = row.entry;
        QStringList cells{dateWords(entry.date)};
        if (!ofOneMember)
            cells << row.memberName << row.branchName;
        cells << enumWords(entry.kind) << entry.content << hoursText(entry.minutes) << QString::number(entry.deeds)
              << entry.certifier << enumWords(entry.state);
        table.addRow(cells);
        return {};
    });
    if (!walked)
        return walked;
    return session.json() ? session.answer(list) : session.answer(table.text());
}

/** A year and days of one's own do not go together. */
QString unfitDays(const Arguments &arguments)
{
    if (arguments.has("year") && (arguments.has("from") || arguments.has("to")))
        return translate("cli", "--year does not go with --from and --to.");
    return {};
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
            QT_TRANSLATE_NOOP("cli",
                "Lists records by date, those of a member, of a branch or of all; amended and voided ones included."),
            {},
            {
                {"member", ValueKind::Text, "WHO", QT_TRANSLATE_NOOP("cli", "id, ID number or certificate number")},
                {"branch", ValueKind::Text, "CODE",
                    QT_TRANSLATE_NOOP("cli", "what was done for this organization and those below it")},
                {"year", ValueKind::Number, "Y", QT_TRANSLATE_NOOP("cli", "a calendar year; all unless said"), false,
                    1949, 9999},
                {"from", ValueKind::Date, "D", QT_TRANSLATE_NOOP("cli", "from this day on")},
                {"to", ValueKind::Date, "D", QT_TRANSLATE_NOOP("cli", "up to this day")},
                {"kind", ValueKind::Choice, "K", "", false, 0, 0, choicesOf<ParticipationKind>()},
                {"void", ValueKind::Choice, "V",
                    QT_TRANSLATE_NOOP("cli", "what is void or amended: show it (unless said), hide it, only void ones"),
                    false, 0, 0, {QStringLiteral("show"), QStringLiteral("hide"), QStringLiteral("only")}},
            },
            {}, listRecords, unfitDays},
    };
}

} // namespace dangjian
