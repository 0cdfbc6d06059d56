// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace dangjian {

class HistoryButton;
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
    /** This one is the current one, now or as soon as it is there. */
    void goTo(PlaceId place);

Q_SIGNALS:
    void loaded();
    /** The place that was gone to is the current one. */
    void arrived();

private:
    void load();
    void askNames();
    void add();
    void edit();
    void showButtons();
    bool choose(PlaceId place);

    Workplace &m_workplace;
    OrganizationId m_community;
    PlaceId m_wanted;
    PlaceTreeModel *m_model;
    QTreeView *m_tree;
    QLabel *m_emptyLabel;
    QPushButton *m_addButton;
    QPushButton *m_editButton;
    HistoryButton *m_changesButton;
};

} // namespace dangjian
