// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace dangjian {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty()) {
            const QSize wanted = item->sizeHint();
            size.rwidth() += wanted.width() + (size.width() > 0 ? spacing() : 0);
            size.setHeight(std::max(size.height(), wanted.height()));
        }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    int top = rect.top();
    int height = 0;
    int across = 0;
    QList<QLayoutItem *> line;
    const auto end = [&] {
        if (place)
            placeLine(line, QRect(rect.left(), top, rect.width(), height));
        line.clear();
        across = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        if (!line.isEmpty() && across + spacing() + wanted.width() > rect.width()) {
            end();
            top += height + spacing();
            height = 0;
        }
        across += wanted.width() + (line.isEmpty() ? 0 : spacing());
        height = std::max(height, wanted.height());
        line.append(item);
    }
    end();
    return top + height - rect.top();
}

void FlowLayout::placeLine(const QList<QLayoutItem *> &line, const QRect &rect) const
{
    int left = rect.width();
    for (const QLayoutItem *item : line)
        left -= item->sizeHint().width();
    left -= spacing() * int(line.size() - 1);
    int x = rect.left();
    for (QLayoutItem *item : line) {
        int width = std::min(item->sizeHint().width(), rect.width());
        if (left > 0 && item->expandingDirections().testFlag(Qt::Horizontal)) {
            const int grown = std::min(width + left, item->maximumSize().width());
            left -= grown - width;
            width = grown;
        }
        const int tall = std::min(rect.height(), item->sizeHint().height());
        const int y = rect.top() + (rect.height() - tall) / 2;
        const QRect place(x, y, width, tall);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
        x += width + spacing();
    }
}

} // namespace dangjian
