// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelists/codelist.h"
#include "command.h"
#include "enumwords.h"
#include "jsonvalues.h"
#include "memberjson.h"
#include "members/idnumber.h"
#include "participation/participation.h"
#include "reasonargument.h"
#include "sentences.h"
#include "session.h"
#include "texttable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dangjian {

namespace {

constexpr int foundUnlessSaid = 20;

Done findMembers(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const int limit = static_cast<int>(arguments.number("limit", foundUnlessSaid));
    const auto rows = (*services)->members.find(arguments.positional(0), {}, limit).result();
    if (!rows)
        return failure(rows.error());
    if (session.json()) {
        const auto organizations = (*services)->organizations.all().result();
        if (!organizations)
            return failure(organizations.error());
        QHash<OrganizationId, QString> names;
        for (const Organization &organization : *organizations)
            names.insert(organization.id, organization.name);
        QJsonArray list;
        for (const MemberRow &row : *rows)
            list.append(memberRowJson(row, names.value(row.branchId)));
        return session.answer(list);
    }
    TextTable table;
    table.addColumn(translate("cli", "Name"));
    table.addColumn(translate("cli", "Category"));
    table.addColumn(translate("cli", "Branch"));
    table.addColumn(translate("cli", "Certificate"));
    table.addColumn(translate("cli", "ID number"));
    table.addColumn(translate("cli", "Hours"), TextTable::Align::Right);
    table.addColumn(translate("cli", "Deeds"), TextTable::Align::Right);
    table.addColumn(QStringLiteral("id"), TextTable::Align::Right);
    for (const MemberRow &row : *rows)
        table.addRow({row.name, enumWords(row.category), row.branchName, row.certificate, maskedIdNumber(row.idNumber),
            hoursText(row.yearMinutes), QString::number(row.yearDeeds), QString::number(row.id.value)});
    return session.answer(table.text());
}

Done showMember(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto id = memberOf(**services, arguments.positional(0));
    if (!id)
        return failure(id.error());
    const auto details = (*services)->members.show(*id).result();
    if (!details)
        return failure(details.error());
    // Number and telephone stand there in clear, which the journal is to know.
    if (const Done noted = (*services)->members.noteShown(*id, {reasonFrom(arguments)}).result(); !noted)
        return noted;
    return session.json() ? session.answer(memberDetailsJson(*details)) : session.answer(memberDetailsText(*details));
}

NewMember memberFrom(const Arguments &arguments)
{
    NewMember added;
    Member &member = added.member;
    member.name = cleanName(arguments.text("name"));
    member.idNumber = cleanIdNumber(arguments.text("id-number"));
    member.category = *arguments.code<MemberCategory>("category");
    // Members in service have their formal relation with their unit's organization, unless said otherwise.
    member.relation = arguments.code<Relation>("relation")
                          .value_or(member.category == MemberCategory::InService ? Relation::Unit : Relation::Branch);
    member.standing = arguments.code<Standing>("standing").value_or(Standing::Full);
    if (arguments.has("sex"))
        member.sex = arguments.text("sex") == QLatin1String("male") ? Sex::Male : Sex::Female;
    member.birth = arguments.date("birth");
    fillFromIdNumber(member);
    member.ethnicity = arguments.text("ethnicity");
    member.nativePlace = arguments.text("native-place").trimmed();
    member.education = arguments.text("education");
    member.degree = arguments.text("degree").trimmed();
    member.school = arguments.text("school").trimmed();
    member.joined = arguments.date("joined");
    member.full = arguments.date("full");
    member.introducers = arguments.text("introducers").trimmed();
    member.reported = arguments.date("reported");
    member.post = arguments.text("post").trimmed();
    member.occupation = arguments.text("occupation");
    member.mobile = arguments.text("mobile").trimmed();
    member.phone = arguments.text("phone").trimmed();
    member.address = arguments.text("address").trimmed();
    member.specialties = arguments.text("specialties").trimmed();
    member.away = arguments.has("away-where");
    member.awayWhere = arguments.text("away-where").trimmed();
    member.hardship = arguments.has("hardship");
    member.reading = arguments.text("reading").simplified();
    member.remarks = arguments.text("remarks").trimmed();
    added.unitName = arguments.text("unit").trimmed();
    return added;
}

Done addMember(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto branch = organizationOf(**services, arguments.text("branch"));
    if (!branch)
        return failure(branch.error());
    NewMember member = memberFrom(arguments);
    member.member.branchId = branch->id;
    const auto added = (*services)->members.add(member).result();
    if (!added)
        return failure(added.error());
    for (const MemberFinding &warning : added->warnings)
        session.warn(ruleText(warning.code, warning.args));
    return session.acknowledge(QJsonObject{
        {QStringLiteral("id"), added->id.value},
        {QStringLiteral("certificate"), added->certificate},
    });
}

QList<Option> optionsOfAdd()
{
    Option ethnicity{"ethnicity", ValueKind::Listed, "T", QT_TRANSLATE_NOOP("cli", "code or name, GB/T 3304")};
    ethnicity.list = &ethnicityCodes();
    Option education{"education", ValueKind::Listed, "T", QT_TRANSLATE_NOOP("cli", "code or name, GB/T 4658")};
    education.list = &educationCodes();
    Option occupation{"occupation", ValueKind::Listed, "T", QT_TRANSLATE_NOOP("cli", "code or name of the list")};
    occupation.list = &occupationCodes();
    return {
        {"name", ValueKind::Text, "T", QT_TRANSLATE_NOOP("cli", "the member's name"), true},
        {"id-number", ValueKind::Text, "N", QT_TRANSLATE_NOOP("cli", "18 characters, GB 11643"), true},
        {"branch", ValueKind::Text, "CODE", QT_TRANSLATE_NOOP("cli", "code of the branch"), true},
        {"category", ValueKind::Choice, "C", "", true, 0, 0, choicesOf<MemberCategory>()},
        {"relation", ValueKind::Choice, "R",
            QT_TRANSLATE_NOOP("cli", "where the formal relation stands; for in_service: unit, else branch"), false, 0,
            0, choicesOf<Relation>()},
        {"unit", ValueKind::Text, "T", QT_TRANSLATE_NOOP("cli", "name of the work unit, made where it is new")},
        {"joined", ValueKind::Date, "D", QT_TRANSLATE_NOOP("cli", "date of joining the Party")},
        {"full", ValueKind::Date, "D", QT_TRANSLATE_NOOP("cli", "date of becoming a full member")},
        {"standing", ValueKind::Choice, "S", "", false, 0, 0, choicesOf<Standing>()},
        {"sex", ValueKind::Choice, "S", QT_TRANSLATE_NOOP("cli", "as the ID number says unless given"), false, 0, 0,
            {QStringLiteral("male"), QStringLiteral("female")}},
        {"birth", ValueKind::Date, "D", QT_TRANSLATE_NOOP("cli", "as the ID number says unless given")},
        ethnicity,
        {"native-place", ValueKind::Text, "T", ""},
        education,
        {"degree", ValueKind::Text, "T", ""},
        {"school", ValueKind::Text, "T", ""},
        {"introducers", ValueKind::Text, "T", ""},
        {"reported", ValueKind::Date, "D", QT_TRANSLATE_NOOP("cli", "date of reporting in at the community")},
        {"post", ValueKind::Text, "T", ""},
        occupation,
        {"mobile", ValueKind::Text, "N", ""},
        {"phone", ValueKind::Text, "N", ""},
        {"address", ValueKind::Text, "T", QT_TRANSLATE_NOOP("cli", "home address")},
        {"specialties", ValueKind::Text, "T", ""},
        {"away-where", ValueKind::Text, "T", QT_TRANSLATE_NOOP("cli", "where a floating member has gone or is from")},
        {"hardship", ValueKind::None, "", QT_TRANSLATE_NOOP("cli", "a member in hardship")},
        {"reading", ValueKind::Text, "T", QT_TRANSLATE_NOOP("cli", "pinyin of the name where the rule reads it wrong")},
        {"remarks", ValueKind::Text, "T", ""},
    };
}

} // namespace

QList<Command> memberCommands()
{
    const QString group = QStringLiteral("member");
    return {
        {{group, QStringLiteral("find")},
            QT_TRANSLATE_NOOP(
                "cli", "Finds members by name, pinyin, initials, ID number, telephone, certificate number or address."),
            {{"TEXT", QT_TRANSLATE_NOOP("cli", "the beginning of what is looked for")}},
            {{"limit", ValueKind::Number, "N", QT_TRANSLATE_NOOP("cli", "at most so many, 20 unless said"), false, 1,
                1'000'000}},
            {}, findMembers},
        {{group, QStringLiteral("show")},
            QT_TRANSLATE_NOOP("cli", "Shows all fields of a member, the certificates and what was so when."),
            {{"WHO", QT_TRANSLATE_NOOP("cli", "id, ID number or certificate number")}}, {reasonOption()}, {},
            showMember},
        {{group, QStringLiteral("add")},
            QT_TRANSLATE_NOOP("cli", "Adds a member and issues the certificate of the category."), {}, optionsOfAdd(),
            {}, addMember},
    };
}

} // namespace dangjian
