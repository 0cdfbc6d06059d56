// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signinwindow.h"

#include "accounts/accountwords.h"
#include "accounts/newpasswordpane.h"
#include "accounts/quietcolumn.h"
#include "accounts/ui_signinform.h"
#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/windowmemory.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dangjian {

namespace {

const QString nameKey = QStringLiteral("signin/name");
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

SignInWindow::SignInWindow(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_memory(windowMemory()), m_form(std::make_unique<Ui::SignInForm>())
{
    setObjectName(QStringLiteral("signInWindow"));
    setWindowTitle(tr("Community Party building"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildSignIn());
    m_stack->addWidget(buildChange());
    const QFileInfo file(services.store.file());
    QVBoxLayout *column = addQuietColumn(this, tr("Community Party building"), file.fileName());
    column->addWidget(m_stack);
    // Here, since what is not yet in the window forgets it; a password typed blindly must not stand in the name.
    (m_form->nameEdit->text().isEmpty() ? m_form->nameEdit : m_form->passwordEdit)->setFocus();
    // It opens where the window will stand, so that nothing jumps.
    if (!restoreGeometry(m_memory.value(geometryKey).toByteArray())) {
        resize(QGuiApplication::primaryScreen()->availableSize().boundedTo(QSize(1440, 900)));
        if (screen()->availableSize().width() <= 1440) {
            setWindowState(Qt::WindowMaximized);
        }
    }
}

SignInWindow::~SignInWindow() = default;

QWidget *SignInWindow::buildSignIn()
{
    auto *page = new QWidget(this);
    m_form->setupUi(page);
    m_form->capsLockLabel->watch(m_form->passwordEdit);
    showAsFault(m_form->faultLabel);
    m_form->signInButton->setDefault(true);
    m_form->otherButton->setFlat(true);
    m_form->otherButton->setAutoDefault(true); // Enter presses it, as in a dialog
    m_form->nameEdit->setText(m_memory.value(nameKey).toString());
    connect(m_form->nameEdit, &QLineEdit::returnPressed, m_form->passwordEdit, qOverload<>(&QWidget::setFocus));
    connect(m_form->passwordEdit, &QLineEdit::returnPressed, this, &SignInWindow::signIn);
    connect(m_form->signInButton, &QPushButton::clicked, this, &SignInWindow::signIn);
    connect(m_form->otherButton, &QPushButton::clicked, this, &SignInWindow::otherStoreRequested);
    return page;
}

QWidget *SignInWindow::buildChange()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *introLabel
        = new QLabel(tr("This password was given to you. Choose one of your own, which nobody else knows."), page);
    introLabel->setWordWrap(true);
    m_pane = new NewPasswordPane(page);
    m_changeFaultLabel = new QLabel(page);
    m_changeFaultLabel->setObjectName(QStringLiteral("changeFaultLabel"));
    m_changeFaultLabel->setWordWrap(true);
    showAsFault(m_changeFaultLabel);
    m_changeFaultLabel->hide();
    m_changeButton = new QPushButton(tr("&Take this password"), page);
    m_changeButton->setObjectName(QStringLiteral("changeButton"));
    m_changeButton->setDefault(true);
    m_changeButton->setEnabled(false);
    layout->addWidget(introLabel);
    layout->addWidget(m_pane);
    layout->addWidget(m_changeFaultLabel);
    layout->addWidget(m_changeButton);
    layout->addStretch(1);
    connect(m_pane, &NewPasswordPane::changed, this, [this] { m_changeButton->setEnabled(m_pane->fault().isEmpty()); });
    connect(m_pane, &NewPasswordPane::submitted, this, &SignInWindow::change);
    connect(m_changeButton, &QPushButton::clicked, this, &SignInWindow::change);
    return page;
}

void SignInWindow::signIn()
{
    const QString name = m_form->nameEdit->text().trimmed();
    if (!m_form->signInButton->isEnabled()) {
        return;
    }
    if (name.isEmpty() || m_form->passwordEdit->text().isEmpty()) {
        (name.isEmpty() ? m_form->nameEdit : m_form->passwordEdit)->setFocus();
        refuse(m_form->faultLabel, tr("Enter the account and its password."));
        return;
    }
    m_form->faultLabel->hide();
    m_form->signInButton->setEnabled(false);
    const QString password = m_form->passwordEdit->text();
    afterwards(
        m_services.accounts.signIn(name, password), this, [this, name, password](const Result<Authority> &answer) {
            m_form->signInButton->setEnabled(true);
            m_form->passwordEdit->clear();
            if (!answer) {
                refuse(m_form->faultLabel, errorText(answer.error()));
                m_form->passwordEdit->setFocus();
                return;
            }
            m_memory.setValue(nameKey, name);
            if (!answer->mustChangePassword) {
                Q_EMIT signedIn();
                return;
            }
            m_present = password;
            m_pane->setAccountName(answer->name);
            m_pane->setGiven(password);
            m_stack->setCurrentIndex(1);
            m_pane->focusFirst();
        });
}

void SignInWindow::change()
{
    if (!m_changeButton->isEnabled()) {
        return;
    }
    m_changeFaultLabel->hide();
    m_changeButton->setEnabled(false);
    afterwards(m_services.accounts.changePassword(m_present, m_pane->password()), this, [this](const Done &done) {
        if (!done) {
            m_changeButton->setEnabled(true);
            refuse(m_changeFaultLabel, errorText(done.error()));
            return;
        }
        m_present.fill(u' ');
        m_present.clear();
        m_pane->clear();
        Q_EMIT signedIn();
    });
}

void SignInWindow::refuse(QLabel *faultLabel, const QString &text)
{
    faultLabel->setText(text);
    faultLabel->show();
}

void SignInWindow::closeEvent(QCloseEvent *event)
{
    m_memory.setValue(geometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace dangjian
