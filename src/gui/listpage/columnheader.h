// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QMenu;
class QSettings;

namespace dangjian {

/**
 * The header of a list: a click sorts, the context menu chooses the columns, and width, order and choice come back as
 * they were left. Columns are remembered by their keys, so that a new one does not upset the others.
 */
class ColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    ColumnHeader(QSettings &memory, const QString &memoryKey, QWidget *parent = nullptr);
    ~ColumnHeader() override;

    /** Call it once the model (a WindowedModel) is set. */
    void restore();
    void resetColumns();
    /** Fills a menu with one tick for each column. */
    void fillMenu(QMenu *menu);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareRoom();
    void save();
    int standardWidth(int column) const;

    QSettings &m_memory;
    QString m_memoryKey;
    QTimer *m_saveTimer;
    bool m_restored = false;
    bool m_sharing = false;
    int m_wideColumn = -1; // the column that has room lent to it, and how much
    int m_lent = 0;
};

} // namespace dangjian
