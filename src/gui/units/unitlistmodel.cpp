// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitlistmodel.h"

#include "codelists/codelist.h"

#include <numeric>

namespace dangjian {

namespace {

constexpr char context[] = "dangjian::UnitListModel";

// In the order of UnitListModel::Column.
constexpr ListColumn listColumns[] = {
    {"name", QT_TRANSLATE_NOOP("dangjian::UnitListModel", "Unit name"), 24, true, false},
    {"nature", QT_TRANSLATE_NOOP("dangjian::UnitListModel", "Nature"), 10, true, false},
    {"members", QT_TRANSLATE_NOOP("dangjian::UnitListModel", "In-service members"), 9, true, true},
    {"contact", QT_TRANSLATE_NOOP("dangjian::UnitListModel", "Contact"), 9, true, false},
    {"phone", QT_TRANSLATE_NOOP("dangjian::UnitListModel", "Contact number"), 14, true, false},
    {"party_organization", QT_TRANSLATE_NOOP("dangjian::UnitListModel", "Party organization"), 24, true, false},
    {"superior", QT_TRANSLATE_NOOP("dangjian::UnitListModel", "Superior"), 20, false, false},
    {"address", QT_TRANSLATE_NOOP("dangjian::UnitListModel", "Address"), 26, false, false},
};
static_assert(std::size(listColumns) == UnitListModel::ColumnCount);

} // namespace

UnitListModel::UnitListModel(UnitService &units, QObject *parent)
    : WholeListModel(listColumns, context, parent), m_units(units)
{
}

void UnitListModel::setQuery(
    const QString &text, const QString &nature, const QList<OrganizationId> &scope, int sortColumn, Qt::SortOrder order)
{
    m_text = text;
    m_nature = nature;
    m_scope = scope;
    askAnew(sortColumn, order);
}

int UnitListModel::members() const
{
    return std::accumulate(
        rows().cbegin(), rows().cend(), 0, [](int sum, const UnitRow &row) { return sum + row.members; });
}

int UnitListModel::compared(const UnitRow &left, const UnitRow &right, int column) const
{
    return column == MembersColumn ? left.members - right.members : WholeListModel::compared(left, right, column);
}

QString UnitListModel::textOf(const UnitRow &row, int column) const
{
    const Unit &unit = row.unit;
    switch (column) {
    case NameColumn:
        return unit.name;
    case NatureColumn:
        return unitNatureCodes().nameOf(unit.nature);
    case MembersColumn:
        return QLocale().toString(row.members);
    case ContactColumn:
        return unit.contact;
    case PhoneColumn:
        return unit.phone;
    case PartyOrganizationColumn:
        return unit.partyOrganization;
    case SuperiorColumn:
        return unit.superior;
    case AddressColumn:
        return unit.address;
    default:
        return {};
    }
}

} // namespace dangjian
