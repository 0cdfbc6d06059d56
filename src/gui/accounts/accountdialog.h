// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "app/formdialog.h"

#include <memory>

namespace Ui {
class AccountForm;
} // namespace Ui

namespace dangjian {

/** Adds an account or changes one. The first of a store is the department's: from then on the program asks. */
class AccountDialog : public FormDialog
{
    Q_OBJECT

public:
    AccountDialog(Workplace &workplace, const Account &account, bool isFirst, QWidget *parent);
    ~AccountDialog() override;

Q_SIGNALS:
    void saved(dangjian::AccountId id);

protected:
    void save() override;
    bool meetConflict() override;

private:
    Role role() const;
    OrganizationId district() const;
    void fill(const Account &account);
    Account typed() const;
    void showRole();

    Account m_before;
    QList<Organization> m_organizations;
    std::unique_ptr<Ui::AccountForm> m_form;
};

} // namespace dangjian
