// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetcanvas.h"
#include "sheets/sheetdocument.h"
#include "sheets/sheetedits.h"
#include "sheets/templateedit.h"

#include <QApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

// What the mouse does on the sheet.

namespace dangjian {

namespace {

constexpr double handleReach = 6; // pixels
constexpr double borderReach = 3;
constexpr double edgeReach = 6; // pixels within which edges catch each other

constexpr auto addingKeys = Qt::ShiftModifier | Qt::ControlModifier;

QRectF around(const QRectF &a, const QRectF &b)
{
    // Not united(): that leaves lines out, which have no area.
    return {QPointF(std::min(a.left(), b.left()), std::min(a.top(), b.top())),
        QPointF(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom()))};
}

} // namespace

QRectF SheetCanvas::selectionRect(int page) const
{
    std::optional<QRectF> rect;
    for (const QString &id : m_document->selection().ids)
        if (const auto laid = place(id); laid && laid->page == page)
            rect = rect ? around(*rect, laid->rect) : laid->rect;
    return rect.value_or(QRectF());
}

SnapTargets SheetCanvas::targetsFor(int page) const
{
    SnapTargets targets;
    targets.grid = m_grid;
    targets.reach = edgeReach / scale();
    const SheetDescription &sheet = m_document->sheet();
    const QRectF paper(QPointF(), sheet.size);
    targets.others << paper << paper.marginsRemoved(sheet.margins);
    const QStringList moving = outermost(sheet, m_document->selection().ids);
    for (const LaidElement &laid : m_drawn.laid.places) {
        if (laid.page != page || moving.contains(laid.id))
            continue;
        // What stands within a thing that moves goes along with it.
        QString holder = parentOf(sheet, laid.id);
        while (!holder.isEmpty() && !moving.contains(holder))
            holder = parentOf(sheet, holder);
        if (holder.isEmpty())
            targets.others << laid.rect;
    }
    return targets;
}

std::optional<Handle> SheetCanvas::handleAt(QPoint point) const
{
    const SheetElement *element = m_document->single();
    const auto laid = element ? place(element->id) : std::nullopt;
    if (!laid)
        return std::nullopt;
    for (const auto &[handle, at] : handlesOf(*element, viewRect(*laid)))
        if (std::abs(at.x() - point.x()) <= handleReach && std::abs(at.y() - point.y()) <= handleReach)
            return handle;
    return std::nullopt;
}

std::optional<TableBorder> SheetCanvas::tableBorderAt(QPoint point) const
{
    const SheetElement *element = m_document->single();
    if (!element || element->kind != ElementKind::Table)
        return std::nullopt;
    const auto laid = place(element->id);
    const PagePoint at = toPage(point);
    return laid && laid->page == at.page ? borderAt(*element, *laid, at.at, borderReach / scale()) : std::nullopt;
}

void SheetCanvas::startGesture(SheetGesture gesture, const PagePoint &at)
{
    m_handPage = at.page;
    gesture.setTargets(targetsFor(at.page));
    m_outcome = gesture.to({}, false);
    m_gesture = std::move(gesture);
}

void SheetCanvas::followGesture(QPoint point, Qt::KeyboardModifiers modifiers)
{
    // Measured on the page where it began, however far the mouse goes.
    const QPointF by = QPointF(point - m_pressedAt) / scale();
    const bool snapping = !modifiers.testFlag(Qt::AltModifier);
    m_outcome
        = m_gesture->to(by, snapping, modifiers.testFlag(Qt::ShiftModifier) ? Neighbours::Stay : Neighbours::Give);
    requestScene();
    viewport()->update();
}

void SheetCanvas::finishGesture()
{
    const SheetDescription sheet = m_outcome.sheet;
    m_gesture.reset();
    m_document->endSeries();
    m_document->change(tr("Move or resize"), sheet);
    m_document->endSeries();
    viewport()->update();
}

