// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QSettings>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Ui {
class SignInForm;
} // namespace Ui

namespace dangjian {

class NewPasswordPane;

/**
 * Stands where the main window will: asks for account and password, and for a new password where the present one must
 * be changed. The name is remembered on this computer, the password nowhere.
 */
class SignInWindow : public QWidget
{
    Q_OBJECT

public:
    explicit SignInWindow(Services &services, QWidget *parent = nullptr);
    ~SignInWindow() override;

Q_SIGNALS:
    void signedIn();
    void otherStoreRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildSignIn();
    QWidget *buildChange();
    void signIn();
    void change();
    void refuse(QLabel *faultLabel, const QString &text);

    Services &m_services;
    QSettings m_memory;
    std::unique_ptr<Ui::SignInForm> m_form;
    QStackedWidget *m_stack = nullptr;
    NewPasswordPane *m_pane = nullptr;
    QLabel *m_changeFaultLabel = nullptr;
    QPushButton *m_changeButton = nullptr;
    QString m_present; // while it is being changed, no longer
};

} // namespace dangjian
