// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage/actionrow.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int gap = 6;

} // namespace

ActionRow::ActionRow(QMenu *rowMenu, QWidget *parent)
    : QWidget(parent), m_rowMenu(rowMenu), m_moreButton(new QToolButton(this)), m_moreMenu(new QMenu(m_moreButton))
{
    m_moreButton->setObjectName(QStringLiteral("moreButton"));
    m_moreButton->setText(tr("&More"));
    m_moreButton->setMenu(m_moreMenu);
    m_moreButton->setPopupMode(QToolButton::InstantPopup);
    m_moreButton->setFocusPolicy(Qt::TabFocus);
    m_moreButton->setVisible(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &ActionRow::fillMenu);
}

void ActionRow::add(QAction *action, QPushButton *button)
{
    button->setParent(this);
    m_entries.append({action, button});
    connect(action, &QAction::visibleChanged, this, [this] {
        updateGeometry();
        arrange();
    });
    updateGeometry();
    arrange();
}

QList<QWidget *> ActionRow::widgets() const
{
    QList<QWidget *> widgets;
    for (const Entry &entry : m_entries)
        widgets.append(entry.button);
    widgets.append(m_moreButton);
    return widgets;
}

QList<ActionRow::Entry> ActionRow::offered() const
{
    QList<Entry> entries = m_entries;
    entries.removeIf([](const Entry &entry) { return !entry.action->isVisible(); });
    return entries;
}

int ActionRow::widthOf(qsizetype buttons, bool more) const
{
    const QList<Entry> entries = offered();
    int width = more ? m_moreButton->sizeHint().width() + gap : 0;
    for (qsizetype i = 0; i < buttons; ++i)
        width += entries.at(i).button->sizeHint().width() + gap;
    return std::max(0, width - gap);
}

QSize ActionRow::sizeHint() const
{
    int height = 0;
    for (const Entry &entry : m_entries)
        height = std::max(height, entry.button->sizeHint().height());
    return {widthOf(offered().size(), !m_rowMenu->isEmpty()), height};
}

QSize ActionRow::minimumSizeHint() const
{
    const qsizetype count = offered().size();
    const bool more = !m_rowMenu->isEmpty() || count > 1;
    return {widthOf(std::min<qsizetype>(1, count), more), sizeHint().height()};
}

void ActionRow::arrange()
{
    const QList<Entry> entries = offered();
    m_shown = entries.size();
    bool more = !m_rowMenu->isEmpty();
    while (m_shown > 1 && widthOf(m_shown, more) > width()) {
        --m_shown;
        more = true;
    }
    const QRect inside = rect();
    int x = std::max(0, width() - widthOf(m_shown, more));
    const auto place = [&](QWidget *widget) {
        const QSize size = widget->sizeHint();
        const QRect there(x, (height() - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), inside, there));
        widget->show();
        x += size.width() + gap;
    };
    for (const Entry &entry : std::as_const(m_entries))
        if (!entry.action->isVisible())
            entry.button->hide();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i < m_shown)
            place(entries.at(i).button);
        else
            entries.at(i).button->hide();
    }
    if (more)
        place(m_moreButton);
    else
        m_moreButton->hide();
}

void ActionRow::fillMenu()
{
    m_moreMenu->clear();
    const QList<Entry> entries = offered();
    for (qsizetype i = m_shown; i < entries.size(); ++i)
        m_moreMenu->addAction(entries.at(i).action);
    if (!m_moreMenu->isEmpty() && !m_rowMenu->isEmpty())
        m_moreMenu->addSeparator();
    m_moreMenu->addActions(m_rowMenu->actions());
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ActionRow::event(QEvent *event)
{
    // A button that has got another text asks for room; there is no layout that would give it.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

} // namespace dangjian
