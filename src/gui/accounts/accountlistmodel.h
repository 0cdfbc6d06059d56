// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountservice.h"
#include "listpage/windowedmodel.h"

namespace dangjian {

/** The accounts that fit the filter; there are some dozens, so they come at once and are sorted here. */
class AccountListModel : public WindowedModel
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
    /** Null where there is none; valid until the event loop is entered again. */
    const AccountRow *rowAt(int row) const;
    int rowOf(AccountId id) const;
    /** Of the store, whatever the filter says. */
    int all() const { return m_all; }
    /** Whether further tries are refused at the moment. */
    bool isLocked(const AccountRow &row) const;
    QString stateText(const AccountRow &row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QString columnKey(int column) const override;
    bool isColumnShownAtFirst(int column) const override;
    int columnCharacters(int column) const override;
    bool isSortable(int column) const override;
    void rowTexts(const QList<std::pair<int, int>> &ranges, const QList<int> &columns, TextsReceiver receiver) override;

protected:
    void fetchCount(quint64 turn) override;
    void fetchPage(quint64 turn, int page) override;
    void takePage(int page) override;
    void dropPage(int) override { }

private:
    QString cellText(const AccountRow &row, int column) const;
    void take(const QList<AccountRow> &rows);

    AccountService &m_accounts;
    const Clock &m_clock;
    QString m_text;
    QString m_role;
    QString m_state;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<AccountRow> m_rows;
    QList<AccountRow> m_coming;
    QList<int> m_pagesWaiting;
    bool m_asking = false;
    int m_all = 0;
};

} // namespace dangjian
