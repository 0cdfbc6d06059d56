// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organizationspage.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "organizations/dissolvedialog.h"
#include "organizations/organizationdialog.h"
#include "organizations/organizationfilter.h"
#include "organizations/organizationpane.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace dangjian {

namespace {

const QString splitterKey = QStringLiteral("organizations/splitter");
const QString headerKey = QStringLiteral("organizations/header");

} // namespace

OrganizationsPage::OrganizationsPage(Workplace &workplace, QWidget *parent) : ScreenPage(workplace, parent)
{
    m_filter = new OrganizationFilter(m_readings, this);
    m_filter->setSourceModel(&m_model);
    build();
    const auto outdate = [this] {
        m_outdated = true;
        if (isVisible()) {
            load();
        }
    };
    connect(&workplace, &Workplace::organizationsChanged, this, outdate);
    connect(&workplace, &Workplace::scopeChanged, this, outdate);
    connect(&workplace, &Workplace::storeChanged, this, [this, outdate](const QSet<QString> &tables) {
        if (tables.contains(QStringLiteral("member"))) {
            outdate();
        }
    });
}

OrganizationsPage::~OrganizationsPage()
{
    workplace().memory().setValue(splitterKey, m_splitter->saveState());
    workplace().memory().setValue(headerKey, m_tree->header()->saveState());
}

void OrganizationsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(9);
    auto *head = new QHBoxLayout;
    auto *headingLabel = new QLabel(tr("Organizations"), this);
    QFont headingFont = figureFont(font(), 4);
    headingFont.setWeight(QFont::DemiBold);
    headingLabel->setFont(headingFont);
    auto *addButton = new QPushButton(tr("&New organization"), this);
    addButton->setObjectName(QStringLiteral("addOrganizationButton"));
    addButton->setDefault(true);
    addButton->setToolTip(QStringLiteral("Ctrl+N"));
    m_editButton = new QPushButton(tr("&Edit"), this);
    m_editButton->setObjectName(QStringLiteral("editOrganizationButton"));
    m_editButton->setToolTip(QStringLiteral("F2"));
    m_dissolveButton = new QPushButton(tr("&Dissolve"), this);
    m_dissolveButton->setObjectName(QStringLiteral("dissolveOrganizationButton"));
    head->addWidget(headingLabel);
    head->addStretch(1);
    head->addWidget(addButton);
    head->addWidget(m_editButton);
    head->addWidget(m_dissolveButton);
    layout->addLayout(head);

    auto *filters = new QHBoxLayout;
    m_filterEdit = new QLineEdit(this);
    m_filterEdit->setObjectName(QStringLiteral("organizationFilterEdit"));
    m_filterEdit->setPlaceholderText(tr("Name, pinyin initials or code"));
    m_filterEdit->setAccessibleName(tr("Filter the organizations"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setMaximumWidth(fontMetrics().height() * 18);
    m_dissolvedCheckBox = new QCheckBox(tr("Show d&issolved ones"), this);
    filters->addWidget(m_filterEdit, 1);
    filters->addWidget(m_dissolvedCheckBox);
    filters->addStretch(1);
    layout->addLayout(filters);

    m_splitter = new QSplitter(this);
    m_tree = new QTreeView(m_splitter);
    m_tree->setObjectName(QStringLiteral("organizationTree"));
    m_tree->setAccessibleName(tr("Organizations"));
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::StyledPanel);
    m_tree->setAlternatingRowColors(true);
    m_tree->setIndentation(fontMetrics().height() * 4 / 5);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int line = fontMetrics().height();
    header->setMinimumSectionSize(line * 2);
    const QList<std::pair<int, double>> widths{{OrganizationTreeModel::Code, 3.6}, {OrganizationTreeModel::Kind, 4.6},
        {OrganizationTreeModel::Founded, 4.6}, {OrganizationTreeModel::Total, 3.9},
        {OrganizationTreeModel::Branch, 3.9}, {OrganizationTreeModel::InService, 3.9},
        {OrganizationTreeModel::Floating, 3.9}};
    for (const auto &[column, lines] : widths) {
        m_tree->setColumnWidth(column, int(line * lines));
    }
    header->restoreState(workplace().memory().value(headerKey).toByteArray());
    header->setSectionResizeMode(OrganizationTreeModel::Name, QHeaderView::Stretch);
    setFocusProxy(m_tree);
    m_pane = new OrganizationPane(workplace(), m_splitter);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({line * 41, line * 17});
    m_splitter->restoreState(workplace().memory().value(splitterKey).toByteArray());
    layout->addWidget(m_splitter, 1);

    connect(addButton, &QPushButton::clicked, this, &OrganizationsPage::newRecord);
    connect(m_editButton, &QPushButton::clicked, this, &OrganizationsPage::editRecord);
    connect(m_dissolveButton, &QPushButton::clicked, this, &OrganizationsPage::dissolve);
    connect(m_tree, &QTreeView::activated, this, &OrganizationsPage::editRecord);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrganizationsPage::showDetail);
    connect(m_dissolvedCheckBox, &QCheckBox::toggled, this, &OrganizationsPage::showTree);
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        const OrganizationId kept = current().id;
        m_filter->setTyped(text);
        m_tree->expandAll();
        const QModelIndex best = m_filter->best();
        if (!text.trimmed().isEmpty() && best.isValid()) {
            m_tree->setCurrentIndex(best);
        } else {
            select(kept);
        }
    });
    showDetail();
}

