// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/celledit.h"

#include <QInputMethodEvent>

namespace dangjian {

CellEdit::CellEdit(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setAutoFillBackground(true);
}

void CellEdit::load(const QString &text, bool force)
{
    if (m_composing || (m_loaded && !force && (isAhead() || text == this->text()))) {
        return;
    }
    if (!m_loaded || force) {
        m_textAtStart = text;
    }
    m_loaded = true;
    if (this->text() != text) {
        setText(text);
    }
    m_handedOver = text;
    selectAll();
}

void CellEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

} // namespace dangjian
