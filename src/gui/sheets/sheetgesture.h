// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdescription.h"
#include "sheets/snapping.h"
#include "sheets/tableedits.h"
#include "sheets/tablegeometry.h"

#include <QHash>
#include <QString>

namespace dangjian {

/** The eight handles of a selected element, and the two ends of a line. */
enum class Handle
{
    TopLeft,
    Top,
    TopRight,
    Right,
    BottomRight,
    Bottom,
    BottomLeft,
    Left,
    LineStart,
    LineEnd,
};

/** The handles of an element that stands in the rectangle, with their places. */
QList<std::pair<Handle, QPointF>> handlesOf(const SheetElement &element, const QRectF &rect);
Qt::CursorShape cursorFor(Handle handle);

/** What a dragged mouse has made of a sheet so far. */
struct GestureOutcome
{
    SheetDescription sheet{};
    QRectF rect{}; // of what is dragged, on its page
    QPointF shift{}; // of what is moved
    QList<QLineF> guides{};
};

/**
 * A drag that changes a sheet: every position of the mouse is worked out from the sheet as it was when the button went
 * down, so that back at the start nothing has changed.
 */
class SheetGesture
{
public:
    /** `rect` is what stands around all of them on the page. */
    static SheetGesture move(const SheetDescription &sheet, const QStringList &ids, const QRectF &rect);
    static SheetGesture resize(const SheetDescription &sheet, const QString &id, const QRectF &rect, Handle handle);
    static SheetGesture border(
        const SheetDescription &sheet, const QString &table, const QRectF &rect, const TableBorder &border);

    void setTargets(const SnapTargets &targets) { m_targets = targets; }
    /** The mouse has gone so far, in mm; without snapping it is followed as it goes. */
    GestureOutcome to(QPointF by, bool snapping, Neighbours neighbours = Neighbours::Give) const;

private:
    enum class Kind
    {
        Move,
        Resize,
        Border,
    };

    Kind m_kind = Kind::Move;
    SheetDescription m_sheet;
    QStringList m_ids;
    QRectF m_rect;
    Handle m_handle = Handle::BottomRight;
    TableBorder m_border;
    SnapTargets m_targets;
};

} // namespace dangjian
