// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountdialog.h"

#include "accounts/accountwords.h"
#include "accounts/ui_accountdialog.h"
#include "app/errortext.h"
#include "conflicts/editconflict.h"

#include <QPushButton>

#include <algorithm>

namespace dangjian {

AccountDialog::AccountDialog(Workplace &workplace, const Account &account, bool isFirst, QWidget *parent)
    : FormDialog(workplace, parent),
      m_before(account),
      m_organizations(workplace.organizations()),
      m_form(std::make_unique<Ui::AccountForm>())
{
    m_form->setupUi(this);
    setForm(m_form->faultLabel, m_form->buttonBox);
    setWindowTitle(account.id ? tr("Edit %1").arg(account.name)
            : isFirst         ? tr("The first account")
                              : tr("New account"));
    m_form->introLabel->setText(isFirst
            ? tr("From now on the program asks for an account and its password when this database is opened, here and "
                 "on every computer, and dangjianctl does, too. The first account is of the department: it does "
                 "everything and makes the accounts of the others. Whoever forgets its password needs the file itself "
                 "to set a new one, which leaves a trace.")
            : tr("Tell the password to the person by word of mouth; it must be changed at the first sign-in."));
    m_form->introLabel->setVisible(!account.id);
    for (const auto &[each, code] : Codes<Role>::table) {
        m_form->roleCombo->addItem(wordFor(each), int(each));
    }
    m_form->roleCombo->setEnabled(!isFirst);
    m_form->nameEdit->setPlaceholderText(tr("what is typed at sign-in, without spaces"));
    m_form->organizationEdit->setWorkplace(workplace);
    fill(account);
    if (isFirst) {
        m_form->roleCombo->setCurrentIndex(m_form->roleCombo->findData(int(Role::Department)));
    }
    m_form->newPasswordPane->setVisible(!account.id);
    connect(m_form->nameEdit, &QLineEdit::textChanged, m_form->newPasswordPane,
        [this] { m_form->newPasswordPane->setAccountName(m_form->nameEdit->text().trimmed()); });
    connect(m_form->roleCombo, &QComboBox::currentIndexChanged, this, &AccountDialog::showRole);
    showRole();
    m_form->nameEdit->setFocus();
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::fill(const Account &account)
{
    m_form->nameEdit->setText(account.name);
    m_form->fullNameEdit->setText(account.fullName);
    m_form->roleCombo->setCurrentIndex(m_form->roleCombo->findData(int(account.role)));
    m_form->organizationEdit->setOrganization(account.organizationId);
}

Account AccountDialog::typed() const
{
    Account account = m_before;
    account.name = m_form->nameEdit->text().trimmed();
    account.fullName = m_form->fullNameEdit->text().trimmed();
    account.role = role();
    account.organizationId = m_form->organizationEdit->organization();
    return account;
}

Role AccountDialog::role() const
{
    return Role(m_form->roleCombo->currentData().toInt());
}

OrganizationId AccountDialog::district() const
{
    for (const Organization &each : m_organizations) {
        if (!each.parentId) {
            return each.id;
        }
    }
    return {};
}

void AccountDialog::showRole()
{
    m_form->roleLabel->setText(roleText(role()));
    // A department's account is for the whole district; any other has to be given its part.
    const bool everywhere = role() == Role::Department;
    m_form->organizationEdit->setEnabled(!everywhere);
    if (everywhere) {
        m_form->organizationEdit->setOrganization(district());
    } else if (m_form->organizationEdit->organization() == district() && role() != Role::Reader) {
        m_form->organizationEdit->setOrganization({});
    }
}

void AccountDialog::save()
{
    Account account = typed();
    if (account.name.isEmpty()) {
        showFault(tr("Enter the name that is typed at sign-in."));
        m_form->nameEdit->setFocus();
        return;
    }
    if (!account.organizationId) {
        showFault(tr("Choose the organization for which the account is."));
        m_form->organizationEdit->setFocus();
        return;
    }
    if (account.id) {
        await(services().accounts.edit(account), [this](const Done &) { Q_EMIT saved(m_before.id); });
        return;
    }
    if (!m_form->newPasswordPane->fault().isEmpty()) {
        showFault({});
        m_form->newPasswordPane->insist();
        return;
    }
    // Who makes the first one has just chosen the password.
    account.mustChangePassword = m_form->roleCombo->isEnabled();
    await(services().accounts.add(account, m_form->newPasswordPane->password()),
        [this](const Result<AccountId> &id) { Q_EMIT saved(*id); });
}

bool AccountDialog::meetConflict()
{
    afterwards(services().accounts.all(), this, [this](const Result<QList<AccountRow>> &rows) {
        if (!rows) {
            showFault(errorText(rows.error()));
            return;
        }
        const auto now = std::find_if(
            rows->cbegin(), rows->cend(), [this](const AccountRow &row) { return row.account.id == m_before.id; });
        if (now == rows->cend()) {
            showFault(tr("This account is not in the database any more: whoever made it has taken it back."));
            return;
        }
        const QHash<QString, QWidget *> fields{{QStringLiteral("name"), m_form->nameEdit},
            {QStringLiteral("full_name"), m_form->fullNameEdit}, {QStringLiteral("role"), m_form->roleCombo},
            {QStringLiteral("organization_id"), m_form->organizationEdit}};
        const ConflictSubject subject{m_before.name, QStringLiteral("account"), QString::number(m_before.id.value),
            [fields](const QString &column) {
                return column == QStringLiteral("state") ? tr("State") : wordsBeside(fields.value(column));
            },
            [this](const QString &column, const QString &value) {
                if (column == QStringLiteral("role"))
                    return wordFor(fromCode<Role>(value).value_or(Role::Reader));
                if (column == QStringLiteral("state"))
                    return wordFor(fromCode<AccountState>(value).value_or(AccountState::Active));
                return column == QStringLiteral("organization_id") ? organizationName(workplace(), value) : value;
            }};
        // The form does not close accounts; that somebody else did is told.
        static const QList<RecordField<Account>> columns{recordField<Account, &Account::name>("name"),
            recordField<Account, &Account::fullName>("full_name"), recordField<Account, &Account::role>("role"),
            recordField<Account, &Account::organizationId>("organization_id"),
            recordField<Account, &Account::state>("state")};
        settleConflict<Account>(workplace(), this, subject, columns, m_before, typed(), now->account,
            [this, theirs = now->account](const Account &merged) {
                m_before = theirs;
                fill(merged);
                save();
            },
            {});
    });
    return true;
}

} // namespace dangjian
