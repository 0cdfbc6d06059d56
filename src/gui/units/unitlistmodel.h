// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listpage/wholelistmodel.h"
#include "units/unitservice.h"

namespace dangjian {

/** The units that fit a text; a district has some hundreds, so they come at once and are sorted here. */
class UnitListModel : public WholeListModel<UnitRow>
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        NatureColumn,
        MembersColumn,
        ContactColumn,
        PhoneColumn,
        PartyOrganizationColumn,
        SuperiorColumn,
        AddressColumn,
        ColumnCount
    };

    explicit UnitListModel(UnitService &units, QObject *parent = nullptr);

    /** `scope` as the service takes it. */
    void setQuery(const QString &text, const QString &nature, const QList<OrganizationId> &scope, int sortColumn,
        Qt::SortOrder order);
    int rowOf(UnitId id) const { return rowWithKey(id.value); }
    /** In-service members of all units shown, those of the scope. */
    int members() const;

protected:
    QString textOf(const UnitRow &row, int column) const override;
    QFuture<Result<QList<UnitRow>>> fetchAll() override { return m_units.list(m_text, m_scope); }
    bool fits(const UnitRow &row) const override { return m_nature.isEmpty() || row.unit.nature == m_nature; }
    qint64 keyOf(const UnitRow &row) const override { return row.unit.id.value; }
    int compared(const UnitRow &left, const UnitRow &right, int column) const override;

private:
    UnitService &m_units;
    QString m_text;
    QString m_nature;
    QList<OrganizationId> m_scope;
};

} // namespace dangjian
