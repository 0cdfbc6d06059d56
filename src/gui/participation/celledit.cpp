// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/celledit.h"

#include "app/appearance.h"

#include <QInputMethodEvent>
#include <QPainter>

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

void CellEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(shadesOf(palette()).accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace dangjian
