// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/wholerows.h"

#include <QHeaderView>
#include <QTableView>

namespace dangjian {

void WholeRows::setTable(QTableView *table)
{
    m_table = table;
    m_table->setParent(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize WholeRows::minimumSizeHint() const
{
    return m_table == nullptr ? QSize() : m_table->minimumSize().expandedTo(m_table->minimumSizeHint());
}

QSize WholeRows::sizeHint() const
{
    // The least is asked for, and all that is left is taken: else a small screen scrolls for rows that need not show.
    return m_table == nullptr ? QSize() : QSize(m_table->sizeHint().width(), minimumSizeHint().height());
}

void WholeRows::resizeEvent(QResizeEvent *)
{
    if (m_table == nullptr) {
        return;
    }
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int above = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    const int rows = qMax(1, (height() - above) / row);
    m_table->setGeometry(0, 0, width(), qMin(height(), above + rows * row));
}

} // namespace dangjian
