// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitlistmodel.h"

#include "app/afterwards.h"
#include "codelists/codelist.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace dangjian {

UnitListModel::UnitListModel(UnitService &units, QObject *parent) : WindowedModel(parent), m_units(units) { }

void UnitListModel::setQuery(
    const QString &text, const QString &nature, const QList<OrganizationId> &scope, int sortColumn, Qt::SortOrder order)
{
    m_text = text;
    m_nature = nature;
    m_scope = scope;
    m_sortColumn = sortColumn;
    m_order = order;
    requery();
}

const UnitRow *UnitListModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int UnitListModel::rowOf(UnitId id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [id](const UnitRow &row) { return row.unit.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int UnitListModel::members() const
{
    int sum = 0;
    for (const UnitRow &row : m_rows) {
        sum += row.members;
    }
    return sum;
}

void UnitListModel::fetchCount(quint64 turn)
{
    m_asking = true;
    afterwards(m_units.list(m_text, m_scope), this, [this, turn](const Result<QList<UnitRow>> &answer) {
        m_asking = false;
        const QList<int> pages = std::exchange(m_pagesWaiting, {});
        if (answer) {
            take(*answer);
        }
        countArrived(turn, answer ? Result<int>(int(m_coming.size())) : Result<int>(failure(answer.error())));
        for (const int page : pages) {
            pageArrived(turn, page, answer ? std::nullopt : std::optional(answer.error()));
        }
    });
}

void UnitListModel::fetchPage(quint64 turn, int page)
{
    if (m_asking) {
        m_pagesWaiting.append(page);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, turn, page] { pageArrived(turn, page, std::nullopt); }, Qt::QueuedConnection);
}

void UnitListModel::takePage(int)
{
    m_rows = m_coming;
}

void UnitListModel::take(const QList<UnitRow> &rows)
{
    m_coming.clear();
    for (const UnitRow &row : rows) {
        if (m_nature.isEmpty() || row.unit.nature == m_nature) {
            m_coming.append(row);
        }
    }
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    const auto before = [&](const UnitRow &left, const UnitRow &right) {
        if (m_sortColumn == MembersColumn && left.members != right.members) {
            return left.members < right.members;
        }
        const int order = collator.compare(cellText(left, m_sortColumn), cellText(right, m_sortColumn));
        return order != 0 ? order < 0 : left.unit.id < right.unit.id;
    };
    if (m_order == Qt::AscendingOrder) {
        std::sort(m_coming.begin(), m_coming.end(), before);
    } else {
        std::sort(m_coming.begin(), m_coming.end(),
            [&](const UnitRow &left, const UnitRow &right) { return before(right, left); });
    }
}

int UnitListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UnitListModel::cellText(const UnitRow &row, int column)
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

QVariant UnitListModel::data(const QModelIndex &index, int role) const
{
    const UnitRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return cellText(*row, index.column());
    }
    if (role == Qt::TextAlignmentRole) {
        return int((index.column() == MembersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QVariant UnitListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == MembersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Unit name");
    case NatureColumn:
        return tr("Nature");
    case MembersColumn:
        return tr("In-service members");
    case ContactColumn:
        return tr("Contact");
    case PhoneColumn:
        return tr("Contact number");
    case PartyOrganizationColumn:
        return tr("Party organization");
    case SuperiorColumn:
        return tr("Superior");
    case AddressColumn:
        return tr("Address");
    default:
        return {};
    }
}

QString UnitListModel::columnKey(int column) const
{
    static const QStringList keys{QStringLiteral("name"), QStringLiteral("nature"), QStringLiteral("members"),
        QStringLiteral("contact"), QStringLiteral("phone"), QStringLiteral("party_organization"),
        QStringLiteral("superior"), QStringLiteral("address")};
    return keys.value(column);
}

bool UnitListModel::isColumnShownAtFirst(int column) const
{
    return column != SuperiorColumn && column != AddressColumn;
}

int UnitListModel::columnCharacters(int column) const
{
    static const QList<int> widths{24, 10, 9, 9, 14, 24, 20, 26};
    return widths.value(column);
}

bool UnitListModel::isSortable(int) const
{
    return true;
}

void UnitListModel::rowTexts(
    const QList<std::pair<int, int>> &ranges, const QList<int> &columns, TextsReceiver receiver)
{
    QList<QStringList> texts;
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= qMin<int>(last, int(m_rows.size()) - 1); ++row) {
            QStringList cells;
            for (const int column : columns) {
                cells.append(cellText(m_rows.at(row), column));
            }
            texts.append(cells);
        }
    }
    receiver(texts);
}

} // namespace dangjian
