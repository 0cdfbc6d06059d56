// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/formgrid.h"

#include <algorithm>
#include <numeric>

namespace dangjian {

QRectF FormGrid::cell(int row, int column, int rowSpan, int columnSpan) const
{
    const auto sum = [](const QList<double> &values, int first, int count) {
        return std::accumulate(values.cbegin() + first, values.cbegin() + first + count, 0.0);
    };
    return {at.x() + sum(columns, 0, column), at.y() + sum(rows, 0, row), sum(columns, column, columnSpan),
        sum(rows, row, rowSpan)};
}

void FormGrid::drawLabel(PageLayouter &page, const QRectF &cell, CellKind kind, QStringView label) const
{
    if (kind != CellKind::VerticalLabel) {
        page.spread(cell, label.toString(), labelWidth * labelStyle.size * mmPerPoint, labelStyle);
        return;
    }
    const double em = labelStyle.size * mmPerPoint;
    const double pitch = std::min(em * 1.7, (cell.height() - em) / std::max<double>(double(label.size()), 1));
    double y = cell.center().y() - pitch * double(label.size()) / 2;
    for (const QChar character : label) {
        page.text({cell.left(), y, cell.width(), pitch}, QString(character), labelStyle);
        y += pitch;
    }
}

void FormGrid::drawValue(PageLayouter &page, const QRectF &cell, CellKind kind, const QString &value) const
{
    if (value.isEmpty())
        return;
    if (kind == CellKind::Boxes) {
        page.boxed(cell, boxes, value, valueStyle);
    } else if (kind == CellKind::Paragraph) {
        TextStyle style = valueStyle;
        style.across = Across::Left;
        style.down = Down::Top;
        style.fit = Fit::Wrap;
        style.leading = 1.45;
        style.padding = 2;
        page.text(cell.adjusted(0, 2.2, 0, -1.2), value, style);
    } else {
        page.text(cell.adjusted(0, 0.9, 0, -0.9), value, valueStyle);
    }
}

} // namespace dangjian
