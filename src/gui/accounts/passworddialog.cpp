// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/passworddialog.h"

#include "accounts/ui_passworddialog.h"

#include <QKeyEvent>
#include <QPushButton>

namespace dangjian {

PasswordDialog::PasswordDialog(Workplace &workplace, QWidget *parent)
    : FormDialog(workplace, parent), m_form(std::make_unique<Ui::PasswordForm>())
{
    build(workplace.authority().name);
    setWindowTitle(tr("Change my password"));
    m_form->introLabel->setText(tr("The account stays signed in; the new password holds from the next sign-in."));
    m_form->presentEdit->setFocus();
    m_form->presentEdit->installEventFilter(this);
    // Refused is the present one: what is new was looked at before.
    connect(this, &FormDialog::answered, this, [this] {
        m_form->presentEdit->setFocus();
        m_form->presentEdit->selectAll();
    });
}

PasswordDialog::PasswordDialog(Workplace &workplace, const Account &account, QWidget *parent)
    : FormDialog(workplace, parent), m_id(account.id), m_form(std::make_unique<Ui::PasswordForm>())
{
    build(account.name);
    setWindowTitle(tr("New password for %1").arg(account.name));
    m_form->introLabel->setText(
        tr("Tell it to %1 by word of mouth. It must be changed at the next sign-in; a lock after wrong passwords ends.")
            .arg(account.fullName.isEmpty() ? account.name : account.fullName));
    m_form->presentEdit->hide();
    m_form->presentEditLabel->hide();
    m_form->newPasswordPane->focusFirst();
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::build(const QString &accountName)
{
    m_form->setupUi(this);
    setForm(m_form->faultLabel, m_form->buttonBox);
    m_form->newPasswordPane->setAccountName(accountName);
}

bool PasswordDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Enter goes on to the new one; in its last field it saves.
    if (watched == m_form->presentEdit && event->type() == QEvent::KeyPress && !m_form->presentEdit->text().isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_form->newPasswordPane->focusFirst();
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

void PasswordDialog::save()
{
    if (!m_id && m_form->presentEdit->text().isEmpty()) {
        showFault(tr("Enter the present password."));
        m_form->presentEdit->setFocus();
        return;
    }
    if (!m_form->newPasswordPane->fault().isEmpty()) {
        showFault({});
        m_form->newPasswordPane->insist();
        return;
    }
    const QString next = m_form->newPasswordPane->password();
    const auto changed = [](const Done &) {};
    if (m_id) {
        await(services().accounts.setPassword(m_id, next), changed);
    } else {
        await(services().accounts.changePassword(m_form->presentEdit->text(), next), changed);
    }
}

} // namespace dangjian
