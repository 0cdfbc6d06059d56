// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountspage.h"

#include "accounts/accountdialog.h"
#include "accounts/accountlistmodel.h"
#include "accounts/accountwords.h"
#include "accounts/passworddialog.h"
#include "accounts/roletable.h"
#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/listexport.h"
#include "history/recordhistorypane.h"
#include "listpage/filterbar.h"
#include "listpage/listtable.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dangjian {

namespace {

constexpr int detailWidth = 320;

} // namespace

AccountsPage::AccountsPage(Workplace &workplace, QWidget *parent)
    : ListPage(workplace, QStringLiteral("accounts"), parent),
      m_model(new AccountListModel(services().accounts, services().store.clock(), this))
{
    setHeading(tr("Accounts"));
    setTables({QStringLiteral("account"), QStringLiteral("account_trial"), QStringLiteral("organization")});
    connect(addAction(tr("&New account"), QKeySequence::New, QStringLiteral("newAccount"), true), &QAction::triggered,
        this, &AccountsPage::newRecord);
    m_editAction = addAction(tr("&Edit"), Qt::Key_F2, QStringLiteral("editAccount"));
    connect(m_editAction, &QAction::triggered, this, &AccountsPage::editRecord);
    m_passwordAction = addAction(tr("New &password…"), {}, QStringLiteral("accountPassword"));
    connect(m_passwordAction, &QAction::triggered, this, &AccountsPage::givePassword);
    m_closeAction = addAction(tr("&Close the account"), {}, QStringLiteral("closeAccount"));
    connect(m_closeAction, &QAction::triggered, this, &AccountsPage::closeOrOpen);
    connect(addAction(tr("&Roles…"), {}, QStringLiteral("roles")), &QAction::triggered, this,
        [this] { (new RolesDialog(this))->open(); });
    filterBar()->textEdit()->setPlaceholderText(tr("Account, person or organization"));
    QList<FilterChoice> roles;
    for (const auto &[role, code] : Codes<Role>::table) {
        roles.append({codeOf(role), wordFor(role)});
    }
    filterBar()->addChoice(QStringLiteral("role"), tr("Role"), tr("Every role"), roles);
    filterBar()->addChoice(QStringLiteral("state"), tr("State"), tr("In use or closed"),
        {{codeOf(AccountState::Active), wordFor(AccountState::Active)},
            {codeOf(AccountState::Closed), wordFor(AccountState::Closed)}});
    filterBar()->restore();
    setModel(m_model);
    table()->setAccessibleName(tr("Accounts"));
    setDetail(buildDetail(), detailWidth);
    setEmptyWords(
        tr("No accounts: everybody at this computer may open this database and do everything.\nMake the first "
           "one, and the program asks who is there from then on."));
    connect(addEmptyAction(tr("Make the first account"), QStringLiteral("emptyNewAccountButton")),
        &QPushButton::clicked, this, &AccountsPage::newRecord);
    connect(m_model, &WindowedModel::answered, this, [this] {
        setFooter(tr("Accounts: %1").arg(QLocale().toString(m_model->rowCount())));
        if (m_wanted) {
            const int row = m_model->rowOf(m_wanted);
            m_wanted = {};
            if (row >= 0) {
                table()->selectRow(row);
            }
        }
    });
}

QWidget *AccountsPage::buildDetail()
{
    auto *detail = new QWidget(this);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(14, 0, 0, 0);
    const auto addLabel = [&](const QString &objectName, bool quiet) {
        auto *label = new QLabel(detail);
        label->setObjectName(objectName);
        label->setWordWrap(true);
        if (quiet) {
            QPalette palette = label->palette();
            palette.setColor(QPalette::WindowText, shadesOf(palette).secondary);
            label->setPalette(palette);
        }
        layout->addWidget(label);
        return label;
    };
    m_nameLabel = addLabel(QStringLiteral("accountNameLabel"), false);
    QFont nameFont = figureFont(font(), 2.5);
    nameFont.setWeight(QFont::DemiBold);
    m_nameLabel->setFont(nameFont);
    m_roleLabel = addLabel(QStringLiteral("accountRoleLabel"), true);
    layout->addSpacing(8);
    m_fields = new QWidget(detail);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const QString &word :
        {tr("Person"), tr("Role"), tr("Organization"), tr("State"), tr("Last signed in"), tr("Made on")}) {
        auto *wordLabel = new QLabel(word, m_fields);
        QPalette quiet = wordLabel->palette();
        quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
        wordLabel->setPalette(quiet);
        auto *valueLabel = new QLabel(m_fields);
        valueLabel->setWordWrap(true);
        valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(wordLabel, valueLabel);
        m_valueLabels.append(valueLabel);
    }
    layout->addWidget(m_fields);
    layout->addSpacing(8);
    m_mayLabel = addLabel(QStringLiteral("accountMayLabel"), false);
    m_changes = new RecordHistoryPane(workplace(), detail);
    m_changes->hide();
    layout->addWidget(m_changes, 1);
    layout->addStretch(0);
    // On a low screen it is scrolled; it must not make the window higher than that.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(detail);
    return scroll;
}

