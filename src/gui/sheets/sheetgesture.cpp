// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetgesture.h"

#include "sheets/sheetedits.h"

#include <algorithm>
#include <cmath>

namespace dangjian {

namespace {

constexpr double straight = 1.5; // mm: a line that is so nearly level, or upright, is so

MovingEdges edgesOf(Handle handle)
{
    switch (handle) {
    case Handle::TopLeft:
    case Handle::LineStart:
        return {true, true, false, false};
    case Handle::Top:
        return {false, true, false, false};
    case Handle::TopRight:
        return {false, true, true, false};
    case Handle::Right:
        return {false, false, true, false};
    case Handle::BottomRight:
    case Handle::LineEnd:
        return {false, false, true, true};
    case Handle::Bottom:
        return {false, false, false, true};
    case Handle::BottomLeft:
        return {true, false, false, true};
    case Handle::Left:
        return {true, false, false, false};
    }
    return {};
}

/** The edges that move, moved; none passes the one across from it. */
QRectF withEdges(const QRectF &rect, const MovingEdges &edges, QPointF by)
{
    QRectF result = rect;
    if (edges.left)
        result.setLeft(std::min(rect.left() + by.x(), rect.right()));
    if (edges.right)
        result.setRight(std::max(rect.right() + by.x(), rect.left()));
    if (edges.top)
        result.setTop(std::min(rect.top() + by.y(), rect.bottom()));
    if (edges.bottom)
        result.setBottom(std::max(rect.bottom() + by.y(), rect.top()));
    return result;
}

/** In the proportions that it had, held at the corner across; a picture would be squeezed otherwise. */
QRectF inProportion(const QRectF &rect, const QRectF &before, const MovingEdges &edges)
{
    const double factor = std::max(rect.width() / before.width(), rect.height() / before.height());
    const QSizeF size = before.size() * factor;
    return {QPointF(edges.left ? rect.right() - size.width() : rect.left(),
                edges.top ? rect.bottom() - size.height() : rect.top()),
        size};
}

} // namespace

QList<std::pair<Handle, QPointF>> handlesOf(const SheetElement &element, const QRectF &rect)
{
    if (element.kind == ElementKind::Line)
        return {{Handle::LineStart, element.rising ? rect.bottomLeft() : rect.topLeft()},
            {Handle::LineEnd, element.rising ? rect.topRight() : rect.bottomRight()}};
    const QPointF middle = rect.center();
    return {{Handle::TopLeft, rect.topLeft()}, {Handle::TopRight, rect.topRight()},
        {Handle::BottomRight, rect.bottomRight()}, {Handle::BottomLeft, rect.bottomLeft()},
        {Handle::Top, {middle.x(), rect.top()}}, {Handle::Right, {rect.right(), middle.y()}},
        {Handle::Bottom, {middle.x(), rect.bottom()}}, {Handle::Left, {rect.left(), middle.y()}}};
}

Qt::CursorShape cursorFor(Handle handle)
{
    switch (handle) {
    case Handle::TopLeft:
    case Handle::BottomRight:
        return Qt::SizeFDiagCursor;
    case Handle::TopRight:
    case Handle::BottomLeft:
        return Qt::SizeBDiagCursor;
    case Handle::Top:
    case Handle::Bottom:
        return Qt::SizeVerCursor;
    case Handle::Left:
    case Handle::Right:
        return Qt::SizeHorCursor;
    case Handle::LineStart:
    case Handle::LineEnd:
        return Qt::CrossCursor;
    }
    return Qt::ArrowCursor;
}

SheetGesture SheetGesture::move(const SheetDescription &sheet, const QStringList &ids, const QRectF &rect)
{
    SheetGesture gesture;
    gesture.m_sheet = sheet;
    gesture.m_ids = ids;
    gesture.m_rect = rect;
    return gesture;
}

SheetGesture SheetGesture::resize(const SheetDescription &sheet, const QString &id, const QRectF &rect, Handle handle)
{
    SheetGesture gesture = move(sheet, {id}, rect);
    gesture.m_kind = Kind::Resize;
    gesture.m_handle = handle;
    return gesture;
}

SheetGesture SheetGesture::border(
    const SheetDescription &sheet, const QString &table, const QRectF &rect, const TableBorder &border)
{
    SheetGesture gesture = move(sheet, {table}, rect);
    gesture.m_kind = Kind::Border;
    gesture.m_border = border;
    return gesture;
}

GestureOutcome SheetGesture::to(QPointF by, bool snapping, Neighbours neighbours) const
{
    GestureOutcome outcome{m_sheet, m_rect, {}, {}};
    const SnapTargets none;
    const SnapTargets &targets = snapping ? m_targets : none;
    if (m_kind == Kind::Move) {
        const Snapped snap = snapping ? snapped(m_rect.translated(by), targets) : Snapped{};
        outcome.shift = by + snap.shift;
        outcome.guides = snap.guides;
        moveElements(outcome.sheet, m_ids, outcome.shift);
        outcome.rect.translate(outcome.shift);
        return outcome;
    }
    if (m_kind == Kind::Border) {
        SheetElement *table = findElement(outcome.sheet, m_ids.first());
        const double step = snapping && targets.grid > 0 ? targets.grid : 0.1;
        const auto rounded = [step](double mm) { return std::round(mm / step) * step; };
        if (m_border.column >= 0)
            moveColumnBorder(*table, m_border.column, rounded(by.x()), neighbours);
        else
            setRowHeight(*table, m_border.row, rounded(m_border.height + by.y()));
        return outcome;
    }
    const SheetElement *element = findElement(m_sheet, m_ids.first());
    if (element->kind == ElementKind::Line) {
        outcome.rect = m_rect;
        SheetElement &line = *findElement(outcome.sheet, m_ids.first());
        const bool start = m_handle == Handle::LineStart;
        const QPointF first = element->rising ? m_rect.bottomLeft() : m_rect.topLeft();
        const QPointF last = element->rising ? m_rect.topRight() : m_rect.bottomRight();
        const QPointF fixed = start ? last : first;
        QPointF moved = (start ? first : last) + by;
        if (snapping) {
            const Snapped snap = snapped({moved, QSizeF(0, 0)}, targets);
            moved += snap.shift;
            outcome.guides = snap.guides;
            if (std::abs(moved.y() - fixed.y()) < straight)
                moved.setY(fixed.y());
            else if (std::abs(moved.x() - fixed.x()) < straight)
                moved.setX(fixed.x());
        }
        const QRectF rect = QRectF(fixed, moved).normalized();
        line.rising = rect.height() > 0 && rect.width() > 0
            && (fixed.x() < moved.x() ? fixed.y() > moved.y() : fixed.y() < moved.y());
        resizeElement(outcome.sheet, m_ids.first(), m_rect, rect);
        outcome.rect = rect;
        return outcome;
    }
    const MovingEdges edges = edgesOf(m_handle);
    QRectF rect = withEdges(m_rect, edges, by);
    if (snapping) {
        const Snapped snap = snapped(rect, targets, edges);
        rect = withEdges(rect, edges, snap.shift);
        outcome.guides = snap.guides;
        const bool corner = (edges.left || edges.right) && (edges.top || edges.bottom);
        if (corner && !element->picture.isEmpty() && !m_rect.isEmpty())
            rect = inProportion(rect, m_rect, edges);
    }
    resizeElement(outcome.sheet, m_ids.first(), m_rect, rect);
    outcome.rect = rect;
    return outcome;
}

} // namespace dangjian
