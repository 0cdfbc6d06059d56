// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/prompts.h"
#include "app/storeopening.h"

#include <QObject>

class QApplication;

namespace dangjian {

class MainWindow;
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

    /** Opens the store and the window, or the first dialog; false where the person left that one. */
    bool start();
    MainWindow *window() const { return m_window.get(); }

private:
    bool welcome(const QString &notice);
    void openWindow(std::unique_ptr<Store> store);
    void makeWindow();
    void closeStore();

    QApplication &m_application;
    Prompts &m_prompts;
    StoreOpening m_opening;
    DesktopOptions m_options;
    Language m_language;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dangjian
