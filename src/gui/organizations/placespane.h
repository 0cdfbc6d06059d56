// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace dangjian {

class PlaceTreeModel;

/** The places of a community, with buttons to add and edit them. */
class PlacesPane : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesPane(Workplace &workplace, QWidget *parent = nullptr);

    /** A null id empties the pane. */
    void setCommunity(OrganizationId community);
    const PlaceTreeModel &model() const { return *m_model; }

Q_SIGNALS:
    void loaded();

private:
    void load();
    void askNames();
    void add();
    void edit();
    void showButtons();
    void showChanges();

    Workplace &m_workplace;
    OrganizationId m_community;
    PlaceTreeModel *m_model;
    QTreeView *m_tree;
    QLabel *m_emptyLabel;
    QPushButton *m_addButton;
    QPushButton *m_editButton;
    QPushButton *m_changesButton;
};

} // namespace dangjian
