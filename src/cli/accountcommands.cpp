// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/permission.h"
#include "command.h"
#include "enumwords.h"
#include "secrets.h"
#include "sentences.h"
#include "session.h"
#include "texttable.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace dangjian {

namespace {

Option newPasswordOption()
{
    return {"new-password-fd", ValueKind::Number, "N",
        QT_TRANSLATE_NOOP("cli", "descriptor whose next line is the new password; else asked for"), false, 0, 1023};
}

std::optional<int> newPasswordFd(const Arguments &arguments)
{
    if (!arguments.has("new-password-fd"))
        return std::nullopt;
    return static_cast<int>(arguments.number("new-password-fd", 0));
}

Result<AccountRow> accountNamed(Services &services, const QString &name)
{
    const auto all = services.accounts.all().result();
    if (!all)
        return failure(all.error());
    const auto found = std::find_if(all->cbegin(), all->cend(),
        [&name](const AccountRow &row) { return row.account.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == all->cend())
        return failure(ErrorCode::NotFound, name, {QStringLiteral("account")});
    return *found;
}

QString timeOrEmpty(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QJsonValue timeOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODate)) : QJsonValue();
}

Done listAccounts(Session &session, const Arguments &)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto rows = (*services)->accounts.all().result();
    if (!rows)
        return failure(rows.error());
    const auto organizations = (*services)->organizations.all().result();
    if (!organizations)
        return failure(organizations.error());
    QHash<OrganizationId, QString> codes;
    for (const Organization &organization : *organizations)
        codes.insert(organization.id, organization.code);
    if (session.json()) {
        QJsonArray list;
        for (const AccountRow &row : *rows)
            list.append(QJsonObject{{QStringLiteral("id"), row.account.id.value},
                {QStringLiteral("name"), row.account.name}, {QStringLiteral("full_name"), row.account.fullName},
                {QStringLiteral("role"), codeOf(row.account.role)},
                {QStringLiteral("organization_code"), codes.value(row.account.organizationId)},
                {QStringLiteral("organization"), row.organization},
                {QStringLiteral("state"), codeOf(row.account.state)},
                {QStringLiteral("must_change_password"), row.account.mustChangePassword},
                {QStringLiteral("last_signed_in"), timeOrNull(row.lastSignedIn)},
                {QStringLiteral("locked_until"), timeOrNull(row.lockedUntil)}});
        return session.answer(list);
    }
    TextTable table;
    table.addColumn(translate("cli", "Account"));
    table.addColumn(translate("cli", "Name"));
    table.addColumn(translate("cli", "Role"));
    table.addColumn(translate("cli", "Organization"));
    table.addColumn(translate("cli", "State"));
    table.addColumn(translate("cli", "Last signed in"));
    for (const AccountRow &row : *rows)
        table.addRow({row.account.name, row.account.fullName, enumWords(row.account.role), row.organization,
            row.account.state == AccountState::Closed ? translate("cli", "closed")
                : row.lockedUntil.isValid()           ? translate("cli", "locked")
                                                      : translate("cli", "active"),
            timeOrEmpty(row.lastSignedIn)});
    return session.answer(table.text());
}

Done addAccount(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    Account account;
    account.name = arguments.positional(0);
    account.fullName = arguments.text("full-name").trimmed();
    account.role = *arguments.code<Role>("role");
    account.mustChangePassword = arguments.has("must-change");
    if (arguments.has("organization")) {
        const auto organization = organizationOf(**services, arguments.text("organization"));
        if (!organization)
            return failure(organization.error());
        account.organizationId = organization->id;
    }
    const auto password = newPasswordFrom(newPasswordFd(arguments));
    if (!password)
        return failure(password.error());
    const auto id = (*services)->accounts.add(account, *password).result();
    if (!id)
        return failure(id.error());
    return session.acknowledge(QJsonObject{{QStringLiteral("id"), id->value}});
}

Done editAccount(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto row = accountNamed(**services, arguments.positional(0));
    if (!row)
        return failure(row.error());
    Account account = row->account;
    if (arguments.has("name"))
        account.name = arguments.text("name");
    if (arguments.has("full-name"))
        account.fullName = arguments.text("full-name").trimmed();
    account.role = arguments.code<Role>("role").value_or(account.role);
    account.state = arguments.code<AccountState>("state").value_or(account.state);
    if (arguments.has("organization")) {
        const auto organization = organizationOf(**services, arguments.text("organization"));
        if (!organization)
            return failure(organization.error());
        account.organizationId = organization->id;
    } else if (arguments.has("role") && account.role == Role::Department) {
        account.organizationId = {};
    }
    if (const Done done = (*services)->accounts.edit(account).result(); !done)
        return done;
    return session.acknowledge(QJsonObject{{QStringLiteral("id"), account.id.value}});
}

Done closeAccount(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto row = accountNamed(**services, arguments.positional(0));
    if (!row)
        return failure(row.error());
    Account account = row->account;
    account.state = AccountState::Closed;
    if (const Done done = (*services)->accounts.edit(account).result(); !done)
        return done;
    return session.acknowledge(QJsonObject{{QStringLiteral("id"), account.id.value}});
}

