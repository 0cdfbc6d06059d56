// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/placespane.h"

#include "app/afterwards.h"
#include "app/lineicon.h"
#include "history/historybutton.h"
#include "listpage/columnfit.h"
#include "organizations/placedialog.h"
#include "organizations/placetreemodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace dangjian {

PlacesPane::PlacesPane(Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    m_model = new PlaceTreeModel(this);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("placeTree"));
    m_tree->setAccessibleName(tr("Places of the community"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(fontMetrics().height() * 4 / 5);
    // Name, kind, households, the member responsible.
    new ColumnFit(m_tree, m_tree->header(), {{8, 30, true}, {3, 10}, {4, 8}, {5, 16}});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFocusProxy(m_tree);
    m_emptyLabel
        = new QLabel(tr("No places yet. Begin with the estates, then add their buildings and stairwells."), this);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->hide();
    m_addButton = new QPushButton(lineIcon(QStringLiteral("add")), tr("Add &place"), this);
    m_addButton->setObjectName(QStringLiteral("addPlaceButton"));
    m_editButton = new QPushButton(lineIcon(QStringLiteral("edit")), tr("Edit p&lace"), this);
    m_editButton->setObjectName(QStringLiteral("editPlaceButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addButton);
    m_changesButton = new HistoryButton(workplace, this);
    m_changesButton->setObjectName(QStringLiteral("placeChangesButton"));
    buttons->addWidget(m_editButton);
    buttons->addWidget(m_changesButton);
    buttons->addStretch(1);
    layout->addWidget(m_emptyLabel);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    connect(m_addButton, &QPushButton::clicked, this, &PlacesPane::add);
    connect(m_editButton, &QPushButton::clicked, this, &PlacesPane::edit);
    connect(m_tree, &QTreeView::activated, this, &PlacesPane::edit);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesPane::showButtons);
    connect(&m_workplace, &Workplace::storeChanged, this, [this](const QSet<QString> &tables) {
        if (tables.contains(QStringLiteral("place")) && m_community) {
            load();
        }
    });
    showButtons();
}

void PlacesPane::setCommunity(OrganizationId community)
{
    m_community = community;
    m_model->setPlaces({});
    m_emptyLabel->hide();
    showButtons();
    if (community) {
        load();
    }
}

void PlacesPane::load()
{
    const OrganizationId community = m_community;
    afterwards(
        m_workplace.services().places.of(community), this, [this, community](const Result<QList<Place>> &answer) {
            if (community != m_community) {
                return;
            }
            if (!answer) {
                m_workplace.tellError(this, answer.error());
                return;
            }
            const Place *current = m_model->placeAt(m_tree->currentIndex());
            const PlaceId before = m_wanted ? m_wanted : current != nullptr ? current->id : PlaceId{};
            m_model->setPlaces(*answer);
            m_tree->expandToDepth(0);
            const bool chosen = before && choose(before);
            // Where these are another organization's, those with the place that is wanted are still to come.
            const bool isWanted = chosen && std::exchange(m_wanted, {});
            m_emptyLabel->setVisible(answer->isEmpty());
            m_tree->setVisible(!answer->isEmpty());
            showButtons();
            askNames();
            Q_EMIT loaded();
            if (isWanted) {
                Q_EMIT arrived();
            }
        });
}

void PlacesPane::goTo(PlaceId place)
{
    m_wanted = place;
    if (m_community) {
        load();
    }
}

bool PlacesPane::choose(PlaceId place)
{
    QList<QModelIndex> waiting{QModelIndex()};
    while (!waiting.isEmpty()) {
        const QModelIndex parent = waiting.takeLast();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const Place *each = m_model->placeAt(index);
            if (each != nullptr && each->id == place) {
                m_tree->setCurrentIndex(index);
                m_tree->scrollTo(index);
                return true;
            }
            waiting.append(index);
        }
    }
    return false;
}

void PlacesPane::askNames()
{
    QSet<MemberId> members;
    for (const Place &place : m_model->places()) {
        if (place.responsibleId) {
            members.insert(place.responsibleId);
        }
    }
    for (const MemberId member : std::as_const(members)) {
        afterwards(m_workplace.services().members.row(member), this, [this, member](const Result<MemberRow> &row) {
            if (row) {
                m_model->setMemberName(member, row->name);
            }
        });
    }
}

void PlacesPane::showButtons()
{
    m_addButton->setEnabled(!m_community.isNull());
    const Place *current = m_model->placeAt(m_tree->currentIndex());
    m_editButton->setEnabled(current != nullptr);
    m_changesButton->setRecord(current != nullptr ? current->name : QString(), QStringLiteral("place"),
        current != nullptr ? QString::number(current->id.value) : QString());
}

void PlacesPane::add()
{
    Place place;
    place.organizationId = m_community;
    if (const Place *current = m_model->placeAt(m_tree->currentIndex())) {
        // A stairwell has its like beside it, everything else takes something in.
        const bool beside = current->kind == PlaceKind::Stairwell;
        place.parentId = beside ? current->parentId : current->id;
        place.kind = kindWithin(current->kind);
    }
    int highest = 0;
    for (const Place &other : m_model->places()) {
        if (other.parentId == place.parentId) {
            highest = qMax(highest, other.sortOrder);
        }
    }
    place.sortOrder = highest + 1;
    (new PlaceDialog(m_workplace, m_model->places(), place, this))->open();
}

void PlacesPane::edit()
{
    const Place *current = m_model->placeAt(m_tree->currentIndex());
    if (current != nullptr && m_workplace.mayDo(Permission::KeepPlaces)) {
        (new PlaceDialog(m_workplace, m_model->places(), *current, this))->open();
    }
}

} // namespace dangjian
