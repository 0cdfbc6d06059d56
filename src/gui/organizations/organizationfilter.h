// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/readingindex.h"

#include <QSortFilterProxyModel>

namespace dangjian {

/** Leaves those organizations whose name, pinyin, initials or code fit what was typed, and those above them. */
class OrganizationFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OrganizationFilter(const ReadingIndex &readings, QObject *parent = nullptr);

    void setTyped(const QString &text);
    /** The best of the organizations that fit, for Enter; invalid where none fits. */
    QModelIndex best() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int fitOf(const QModelIndex &source) const;

    const ReadingIndex &m_readings;
    QString m_typed;
};

} // namespace dangjian