void OrganizationsPage::activate()
{
    if (m_outdated) {
        load();
    }
}

QWidget *OrganizationsPage::filterWidget()
{
    return m_filterEdit;
}

void OrganizationsPage::load()
{
    m_outdated = false;
    showTree();
    afterwards(services().organizations.figures(), this, [this](const Result<QList<OrganizationFigures>> &answer) {
        if (!answer) {
            workplace().tellError(this, answer.error());
            return;
        }
        m_figures.clear();
        for (const OrganizationFigures &figures : *answer) {
            m_figures.insert(figures.id, figures);
        }
        m_model.setFigures(*answer);
        showDetail();
        Q_EMIT loaded();
    });
}

void OrganizationsPage::showTree()
{
    const OrganizationId kept = m_wanted ? m_wanted : current().id;
    QList<Organization> shown;
    const QList<OrganizationId> &scope = workplace().scope();
    const QSet<OrganizationId> within(scope.begin(), scope.end());
    QStringList names;
    for (const Organization &organization : workplace().organizations()) {
        if (within.isEmpty() || within.contains(organization.id)) {
            shown.append(organization);
            names << organization.name << organization.shortName;
        }
    }
    m_readings.add(names);
    m_model.setOrganizations(shown, m_dissolvedCheckBox->isChecked());
    m_model.setFigures(m_figures.values());
    m_tree->expandToDepth(m_filterEdit->text().isEmpty() ? 1 : 9);
    select(kept);
}

void OrganizationsPage::select(OrganizationId id)
{
    QModelIndex index = m_filter->mapFromSource(m_model.indexOf(id));
    if (index.isValid() && id == m_wanted) {
        m_wanted = {};
    }
    if (!index.isValid()) {
        index = m_filter->index(0, 0);
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    showDetail();
}

void OrganizationsPage::openOrganization(OrganizationId id)
{
    m_filterEdit->clear();
    if (const Organization *organization = workplace().organization(id)) {
        if (organization->dissolved.isValid()) {
            m_dissolvedCheckBox->setChecked(true);
        }
        if (!workplace().scope().isEmpty() && !workplace().scope().contains(id)) {
            workplace().setScope({});
        }
    }
    m_wanted = id;
    select(id);
    m_tree->setFocus();
}

Organization OrganizationsPage::current() const
{
    const Organization *organization = m_model.organizationAt(m_filter->mapToSource(m_tree->currentIndex()));
    return organization == nullptr ? Organization() : *organization;
}

void OrganizationsPage::showDetail()
{
    const Organization organization = current();
    m_editButton->setEnabled(!organization.id.isNull());
    m_dissolveButton->setEnabled(organization.id && organization.parentId && !organization.dissolved.isValid());
    if (organization.id) {
        m_pane->show(organization, m_figures.value(organization.id));
    } else {
        m_pane->showNothing();
    }
}

void OrganizationsPage::newRecord()
{
    const Organization chosen = current();
    Organization fresh;
    fresh.parentId = chosen.id;
    switch (chosen.kind) {
    case OrganizationKind::DistrictCommittee:
        fresh.kind = OrganizationKind::SubdistrictCommittee;
        break;
    case OrganizationKind::SubdistrictCommittee:
        fresh.kind = OrganizationKind::CommunityBranch;
        break;
    case OrganizationKind::PartyGroup:
        fresh.parentId = chosen.parentId;
        fresh.kind = OrganizationKind::PartyGroup;
        break;
    default:
        fresh.kind = OrganizationKind::PartyGroup;
        break;
    }
    if (!chosen.id) {
        fresh.kind = OrganizationKind::CommunityBranch;
    }
    auto *dialog = new OrganizationDialog(workplace(), fresh, this);
    connect(dialog, &OrganizationDialog::saved, this, [this](OrganizationId id) { m_wanted = id; });
    dialog->open();
}

void OrganizationsPage::editRecord()
{
    const Organization organization = current();
    if (organization.id) {
        (new OrganizationDialog(workplace(), organization, this))->open();
    }
}

void OrganizationsPage::dissolve()
{
    const Organization organization = current();
    if (organization.id) {
        (new DissolveDialog(workplace(), organization, this))->open();
    }
}

} // namespace dangjian
