// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organizationtreemodel.h"

#include "app/appearance.h"
#include "app/words.h"

#include <QApplication>
#include <QFont>
#include <QLocale>

namespace dangjian {

OrganizationTreeModel::OrganizationTreeModel(int columns, QObject *parent)
    : QAbstractItemModel(parent), m_columns(columns), m_top(std::make_unique<Node>())
{
}

OrganizationTreeModel::~OrganizationTreeModel() = default;

void OrganizationTreeModel::setOrganizations(const QList<Organization> &organizations, bool withDissolved)
{
    beginResetModel();
    m_top = std::make_unique<Node>();
    m_nodes.clear();
    // A parent may stand behind its child where codes were given freely: first all nodes, then their places.
    std::vector<std::unique_ptr<Node>> nodes;
    for (const Organization &organization : organizations) {
        if (withDissolved || !organization.dissolved.isValid()) {
            nodes.push_back(std::make_unique<Node>());
            nodes.back()->organization = organization;
            m_nodes.insert(organization.id, nodes.back().get());
        }
    }
    for (std::unique_ptr<Node> &node : nodes) {
        Node *parent = m_nodes.value(node->organization.parentId, nullptr);
        node->parent = parent != nullptr && parent != node.get() ? parent : m_top.get();
        node->row = int(node->parent->children.size());
        node->parent->children.push_back(std::move(node));
    }
    endResetModel();
}

void OrganizationTreeModel::setFigures(const QList<OrganizationFigures> &figures)
{
    m_figures.clear();
    for (const OrganizationFigures &figure : figures) {
        m_figures.insert(figure.id, figure);
    }
    if (m_columns <= Total) {
        return;
    }
    const QList<Node *> nodes = m_nodes.values();
    for (const Node *node : nodes) {
        const QModelIndex first = createIndex(node->row, Total, const_cast<Node *>(node));
        Q_EMIT dataChanged(first, createIndex(node->row, Floating, const_cast<Node *>(node)), {Qt::DisplayRole});
    }
}

OrganizationTreeModel::Node *OrganizationTreeModel::nodeOf(const QModelIndex &index)
{
    return static_cast<Node *>(index.internalPointer());
}

const Organization *OrganizationTreeModel::organizationAt(const QModelIndex &index) const
{
    return index.isValid() ? &nodeOf(index)->organization : nullptr;
}

QModelIndex OrganizationTreeModel::indexOf(OrganizationId id) const
{
    Node *node = m_nodes.value(id, nullptr);
    return node == nullptr ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex OrganizationTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const Node *node = parent.isValid() ? nodeOf(parent) : m_top.get();
    return createIndex(row, column, node->children.at(std::size_t(row)).get());
}

QModelIndex OrganizationTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid()) {
        return {};
    }
    Node *parent = nodeOf(child)->parent;
    return parent == m_top.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int OrganizationTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0) {
        return 0;
    }
    return int((parent.isValid() ? nodeOf(parent) : m_top.get())->children.size());
}

int OrganizationTreeModel::columnCount(const QModelIndex &) const
{
    return m_columns;
}

QString OrganizationTreeModel::textOf(const Node &node, int column) const
{
    const Organization &organization = node.organization;
    const auto figure = m_figures.constFind(organization.id);
    const auto count = [&](int value) {
        return figure == m_figures.constEnd() || value == 0 ? QString() : QLocale().toString(value);
    };
    switch (column) {
    case Name:
        return organization.name;
    case Code:
        return organization.code;
    case Kind:
        return wordFor(organization.kind);
    case Founded:
        return dateText(organization.founded);
    case Total:
        return count(figure == m_figures.constEnd() ? 0 : figure->total());
    case Branch:
        return count(figure == m_figures.constEnd() ? 0 : figure->branch);
    case InService:
        return count(figure == m_figures.constEnd() ? 0 : figure->inService);
    case Floating:
        return count(figure == m_figures.constEnd() ? 0 : figure->floating);
    default:
        return {};
    }
}

QVariant OrganizationTreeModel::valueOf(const Node &node, int column) const
{
    const OrganizationFigures figures = m_figures.value(node.organization.id);
    switch (column) {
    case Founded:
        return node.organization.founded;
    case Total:
        return figures.total();
    case Branch:
        return figures.branch;
    case InService:
        return figures.inService;
    case Floating:
        return figures.floating;
    default:
        return textOf(node, column);
    }
}

QVariant OrganizationTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(node, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Name && node.organization.dissolved.isValid()) {
            return tr("Dissolved on %1").arg(dateText(node.organization.dissolved));
        }
        return index.column() <= Kind ? textOf(node, index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() >= Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (node.organization.dissolved.isValid()) {
            return shadesOf(QApplication::palette()).secondary;
        }
        return {};
    case Qt::FontRole:
        if (node.organization.dissolved.isValid()) {
            QFont font = QApplication::font();
            font.setStrikeOut(index.column() == Name);
            return font;
        }
        return {};
    case IdRole:
        return node.organization.id.value;
    case SearchRole:
        return node.organization.name;
    case ValueRole:
        return valueOf(node, index.column());
    case DissolvedRole:
        return node.organization.dissolved.isValid();
    default:
        return {};
    }
}

QString OrganizationTreeModel::columnWord(int column)
{
    switch (column) {
    case Name:
        return tr("Organization");
    case Code:
        return tr("Code");
    case Kind:
        return tr("Kind");
    case Founded:
        return tr("Founded");
    case Total:
        return tr("All members");
    case Branch:
        return tr("Of branch");
    case InService:
        return tr("In service");
    case Floating:
        return tr("Floating");
    default:
        return {};
    }
}

QVariant OrganizationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return columnWord(section);
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section >= Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace dangjian
