// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountservice.h"
#include "listpage/wholelistmodel.h"

namespace dangjian {

/** The accounts that fit the filter; there are some dozens, so they come at once and are sorted here. */
class AccountListModel : public WholeListModel<AccountRow>
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        PersonColumn,
        RoleColumn,
        OrganizationColumn,
        StateColumn,
        SignedInColumn,
        CreatedColumn,
        ColumnCount
    };

    explicit AccountListModel(AccountService &accounts, const Clock &clock, QObject *parent = nullptr);

    /** `role` and `state` are codes; empty = any. */
    void setQuery(const QString &text, const QString &role, const QString &state, int sortColumn, Qt::SortOrder order);
    int rowOf(AccountId id) const { return rowWithKey(id.value); }
    /** Of the store, whatever the filter says. */
    int all() const { return m_all; }
    /** Whether further tries are refused at the moment. */
    bool isLocked(const AccountRow &row) const;
    QString stateText(const AccountRow &row) const;

protected:
    QString textOf(const AccountRow &row, int column) const override;
    QFuture<Result<QList<AccountRow>>> fetchAll() override { return m_accounts.all(); }
    bool fits(const AccountRow &row) const override;
    qint64 keyOf(const AccountRow &row) const override { return row.account.id.value; }
    int compared(const AccountRow &left, const AccountRow &right, int column) const override;
    void taken(const QList<AccountRow> &rows) override { m_all = static_cast<int>(rows.size()); }

private:
    AccountService &m_accounts;
    const Clock &m_clock;
    QString m_text;
    QString m_role;
    QString m_state;
    int m_all = 0;
};

} // namespace dangjian
