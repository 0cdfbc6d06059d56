// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountbutton.h"

#include "accounts/accountwords.h"
#include "accounts/passworddialog.h"
#include "app/lineicon.h"
#include "app/workplace.h"

#include <QMenu>

namespace dangjian {

AccountButton::AccountButton(Workplace &workplace, QWidget *parent) : QToolButton(parent), m_workplace(workplace)
{
    setObjectName(QStringLiteral("accountButton"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(lineIcon(QStringLiteral("account")));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    showAccount();
}

void AccountButton::showAccount()
{
    const Authority &authority = m_workplace.authority();
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &name, const QString &objectName, auto act) {
        QAction *action = menu->addAction(name);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, act);
    };
    if (authority.account.isNull()) {
        const QString user = m_workplace.services().store.actor().osUser;
        setText(user);
        setToolTip(tr("The user of this computer; every change is recorded under this name"));
        setAccessibleName(tr("User of this computer: %1").arg(user));
        add(tr("Accounts …"), QStringLiteral("accountsAction"),
            [this] { Q_EMIT m_workplace.pageRequested(QStringLiteral("accounts")); });
        setMenu(menu);
        return;
    }
    const Organization *root = m_workplace.organization(authority.root);
    const QString who = authority.fullName.isEmpty() ? authority.name : authority.fullName;
    setText(who);
    setToolTip(root == nullptr
            ? tr("%1, %2; every change is recorded under this account").arg(authority.name, wordFor(authority.role))
            : tr("%1, %2, %3; every change is recorded under this account")
                  .arg(authority.name, wordFor(authority.role), root->name));
    setAccessibleName(tr("Account: %1").arg(who));
    // The key is the window's: here it is shown, after a tab as menus want it.
    add(tr("&Lock") + QStringLiteral("\tCtrl+Shift+L"), QStringLiteral("lockAction"),
        [this] { Q_EMIT m_workplace.lockRequested(); });
    add(tr("Change my &password …"), QStringLiteral("passwordAction"),
        [this] { (new PasswordDialog(m_workplace, window()))->open(); });
    if (m_workplace.mayDo(Permission::KeepAccounts)) {
        add(tr("&Accounts …"), QStringLiteral("accountsAction"),
            [this] { Q_EMIT m_workplace.pageRequested(QStringLiteral("accounts")); });
    }
    menu->addSeparator();
    add(tr("&Sign out"), QStringLiteral("signOutAction"), [this] { Q_EMIT m_workplace.signOutRequested(); });
    setMenu(menu);
}

} // namespace dangjian
