// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/batchesmodel.h"

#include "app/appearance.h"
#include "rosters/rosterwords.h"

#include <QGuiApplication>
#include <QLocale>

namespace dangjian {

namespace {

bool isFigure(int column)
{
    return column == BatchesModel::NewColumn || column == BatchesModel::ChangedColumn
        || column == BatchesModel::RefusedColumn;
}

int alignment(int column)
{
    return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void BatchesModel::setBatches(const QList<ImportBatch> &batches)
{
    beginResetModel();
    m_batches = batches;
    endResetModel();
}

void BatchesModel::setAuthors(const QHash<ActId, QString> &authors)
{
    m_authors = authors;
    if (!m_batches.isEmpty())
        Q_EMIT dataChanged(index(0, WhoColumn), index(int(m_batches.size()) - 1, WhoColumn));
}

int BatchesModel::rowOf(ImportBatchId id) const
{
    for (int row = 0; row < m_batches.size(); ++row)
        if (m_batches.at(row).id == id)
            return row;
    return -1;
}

int BatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size());
}

int BatchesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BatchesModel::text(const ImportBatch &batch, int column) const
{
    switch (column) {
    case TimeColumn:
        return batch.enteredAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case WhoColumn:
        return authorOf(batch);
    case SubjectColumn:
        return wordFor(batch.subject);
    case FileColumn:
        return batch.fileName;
    case NewColumn:
        return QLocale().toString(batch.rowsNew);
    case ChangedColumn:
        return QLocale().toString(batch.rowsChanged);
    case RefusedColumn:
        return QLocale().toString(batch.rowsRefused);
    case StateColumn:
        return batch.undoneAct ? tr("undone") : tr("stands");
    default:
        return {};
    }
}

QVariant BatchesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_batches.size())
        return {};
    const ImportBatch &batch = m_batches.at(index.row());
    if (role == Qt::DisplayRole)
        return text(batch, index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ForegroundRole && batch.undoneAct)
        return shadesOf(QGuiApplication::palette()).secondary;
    return {};
}

QVariant BatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList words{
        tr("When"), tr("By whom"), tr("What"), tr("File"), tr("New"), tr("Changed"), tr("Left out"), tr("State")};
    return words.value(section);
}

} // namespace dangjian
