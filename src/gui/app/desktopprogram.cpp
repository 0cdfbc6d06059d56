// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopprogram.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/mainwindow.h"
#include "app/openingnotice.h"
#include "app/welcomedialog.h"
#include "app/windowmemory.h"
#include "app/workplace.h"

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
    if (!welcome(errorText(opened->error()))) {
        QCoreApplication::quit();
    }
}

bool DesktopProgram::welcome(const QString &notice)
{
    WelcomeDialog dialog(m_prompts, m_opening);
    dialog.setNotice(notice);
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
    m_workplace = std::make_unique<Workplace>(*m_services, m_prompts);
    if (!m_options.page.isEmpty()) {
        m_workplace->memory().setValue(QStringLiteral("window/page"), m_options.page);
        m_options.page.clear();
    }
    m_workplace->setLanguage(m_language.code());
    // Both come from within the window that is to go: they are done when its own work is over.
    connect(m_workplace.get(), &Workplace::languageChanged, this, &DesktopProgram::renewWindow, Qt::QueuedConnection);
    connect(
        m_workplace.get(), &Workplace::otherStoreRequested, this, &DesktopProgram::changeStore, Qt::QueuedConnection);
    makeWindow();
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

void DesktopProgram::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_workplace);
    m_window->show();
}

void DesktopProgram::closeStore()
{
    m_window.reset();
    m_workplace.reset();
    m_services.reset();
    m_store.reset();
}

} // namespace dangjian
