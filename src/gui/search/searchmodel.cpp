// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchmodel.h"

#include "app/words.h"

#include <algorithm>

namespace dangjian {

SearchModel::SearchModel(QObject *parent) : QAbstractListModel(parent) { }

void SearchModel::setPeople(const QList<MemberRow> &people)
{
    QList<Hit> hits;
    for (const MemberRow &row : people) {
        QStringList details{row.branchName, wordFor(row.category), row.certificate};
        if (row.state != MembershipState::Normal) {
            details.append(wordFor(row.state));
        }
        details.removeAll(QString());
        hits.append(
            {HitKind::Person, row.id.value, row.name, details.join(QStringLiteral(" · ")), QStringLiteral("account")});
    }
    replace(HitKind::Person, hits);
}

void SearchModel::setOrganizations(const QList<Organization> &organizations)
{
    QList<Hit> hits;
    for (const Organization &organization : organizations) {
        hits.append({HitKind::Organization, organization.id.value, organization.name,
            wordFor(organization.kind) + QStringLiteral(" · ") + organization.code, QStringLiteral("organizations")});
    }
    replace(HitKind::Organization, hits);
}

void SearchModel::setCommands(const QList<Command> &commands, const QList<int> &fitting)
{
    QList<Hit> hits;
    for (const int index : fitting) {
        const Command &command = commands.at(index);
        hits.append({HitKind::Command, index, command.title, command.keys, command.icon});
    }
    replace(HitKind::Command, hits);
}

void SearchModel::clear()
{
    beginResetModel();
    m_hits.clear();
    endResetModel();
}

void SearchModel::replace(HitKind kind, const QList<Hit> &hits)
{
    beginResetModel();
    m_hits.removeIf([kind](const Hit &hit) { return hit.kind == kind; });
    m_hits.append(hits);
    std::stable_sort(m_hits.begin(), m_hits.end(), [](const Hit &a, const Hit &b) { return a.kind < b.kind; });
    endResetModel();
}

QString SearchModel::groupWord(HitKind kind)
{
    switch (kind) {
    case HitKind::Person:
        return tr("People");
    case HitKind::Organization:
        return tr("Organizations");
    case HitKind::Command:
        return tr("Commands");
    }
    return {};
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_hits.size()) {
        return {};
    }
    const Hit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(groupWord(hit.kind), hit.title, hit.detail);
    case KindRole:
        return int(hit.kind);
    case IdRole:
        return hit.id;
    case DetailRole:
        return hit.detail;
    case IconRole:
        return hit.icon;
    case FirstOfKindRole:
        return index.row() == 0 || m_hits.at(index.row() - 1).kind != hit.kind;
    default:
        return {};
    }
}

} // namespace dangjian
