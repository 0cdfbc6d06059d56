// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/celledit.h"
#include "participation/entrygrid.h"
#include "participation/suggestpopup.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

// What the keys mean in the grid of quick entry.
namespace dangjian {

namespace {

constexpr int rowsOfAPage = 10;

bool isTable(const QString &text)
{
    return text.trimmed().contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\t'));
}

} // namespace

bool EntryGrid::isOwnShortcut(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_F4:
    case Qt::Key_Delete:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_D:
    case Qt::Key_S:
    case Qt::Key_V:
    case Qt::Key_Y:
    case Qt::Key_Z:
        return modifiers == Qt::ControlModifier;
    default:
        return false;
    }
}

bool EntryGrid::handleKey(CellEdit *edit, QKeyEvent *event)
{
    if (edit != nullptr && edit->isComposing()) {
        return false;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool lookingUp = edit != nullptr && column() == EntryColumn::Who && m_suggester->isPending();
    if (!m_held.empty() || (enter && modifiers == Qt::NoModifier && lookingUp)) {
        m_held.emplace_back(event->clone());
        return true;
    }
    if (handleCommand(edit, event)) {
        return true;
    }
    // Letters with Alt are for buttons; where there is none, they are not text either.
    if (modifiers == Qt::AltModifier && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        return true;
    }
    SuggestPopup &popup = m_suggester->popup();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return handleEnter(edit, modifiers == Qt::ControlModifier);
    case Qt::Key_Tab:
        if (m_suggester->wouldTake()) {
            m_suggester->take(popup.highlighted());
        }
        moveCell(1);
        return true;
    case Qt::Key_Backtab:
        moveCell(-1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Down ? 1 : -1;
        if (by > 0 && modifiers == Qt::AltModifier) {
            m_suggester->offerAll();
        } else if (popup.isVisible() && popup.count() > 0) {
            popup.moveHighlight(by);
        } else {
            moveRow(by);
        }
        return true;
    }
    case Qt::Key_PageUp:
        moveRow(-rowsOfAPage);
        return true;
    case Qt::Key_PageDown:
        moveRow(rowsOfAPage);
        return true;
    case Qt::Key_Escape:
        return escape(edit);
    case Qt::Key_Left:
        if (edit != nullptr && modifiers == Qt::NoModifier && edit->cursorPosition() == 0 && !edit->hasSelectedText()) {
            moveCell(-1);
            return true;
        }
        return false;
    case Qt::Key_Right:
        if (edit != nullptr && modifiers == Qt::NoModifier && edit->cursorPosition() == edit->text().size()
            && !edit->hasSelectedText()) {
            moveCell(1);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool EntryGrid::handleCommand(CellEdit *edit, QKeyEvent *event)
{
    const bool control = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_D:
        if (control) {
            fillDown(edit);
        }
        return control;
    case Qt::Key_S:
        if (control) {
            Q_EMIT saveReadyRequested();
        }
        return control;
    case Qt::Key_V:
        if (const QString text = QApplication::clipboard()->text(); control && (edit == nullptr || isTable(text))) {
            Q_EMIT pasteRequested(text);
            return true;
        }
        return false;
    case Qt::Key_Z:
        if (control && (edit == nullptr || !edit->isUndoAvailable())) {
            undo();
            return true;
        }
        return false;
    case Qt::Key_Y:
        if (control && (edit == nullptr || !edit->isRedoAvailable())) {
            redo();
            return true;
        }
        return false;
    case Qt::Key_F2:
        amendLine();
        return true;
    case Qt::Key_F4:
        m_suggester->offerAll();
        return true;
    case Qt::Key_Delete:
        if (control) {
            discardLine();
            return true;
        }
        if (edit == nullptr && row() >= 0 && m_model.line(row()).state == LineState::Saved) {
            Q_EMIT voidRequested(m_model.line(row()).key);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool EntryGrid::handleEnter(CellEdit *edit, bool insist)
{
    if (edit == nullptr) {
        if (row() >= 0 && m_model.line(row()).isEditable()) {
            goOn(insist);
        } else {
            goToNewLine();
        }
        return true;
    }
    if (!insist && m_suggester->wouldTake()) {
        m_suggester->take(m_suggester->popup().highlighted());
        return true;
    }
    commitData(edit);
    goOn(insist);
    return true;
}

bool EntryGrid::escape(CellEdit *edit)
{
    if (m_suggester->popup().isVisible()) {
        m_suggester->popup().dismiss();
        return true;
    }
    if (edit != nullptr && edit->text() != edit->textAtStart()) {
        const QString text = edit->textAtStart();
        m_model.setData(currentIndex(), text, Qt::EditRole);
        edit->load(text, true);
        return true;
    }
    if (row() >= 0 && m_model.line(row()).isAmending()) {
        dropAmendment();
        return true;
    }
    return edit != nullptr;
}

void EntryGrid::lookedUp(bool taken, int offered)
{
    if (m_held.empty()) {
        return;
    }
    auto held = std::exchange(m_held, {});
    if (!taken && offered == 1) {
        // The first of the keys was the Enter that chooses.
        m_suggester->take(0);
        held.erase(held.begin());
    } else if (!taken && offered > 1) {
        // What was typed on would end in the wrong line; a choice is needed first.
        QApplication::beep();
        return;
    }
    for (const auto &key : held) {
        QWidget *target = m_suggester->edit() != nullptr ? static_cast<QWidget *>(m_suggester->edit()) : this;
        QApplication::sendEvent(target, key.get());
    }
}

} // namespace dangjian
