// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "accounts/accountspage.h"
#include "history/auditpage.h"
#include "members/memberspage.h"
#include "organizations/organizationspage.h"
#include "participation/entrypage.h"
#include "participation/recordspage.h"
#include "settings/settingspage.h"
#include "sheets/sheetspage.h"
#include "units/unitspage.h"
#include "workbench/workbenchpage.h"

#include <QCoreApplication>

namespace dangjian {

namespace {

template <class P>
ScreenPage *make(Workplace &workplace, QWidget *parent)
{
    return new P(workplace, parent);
}

QString title(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

} // namespace

QList<PageEntry> allPages()
{
    return {
        {QStringLiteral("workbench"), title(QT_TRANSLATE_NOOP("Pages", "Workbench")), QStringLiteral("workbench"),
            &make<WorkbenchPage>},
        {QStringLiteral("organizations"), title(QT_TRANSLATE_NOOP("Pages", "Organizations")),
            QStringLiteral("organizations"), &make<OrganizationsPage>},
        {QStringLiteral("units"), title(QT_TRANSLATE_NOOP("Pages", "Units")), QStringLiteral("units"),
            &make<UnitsPage>},
        {QStringLiteral("members"), title(QT_TRANSLATE_NOOP("Pages", "Members")), QStringLiteral("members"),
            &make<MembersPage>},
        {QStringLiteral("entry"), title(QT_TRANSLATE_NOOP("Pages", "Activity records")), QStringLiteral("entry"),
            &make<EntryPage>, {}, Permission::Enter},
        {QStringLiteral("records"), title(QT_TRANSLATE_NOOP("Pages", "Participation records")),
            QStringLiteral("calendar"), &make<RecordsPage>},
        {QStringLiteral("settings"), title(QT_TRANSLATE_NOOP("Pages", "System")), QStringLiteral("settings"),
            &make<SettingsPage>},
        {QStringLiteral("sheets"), title(QT_TRANSLATE_NOOP("Pages", "Papers")), QStringLiteral("certificate"),
            &make<SheetsPage>, QStringLiteral("settings"), Permission::ChangeSheets},
        {QStringLiteral("accounts"), title(QT_TRANSLATE_NOOP("Pages", "Accounts")), QStringLiteral("account"),
            &make<AccountsPage>, QStringLiteral("settings"), Permission::KeepAccounts},
        {QStringLiteral("audit"), title(QT_TRANSLATE_NOOP("Pages", "All changes")), QStringLiteral("history"),
            &make<AuditPage>, QStringLiteral("settings"), Permission::Audit},
    };
}

} // namespace dangjian
