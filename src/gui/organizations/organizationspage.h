// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"
#include "organizations/organizationtreemodel.h"
#include "search/readingindex.h"

class QCheckBox;
class QLineEdit;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;

namespace dangjian {

class OrganizationFilter;
class OrganizationPane;
class OrganizationTree;

/** 组织: the tree of the scope's organizations, and what is known of the one chosen. */
class OrganizationsPage : public ScreenPage
{
    Q_OBJECT

public:
    explicit OrganizationsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~OrganizationsPage() override;

    void activate() override;
    QWidget *filterWidget() override;
    void newRecord() override;
    void editRecord() override;
    /** The papers of the members that the chosen organization looks after. */
    void printRecords() override;
    /** What stands in the list, with all columns that are shown. */
    void exportRecords() override;

    /** Selects an organization, whatever is filtered. */
    void openOrganization(OrganizationId id);
    /** A place of the organization that was opened last. */
    void showRow(const QString &table, const QString &key) override;
    void dissolve();

Q_SIGNALS:
    void loaded();

private:
    void build();
    QLayout *buildHead();
    QLayout *buildFilters();
    void fillRowMenu();
    void openRowMenu(const QPoint &at);
    void showMembers();
    void showFooter();
    void load();
    void showTree();
    void showDetail();
    void select(OrganizationId id);
    Organization current() const;

    bool m_outdated = true;
    OrganizationId m_wanted;
    ReadingIndex m_readings;
    QHash<OrganizationId, OrganizationFigures> m_figures;
    OrganizationTreeModel m_model;
    OrganizationFilter *m_filter;
    QLineEdit *m_filterEdit = nullptr;
    QCheckBox *m_dissolvedCheckBox = nullptr;
    QLabel *m_noticeLabel = nullptr;
    QLabel *m_footerLabel = nullptr;
    QMenu *m_rowMenu = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_dissolveAction = nullptr;
    QList<QAction *> m_memberActions;
    QPushButton *m_editButton = nullptr;
    QPushButton *m_dissolveButton = nullptr;
    QSplitter *m_splitter = nullptr;
    OrganizationTree *m_tree = nullptr;
    OrganizationPane *m_pane = nullptr;
};

} // namespace dangjian
