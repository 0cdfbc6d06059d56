// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/alignment.h"
#include "sheets/sheetcanvas.h"

#include <QObject>

namespace dangjian {

class TableActions;

/**
 * What can be done with the sheet on a canvas beside the mouse: from the keyboard, from buttons, by fields. All of it
 * is a step of the document that can be undone.
 */
class SheetActions : public QObject
{
    Q_OBJECT

public:
    explicit SheetActions(SheetCanvas &canvas, QObject *parent = nullptr);

    /** What is done with the cells that are selected, where there are some. */
    TableActions &tables() { return *m_tables; }

    /** Below what is selected in a flow, else in the middle of what is seen; selected, and a text opened for typing. */
    void insert(ElementKind kind);
    /** An image of the sheet's own. */
    void insertPicture(const QByteArray &jpeg, QSize pixels);
    /** Into the text that is being edited, into what is selected, or as a new element. */
    void insertField(const QString &field);
    void dropField(const QString &field, const PagePoint &point);

    void copy();
    void cut();
    void paste();
    void duplicate();
    void remove();
    void selectAll();
    /** The next element in the order of drawing; false behind the last one. */
    bool selectNext(bool forward);
    /** From a cell to its table, from what is held to what holds it, to nothing. */
    void selectHolder();
    void nudge(QPointF by);
    /** The lower right corner goes so far. */
    void enlarge(QPointF by);
    /** Bold letters become plain where all that is selected is bold. */
    void toggleBold();
    void align(Alignment alignment);
    /** In front of the next one, or behind the one before. */
    void restack(bool up);
    void undo();
    void redo();

Q_SIGNALS:
    /** Something cannot be done, and why. */
    void refused(const QString &words);

private:
    SheetDocument *document() const;
    QPointF middle(int &page) const;
    /** What a new element goes with: the one that is selected, else the flow in the middle of what is seen. */
    QString besideWhat(ElementKind kind) const;
    void place(const SheetElement &element, int page);
    /** Puts a field into an element or a cell of it; false where that takes none. */
    bool putInto(const QString &id, CellChoice cell, const QString &field);
    bool isImage(const QString &field) const;

    SheetCanvas &m_canvas;
    TableActions *m_tables;
};

} // namespace dangjian
