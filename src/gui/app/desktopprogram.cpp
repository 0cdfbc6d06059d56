// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopprogram.h"

#include "app/appearance.h"
#include "app/errortext.h"
#include "app/mainwindow.h"
#include "app/welcomedialog.h"
#include "app/windowmemory.h"
#include "app/workplace.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

namespace dangjian {

namespace {

const QString storeKey = QStringLiteral("store/last");

} // namespace

DesktopProgram::DesktopProgram(
    QApplication &application, Prompts &prompts, StoreOpening opening, DesktopOptions options)
    : m_application(application), m_prompts(prompts), m_opening(std::move(opening)), m_options(std::move(options))
{
}

DesktopProgram::~DesktopProgram()
{
    closeStore();
}

bool DesktopProgram::start()
{
    const QSettings memory = windowMemory();
    QString file = m_options.store.isEmpty() ? memory.value(storeKey).toString() : m_options.store;
    QFuture<OpenedStore> opening;
    if (!file.isEmpty()) {
        // The store opens while fonts and style are read.
        opening = m_opening.open(QFileInfo(file).absoluteFilePath());
    }
    m_language.use(
        m_options.language.isEmpty() ? memory.value(QStringLiteral("language")).toString() : m_options.language);
    applyAppearance(m_application, lookFromCode(memory.value(QStringLiteral("look")).toString()));
    if (file.isEmpty()) {
        return welcome({});
    }
    const OpenedStore opened = opening.result();
    if (!*opened) {
        return welcome(errorText(opened->error()));
    }
    openWindow(std::move(**opened));
    return true;
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
    // Both come from within the window that is to go: they are done when its own work is over.
    connect(
        m_workplace.get(), &Workplace::languageChanged, this,
        [this] {
            if (m_window->close()) {
                m_language.use(m_workplace->memory().value(QStringLiteral("language")).toString());
                applyAppearance(
                    m_application, lookFromCode(m_workplace->memory().value(QStringLiteral("look")).toString()));
                makeWindow();
            }
        },
        Qt::QueuedConnection);
    connect(
        m_workplace.get(), &Workplace::otherStoreRequested, this,
        [this] {
            if (!m_window->close()) {
                return;
            }
            closeStore();
            if (!welcome({})) {
                QCoreApplication::quit();
            }
        },
        Qt::QueuedConnection);
    makeWindow();
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
