// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace dangjian {

/** The files of a file dialog with sizes and dates in the program's language; Qt says them in the machine's. */
class FileListModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
    /** As the file system sorts: by size and by date, not by what they are called. */
    void sort(int column, Qt::SortOrder order) override;
};

} // namespace dangjian
