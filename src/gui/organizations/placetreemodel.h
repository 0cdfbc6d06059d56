// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/place.h"

#include <QHash>
#include <QStandardItemModel>

namespace dangjian {

/** The places of a community as a tree: name, kind, households, responsible member. */
class PlaceTreeModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Kind,
        Households,
        Responsible,
        ColumnCount
    };

    explicit PlaceTreeModel(QObject *parent = nullptr);

    void setPlaces(const QList<Place> &places);
    /** The name of a responsible member, which the store tells after the places. */
    void setMemberName(MemberId member, const QString &name);
    const QList<Place> &places() const { return m_places; }
    const Place *placeAt(const QModelIndex &index) const;

private:
    void setHeadings();

    QList<Place> m_places;
    QMultiHash<MemberId, QStandardItem *> m_responsibleItems;
};

} // namespace dangjian
