// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "enumwords.h"
#include "jsonvalues.h"
#include "sentences.h"
#include "session.h"
#include "texttable.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace dangjian {

namespace {

Done listOrganizations(Session &session, const Arguments &)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto all = (*services)->organizations.all().result();
    if (!all)
        return failure(all.error());
    QHash<OrganizationId, QString> codes;
    for (const Organization &organization : *all)
        codes.insert(organization.id, organization.code);
    if (session.json()) {
        QJsonArray list;
        for (const Organization &organization : *all)
            list.append(QJsonObject{
                {QStringLiteral("id"), organization.id.value},
                {QStringLiteral("code"), organization.code},
                {QStringLiteral("name"), organization.name},
                {QStringLiteral("short_name"), organization.shortName},
                {QStringLiteral("kind"), codeOf(organization.kind)},
                {QStringLiteral("parent_code"), jsonTextOrNull(codes.value(organization.parentId))},
                {QStringLiteral("founded"), jsonDate(organization.founded)},
                {QStringLiteral("dissolved"), jsonDate(organization.dissolved)},
            });
        return session.answer(list);
    }
    TextTable table;
    table.addColumn(translate("cli", "Code"));
    table.addColumn(translate("cli", "Name"));
    table.addColumn(translate("cli", "Kind"));
    table.addColumn(translate("cli", "Founded"));
    table.addColumn(translate("cli", "Dissolved"));
    for (const Organization &organization : *all)
        table.addRow({organization.code, organization.name, enumWords(organization.kind),
            dateWords(organization.founded), dateWords(organization.dissolved)});
    return session.answer(table.text());
}

Done addOrganization(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto parent = organizationOf(**services, arguments.text("parent"));
    if (!parent)
        return failure(parent.error());
    Organization organization;
    organization.code = arguments.text("code").trimmed();
    organization.name = arguments.text("name").trimmed();
    organization.shortName = arguments.text("short-name").trimmed();
    organization.kind = *arguments.code<OrganizationKind>("kind");
    organization.parentId = parent->id;
    organization.founded = arguments.date("founded");
    organization.address = arguments.text("address").trimmed();
    organization.phone = arguments.text("phone").trimmed();
    const auto added = (*services)->organizations.add(organization).result();
    if (!added)
        return failure(added.error());
    return session.acknowledge(QJsonObject{{QStringLiteral("id"), added->value}});
}

} // namespace

QList<Command> organizationCommands()
{
    return {
        {{QStringLiteral("org"), QStringLiteral("list")},
            QT_TRANSLATE_NOOP("cli", "Lists all Party organizations by code."), {}, {}, {}, listOrganizations},
        {{QStringLiteral("org"), QStringLiteral("add")}, QT_TRANSLATE_NOOP("cli", "Adds a Party organization."), {},
            {
                {"code", ValueKind::Text, "CODE", QT_TRANSLATE_NOOP("cli", "begins with the parent's code"), true},
                {"name", ValueKind::Text, "T", QT_TRANSLATE_NOOP("cli", "name in full"), true},
                {"kind", ValueKind::Choice, "K", "", true, 0, 0, choicesOf<OrganizationKind>()},
                {"parent", ValueKind::Text, "CODE", QT_TRANSLATE_NOOP("cli", "code of the organization above"), true},
                {"short-name", ValueKind::Text, "T",
                    QT_TRANSLATE_NOOP("cli", "short name; taken from the name unless said")},
                {"founded", ValueKind::Date, "D", QT_TRANSLATE_NOOP("cli", "date of founding")},
                {"address", ValueKind::Text, "T", ""},
                {"phone", ValueKind::Text, "T", ""},
            },
            {}, addOrganization},
    };
}

} // namespace dangjian
