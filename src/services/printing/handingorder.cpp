// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/handingorder.h"

#include "places/place.h"

#include <QSet>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int paddedDigits = 6;

QString padded(const QString &text)
{
    QString key;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text.at(end).isDigit())
            ++end;
        if (end == i) {
            key += text.at(i++);
        } else {
            key += text.mid(i, end - i).rightJustified(paddedDigits, QLatin1Char('0'));
            i = end;
        }
    }
    return key;
}

struct PlaceNode
{
    PlaceId parent;
    QString name;
    PlaceKind kind = PlaceKind::Estate;
};

QString buildingOf(const QHash<PlaceId, PlaceNode> &places, PlaceId id)
{
    QString path;
    for (int level = 0; id && level < 8; ++level) {
        const PlaceNode place = places.value(id);
        if (place.kind != PlaceKind::Stairwell && place.kind != PlaceKind::Community)
            path.prepend(place.name);
        id = place.parent;
    }
    return path;
}

} // namespace

QString buildingKey(const QString &address)
{
    for (const QChar mark : {QChar(0x697C), QChar(0x5E62), QChar(0x680B)}) // 楼 幢 栋
        if (const qsizetype at = address.indexOf(mark); at >= 0)
            return padded(address.first(at + 1));
    return padded(address);
}

Result<QList<MemberId>> handingOrder(
    Connection &connection, const QHash<OrganizationId, Organization> &organizations, const QList<MemberId> &members)
{
    QHash<PlaceId, PlaceNode> places;
    Statement placeRows = connection.prepare(QStringLiteral("SELECT id, parent_id, name, kind FROM place"));
    if (Done done = placeRows.run(); !done)
        return failure(done.error());
    while (placeRows.next())
        places.insert(placeRows.value<PlaceId>(0),
            {placeRows.value<PlaceId>(1), placeRows.value<QString>(2), placeRows.value<PlaceKind>(3)});

    const QSet<MemberId> wanted(members.begin(), members.end());
    std::vector<std::pair<QString, MemberId>> keyed;
    keyed.reserve(size_t(members.size()));
    // A few are looked up; for a whole district one walk is quicker.
    constexpr qsizetype few = 500;
    QString among;
    if (members.size() <= few) {
        QStringList ids;
        for (MemberId id : members)
            ids.append(QString::number(id.value));
        among = QStringLiteral(" WHERE id IN (%1)").arg(ids.join(QLatin1Char(',')));
    }
    Statement rows
        = connection.prepare(QStringLiteral("SELECT id, branch_id, place_id, address, name_key FROM member") + among);
    if (Done done = rows.run(); !done)
        return failure(done.error());
    while (rows.next()) {
        const auto id = rows.value<MemberId>(0);
        if (!wanted.contains(id))
            continue;
        const auto place = rows.value<PlaceId>(2);
        const QString building = place ? padded(buildingOf(places, place)) : buildingKey(rows.value<QString>(3));
        keyed.emplace_back(organizations.value(rows.value<OrganizationId>(1)).code + QChar(1) + building + QChar(1)
                + rows.value<QString>(4),
            id);
    }
    std::sort(keyed.begin(), keyed.end());
    QList<MemberId> ordered;
    ordered.reserve(qsizetype(keyed.size()));
    for (const auto &[key, id] : keyed)
        ordered.append(id);
    return ordered;
}

} // namespace dangjian
