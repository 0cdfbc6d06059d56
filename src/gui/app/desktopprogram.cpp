// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopprogram.h"

#include "accounts/lockscreen.h"
#include "accounts/signinwindow.h"
#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/mainwindow.h"
#include "app/openingnotice.h"
#include "app/welcomedialog.h"
#include "app/windowmemory.h"
#include "app/workplace.h"
#include "backups/backupkeeper.h"
#include "backups/rescuedialog.h"
#include "backups/restoredialog.h"
#include "store/storewatch.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

namespace dangjian {

namespace {

const QString storeKey = QStringLiteral("store/last");
// A store opens within this time, unless it is copied before a migration, its keys are made anew or another program
// writes to it.
constexpr int unnoticedMs = 400;

} // namespace

DesktopProgram::DesktopProgram(
    QApplication &application, Prompts &prompts, StoreOpening opening, DesktopOptions options)
    : m_application(application), m_prompts(prompts), m_opening(std::move(opening)), m_options(std::move(options))
{
}

DesktopProgram::~DesktopProgram()
{
    // Who left before the store was open: its thread may not outlive the application.
    m_opened.waitForFinished();
    closeStore();
}

bool DesktopProgram::start()
{
    const QSettings memory = windowMemory();
    const QString last = m_options.store.isEmpty() ? memory.value(storeKey).toString() : m_options.store;
    const QString file = last.isEmpty() ? QString() : QFileInfo(last).absoluteFilePath();
    if (!file.isEmpty()) {
        // The store opens while fonts and style are read.
        m_opened = m_opening.open(file);
    }
    m_language.use(
        m_options.language.isEmpty() ? memory.value(QStringLiteral("language")).toString() : m_options.language);
    applyAppearance(m_application, lookFromCode(memory.value(QStringLiteral("look")).toString()));
    if (file.isEmpty()) {
        return welcome({});
    }
    afterwards(m_opened, this, [this](const OpenedStore &opened) { take(opened); });
    QTimer::singleShot(unnoticedMs, this, [this, file] {
        if (!m_opened.isFinished()) {
            m_openingNotice = std::make_unique<OpeningNotice>(file);
            m_openingNotice->show();
        }
    });
    return true;
}

void DesktopProgram::take(const OpenedStore &opened)
{
    const std::unique_ptr<QWidget> notice = std::move(m_openingNotice);
    m_opened = {};
    if (*opened) {
        // The notice goes when the window stands: the program ends with its last window.
        openWindow(std::move(**opened));
        return;
    }
    if (notice) {
        notice->hide();
    }
    if (!welcome(errorText(opened->error()), helpableFile(opened->error()))) {
        QCoreApplication::quit();
    }
}

bool DesktopProgram::welcome(const QString &notice, const QString &damaged)
{
    WelcomeDialog dialog(m_prompts, m_opening);
    dialog.setNotice(notice);
    if (!damaged.isEmpty()) {
        dialog.offerHelp(damaged);
    }
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    openWindow(dialog.takeStore());
    return true;
}

void DesktopProgram::openWindow(std::unique_ptr<Store> store)
{
    m_store = std::move(store);
    windowMemory().setValue(storeKey, m_store->file());
    m_services = std::make_unique<Services>(*m_store);
    if (m_store->asksForSignIn() && m_store->authority().account.isNull()) {
        askSignIn();
    } else {
        work();
    }
}

void DesktopProgram::askSignIn()
{
    m_signIn = std::make_unique<SignInWindow>(*m_services);
    // The window that the person acts in goes when its own work is over.
    connect(m_signIn.get(), &SignInWindow::signedIn, this, &DesktopProgram::work, Qt::QueuedConnection);
    connect(
        m_signIn.get(), &SignInWindow::otherStoreRequested, this,
        [this] {
            m_signIn->hide();
            closeStore();
            if (!welcome({})) {
                QCoreApplication::quit();
            }
        },
        Qt::QueuedConnection);
    m_signIn->show();
}

void DesktopProgram::work()
{
    m_authority = m_store->authority();
    m_workplace = std::make_unique<Workplace>(*m_services, m_prompts);
    if (!m_options.page.isEmpty()) {
        m_workplace->memory().setValue(m_workplace->ownKey(QStringLiteral("window/page")), m_options.page);
        m_options.page.clear();
    }
    m_workplace->setLanguage(m_language.code());
    // Both come from within the window that is to go: they are done when its own work is over.
    connect(m_workplace.get(), &Workplace::languageChanged, this, &DesktopProgram::renewWindow, Qt::QueuedConnection);
    connect(
        m_workplace.get(), &Workplace::otherStoreRequested, this, &DesktopProgram::changeStore, Qt::QueuedConnection);
    // Whoever comes back to the program sees what others did meanwhile; for a window that is put away nobody looks.
    m_watch = std::make_unique<StoreWatch>(*m_store);
    m_watch->isWanted = [this] { return m_window && !m_window->isMinimized(); };
    connect(&m_application, &QGuiApplication::applicationStateChanged, m_watch.get(), [this](Qt::ApplicationState now) {
        if (now == Qt::ApplicationActive) {
            m_watch->poke();
        }
    });
    connect(m_workplace.get(), &Workplace::signOutRequested, this, &DesktopProgram::signOut, Qt::QueuedConnection);
    connect(
        m_workplace.get(), &Workplace::authorityChanged, this, [this] { follow(m_workplace->authority()); },
        Qt::QueuedConnection);
    connect(&BackupKeeper::of(*m_workplace), &BackupKeeper::restoreRequested, this, &DesktopProgram::restoreStore,
        Qt::QueuedConnection);
    connect(&BackupKeeper::of(*m_workplace), &BackupKeeper::rescueRequested, this, &DesktopProgram::rescueStore,
        Qt::QueuedConnection);
    makeWindow();
    // The program ends with its last window: the one goes when the other stands.
    m_signIn.reset();
}

void DesktopProgram::signOut()
{
    LockScreen *lockScreen = m_window->lockScreen();
    if (lockScreen != nullptr && lockScreen->isLeaving()) {
        abandon();
    } else {
        m_window->closeAndThen(MainWindow::Jobs::Canceled, this, [this] { afterPrompts([this] { leave(); }); });
    }
}

void DesktopProgram::abandon()
{
    // Dialogs that somebody waits for in a loop of their own have been dismissed and unwind first; all others go with
    // the window.
    const QWidget *modal = QApplication::activeModalWidget();
    if (modal != nullptr && modal->windowModality() == Qt::ApplicationModal) {
        connect(modal, &QObject::destroyed, this, &DesktopProgram::abandon, Qt::QueuedConnection);
        return;
    }
    m_window->closeUnasked(this, [this] { leave(); });
}

void DesktopProgram::leave()
{
    m_services->accounts.signOut();
    // The program ends with its last window: the one goes when the other stands.
    askSignIn();
    m_window.reset();
    m_workplace.reset();
}

void DesktopProgram::follow(const Authority &authority)
{
    const bool same = authority.account == m_authority.account && authority.role == m_authority.role
        && authority.root == m_authority.root;
    if (same) {
        return;
    }
    if (authority.account.isNull()) {
        // Its own signing out comes without a window. Else the account was closed, or another program made the first
        // one: whoever sits here has to say who they are.
        if (m_window && m_store->asksForSignIn()) {
            m_workplace->tell(tr("Sign in"),
                m_authority.account.isNull()
                    ? tr("This database has accounts from now on. Sign in to go on.")
                    : tr("The account %1 was closed. Sign in with another one to go on.").arg(m_authority.name));
            m_authority = authority;
            abandon();
        }
        return;
    }
    // Another account, or the same with other rights: pages, scope and actions are others.
    m_authority = authority;
    renewWindow();
}

void DesktopProgram::afterPrompts(const std::function<void()> &act)
{
    // What a job says at its end is read first: it would go with the window it stands over.
    if (const QWidget *modal = QApplication::activeModalWidget()) {
        connect(
            modal, &QObject::destroyed, this, [this, act] { afterPrompts(act); }, Qt::QueuedConnection);
        return;
    }
    act();
}

void DesktopProgram::renewWindow()
{
    const auto renew = [this] {
        m_language.use(m_workplace->language());
        applyAppearance(m_application, lookFromCode(m_workplace->memory().value(QStringLiteral("look")).toString()));
        makeWindow();
    };
    afterPrompts([this, renew] {
        m_window->closeAndThen(MainWindow::Jobs::HandedOver, this, [this, renew] { afterPrompts(renew); });
    });
}

void DesktopProgram::changeStore()
{
    const auto change = [this] {
        closeStore();
        if (!welcome({})) {
            QCoreApplication::quit();
        }
    };
    m_window->closeAndThen(MainWindow::Jobs::Canceled, this, [this, change] { afterPrompts(change); });
}

void DesktopProgram::restoreStore(
    const QString &backup, const QByteArray &passphrase, const std::shared_ptr<UnsealedBackup> &opened)
{
    const auto restore = [this, backup, passphrase, opened] {
        const QString file = m_store->file();
        closeStore();
        RestoreDialog dialog(m_prompts, m_opening, file);
        dialog.restoreAtOnce(backup, passphrase, opened);
        // Whatever came of it, a whole store stands at the place.
        dialog.exec();
        reopen(file);
    };
    m_window->closeAndThen(MainWindow::Jobs::Canceled, this, [this, restore] { afterPrompts(restore); });
}

void DesktopProgram::rescueStore()
{
    const auto rescue = [this] {
        const QString file = m_store->file();
        closeStore();
        RescueDialog dialog(m_prompts, m_opening, file);
        // The damaged store is open before, and after where nothing was rescued.
        reopen(dialog.exec() == QDialog::Accepted ? dialog.target() : file);
    };
    m_window->closeAndThen(MainWindow::Jobs::Canceled, this, [this, rescue] { afterPrompts(rescue); });
}

void DesktopProgram::reopen(const QString &file)
{
    m_openingNotice = std::make_unique<OpeningNotice>(file);
    m_openingNotice->show();
    m_opened = m_opening.open(file);
    afterwards(m_opened, this, [this](const OpenedStore &opened) { take(opened); });
}

void DesktopProgram::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_workplace);
    m_window->show();
}

void DesktopProgram::closeStore()
{
    m_signIn.reset();
    m_window.reset();
    m_workplace.reset();
    m_services.reset();
    m_watch.reset();
    m_store.reset();
}

} // namespace dangjian
