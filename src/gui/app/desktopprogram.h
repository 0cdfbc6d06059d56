// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "app/language.h"
#include "app/prompts.h"
#include "app/storeopening.h"

#include <QObject>

#include <functional>
#include <memory>

class QApplication;

namespace dangjian {

class MainWindow;
class SignInWindow;
class StoreWatch;
class UnsealedBackup;
class Workplace;
struct Services;

/** What was said on the command line of `dangjian`. */
struct DesktopOptions
{
    QString store; // empty: the last one, or the first dialog
    QString language; // empty: as in the settings
    QString page; // empty: as left
};

/** The program from its start to its end: language and look, the store, the window over it. */
class DesktopProgram : public QObject
{
    Q_OBJECT

public:
    DesktopProgram(QApplication &application, Prompts &prompts, StoreOpening opening, DesktopOptions options);
    ~DesktopProgram() override;

    /**
     * Opens the last store, or that of the options, and the window as soon as it is there; without one, the first
     * dialog: false where the person left it.
     */
    bool start();
    MainWindow *window() const { return m_window.get(); }
    Workplace *workplace() const { return m_workplace.get(); }
    /** Asks who is there, where the store has accounts and nobody is signed in; null otherwise. */
    SignInWindow *signInWindow() const { return m_signIn.get(); }
    Services *services() const { return m_services.get(); }

private:
    /** A store that is damaged may be restored from a backup. */
    bool welcome(const QString &notice, const QString &damaged = {});
    void take(const OpenedStore &opened);
    void openWindow(std::unique_ptr<Store> store);
    void askSignIn();
    void work();
    void signOut();
    void abandon();
    void leave();
    void follow(const Authority &authority);
    void makeWindow();
    void afterPrompts(const std::function<void()> &act);
    void renewWindow();
    void changeStore();
    void restoreStore(
        const QString &backup, const QByteArray &passphrase, const std::shared_ptr<UnsealedBackup> &opened);
    void rescueStore();
    void reopen(const QString &file);
    void closeStore();

    QApplication &m_application;
    Prompts &m_prompts;
    StoreOpening m_opening;
    DesktopOptions m_options;
    Language m_language;
    QFuture<OpenedStore> m_opened;
    std::unique_ptr<QWidget> m_openingNotice;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoreWatch> m_watch;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SignInWindow> m_signIn;
    Authority m_authority; // in whose name the window was made
};

} // namespace dangjian
