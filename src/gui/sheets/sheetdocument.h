// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdescription.h"
#include "sheets/sheetfields.h"
#include "sheets/tablecells.h"

#include <QObject>
#include <QUndoStack>

namespace dangjian {

/**
 * A sheet that is being changed: the description in hand, the one that was saved, the program's own, what is selected,
 * and every change since it was opened, to be undone without bound.
 */
class SheetDocument : public QObject
{
    Q_OBJECT

public:
    /** `own` is the office's copy where there is one. */
    SheetDocument(SheetDescription original, SheetDescription own, QObject *parent = nullptr);

    const SheetDescription &sheet() const { return m_sheet; }
    const SheetDescription &original() const { return m_original; }
    const SheetOutline *outline() const { return sheetOutline(m_original.name); }
    bool isOriginal() const { return m_sheet == m_original; }

    QUndoStack &undoStack() { return m_undoStack; }
    bool isChanged() const { return !m_undoStack.isClean(); }
    /** As it was given to the store, which may have put its words in order. */
    void markSaved(const SheetDescription &stored);
    const SheetDescription &stored() const { return m_stored; }
    /** Back to what the store has. */
    void discard();

    /**
     * The sheet becomes `after`, as one step named `what`. Steps that follow one another with the same `series` (the
     * letters of a text, the presses of an arrow) are undone together.
     */
    void change(const QString &what, const SheetDescription &after, const QString &series = {});
    void change(const QString &what, const SheetDescription &after, const SheetSelection &select);
    /** The next step begins a new series. */
    void endSeries() { m_series.clear(); }

    const SheetSelection &selection() const { return m_selection; }
    void select(const SheetSelection &selection);
    void select(const QStringList &ids) { select(SheetSelection{ids, {}, {}}); }
    /** The one element that is selected, or nothing. */
    const SheetElement *single() const;
    /** The cell that is selected, or the first of them, or nothing. */
    const SheetCell *cell() const;
    /** All cells that are selected, in reading order. */
    QList<CellChoice> cells() const;
    /** The section in whose rows what is selected stands. */
    QString section() const;

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    friend class SheetStep;
    void apply(const SheetDescription &sheet, const SheetSelection &selection);

    SheetDescription m_sheet;
    const SheetDescription m_original;
    SheetDescription m_stored;
    SheetSelection m_selection;
    QUndoStack m_undoStack;
    QString m_series;
    int m_seriesNumber = 0;
};

} // namespace dangjian
