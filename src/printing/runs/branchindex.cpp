// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/branchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

constexpr double margin = 9; // mm at the sides
constexpr double headHeight = 26; // title, branch and count
constexpr double footHeight = 10;
constexpr double rowHeight = 5.6;
constexpr double gapBetween = 6; // between two columns of people
constexpr double leastWidth = 82; // of one column of people

struct IndexGrid
{
    int columns = 1;
    int rows = 1;
    double width = 0; // of one column of people

    int perPage() const { return columns * rows; }
};

IndexGrid gridOf(QSizeF size)
{
    IndexGrid grid;
    const double room = size.width() - 2 * margin;
    grid.columns = std::max(1, int((room + gapBetween) / (leastWidth + gapBetween)));
    grid.width = (room - (grid.columns - 1) * gapBetween) / grid.columns;
    // The first row of a column is its heading.
    grid.rows = std::max(1, int((size.height() - headHeight - footHeight) / rowHeight) - 1);
    return grid;
}

int filledPages(qsizetype people, const IndexGrid &grid)
{
    return int(std::max<qsizetype>(1, (people + grid.perPage() - 1) / grid.perPage()));
}

TextStyle cellStyle(double size, Face face = Face::Serif)
{
    TextStyle style;
    style.size = size;
    style.face = face;
    style.fit = Fit::OneLine;
    return style;
}

} // namespace

int sidesOfIndex(qsizetype people, const IndexSheet &sheet)
{
    const int pages = filledPages(people, gridOf(sheet.size));
    return sheet.twoSided ? (pages + 1) / 2 * 2 : pages;
}

BranchIndexPages::BranchIndexPages(std::shared_ptr<const PrintFonts> fonts) : m_shaper(std::move(fonts)) { }

QList<Page> BranchIndexPages::layout(const BranchIndex &index, const IndexSheet &sheet)
{
    const IndexGrid grid = gridOf(sheet.size);
    const int pages = filledPages(index.entries.size(), grid);
    const double room = sheet.size.width() - 2 * margin;
    const QList<double> shares{0.13, 0.31, 0.36, 0.2};
    const QString where = !index.divided ? u"页"_s : index.onPrinter ? u"批-页"_s : u"册-页"_s;
    const QStringList heads{u"序号"_s, u"姓名"_s, u"证号"_s, where};
    QList<Page> laid;
    for (int number = 0; number < pages; ++number) {
        PageLayouter page(m_shaper, sheet.size);
        TextStyle title = cellStyle(14, Face::SerifBold);
        title.tracking = 0.5;
        page.text({margin, 6, room, 8}, u"目录"_s, title);
        page.text({margin, 14, room, 6}, index.branch, cellStyle(10.5));
        page.text({margin, 19.6, room, 5}, u"%1　共%2人"_s.arg(index.paper).arg(index.entries.size()), cellStyle(8.5));
        const qsizetype first = qsizetype(number) * grid.perPage();
        const qsizetype end = std::min<qsizetype>(first + grid.perPage(), index.entries.size());
        for (int column = 0; column < grid.columns; ++column) {
            const qsizetype top = first + qsizetype(column) * grid.rows;
            if (top >= end)
                break;
            const qsizetype bottom = std::min<qsizetype>(top + grid.rows, end);
            const double left = margin + column * (grid.width + gapBetween);
            const auto row = [&](double y, const QStringList &cells, const TextStyle &style) {
                double x = left;
                for (int i = 0; i < cells.size(); ++i) {
                    page.text({x, y, shares[i] * grid.width, rowHeight}, cells[i], style);
                    x += shares[i] * grid.width;
                }
            };
            row(headHeight, heads, cellStyle(8.5, Face::SerifBold));
            page.rule(left, headHeight, left + grid.width, headHeight, 0.3);
            for (qsizetype i = top; i < bottom; ++i) {
                const double y = headHeight + double(i - top + 1) * rowHeight;
                const BranchIndexEntry &entry = index.entries[i];
                page.rule(left, y, left + grid.width, y, 0.1, inkGrey);
                row(y, {QString::number(i + 1), entry.name, entry.number, entry.where}, cellStyle(9));
            }
            const double foot = headHeight + double(bottom - top + 1) * rowHeight;
            page.rule(left, foot, left + grid.width, foot, 0.3);
        }
        if (pages > 1)
            page.text({margin, sheet.size.height() - 8.5, room, 4.5}, u"目录 %1/%2"_s.arg(number + 1).arg(pages),
                cellStyle(7.5));
        laid << page.take();
    }
    if (laid.size() < sidesOfIndex(index.entries.size(), sheet))
        laid << Page{sheet.size, {}};
    return laid;
}

} // namespace dangjian