Done changePassword(Session &session, const Arguments &arguments)
{
    const QString name = arguments.text("of");
    // A password that somebody else gave opens nothing but its own change.
    const auto services = name.isEmpty() ? session.servicesWithGivenPassword() : session.services();
    if (!services)
        return failure(services.error());
    const Authority authority = (*services)->store.authority();
    const bool own = name.isEmpty() || name.compare(authority.name, Qt::CaseInsensitive) == 0;
    if (own && authority.account.isNull())
        return failure(ErrorCode::NotSignedIn);
    AccountId id = authority.account;
    if (!own) {
        const auto row = accountNamed(**services, name);
        if (!row)
            return failure(row.error());
        id = row->account.id;
    }
    const auto password = newPasswordFrom(newPasswordFd(arguments));
    if (!password)
        return failure(password.error());
    const Done done = own ? (*services)->accounts.changePassword(session.password(), *password).result()
                          : (*services)->accounts.setPassword(id, *password).result();
    return done ? session.acknowledge(QJsonObject{{QStringLiteral("id"), id.value}}) : done;
}

Done recoverAccount(Session &session, const Arguments &arguments)
{
    // Whoever may write the file may do this without being signed in; it stays on record.
    const auto services = session.servicesOfNobody();
    if (!services)
        return failure(services.error());
    const auto password = newPasswordFrom(newPasswordFd(arguments));
    if (!password)
        return failure(password.error());
    const QString name = arguments.positional(0);
    if (const Done done = (*services)->accounts.recover(name, *password).result(); !done)
        return done;
    return session.acknowledge(QJsonObject{{QStringLiteral("name"), name}});
}

Done showRoles(Session &session, const Arguments &)
{
    if (session.json()) {
        QJsonArray list;
        for (const auto &[permission, code] : Codes<Permission>::table) {
            QJsonObject row{{QStringLiteral("permission"), QString::fromLatin1(code)}};
            for (const auto &[role, name] : Codes<Role>::table)
                row[QString::fromLatin1(name)] = mayDo(role, permission);
            list.append(row);
        }
        return session.answer(list);
    }
    TextTable table;
    table.addColumn(translate("cli", "What"));
    for (const auto &[role, name] : Codes<Role>::table)
        table.addColumn(enumWords(role));
    for (const auto &[permission, code] : Codes<Permission>::table) {
        QStringList row{enumWords(permission)};
        for (const auto &[role, name] : Codes<Role>::table)
            row.append(mayDo(role, permission) ? translate("cli", "yes") : QStringLiteral("–"));
        table.addRow(row);
    }
    return session.answer(table.text()
        + translate("cli", "Each within its organization and all below it; the department in the whole district.")
        + QLatin1Char('\n'));
}

} // namespace

QList<Command> accountCommands()
{
    const Positional who{"NAME", QT_TRANSLATE_NOOP("cli", "the account, as it is typed at the door")};
    const QList<Option> particulars{
        {"full-name", ValueKind::Text, "T", QT_TRANSLATE_NOOP("cli", "whose account it is")},
        {"organization", ValueKind::Text, "CODE",
            QT_TRANSLATE_NOOP("cli", "it sees and changes this one and all below; not needed for the department")},
    };
    const auto word = [](const char *name) { return QStringList{QStringLiteral("account"), QLatin1String(name)}; };
    return {
        {word("list"), QT_TRANSLATE_NOOP("cli", "Lists the accounts."), {}, {}, {}, listAccounts},
        {word("add"),
            QT_TRANSLATE_NOOP(
                "cli", "Adds an account. The first one, of the department, makes the store ask for a sign-in."),
            {who},
            QList<Option>{{"role", ValueKind::Choice, "ROLE", QT_TRANSLATE_NOOP("cli", "what it may do"), true, 0, 0,
                choicesOf<Role>()}}
                + particulars
                + QList<Option>{{"must-change", ValueKind::None, "",
                                    QT_TRANSLATE_NOOP("cli", "the password is to be changed at the first sign-in")},
                    newPasswordOption()},
            {}, addAccount},
        {word("edit"), QT_TRANSLATE_NOOP("cli", "Changes an account; what is not said stays."), {who},
            QList<Option>{{"name", ValueKind::Text, "NAME", QT_TRANSLATE_NOOP("cli", "another name to sign in with")},
                {"role", ValueKind::Choice, "ROLE", QT_TRANSLATE_NOOP("cli", "what it may do"), false, 0, 0,
                    choicesOf<Role>()},
                {"state", ValueKind::Choice, "STATE", "", false, 0, 0, choicesOf<AccountState>()}}
                + particulars,
            {}, editAccount},
        {word("password"),
            QT_TRANSLATE_NOOP("cli",
                "Changes the password: one's own, or somebody else's, who has to change it before anything else."),
            {},
            {{"of", ValueKind::Text, "NAME", QT_TRANSLATE_NOOP("cli", "whose password; one's own unless said")},
                newPasswordOption()},
            {}, changePassword},
        {word("close"), QT_TRANSLATE_NOOP("cli", "Closes an account; what it did stays on record."), {who}, {}, {},
            closeAccount},
        {word("recover"),
            QT_TRANSLATE_NOOP(
                "cli", "Sets a forgotten password anew without a sign-in; every account of the department is told so."),
            {who}, {newPasswordOption()}, {}, recoverAccount},
        {word("roles"), QT_TRANSLATE_NOOP("cli", "Tells what each role may do."), {}, {}, {}, showRoles},
    };
}

} // namespace dangjian
