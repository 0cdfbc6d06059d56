// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filelistmodel.h"

#include <QDateTime>
#include <QFileSystemModel>
#include <QLocale>

namespace dangjian {

namespace {

enum Column
{
    SizeColumn = 1,
    DateColumn = 3
};

} // namespace

QVariant FileListModel::data(const QModelIndex &index, int role) const
{
    const auto *files = qobject_cast<const QFileSystemModel *>(sourceModel());
    if (role != Qt::DisplayRole || files == nullptr || (index.column() != SizeColumn && index.column() != DateColumn)) {
        return QSortFilterProxyModel::data(index, role);
    }
    const QModelIndex source = mapToSource(index);
    if (index.column() == SizeColumn) {
        return files->isDir(source) ? QString() : QLocale().formattedDataSize(files->size(source));
    }
    return QLocale().toString(files->lastModified(source), QStringLiteral("yyyy-MM-dd HH:mm"));
}

void FileListModel::sort(int column, Qt::SortOrder order)
{
    sourceModel()->sort(column, order);
}

} // namespace dangjian
