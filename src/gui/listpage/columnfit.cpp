// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage/columnfit.h"

#include <QEvent>
#include <QTimer>
#include <QTreeView>
#include <QtMath>

#include <numeric>

namespace dangjian {

namespace {

// More rows than these say nothing new about how wide a column is.
constexpr int rowsMeasured = 300;
constexpr int margin = 18;

} // namespace

ColumnFit::ColumnFit(QAbstractItemView *view, QHeaderView *header, const QList<ColumnNeed> &needs)
    : QObject(view), m_view(view), m_header(header), m_needs(needs), m_timer(new QTimer(this))
{
    m_header->setStretchLastSection(false);
    m_header->setMinimumSectionSize(20);
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &ColumnFit::fit);
    const auto later = [this] { m_timer->start(); };
    QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(m_header, &QHeaderView::sectionResized, this, [this] { m_touched = m_touched || !m_fitting; });
    view->viewport()->installEventFilter(this);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

void ColumnFit::measure(int column, const QModelIndex &above, int depth, int &widest, int &measured) const
{
    const QAbstractItemModel *model = m_view->model();
    const auto *tree = qobject_cast<const QTreeView *>(m_view);
    const int indented = tree != nullptr && column == 0 ? tree->indentation() * (depth + 1) : 0;
    for (int row = 0; row < model->rowCount(above) && measured < rowsMeasured; ++row, ++measured) {
        const QModelIndex index = model->index(row, 0, above);
        const QString text = index.siblingAtColumn(column).data().toString();
        if (!text.isEmpty()) {
            widest = qMax(widest, m_view->fontMetrics().horizontalAdvance(text) + indented);
        }
        measure(column, index, depth + 1, widest, measured);
    }
}

int ColumnFit::contentWidth(int column) const
{
    int widest = 0;
    int measured = 0;
    measure(column, {}, 0, widest, measured);
    return widest;
}

void ColumnFit::fit()
{
    const QAbstractItemModel *model = m_view->model();
    const int columns = qMin<int>(model->columnCount(), int(m_needs.size()));
    if (m_touched || columns == 0 || m_view->viewport()->width() < margin) {
        return;
    }
    m_fitting = true;
    const int figure = m_view->fontMetrics().horizontalAdvance(u'0');
    QList<int> least(columns, 0);
    QList<int> wanted(columns, 0);
    int taker = -1;
    for (int column = 0; column < columns; ++column) {
        const ColumnNeed &need = m_needs.at(column);
        const int content = contentWidth(column);
        const bool hidden = need.onlyIfFilled && content == 0;
        m_header->setSectionHidden(column, hidden);
        if (hidden) {
            continue;
        }
        const QString heading = model->headerData(column, Qt::Horizontal).toString();
        const int text = qMax(content, m_header->fontMetrics().horizontalAdvance(heading)) + margin;
        least[column] = qMin(text, need.least * figure + margin);
        wanted[column] = qBound(least.at(column), text, need.most * figure + margin);
        taker = need.takesRest ? column : taker;
    }
    const int room = m_view->viewport()->width();
    const int all = std::accumulate(wanted.cbegin(), wanted.cend(), 0);
    if (all <= room && taker >= 0) {
        wanted[taker] += room - all;
    } else if (all > room) {
        // Each gives up the same share of what it can do without.
        const int bare = std::accumulate(least.cbegin(), least.cend(), 0);
        const double share = all > bare ? qMin(1.0, double(all - room) / double(all - bare)) : 0;
        for (int column = 0; column < columns; ++column) {
            wanted[column] -= qCeil((wanted.at(column) - least.at(column)) * share);
        }
    }
    for (int column = 0; column < columns; ++column) {
        if (!m_header->isSectionHidden(column)) {
            m_header->resizeSection(column, wanted.at(column));
        }
    }
    m_fitting = false;
}

} // namespace dangjian
