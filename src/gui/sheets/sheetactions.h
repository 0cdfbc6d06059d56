// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcanvas.h"
#include "sheets/sheetedits.h"

#include <QObject>

class QKeyEvent;

namespace dangjian {

/**
 * What can be done with the sheet on a canvas beside the mouse: from the keyboard, from buttons, by fields. All of it
 * is a step of the document that can be undone.
 */
class SheetActions : public QObject
{
    Q_OBJECT

public:
    /** Takes the keys of the canvas. */
    explicit SheetActions(SheetCanvas &canvas, QObject *parent = nullptr);

    /** In the middle of what is seen; selected, and a text opened for typing. */
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
    void align(Alignment alignment);
    /** In front of the next one, or behind the one before. */
    void restack(bool up);
    void undo();
    void redo();

Q_SIGNALS:
    /** Something cannot be done, and why. */
    void refused(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SheetDocument *document() const;
    bool pressKey(const QKeyEvent &event);
    bool selectNext(bool forward);
    void selectHolder();
    void nudge(QPointF by, bool resize);
    QPointF middle(int &page) const;
    void place(SheetElement element, int page);
    /** Puts a field into an element or a cell of it; false where that takes none. */
    bool putInto(const QString &id, CellChoice cell, const QString &field);
    bool isImage(const QString &field) const;

    SheetCanvas &m_canvas;
};

} // namespace dangjian