void AccountsPage::applyFilter()
{
    m_model->setQuery(filterBar()->text(), filterBar()->choice(QStringLiteral("role")),
        filterBar()->choice(QStringLiteral("state")), sortColumn(), sortOrder());
}

const AccountRow *AccountsPage::current() const
{
    return m_model->rowAt(table()->currentIndex().row());
}

void AccountsPage::openRow(int row)
{
    if (const AccountRow *chosen = m_model->rowAt(row)) {
        edit(chosen->account, false);
    }
}

void AccountsPage::rowChosen(int row, int)
{
    const AccountRow *chosen = m_model->rowAt(row);
    const bool own = chosen != nullptr && chosen->account.id == workplace().authority().account;
    m_editAction->setEnabled(chosen != nullptr);
    // One's own password is changed at the top right, where the present one is asked for.
    m_passwordAction->setEnabled(chosen != nullptr && !own);
    m_closeAction->setEnabled(chosen != nullptr && !own);
    const bool closed = chosen != nullptr && chosen->account.state == AccountState::Closed;
    m_closeAction->setText(closed ? tr("&Open the account again") : tr("&Close the account"));
    m_fields->setVisible(chosen != nullptr);
    m_changes->setRecord(
        QStringLiteral("account"), chosen != nullptr ? QString::number(chosen->account.id.value) : QString());
    m_changes->setVisible(chosen != nullptr);
    m_nameLabel->setText(chosen != nullptr ? chosen->account.name : QString());
    m_roleLabel->setText(chosen != nullptr ? roleText(chosen->account.role) : QString());
    if (chosen == nullptr) {
        m_mayLabel->clear();
        return;
    }
    constexpr std::array shown{AccountListModel::PersonColumn, AccountListModel::RoleColumn,
        AccountListModel::OrganizationColumn, AccountListModel::StateColumn, AccountListModel::SignedInColumn,
        AccountListModel::CreatedColumn};
    for (qsizetype i = 0; i < m_valueLabels.size(); ++i) {
        const QString value = m_model->index(row, shown.at(std::size_t(i))).data().toString();
        m_valueLabels.at(i)->setText(value.isEmpty() ? QStringLiteral("–") : value);
    }
    QStringList may;
    for (const auto &[permission, code] : Codes<Permission>::table) {
        if (dangjian::mayDo(chosen->account.role, permission)) {
            may.append(QStringLiteral("· ") + wordFor(permission));
        }
    }
    m_mayLabel->setText(may.size() == int(Codes<Permission>::table.size())
            ? tr("May do everything.")
            : tr("May, within its organizations:") + u'\n' + may.join(u'\n'));
}

void AccountsPage::newRecord()
{
    Account fresh;
    fresh.role = Role::Branch;
    edit(fresh, workplace().authority().account.isNull());
}

void AccountsPage::editRecord()
{
    openRow(table()->currentIndex().row());
}

void AccountsPage::edit(const Account &account, bool isFirst)
{
    auto *dialog = new AccountDialog(workplace(), account, isFirst, this);
    connect(dialog, &AccountDialog::saved, this, [this](AccountId id) { m_wanted = id; });
    dialog->open();
}

void AccountsPage::givePassword()
{
    if (const AccountRow *chosen = current()) {
        (new PasswordDialog(workplace(), chosen->account, this))->open();
    }
}

void AccountsPage::closeOrOpen()
{
    const AccountRow *chosen = current();
    if (chosen == nullptr) {
        return;
    }
    Account account = chosen->account;
    if (account.state == AccountState::Active) {
        if (!workplace().prompts().confirm(this, tr("Close the account"),
                tr("%1 cannot sign in any more. What was done under this account stays on record, and it can be opened "
                   "again.")
                    .arg(account.name),
                tr("Close it"))) {
            return;
        }
        account.state = AccountState::Closed;
    } else {
        account.state = AccountState::Active;
    }
    giveState(account);
}

void AccountsPage::giveState(const Account &account)
{
    afterwards(services().accounts.edit(account), this, [this, account](const Done &done) {
        if (!done && done.error().code == ErrorCode::EditedMeanwhile) {
            giveStateAnew(account);
        } else if (!done) {
            workplace().tellError(this, done.error());
        }
    });
}

void AccountsPage::giveStateAnew(const Account &account)
{
    // What somebody else changed meanwhile stays: of an account with two states, both can only have wanted the same.
    afterwards(services().accounts.all(), this, [this, account](const Result<QList<AccountRow>> &rows) {
        if (!rows) {
            workplace().tellError(this, rows.error());
            return;
        }
        const auto now = std::find_if(
            rows->cbegin(), rows->cend(), [&account](const AccountRow &row) { return row.account.id == account.id; });
        if (now == rows->cend()) {
            workplace().tellError(this, {ErrorCode::NotFound, QStringLiteral("account")});
        } else if (now->account.state != account.state) {
            Account changed = now->account;
            changed.state = account.state;
            giveState(changed);
        }
    });
}

void AccountsPage::showRow(const QString &, const QString &key)
{
    m_wanted = AccountId{key.toLongLong()};
    m_model->refresh();
}

void AccountsPage::exportRecords()
{
    exportTable(workplace(), this, tr("Accounts"), tableOf(*table(), tr("Accounts")));
}

} // namespace dangjian
