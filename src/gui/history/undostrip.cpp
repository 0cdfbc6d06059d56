// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/undostrip.h"

#include "app/lineicon.h"
#include "app/workplace.h"
#include "history/undoing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dangjian {

UndoStrip::UndoStrip(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_undoing(workplace.undoing()),
      m_undoButton(new QToolButton(this)),
      m_redoButton(new QToolButton(this)),
      m_label(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const int side = fontMetrics().height();
    for (QToolButton *button : {m_undoButton, m_redoButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // Ctrl+Z and Ctrl+Y are the keyboard's
        button->setIconSize({side, side});
        row->addWidget(button);
    }
    m_undoButton->setObjectName(QStringLiteral("sessionUndoButton"));
    m_undoButton->setIcon(lineIcon(QStringLiteral("undo")));
    m_undoButton->setAccessibleName(tr("Undo"));
    m_redoButton->setObjectName(QStringLiteral("sessionRedoButton"));
    m_redoButton->setIcon(lineIcon(QStringLiteral("redo")));
    m_redoButton->setAccessibleName(tr("Redo"));
    m_label->setObjectName(QStringLiteral("undoLabel"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_label, 1);
    connect(m_undoButton, &QToolButton::clicked, this, [this] { m_undoing.undo(window()); });
    connect(m_redoButton, &QToolButton::clicked, this, [this] { m_undoing.redo(window()); });
    connect(&m_undoing, &Undoing::changed, this, &UndoStrip::showState);
    connect(&m_undoing, &Undoing::nothing, this, &UndoStrip::say);
    connect(&m_undoing, &Undoing::done, this, [this](const QString &text, const ActLine &, bool again) {
        say(text);
        m_offersRedo = !again && !m_undoing.againWords().isEmpty();
    });
    showState();
}

void UndoStrip::say(const QString &text)
{
    m_text = text;
    m_offersRedo = false;
    m_label->setToolTip(text);
    showText();
}

void UndoStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showText();
}

void UndoStrip::showState()
{
    const QString next = m_undoing.nextWords();
    const QString again = m_undoing.againWords();
    // What can be done again no more, since something else was done, is not offered on.
    if (m_offersRedo && again.isEmpty())
        say({});
    m_undoButton->setEnabled(!next.isEmpty() && !m_undoing.isBusy());
    m_undoButton->setToolTip(next.isEmpty() ? tr("Undo (Ctrl+Z)") : tr("Undo: %1 (Ctrl+Z)").arg(next));
    m_redoButton->setEnabled(!again.isEmpty() && !m_undoing.isBusy());
    m_redoButton->setToolTip(again.isEmpty() ? tr("Redo (Ctrl+Y)") : tr("Redo: %1 (Ctrl+Y)").arg(again));
}

void UndoStrip::showText()
{
    m_label->setText(fontMetrics().elidedText(m_text, Qt::ElideRight, m_label->width()));
}

} // namespace dangjian
