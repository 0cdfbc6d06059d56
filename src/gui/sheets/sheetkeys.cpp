// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetkeys.h"

#include "sheets/sheetactions.h"
#include "sheets/sheetdocument.h"
#include "sheets/tableactions.h"

#include <QKeyEvent>

namespace dangjian {

namespace {

constexpr double fineStep = 0.1; // mm
constexpr double zoomStep = 1.2;

} // namespace

SheetKeys::SheetKeys(SheetCanvas &canvas, SheetActions &actions, QObject *parent)
    : QObject(parent), m_canvas(canvas), m_actions(actions)
{
    canvas.installEventFilter(this);
}

bool SheetKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_canvas.showsOriginal() || !m_canvas.document())
        return QObject::eventFilter(watched, event);
    return press(*static_cast<QKeyEvent *>(event));
}

bool SheetKeys::press(const QKeyEvent &event)
{
    const bool inCells = m_canvas.document()->cell() != nullptr;
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const bool forward = event.key() == Qt::Key_Tab;
        return (inCells && m_actions.tables().goToNext(forward)) || m_actions.selectNext(forward);
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return pressArrow(event);
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_canvas.editText();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_actions.remove();
        return true;
    case Qt::Key_Escape:
        if (m_canvas.isDragging())
            m_canvas.cancelDrag();
        else
            m_actions.selectHolder();
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_canvas.goToPage(m_canvas.currentPage() + (event.key() == Qt::Key_PageDown ? 1 : -1));
        return true;
    default:
        return event.modifiers().testFlag(Qt::ControlModifier) && pressWithControl(event);
    }
}

bool SheetKeys::pressArrow(const QKeyEvent &event)
{
    if (m_canvas.document()->selection().ids.isEmpty())
        return false;
    const int across = event.key() == Qt::Key_Left ? -1 : event.key() == Qt::Key_Right ? 1 : 0;
    const int down = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (m_canvas.document()->cell()) {
        m_actions.tables().goBeside(across, down, shift);
        return true;
    }
    const bool fine = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const double step = fine ? fineStep : m_canvas.grid() > 0 ? m_canvas.grid() : 1;
    if (shift)
        m_actions.enlarge(QPointF(across, down) * step);
    else
        m_actions.nudge(QPointF(across, down) * step);
    return true;
}

bool SheetKeys::pressWithControl(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_A:
        m_actions.selectAll();
        return true;
    case Qt::Key_B:
        m_actions.toggleBold();
        return true;
    case Qt::Key_C:
        m_actions.copy();
        return true;
    case Qt::Key_X:
        m_actions.cut();
        return true;
    case Qt::Key_V:
        m_actions.paste();
        return true;
    case Qt::Key_D:
        m_actions.duplicate();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_canvas.setZoom(m_canvas.zoom() * zoomStep);
        return true;
    case Qt::Key_Minus:
        m_canvas.setZoom(m_canvas.zoom() / zoomStep);
        return true;
    case Qt::Key_0:
        m_canvas.fitPage();
        return true;
    default:
        return false;
    }
}

} // namespace dangjian
