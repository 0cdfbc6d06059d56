// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/idlewatch.h"
#include "accounts/lockscreen.h"
#include "accounts/trustsettings.h"
#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/mainwindow.h"

#include <QLocale>
#include <QStatusBar>
#include <QToolButton>

namespace dangjian {

void MainWindow::remindOfAccounts()
{
    if (m_workplace.authority().account) {
        return;
    }
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("noAccountsButton"));
    button->setText(tr("No accounts: everybody at this computer may do everything"));
    button->setToolTip(tr("Accounts say who may see and change what; the first one is made here"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    QPalette quiet = button->palette();
    quiet.setColor(QPalette::ButtonText, shadesOf(palette()).secondary);
    button->setPalette(quiet);
    connect(button, &QToolButton::clicked, this, [this] { showPage(QStringLiteral("accounts")); });
    statusBar()->addPermanentWidget(button);
}

void MainWindow::watchOver()
{
    if (m_workplace.authority().account.isNull()) {
        return;
    }
    m_lockScreen = new LockScreen(m_workplace, this);
    m_idleWatch = new IdleWatch(this);
    connect(m_idleWatch, &IdleWatch::idle, m_lockScreen, &LockScreen::lock);
    connect(&m_workplace, &Workplace::lockRequested, m_lockScreen, &LockScreen::lock);
    connect(&m_workplace, &Workplace::storeChanged, this, [this](const QSet<QString> &tables) {
        if (tables.contains(QStringLiteral("setting"))) {
            readLockTime();
        }
    });
    readLockTime();
}

void MainWindow::readLockTime()
{
    afterwards(m_workplace.services().settings.all(), this, [this](const Result<QMap<QString, QString>> &settings) {
        m_idleWatch->setMinutes(trustSettings(settings ? *settings : QMap<QString, QString>()).lockMinutes);
    });
}

void MainWindow::tellRecoveries()
{
    if (m_workplace.authority().account.isNull() || !m_workplace.mayDo(Permission::KeepAccounts)) {
        return;
    }
    afterwards(m_workplace.services().accounts.recoveries(), this, [this](const Result<QList<RecoveryNotice>> &answer) {
        if (!answer || answer->isEmpty()) {
            return;
        }
        QStringList lines;
        for (const RecoveryNotice &notice : *answer) {
            lines.append(tr("The password of %1 was set anew from outside by the user %2 of a computer on %3.")
                             .arg(notice.name, notice.osUser,
                                 QLocale().toString(notice.at.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm"))));
        }
        lines.append(tr("Ask whether that was meant; if it was not, somebody else could open this database."));
        m_workplace.tell(tr("A password was set anew"), lines.join(u'\n'));
    });
}

} // namespace dangjian
