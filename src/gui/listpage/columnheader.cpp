// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage/columnheader.h"

#include "listpage/windowedmodel.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSettings>
#include <QTimer>

namespace dangjian {

ColumnHeader::ColumnHeader(QSettings &memory, const QString &memoryKey, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_memory(memory), m_memoryKey(memoryKey), m_saveTimer(new QTimer(this))
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(40);
    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(400);
    connect(m_saveTimer, &QTimer::timeout, this, &ColumnHeader::save);
    const auto saveSoon = [this] {
        if (m_restored)
            m_saveTimer->start();
    };
    connect(this, &QHeaderView::sectionResized, this, [this, saveSoon](int column) {
        if (m_sharing)
            return;
        // What is dragged is as wide as it was dragged.
        if (column == m_wideColumn)
            m_lent = 0;
        saveSoon();
    });
    connect(this, &QHeaderView::sectionMoved, this, saveSoon);
}

ColumnHeader::~ColumnHeader()
{
    if (m_saveTimer->isActive())
        save();
}

int ColumnHeader::standardWidth(int column) const
{
    const auto *windowed = qobject_cast<const WindowedModel *>(model());
    const int characters = windowed ? windowed->columnCharacters(column) : 12;
    int width = fontMetrics().horizontalAdvance(u'0') * characters;
    const QStringList samples = windowed ? windowed->columnSamples(column) : QStringList();
    for (const QString &sample : samples)
        width = std::max(width, fontMetrics().horizontalAdvance(sample));
    // The heading has room for itself and for the mark of the order.
    const QString heading = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    const int mark = windowed && windowed->isSortable(column) ? fontMetrics().height() * 2 / 3 : 0;
    return std::max(width, fontMetrics().horizontalAdvance(heading) + mark) + 18;
}

void ColumnHeader::restore()
{
    const auto *windowed = qobject_cast<const WindowedModel *>(model());
    if (!windowed)
        return;
    m_restored = false;
    m_lent = 0;
    // A table that takes a header switches this off where it does not sort by itself.
    setSortIndicatorShown(true);
    QHash<QString, int> columns;
    for (int column = 0; column < count(); ++column) {
        columns.insert(windowed->columnKey(column), column);
        resizeSection(column, standardWidth(column));
        setSectionHidden(column, !windowed->isColumnShownAtFirst(column));
    }
    // "key:width:shown", in the order on the screen.
    int position = 0;
    const QStringList kept = m_memory.value(m_memoryKey).toStringList();
    for (const QString &entry : kept) {
        const QStringList parts = entry.split(u':');
        const auto column = columns.constFind(parts.value(0));
        if (parts.size() != 3 || column == columns.constEnd())
            continue;
        setSectionHidden(*column, false);
        resizeSection(*column, std::clamp(parts.at(1).toInt(), minimumSectionSize(), 2000));
        setSectionHidden(*column, parts.at(2) == u'0');
        moveSection(visualIndex(*column), position++);
    }
    if (hiddenSectionCount() == count())
        for (int column = 0; column < count(); ++column)
            setSectionHidden(column, !windowed->isColumnShownAtFirst(column));
    m_restored = true;
    shareRoom();
}

void ColumnHeader::shareRoom()
{
    if (!m_restored || m_sharing)
        return;
    m_sharing = true;
    if (m_lent > 0 && !isSectionHidden(m_wideColumn))
        resizeSection(m_wideColumn, sectionSize(m_wideColumn) - m_lent);
    m_lent = 0;
    const int spare = viewport()->width() - length();
    int widest = 0;
    for (int column = 0; spare > 0 && column < count(); ++column) {
        const int width = isSectionHidden(column) ? 0 : standardWidth(column);
        if (width > widest) {
            widest = width;
            m_wideColumn = column;
            m_lent = spare;
        }
    }
    if (m_lent > 0)
        resizeSection(m_wideColumn, sectionSize(m_wideColumn) + m_lent);
    m_sharing = false;
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    shareRoom();
}

void ColumnHeader::save()
{
    const auto *windowed = qobject_cast<const WindowedModel *>(model());
    if (!windowed || !m_restored)
        return;
    m_saveTimer->stop();
    const QStringList before = m_memory.value(m_memoryKey).toStringList();
    QStringList entries;
    for (int position = 0; position < count(); ++position) {
        const int column = logicalIndex(position);
        const bool hidden = isSectionHidden(column);
        int width = sectionSize(column) - (column == m_wideColumn ? m_lent : 0);
        if (hidden) {
            // A hidden section has no size; what it had is what was remembered.
            width = standardWidth(column);
            for (const QString &entry : before)
                if (entry.section(u':', 0, 0) == windowed->columnKey(column))
                    width = entry.section(u':', 1, 1).toInt();
        }
        entries.append(QStringLiteral("%1:%2:%3").arg(windowed->columnKey(column)).arg(width).arg(hidden ? 0 : 1));
    }
    m_memory.setValue(m_memoryKey, entries);
}

void ColumnHeader::resetColumns()
{
    m_memory.remove(m_memoryKey);
    for (int column = 0; column < count(); ++column)
        moveSection(visualIndex(column), column);
    restore();
    m_saveTimer->stop();
}

void ColumnHeader::fillMenu(QMenu *menu)
{
    for (int position = 0; position < count(); ++position) {
        const int column = logicalIndex(position);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        // The last column that is left cannot be taken away: there would be no header to bring it back.
        action->setEnabled(isSectionHidden(column) || count() - hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setSectionHidden(column, !shown);
            if (shown && sectionSize(column) < minimumSectionSize())
                resizeSection(column, standardWidth(column));
            shareRoom();
            save();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, &ColumnHeader::resetColumns);
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    fillMenu(&menu);
    menu.exec(event->globalPos());
}

} // namespace dangjian
