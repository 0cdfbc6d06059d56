// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listpage/listpage.h"
#include "units/unit.h"

namespace dangjian {

class RecordHistoryPane;
class UnitListModel;
struct UnitRow;

/** 单位: the work units that have members in the scope or lie in it, with how many in-service members each has. */
class UnitsPage : public ListPage
{
    Q_OBJECT

public:
    explicit UnitsPage(Workplace &workplace, QWidget *parent = nullptr);

    void newRecord() override;
    void editRecord() override;
    /** What the list shows, with the columns that are shown. */
    void exportRecords() override;
    /** A unit, whatever is filtered. */
    void showRow(const QString &table, const QString &key) override;
    UnitListModel *model() const { return m_model; }

protected:
    void applyFilter() override;
    void openRow(int row) override;
    void rowChosen(int row, int selectedRows) override;

private:
    void goToWanted();
    QWidget *buildDetail();
    bool mayKeep(const Unit &unit);
    void edit(const Unit &unit);
    void showFooter();

    UnitListModel *m_model;
    QLabel *m_nameLabel = nullptr;
    QWidget *m_fields = nullptr;
    QList<QLabel *> m_valueLabels;
    RecordHistoryPane *m_changes = nullptr;
    QAction *m_editAction = nullptr;
    UnitId m_wanted;
};

} // namespace dangjian
