// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organizationservice.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace dangjian {

/** The tree of organizations with the members that each looks after, by category, all below it counted. */
class OrganizationTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Code,
        Kind,
        Founded,
        Total,
        Branch,
        InService,
        Floating,
        ColumnCount
    };
    enum Role
    {
        IdRole = Qt::UserRole,
        SearchRole, // the text that is compared when the tree is filtered
        DissolvedRole,
        ValueRole // what stands in the cell, as a figure or a day where it is one
    };

    /** `columns` from the left are shown; the scope's tree shows the name alone. */
    explicit OrganizationTreeModel(int columns = ColumnCount, QObject *parent = nullptr);
    ~OrganizationTreeModel() override;

    /** Sorted by code as the service gives them; dissolved ones are left out unless asked for. */
    void setOrganizations(const QList<Organization> &organizations, bool withDissolved);
    void setFigures(const QList<OrganizationFigures> &figures);

    const Organization *organizationAt(const QModelIndex &index) const;
    QModelIndex indexOf(OrganizationId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node
    {
        Organization organization;
        Node *parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Node>> children;
    };

    static Node *nodeOf(const QModelIndex &index);
    QString textOf(const Node &node, int column) const;
    QVariant valueOf(const Node &node, int column) const;
    static QString columnWord(int column);

    int m_columns;
    std::unique_ptr<Node> m_top;
    QHash<OrganizationId, Node *> m_nodes;
    QHash<OrganizationId, OrganizationFigures> m_figures;
};

} // namespace dangjian
