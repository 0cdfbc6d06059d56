// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/alignment.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace dangjian {

QList<QPointF> aligned(const QList<QRectF> &rects, Alignment alignment, const QRectF &area)
{
    QList<QPointF> moves(rects.size());
    if (rects.isEmpty())
        return moves;
    QRectF around = rects.size() > 1 ? rects.first() : area;
    if (rects.size() > 1)
        for (const QRectF &rect : rects)
            // Not united(): that leaves lines out, which have no area.
            around = QRectF(QPointF(std::min(around.left(), rect.left()), std::min(around.top(), rect.top())),
                QPointF(std::max(around.right(), rect.right()), std::max(around.bottom(), rect.bottom())));
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const QRectF &rect = rects.at(i);
        switch (alignment) {
        case Alignment::Left:
            moves[i].setX(around.left() - rect.left());
            break;
        case Alignment::Centre:
            moves[i].setX(around.center().x() - rect.center().x());
            break;
        case Alignment::Right:
            moves[i].setX(around.right() - rect.right());
            break;
        case Alignment::Top:
            moves[i].setY(around.top() - rect.top());
            break;
        case Alignment::Middle:
            moves[i].setY(around.center().y() - rect.center().y());
            break;
        case Alignment::Bottom:
            moves[i].setY(around.bottom() - rect.bottom());
            break;
        case Alignment::EvenlyAcross:
        case Alignment::EvenlyDown:
            break;
        }
    }
    const bool across = alignment == Alignment::EvenlyAcross;
    if ((!across && alignment != Alignment::EvenlyDown) || rects.size() < 3)
        return moves;
    const auto start = [across](const QRectF &rect) { return across ? rect.left() : rect.top(); };
    const auto length = [across](const QRectF &rect) { return across ? rect.width() : rect.height(); };
    QList<qsizetype> order(rects.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(
        order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return start(rects.at(a)) < start(rects.at(b)); });
    double room = across ? around.width() : around.height();
    for (const QRectF &rect : rects)
        room -= length(rect);
    const double gap = room / double(rects.size() - 1);
    double at = start(around);
    for (const qsizetype i : std::as_const(order)) {
        (across ? moves[i].rx() : moves[i].ry()) = at - start(rects.at(i));
        at += length(rects.at(i)) + gap;
    }
    return moves;
}

} // namespace dangjian
