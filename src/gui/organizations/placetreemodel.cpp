// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/placetreemodel.h"

#include "app/words.h"

#include <QLocale>

namespace dangjian {

PlaceTreeModel::PlaceTreeModel(QObject *parent) : QStandardItemModel(parent)
{
    setHeadings();
}

void PlaceTreeModel::setHeadings()
{
    setHorizontalHeaderLabels({tr("Place name"), tr("Kind"), tr("Households"), tr("Responsible")});
    horizontalHeaderItem(Households)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void PlaceTreeModel::setPlaces(const QList<Place> &places)
{
    clear();
    m_responsibleItems.clear();
    setHeadings();
    m_places = places;
    QHash<PlaceId, QStandardItem *> items;
    for (const Place &place : places) {
        auto *nameItem = new QStandardItem(place.name);
        nameItem->setData(place.id.value);
        auto *householdsItem
            = new QStandardItem(place.households == 0 ? QString() : QLocale().toString(place.households));
        householdsItem->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *responsibleItem = new QStandardItem;
        if (place.responsibleId) {
            m_responsibleItems.insert(place.responsibleId, responsibleItem);
        }
        const QList<QStandardItem *> row{
            nameItem, new QStandardItem(wordFor(place.kind)), householdsItem, responsibleItem};
        for (QStandardItem *item : row) {
            item->setEditable(false);
        }
        QStandardItem *parent = items.value(place.parentId, nullptr);
        (parent != nullptr ? parent : invisibleRootItem())->appendRow(row);
        items.insert(place.id, nameItem);
    }
}

void PlaceTreeModel::setMemberName(MemberId member, const QString &name)
{
    const QList<QStandardItem *> items = m_responsibleItems.values(member);
    for (QStandardItem *item : items) {
        item->setText(name);
    }
}

const Place *PlaceTreeModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const PlaceId id{index.siblingAtColumn(Name).data(Qt::UserRole + 1).toLongLong()};
    for (const Place &place : m_places) {
        if (place.id == id) {
            return &place;
        }
    }
    return nullptr;
}

} // namespace dangjian