void SheetCanvas::finishBand(Qt::KeyboardModifiers modifiers)
{
    const QRect band = QRect(m_band->from, m_band->to).normalized();
    if (std::max(band.width(), band.height()) < QApplication::startDragDistance()) {
        // No band, but a click on bare paper: the frame around it is meant.
        m_band.reset();
        clickAt(m_pressed, modifiers);
        viewport()->update();
        return;
    }
    QStringList ids = m_band->before;
    for (const LaidElement &laid : std::as_const(m_drawn.laid.places))
        if (!ids.contains(laid.id) && QRectF(band).contains(viewRect(laid).adjusted(0, 0, 0.1, 0.1))) {
            ids << laid.id;
            m_handPage = laid.page;
        }
    m_band.reset();
    m_document->select(outermost(m_document->sheet(), ids));
    viewport()->update();
}

void SheetCanvas::cancelDrag()
{
    if (!isDragging())
        return;
    m_gesture.reset();
    m_band.reset();
    m_choosingCells = false;
    m_clickPending = false;
    requestScene();
    viewport()->update();
}

void SheetCanvas::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::MiddleButton) {
        m_panned = point;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (!m_document || m_original || event->button() != Qt::LeftButton || m_drawn.laid.pages.isEmpty())
        return;
    closeTextEdit(true);
    m_pressedAt = point;
    m_clickPending = false;
    const PagePoint at = toPage(point);
    if (const auto handle = handleAt(point)) {
        const SheetElement *element = m_document->single();
        const LaidElement laid = *place(element->id);
        startGesture(SheetGesture::resize(m_document->sheet(), element->id, laid.rect, *handle), {laid.page, at.at});
        return;
    }
    m_pressed = at;
    if (const auto border = tableBorderAt(point)) {
        const QString id = m_document->single()->id;
        startGesture(SheetGesture::border(m_document->sheet(), id, place(id)->rect, *border), at);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier) && extendCells(at))
        return;
    const bool adding = event->modifiers() & addingKeys;
    const QStringList selected = m_document->selection().ids;
    const QString hit = elementAt(at, Hollow::Passed);
    m_wasSelected = std::any_of(selected.cbegin(), selected.cend(), [&](const QString &id) {
        const auto laid = place(id);
        const double tolerance = handleReach / scale();
        return laid && laid->page == at.page
            && laid->rect.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(at.at)
            && (id == hit || (hit.isEmpty() && elementAt(at) == id)
                || (!hit.isEmpty() && outermost(m_document->sheet(), {id, hit}) == QStringList{id}));
    });
    if (hit.isEmpty() && !m_wasSelected) {
        if (!adding)
            m_document->select(QStringList{});
        m_band = Band{point, point, adding ? selected : QStringList{}};
        return;
    }
    m_clickPending = true;
    m_handPage = at.page;
    if (!adding && !m_wasSelected)
        m_document->select(QStringList{hit});
}

void SheetCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->buttons().testFlag(Qt::MiddleButton)) {
        const QPoint by = point - m_panned;
        m_panned = point;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    if (!m_document || m_original)
        return;
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        showCursor(point);
        return;
    }
    if (m_choosingCells) {
        extendCells(toPage(point));
        return;
    }
    if (m_band) {
        m_band->to = point;
        viewport()->update();
        return;
    }
    if (!m_gesture && m_clickPending && (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_clickPending = false;
        // Within a table whose cells are being worked on, cells are chosen; the table itself is held by its edge.
        if (const auto cell = selectedTableCellAt(m_pressed); cell && m_document->cell()) {
            m_choosingCells = true;
            m_document->select(SheetSelection{m_document->selection().ids, *cell, {}});
            extendCells(toPage(point));
            return;
        }
        const QString hit = elementAt(m_pressed, Hollow::Passed);
        if (!m_wasSelected && !hit.isEmpty() && !m_document->selection().ids.contains(hit))
            m_document->select(m_document->selection().ids + QStringList{hit});
        startGesture(
            SheetGesture::move(m_document->sheet(), m_document->selection().ids, selectionRect(m_pressed.page)),
            m_pressed);
    }
    if (m_gesture)
        followGesture(point, event->modifiers());
}

void SheetCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        showCursor(event->position().toPoint());
        return;
    }
    if (!m_document || event->button() != Qt::LeftButton)
        return;
    if (std::exchange(m_choosingCells, false))
        return;
    if (m_band)
        finishBand(event->modifiers());
    else if (m_gesture)
        finishGesture();
    else if (std::exchange(m_clickPending, false))
        clickAt(m_pressed, event->modifiers());
}

void SheetCanvas::clickAt(const PagePoint &point, Qt::KeyboardModifiers modifiers)
{
    const QString hit = elementAt(point);
    QStringList ids = m_document->selection().ids;
    if (modifiers & addingKeys) {
        if (!hit.isEmpty() && !ids.removeOne(hit))
            ids << hit;
        m_document->select(ids);
        return;
    }
    SheetSelection selection{hit.isEmpty() ? QStringList{} : QStringList{hit}, {}, {}};
    const SheetElement *element = findElement(m_document->sheet(), hit);
    if (m_wasSelected && ids == QStringList{hit} && element && element->kind == ElementKind::Table)
        selection.cell = cellAt(*element, *place(hit), point.at).value_or(CellChoice{});
    m_document->select(selection);
}

void SheetCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_document || m_original || event->button() != Qt::LeftButton)
        return;
    const PagePoint at = toPage(event->position().toPoint());
    const QString hit = elementAt(at);
    const SheetElement *element = findElement(m_document->sheet(), hit);
    if (!element)
        return;
    m_pressed = at;
    m_handPage = at.page;
    m_clickPending = false;
    SheetSelection selection{{hit}, {}, {}};
    if (element->kind == ElementKind::Table)
        selection.cell = cellAt(*element, *place(hit), at.at).value_or(CellChoice{});
    m_document->select(selection);
    editText();
}

std::optional<CellChoice> SheetCanvas::selectedTableCellAt(const PagePoint &point) const
{
    const SheetElement *table = m_document->single();
    const auto laid = table && table->kind == ElementKind::Table ? place(table->id) : std::nullopt;
    return laid && laid->page == point.page ? cellAt(*table, *laid, point.at) : std::nullopt;
}

/** From the cell that is selected to the one at the point; false where there is none, or the point is elsewhere. */
bool SheetCanvas::extendCells(const PagePoint &point)
{
    const auto cell = selectedTableCellAt(point);
    if (!cell || !m_document->cell())
        return false;
    m_document->select(SheetSelection{m_document->selection().ids, m_document->selection().cell, *cell});
    return true;
}

void SheetCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_document || m_original || m_drawn.laid.pages.isEmpty())
        return;
    closeTextEdit(true);
    if (event->reason() == QContextMenuEvent::Mouse) {
        const PagePoint at = toPage(viewport()->mapFromGlobal(event->globalPos()));
        const QString hit = elementAt(at);
        m_pressed = at;
        m_handPage = at.page;
        if (!m_document->selection().ids.contains(hit))
            m_document->select(hit.isEmpty() ? QStringList{} : QStringList{hit});
        // What is right-clicked in a table is the cell, unless it is among those that are chosen.
        if (const auto cell = selectedTableCellAt(at); cell && !m_document->cells().contains(*cell))
            m_document->select(SheetSelection{m_document->selection().ids, *cell, {}});
    }
    event->accept();
    Q_EMIT menuWanted(event->globalPos());
}

void SheetCanvas::showCursor(QPoint point)
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (const auto handle = handleAt(point))
        shape = cursorFor(*handle);
    else if (const auto border = tableBorderAt(point))
        shape = border->column >= 0 ? Qt::SplitHCursor : Qt::SplitVCursor;
    else if (!elementAt(toPage(point)).isEmpty())
        shape = Qt::SizeAllCursor;
    viewport()->setCursor(shape);
}

void SheetCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_document && !m_original && !draggedField(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SheetCanvas::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void SheetCanvas::dropEvent(QDropEvent *event)
{
    const QString field = draggedField(event->mimeData());
    if (!m_document || m_original || field.isEmpty())
        return;
    m_pressed = toPage(event->position().toPoint());
    m_handPage = m_pressed.page;
    event->acceptProposedAction();
    Q_EMIT fieldDropped(field, m_pressed);
}

} // namespace dangjian
