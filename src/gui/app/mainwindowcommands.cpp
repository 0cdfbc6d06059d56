// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/passworddialog.h"
#include "app/appearance.h"
#include "app/keysdialog.h"
#include "app/mainwindow.h"
#include "app/scopebutton.h"
#include "rosters/batchesdialog.h"
#include "rosters/rosterimportdialog.h"
#include "rosters/rosterwords.h"
#include "settings/settingspage.h"

namespace dangjian {

QList<Command> MainWindow::commands()
{
    QList<Command> all;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PageEntry &entry = m_entries.at(i);
        all.append({tr("Go to: %1").arg(entry.title), entry.icon,
            entry.within.isEmpty() ? QStringLiteral("Ctrl+%1").arg(i + 1) : QString(),
            [this, name = entry.name] { showPage(name); }});
    }
    const auto onPage = [this](const QString &name, void (ScreenPage::*act)()) {
        return [this, name, act] {
            if (ScreenPage *shown = showPage(name)) {
                (shown->*act)();
            }
        };
    };
    const QString members = QStringLiteral("members");
    const QString organizations = QStringLiteral("organizations");
    const auto allow = [&](Permission permission, const Command &command) {
        if (m_workplace.mayDo(permission)) {
            all.append(command);
        }
    };
    allow(Permission::KeepMembers,
        {tr("New member"), QStringLiteral("add"), {}, onPage(members, &ScreenPage::newRecord)});
    allow(Permission::Print,
        {tr("Print certificates"), QStringLiteral("print"), {}, onPage(members, &ScreenPage::printRecords)});
    allow(Permission::Export,
        {tr("Export the list of members"), QStringLiteral("export"), {}, onPage(members, &ScreenPage::exportRecords)});
    allow(Permission::Export,
        {tr("Export the participation records"), QStringLiteral("export"), {},
            onPage(QStringLiteral("records"), &ScreenPage::exportRecords)});
    all.append({tr("What was done this quarter"), QStringLiteral("calendar"), {}, [this] {
                    Q_EMIT m_workplace.listRequested(
                        QStringLiteral("records"), {{QStringLiteral("period"), QStringLiteral("quarter")}});
                }});
    allow(Permission::Restructure,
        {tr("New organization"), QStringLiteral("add"), {}, onPage(organizations, &ScreenPage::newRecord)});
    allow(Permission::KeepUnits,
        {tr("New unit"), QStringLiteral("add"), {}, onPage(QStringLiteral("units"), &ScreenPage::newRecord)});
    for (const auto &[subject, code] : Codes<RosterSubject>::table) {
        allow(subject == RosterSubject::Organizations ? Permission::Restructure : Permission::Import,
            {importTitle(subject), QStringLiteral("import"), {},
                [this, subject = subject] { openImport(m_workplace, subject, this); }});
    }
    allow(Permission::Import, {tr("Past imports"), QStringLiteral("history"), {}, [this] {
                                   BatchesDialog::openBeside(m_workplace, {}, this);
                               }});
    all.append({m_workplace.authority().isEverywhere() ? tr("Show the whole district") : tr("Show all that is mine"),
        QStringLiteral("place"), {}, [this] { m_workplace.setScope({}); }});
    all.append({tr("Choose the organization in view"), QStringLiteral("place"), QStringLiteral("Ctrl+L"),
        [this] { m_scopeButton->openPopup(); }});
    allow(Permission::Check,
        {tr("Check the database"), QStringLiteral("check"), {}, [this] {
             if (auto *settings = qobject_cast<SettingsPage *>(showPage(QStringLiteral("settings")))) {
                 settings->checkStore();
             }
         }});
    if (m_workplace.authority().account) {
        all.append({tr("Lock the window"), QStringLiteral("account"), QStringLiteral("Ctrl+Shift+L"),
            [this] { Q_EMIT m_workplace.lockRequested(); }});
        all.append({tr("Change my password"), QStringLiteral("account"), {},
            [this] { (new PasswordDialog(m_workplace, this))->open(); }});
        all.append({tr("Sign out"), QStringLiteral("account"), {}, [this] { Q_EMIT m_workplace.signOutRequested(); }});
    }
    all.append({tr("Open another database"), QStringLiteral("folder"), {},
        [this] { Q_EMIT m_workplace.otherStoreRequested(); }});
    all.append({tr("Light palette"), QStringLiteral("settings"), {}, [this] {
                    m_workplace.memory().setValue(QStringLiteral("look"), codeOf(Look::Light));
                    Q_EMIT m_workplace.languageChanged();
                }});
    all.append({tr("Dark palette"), QStringLiteral("settings"), {}, [this] {
                    m_workplace.memory().setValue(QStringLiteral("look"), codeOf(Look::Dark));
                    Q_EMIT m_workplace.languageChanged();
                }});
    all.append({tr("Undo"), QStringLiteral("undo"), QStringLiteral("Ctrl+Z"), [this] { undo(); }});
    all.append({tr("Redo"), QStringLiteral("redo"), QStringLiteral("Ctrl+Y"), [this] { redo(); }});
    all.append({tr("Keys"), QStringLiteral("keyboard"), QStringLiteral("F1"), [this] { KeysDialog(this).exec(); }});
    all.append({tr("Quit"), QStringLiteral("close"), QStringLiteral("Ctrl+Q"), [this] { close(); }});
    return all;
}

} // namespace dangjian
