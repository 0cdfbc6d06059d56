// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "listpage/listpage.h"

namespace dangjian {

class AccountListModel;
class RecordHistoryPane;
struct AccountRow;

/** 账号: who may open this database, as what and for which organizations. */
class AccountsPage : public ListPage
{
    Q_OBJECT

public:
    explicit AccountsPage(Workplace &workplace, QWidget *parent = nullptr);

    void newRecord() override;
    void editRecord() override;
    void exportRecords() override;
    void showRow(const QString &table, const QString &key) override;
    AccountListModel *model() const { return m_model; }

protected:
    void applyFilter() override;
    void openRow(int row) override;
    void rowChosen(int row, int selectedRows) override;

private:
    QWidget *buildDetail();
    const AccountRow *current() const;
    void edit(const Account &account, bool isFirst);
    void givePassword();
    void closeOrOpen();
    void giveState(const Account &account);
    void giveStateAnew(const Account &account);

    AccountListModel *m_model;
    QAction *m_editAction = nullptr;
    QAction *m_passwordAction = nullptr;
    QAction *m_closeAction = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLabel *m_roleLabel = nullptr;
    QWidget *m_fields = nullptr;
    QList<QLabel *> m_valueLabels;
    QLabel *m_mayLabel = nullptr;
    RecordHistoryPane *m_changes = nullptr;
    AccountId m_wanted;
};

} // namespace dangjian
