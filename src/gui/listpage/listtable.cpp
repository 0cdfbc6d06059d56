// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage/listtable.h"

#include "app/afterwards.h"
#include "listpage/windowedmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QPromise>
#include <QScrollBar>
#include <QThreadPool>
#include <QToolTip>

#include <algorithm>

namespace dangjian {

namespace {

/** More rows than this belong into a file: the clipboard of an office machine chokes on them. */
constexpr int copyLimit = 50000;

} // namespace

QString clipboardRow(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        const bool special
            = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'"');
        quoted.append(special ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell);
    }
    return quoted.join(u'\t');
}

ListTable::ListTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void ListTable::fitRows()
{
    const int height = fontMetrics().height() * 3 / 2;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void ListTable::setWindowedModel(WindowedModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::tellShownRows, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListTable::tellShownRows, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListTable::tellShownRows, Qt::QueuedConnection);
}

void ListTable::tellShownRows()
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    m_model->showRows(std::max(0, first), last < 0 ? m_model->rowCount() - 1 : last);
}

void ListTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        tellShownRows();
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tellShownRows();
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

QList<std::pair<int, int>> ListTable::selectedRanges() const
{
    QList<std::pair<int, int>> ranges;
    if (!selectionModel())
        return ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<std::pair<int, int>> joined;
    for (const auto &range : std::as_const(ranges)) {
        if (!joined.isEmpty() && range.first <= joined.last().second + 1)
            joined.last().second = std::max(joined.last().second, range.second);
        else
            joined.append(range);
    }
    return joined;
}

int ListTable::selectedRowCount() const
{
    int rows = 0;
    const auto ranges = selectedRanges();
    for (const auto &[first, last] : ranges)
        rows += last - first + 1;
    return rows;
}

QList<int> ListTable::shownColumns() const
{
    QList<int> columns;
    for (int position = 0; position < horizontalHeader()->count(); ++position) {
        const int column = horizontalHeader()->logicalIndex(position);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void ListTable::setColumnCharacters(const QList<int> &characters)
{
    for (int column = 0; column < characters.size(); ++column)
        setColumnWidth(column, fontMetrics().horizontalAdvance(u'0') * characters.at(column) + 18);
}

void ListTable::copySelection(bool withHeadings)
{
    const int rows = selectedRowCount();
    if (!model() || rows == 0)
        return;
    if (rows > copyLimit) {
        Q_EMIT copyRefused(rows, copyLimit);
        return;
    }
    const QList<int> columns = shownColumns();
    QStringList lines;
    if (withHeadings) {
        QStringList headings;
        for (const int column : columns)
            headings.append(model()->headerData(column, Qt::Horizontal).toString());
        lines.append(clipboardRow(headings));
    }
    const auto ranges = selectedRanges();
    if (!m_model) {
        QList<QStringList> texts;
        for (const auto &[first, last] : ranges)
            for (int row = first; row <= last; ++row) {
                QStringList cells;
                for (const int column : columns)
                    cells.append(model()->index(row, column).data().toString());
                texts.append(cells);
            }
        giveToClipboard(lines, texts);
        return;
    }
    m_model->rowTexts(ranges, columns, [table = QPointer(this), lines](const Result<QList<QStringList>> &texts) {
        if (!table)
            return;
        if (texts)
            table->giveToClipboard(lines, *texts);
        else
            Q_EMIT table->m_model->failed(texts.error());
    });
}

void ListTable::giveToClipboard(const QStringList &heading, const QList<QStringList> &rows)
{
    // Fifty thousand rows take a while to be put together: the keyboard does not wait for that.
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, heading, rows] {
        QString text;
        for (const QString &line : heading)
            text += line + u'\n';
        for (const QStringList &cells : rows)
            text += clipboardRow(cells) + u'\n';
        promise->addResult(text);
        promise->finish();
    });
    afterwards(promise->future(), this, [this, count = int(rows.size())](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied(count);
    });
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copySelection(true);
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection(false);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !event->modifiers().testFlag(Qt::ControlModifier)) {
        if (currentIndex().isValid())
            Q_EMIT rowOpened(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool ListTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString text = index.data().toString();
        const int room = visualRect(index).width() - 12;
        if (index.isValid() && fontMetrics().horizontalAdvance(text) > room)
            QToolTip::showText(help->globalPos(), text, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QTableView::viewportEvent(event);
}

} // namespace dangjian
