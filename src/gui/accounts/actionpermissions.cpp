// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/actionpermissions.h"

#include "app/workplace.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

namespace dangjian {

namespace {

/** Keeps a widget hidden and switched off. */
class Withheld : public QObject
{
public:
    explicit Withheld(QWidget *widget) : QObject(widget), m_widget(widget)
    {
        widget->setEnabled(false);
        widget->hide();
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::Show) {
            m_widget->hide();
        } else if (event->type() == QEvent::EnabledChange && m_widget->isEnabled()) {
            m_widget->setEnabled(false);
        }
        return false;
    }

private:
    QWidget *m_widget;
};

void withhold(QAction *action)
{
    const auto takeAway = [action] {
        if (action->isVisible() || action->isEnabled()) {
            action->setVisible(false);
            action->setEnabled(false);
        }
    };
    takeAway();
    QObject::connect(action, &QAction::changed, action, takeAway);
}

} // namespace

std::optional<Permission> permissionOf(const QString &page, PageKey key)
{
    struct PageKeys
    {
        const char *page;
        Permission toEnter; // New and Edit, where they ask for the same
        std::optional<Permission> toEdit{};
    };
    static constexpr PageKeys pages[] = {
        {"organizations", Permission::Restructure, Permission::KeepOrganizations},
        {"units", Permission::KeepUnits},
        {"members", Permission::KeepMembers},
        {"entry", Permission::Enter},
        {"records", Permission::Enter},
        {"sheets", Permission::ChangeSheets},
        {"accounts", Permission::KeepAccounts},
    };
    if (key == PageKey::Print) {
        return Permission::Print;
    }
    if (key == PageKey::Export) {
        return Permission::Export;
    }
    for (const PageKeys &each : pages) {
        if (page == QLatin1StringView(each.page)) {
            return key == PageKey::Edit && each.toEdit ? each.toEdit : each.toEnter;
        }
    }
    return std::nullopt;
}

const QList<ActionPermission> &actionPermissions()
{
    static const QList<ActionPermission> all{
        // Workbench
        {"beginOrganizationsButton", Permission::Restructure},
        {"beginImportButton", Permission::Import},
        {"recentEntryButton", Permission::Enter},
        // Organizations and places
        {"addOrganizationButton", Permission::Restructure},
        {"dissolveOrganizationButton", Permission::Restructure},
        {"importOrganizationsButton", Permission::Restructure},
        {"editOrganizationButton", Permission::KeepOrganizations},
        {"newOrganizationAction", Permission::Restructure},
        {"dissolveOrganizationAction", Permission::Restructure},
        {"editOrganizationAction", Permission::KeepOrganizations},
        {"printOrganizationAction", Permission::Print},
        {"exportOrganizationsAction", Permission::Export},
        {"addPlaceButton", Permission::KeepPlaces},
        {"editPlaceButton", Permission::KeepPlaces},
        // Units
        {"newUnitButton", Permission::KeepUnits},
        {"newUnitAction", Permission::KeepUnits},
        {"editUnitButton", Permission::KeepUnits},
        {"editUnitAction", Permission::KeepUnits},
        {"emptyNewUnitButton", Permission::KeepUnits},
        {"exportUnitsButton", Permission::Export},
        {"exportUnitsAction", Permission::Export},
        {"importUnitsButton", Permission::Import},
        {"importUnitsAction", Permission::Import},
        {"emptyImportUnitsButton", Permission::Import},
        // Members: the list
        {"newButton", Permission::KeepMembers},
        {"newAction", Permission::KeepMembers},
        {"emptyNewButton", Permission::KeepMembers},
        {"printButton", Permission::Print},
        {"printAction", Permission::Print},
        {"exportButton", Permission::Export},
        {"exportAction", Permission::Export},
        {"importButton", Permission::Import},
        {"importAction", Permission::Import},
        {"emptyImportButton", Permission::Import},
        {"editAction", Permission::KeepMembers},
        {"entryAction", Permission::Enter},
        {"previewCertificateAction", Permission::Print},
        {"previewFormAction", Permission::Print},
        {"continueSelectedAction", Permission::Print},
        {"printSelectedAction", Permission::Print},
        {"papersSelectedAction", Permission::Print},
        {"exportSelectedAction", Permission::Export},
        {"categoryAction", Permission::KeepMembers},
        {"stateAction", Permission::KeepMembers},
        {"standingAction", Permission::KeepMembers},
        {"transferAction", Permission::KeepMembers},
        {"duplicatesAction", Permission::Merge},
        {"mergeAction", Permission::Merge},
        {"briefEntryButton", Permission::Enter},
        // Members: a person
        {"entryButton", Permission::Enter},
        {"editButton", Permission::KeepMembers},
        {"morePersonButton", Permission::KeepMembers},
        {"revealButton", Permission::Disclose},
        {"recordEntryButton", Permission::Enter},
        {"amendButton", Permission::Enter},
        {"voidButton", Permission::Enter},
        {"replaceButton", Permission::KeepMembers},
        {"lostButton", Permission::KeepMembers},
        {"withdrawButton", Permission::KeepMembers},
        {"issueButton", Permission::KeepMembers},
        {"printCertificateButton", Permission::Print},
        {"continueButton", Permission::Print},
        // Records
        {"enterRecordsButton", Permission::Enter},
        {"enterRecordsAction", Permission::Enter},
        {"emptyEntryButton", Permission::Enter},
        {"amendRecordButton", Permission::Enter},
        {"amendRecordAction", Permission::Enter},
        {"voidRecordsButton", Permission::Enter},
        {"voidRecordsAction", Permission::Enter},
        {"exportRecordsButton", Permission::Export},
        {"exportRecordsAction", Permission::Export},
        {"importRecordsButton", Permission::Import},
        {"importRecordsAction", Permission::Import},
        {"emptyImportRecordsButton", Permission::Import},
        {"entryForPersonAction", Permission::Enter},
        {"amendRowAction", Permission::Enter},
        {"voidRowsAction", Permission::Enter},
        {"exportSelectedRecordsAction", Permission::Export},
        {"exportRecordRosterAction", Permission::Export},
        // System
        {"sheetsIntroLabel", Permission::ChangeSheets},
        {"sheetsButton", Permission::ChangeSheets},
        {"calibrateButton", Permission::Print},
        {"pastImportsButton", Permission::Import},
        {"checkCard", Permission::Check},
        {"checkButton", Permission::Check},
        {"backupCard", Permission::Backup}, // when the last one was made stands in the status bar
        {"backupButton", Permission::Backup},
        {"proveBackupButton", Permission::Backup},
        {"restoreButton", Permission::Restore},
        {"letterCard", Permission::ChangeSettings},
        {"senderEdit", Permission::ChangeSettings},
        {"senderAddressEdit", Permission::ChangeSettings},
        {"senderPhoneEdit", Permission::ChangeSettings},
        {"postcodeEdit", Permission::ChangeSettings},
    };
    return all;
}

void withholdActions(const Workplace &workplace, QWidget *page)
{
    for (const ActionPermission &each : actionPermissions()) {
        if (workplace.mayDo(each.needs)) {
            continue;
        }
        const QString name = QString::fromLatin1(each.name);
        const QList<QWidget *> widgets = page->findChildren<QWidget *>(name);
        for (QWidget *widget : widgets) {
            new Withheld(widget);
        }
        const QList<QAction *> actions = page->findChildren<QAction *>(name);
        for (QAction *action : actions) {
            withhold(action);
        }
    }
}

} // namespace dangjian
