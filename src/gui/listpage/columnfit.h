// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QHeaderView>

class QTimer;

namespace dangjian {

/** What a column asks for, in figures of the font. */
struct ColumnNeed
{
    int least = 6; // it is never narrower than that
    int most = 40; // nor wider, unless it takes what is left over
    bool takesRest = false;
    bool onlyIfFilled = false; // hidden while no row has anything in it
};

/**
 * Gives the columns of a small table beside other things the room that their texts need and shares out what there is:
 * it scrolls sideways only where the least of all columns finds no room. Whoever drags a column has it their way.
 */
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    /** The view has its model; `needs` by column. The fit belongs to the view. */
    ColumnFit(QAbstractItemView *view, QHeaderView *header, const QList<ColumnNeed> &needs);

    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** The widest text of the column, its heading included, in pixels; 0 where all cells are empty. */
    int contentWidth(int column) const;
    void measure(int column, const QModelIndex &above, int depth, int &widest, int &measured) const;

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    QList<ColumnNeed> m_needs;
    QTimer *m_timer;
    bool m_fitting = false;
    bool m_touched = false;
};

} // namespace dangjian
