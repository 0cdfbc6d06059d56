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
    if (m_composing || (m_loaded && !force)) {
        return;
    }
    m_loaded = true;
    m_textAtStart = text;
    if (this->text() != text) {
        setText(text);
    }
    selectAll();
}

void CellEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

} // namespace dangjian
