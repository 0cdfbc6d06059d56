// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listpage/windowedmodel.h"

#include <QCoreApplication>

#include <span>

namespace dangjian {

/** A column of a list. The title is a string marked for translation in the model's context. */
struct ListColumn
{
    const char *key; // stable, for what the window remembers
    const char *title;
    int characters; // wide at first
    bool shown; // at first
    bool number; // stands at the right
};

/** A list of rows of one kind in columns that a table of ListColumn describes; what stands in a cell is the model's. */
template <class Row>
class ColumnedModel : public WindowedModel
{
public:
    /** The row where it is loaded, else null; valid until the event loop is entered again. */
    virtual const Row *rowAt(int row) const = 0;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        const Row *row = role == Qt::DisplayRole ? rowAt(index.row()) : nullptr;
        return row ? QVariant(textOf(*row, index.column())) : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return QCoreApplication::translate(m_context, column(section).title);
        return role == Qt::TextAlignmentRole ? QVariant(alignment(section)) : QVariant();
    }

    QString columnKey(int column) const override { return QString::fromLatin1(this->column(column).key); }
    bool isColumnShownAtFirst(int column) const override { return this->column(column).shown; }
    int columnCharacters(int column) const override { return column >= 0 ? this->column(column).characters : 0; }

protected:
    /** `context` is that of the titles' translations. Both outlive the model. */
    ColumnedModel(std::span<const ListColumn> columns, const char *context, QObject *parent)
        : WindowedModel(parent), m_columns(columns), m_context(context)
    {
    }

    virtual QString textOf(const Row &row, int column) const = 0;

    QStringList textsOf(const Row &row, const QList<int> &columns) const
    {
        QStringList cells;
        for (const int column : columns)
            cells.append(textOf(row, column));
        return cells;
    }

private:
    const ListColumn &column(int column) const { return m_columns[static_cast<size_t>(column)]; }
    int alignment(int column) const
    {
        return static_cast<int>((this->column(column).number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    std::span<const ListColumn> m_columns;
    const char *m_context;
};

} // namespace dangjian
