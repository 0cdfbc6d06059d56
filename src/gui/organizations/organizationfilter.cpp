// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organizationfilter.h"

#include "organizations/organizationtreemodel.h"
#include "reading/searchtext.h"

namespace dangjian {

OrganizationFilter::OrganizationFilter(const ReadingIndex &readings, QObject *parent)
    : QSortFilterProxyModel(parent), m_readings(readings)
{
    setRecursiveFilteringEnabled(true);
    connect(&readings, &ReadingIndex::changed, this, [this] {
        if (!m_typed.isEmpty()) {
            invalidateFilter();
        }
    });
}

void OrganizationFilter::setTyped(const QString &text)
{
    m_typed = normalizedSearchText(text);
    invalidateFilter();
}

int OrganizationFilter::fitOf(const QModelIndex &source) const
{
    const auto *model = qobject_cast<const OrganizationTreeModel *>(sourceModel());
    const Organization *organization = model != nullptr ? model->organizationAt(source) : nullptr;
    if (organization == nullptr) {
        return 0;
    }
    if (organization->code.startsWith(m_typed, Qt::CaseInsensitive)) {
        return 3;
    }
    return qMax(m_readings.fit(organization->name, m_typed), m_readings.fit(organization->shortName, m_typed));
}

bool OrganizationFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_typed.isEmpty() || fitOf(sourceModel()->index(row, 0, parent)) > 0;
}

QModelIndex OrganizationFilter::best() const
{
    QModelIndex winner;
    int most = 0;
    QList<QModelIndex> open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeFirst();
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex child = index(row, 0, parent);
            const int fit = fitOf(mapToSource(child));
            if (fit > most) {
                most = fit;
                winner = child;
            }
            open.append(child);
        }
    }
    return winner;
}

} // namespace dangjian
