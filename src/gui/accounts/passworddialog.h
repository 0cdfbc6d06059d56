// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "app/formdialog.h"

#include <memory>

namespace Ui {
class PasswordForm;
} // namespace Ui

namespace dangjian {

/** One's own password changed, or a new one given to somebody, who changes it at the next sign-in. */
class PasswordDialog : public FormDialog
{
    Q_OBJECT

public:
    /** One's own. */
    PasswordDialog(Workplace &workplace, QWidget *parent);
    /** Somebody's. */
    PasswordDialog(Workplace &workplace, const Account &account, QWidget *parent);
    ~PasswordDialog() override;

protected:
    void save() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &accountName);

    AccountId m_id; // null: one's own
    std::unique_ptr<Ui::PasswordForm> m_form;
};

} // namespace dangjian
