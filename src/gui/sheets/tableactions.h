// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcanvas.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace dangjian {

/** What can be done with the cells that are selected on a canvas, each a step that can be undone. */
class TableActions : public QObject
{
    Q_OBJECT

public:
    explicit TableActions(SheetCanvas &canvas, QObject *parent = nullptr);

    /** For the button and the menu of the mouse. */
    void addTo(QMenu &menu) const;
    /** After another selection: what cannot be done with it is dimmed. */
    void refresh();

    /** The cells' words by rows, tabs between columns, as every program takes them; and back, from the first cell on.
     */
    void copyCells();
    void pasteCells(const QString &words);
    void emptyCells();
    /** To the cell beside, as in every table; `extend` selects up to it. */
    void goBeside(int across, int down, bool extend);
    /** In reading order; false behind the last cell. */
    bool goToNext(bool forward);

Q_SIGNALS:
    void refused(const QString &words);

private:
    /** Changes a table; the cell to be selected afterwards, or nothing where it cannot be done. */
    using TableChange = std::function<std::optional<CellChoice>(SheetElement &table, const CellArea &area)>;
    QAction *add(const QString &words, const char *name, const TableChange &change);
    void addSeparator();
    void apply(const QString &what, const TableChange &change);
    SheetDocument *document() const;
    /** The table in whose cells something is selected. */
    const SheetElement *table() const;

    SheetCanvas &m_canvas;
    QList<QAction *> m_actions; // separators among them
    QAction *m_merge = nullptr;
};

} // namespace dangjian
