// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hitdelegate.h"

#include "app/appearance.h"
#include "app/lineicon.h"
#include "search/searchmodel.h"

#include <QPainter>

namespace dangjian {

namespace {

int captionHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 8;
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Shades &shades = shadesOf(option.palette);
    QRect row = option.rect;
    if (index.data(SearchModel::FirstOfKindRole).toBool()) {
        const QRect caption(row.left() + 12, row.top(), row.width() - 24, captionHeight(option.fontMetrics));
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() - 1);
        painter->setFont(font);
        painter->setPen(shades.secondary);
        painter->drawText(caption, Qt::AlignLeft | Qt::AlignBottom,
            SearchModel::groupWord(SearchModel::HitKind(index.data(SearchModel::KindRole).toInt())));
        painter->setFont(option.font);
        row.setTop(caption.bottom() + 4);
    }
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? option.palette.color(QPalette::Active, QPalette::Highlight) : shades.hover);
        painter->drawRoundedRect(QRectF(row).adjusted(6, 1, -6, -1), 4, 4);
    }
    const int side = option.fontMetrics.height();
    lineIcon(index.data(SearchModel::IconRole).toString())
        .paint(painter, QRect(row.left() + 14, row.center().y() - side / 2, side, side));
    QRect text = row.adjusted(14 + side + 10, 0, -14, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, title);
    text.setLeft(text.left() + option.fontMetrics.horizontalAdvance(title) + 16);
    painter->setPen(shades.secondary);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight,
        option.fontMetrics.elidedText(index.data(SearchModel::DetailRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int row = option.fontMetrics.height() + 14;
    return {100, row + (index.data(SearchModel::FirstOfKindRole).toBool() ? captionHeight(option.fontMetrics) + 3 : 0)};
}

} // namespace dangjian
