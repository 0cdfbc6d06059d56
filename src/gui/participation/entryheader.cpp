// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/entryheader.h"

#include "app/appearance.h"
#include "participation/entrydelegate.h"

#include <QPainter>

namespace dangjian {

EntryHeader::EntryHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize EntryHeader::sizeHint() const
{
    if (orientation() == Qt::Horizontal) {
        return {QHeaderView::sizeHint().width(), EntryDelegate::rowHeight(fontMetrics())};
    }
    return {fontMetrics().horizontalAdvance(QStringLiteral("000")) + 2 * EntryDelegate::margin(fontMetrics()),
        QHeaderView::sizeHint().height()};
}

void EntryHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Shades &shades = shadesOf(palette());
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(shades.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int gap = EntryDelegate::margin(fontMetrics());
    const QVariant alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const int flags = orientation() == Qt::Horizontal ? alignment.toInt() : int(Qt::AlignRight | Qt::AlignVCenter);
    painter->setFont(orientation() == Qt::Horizontal ? font() : figureFont(font()));
    painter->setPen(orientation() == Qt::Horizontal ? palette().color(QPalette::WindowText) : shades.secondary);
    painter->drawText(
        rect.adjusted(gap, 0, -gap, 0), flags, model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace dangjian
