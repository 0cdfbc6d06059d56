// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

class QMenu;
class QSettings;

namespace dangjian {

/** The table of the organizations page: names in a tree, columns that can be chosen and come back as they were left. */
class OrganizationTree : public QTreeView
{
    Q_OBJECT

public:
    OrganizationTree(QSettings &memory, QWidget *parent);
    ~OrganizationTree() override;

    /** Takes a model over an OrganizationTreeModel and gives its columns room for what stands in them. */
    void showModel(QAbstractItemModel *model);
    /** Fills a menu with one tick for each column but the name. */
    void fillColumnMenu(QMenu *menu);
    /** The columns shown, in their order on the screen. */
    QList<int> shownColumns() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void standardColumns();
    void fitName();

    QSettings &m_memory;
    bool m_shown = false;
};

} // namespace dangjian
