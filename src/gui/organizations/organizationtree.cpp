// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organizationtree.h"

#include "app/words.h"
#include "organizations/organizationtreemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace dangjian {

namespace {

const QString columnsKey = QStringLiteral("organizations/columns");
constexpr int nameLines = 11; // the least that a name gets, in heights of the text
constexpr int kindLines = 9; // the most that a kind gets at first
constexpr int margin = 18;

} // namespace

OrganizationTree::OrganizationTree(QSettings &memory, QWidget *parent) : QTreeView(parent), m_memory(memory)
{
    setUniformRowHeights(true);
    setFrameShape(QFrame::StyledPanel);
    setAlternatingRowColors(true);
    setIndentation(fontMetrics().height() * 4 / 5);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header()->mapToGlobal(at));
    });
}

OrganizationTree::~OrganizationTree()
{
    if (m_shown) {
        m_memory.setValue(columnsKey, header()->saveState());
    }
}

void OrganizationTree::showModel(QAbstractItemModel *model)
{
    setModel(model);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setMinimumSectionSize(fontMetrics().height() * 2);
    standardColumns();
    header()->restoreState(m_memory.value(columnsKey).toByteArray());
    m_shown = true;
    fitName();
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != OrganizationTreeModel::Name) {
            fitName();
        }
    });
}

void OrganizationTree::standardColumns()
{
    int kind = 0;
    for (const auto &[value, code] : Codes<OrganizationKind>::table) {
        kind = qMax(kind, fontMetrics().horizontalAdvance(wordFor(value)));
    }
    const int line = fontMetrics().height();
    for (int column = OrganizationTreeModel::Code; column < OrganizationTreeModel::ColumnCount; ++column) {
        // The heading is wanted in full, and what stands below it: codes of a Party group have eight figures.
        int wide = fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
        if (column == OrganizationTreeModel::Code) {
            wide = qMax(wide, fontMetrics().horizontalAdvance(QStringLiteral("00000000")));
        } else if (column == OrganizationTreeModel::Kind) {
            wide = qMax(wide, qMin(kind, line * kindLines));
        } else if (column == OrganizationTreeModel::Founded) {
            wide = qMax(wide, fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")));
        } else {
            wide = qMax(wide, fontMetrics().horizontalAdvance(QStringLiteral("00,000")));
        }
        setColumnWidth(column, wide + margin);
        // It stands beside the list, too.
        setColumnHidden(column, column == OrganizationTreeModel::Founded);
    }
}

void OrganizationTree::fitName()
{
    // The name takes what the others leave, but never less than can be read; then the table scrolls.
    int others = 0;
    for (int column = OrganizationTreeModel::Code; column < header()->count(); ++column) {
        others += isColumnHidden(column) ? 0 : columnWidth(column);
    }
    setColumnWidth(OrganizationTreeModel::Name, qMax(fontMetrics().height() * nameLines, viewport()->width() - others));
}

void OrganizationTree::fillColumnMenu(QMenu *menu)
{
    for (int column = OrganizationTreeModel::Code; column < OrganizationTreeModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitName();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, [this] {
        for (int column = 0; column < header()->count(); ++column) {
            header()->moveSection(header()->visualIndex(column), column);
        }
        standardColumns();
        fitName();
    });
}

QList<int> OrganizationTree::shownColumns() const
{
    QList<int> columns;
    for (int position = 0; position < header()->count(); ++position) {
        const int column = header()->logicalIndex(position);
        if (!isColumnHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

void OrganizationTree::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy) || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    // A row of cells, as Excel takes it.
    QStringList cells;
    const QList<int> columns = shownColumns();
    for (const int column : columns) {
        cells.append(currentIndex().siblingAtColumn(column).data().toString());
    }
    QGuiApplication::clipboard()->setText(cells.join(QLatin1Char('\t')) + QLatin1Char('\n'));
}

void OrganizationTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (m_shown) {
        fitName();
    }
}

} // namespace dangjian
