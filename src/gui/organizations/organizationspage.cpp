// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organizationspage.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/listexport.h"
#include "app/pageheading.h"
#include "organizations/dissolvedialog.h"
#include "organizations/organizationdialog.h"
#include "organizations/organizationfilter.h"
#include "organizations/organizationpane.h"
#include "organizations/organizationtree.h"
#include "printing/batchprintdialog.h"
#include "rosters/filedrop.h"
#include "rosters/rosterimportdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace dangjian {

namespace {

const QString splitterKey = QStringLiteral("organizations/splitter");

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
    connect(&workplace, &Workplace::storeChanged, this, [outdate](const QSet<QString> &tables) {
        if (tables.contains(QStringLiteral("member"))) {
            outdate();
        }
    });
}

OrganizationsPage::~OrganizationsPage()
{
    workplace().memory().setValue(splitterKey, m_splitter->saveState());
}

void OrganizationsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 8);
    layout->setSpacing(8);
    // In the order in which the Tab key takes them.
    layout->addLayout(buildHead());
    layout->addLayout(buildFilters());
    m_splitter = new QSplitter(this);
    m_tree = new OrganizationTree(workplace().memory(), m_splitter);
    m_tree->setObjectName(QStringLiteral("organizationTree"));
    m_tree->setAccessibleName(tr("Organizations"));
    m_tree->showModel(m_filter);
    setFocusProxy(m_tree);
    m_pane = new OrganizationPane(workplace(), m_splitter);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    const int line = fontMetrics().height();
    m_splitter->setSizes({line * 41, line * 17});
    m_splitter->restoreState(workplace().memory().value(splitterKey).toByteArray());
    layout->addWidget(m_splitter, 1);
    m_footerLabel = new QLabel(this);
    m_footerLabel->setObjectName(QStringLiteral("footerLabel"));
    m_footerLabel->setWordWrap(true);
    layout->addWidget(m_footerLabel);
    fillRowMenu();
    connect(m_tree, &QWidget::customContextMenuRequested, this, &OrganizationsPage::openRowMenu);
    connect(m_tree, &QTreeView::activated, this, &OrganizationsPage::editRecord);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrganizationsPage::showDetail);
    showDetail();
}

QLayout *OrganizationsPage::buildHead()
{
    auto *head = new QHBoxLayout;
    auto *headingLabel = new QLabel(tr("Organizations"), this);
    headingLabel->setFont(pageHeadingFont(font()));
    auto *addButton = new QPushButton(tr("&New organization"), this);
    addButton->setObjectName(QStringLiteral("addOrganizationButton"));
    addButton->setDefault(true);
    addButton->setToolTip(QStringLiteral("Ctrl+N"));
    m_editButton = new QPushButton(tr("&Edit"), this);
    m_editButton->setObjectName(QStringLiteral("editOrganizationButton"));
    m_editButton->setToolTip(QStringLiteral("F2"));
    m_dissolveButton = new QPushButton(tr("&Dissolve"), this);
    m_dissolveButton->setObjectName(QStringLiteral("dissolveOrganizationButton"));
    m_rowMenu = new QMenu(this);
    m_rowMenu->setObjectName(QStringLiteral("organizationMenu"));
    auto *importButton = new QPushButton(tr("I&mport…"), this);
    importButton->setObjectName(QStringLiteral("importOrganizationsButton"));
    new FileDrop(workplace(), RosterSubject::Organizations, this);
    auto *moreButton = new QPushButton(tr("M&ore"), this);
    moreButton->setObjectName(QStringLiteral("moreButton"));
    moreButton->setMenu(m_rowMenu);
    head->addWidget(headingLabel);
    head->addStretch(1);
    head->addWidget(addButton);
    head->addWidget(m_editButton);
    head->addWidget(m_dissolveButton);
    head->addWidget(importButton);
    head->addWidget(moreButton);
    connect(addButton, &QPushButton::clicked, this, &OrganizationsPage::newRecord);
    connect(m_editButton, &QPushButton::clicked, this, &OrganizationsPage::editRecord);
    connect(importButton, &QPushButton::clicked, this,
        [this] { openImport(workplace(), RosterSubject::Organizations, this); });
    connect(m_dissolveButton, &QPushButton::clicked, this, &OrganizationsPage::dissolve);
    return head;
}

QLayout *OrganizationsPage::buildFilters()
{
    auto *filters = new QHBoxLayout;
    m_filterEdit = new QLineEdit(this);
    m_filterEdit->setObjectName(QStringLiteral("organizationFilterEdit"));
    m_filterEdit->setPlaceholderText(tr("Name, pinyin initials or code"));
    m_filterEdit->setAccessibleName(tr("Filter the organizations"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setFixedWidth(fontMetrics().height() * 14);
    m_dissolvedCheckBox = new QCheckBox(tr("Show d&issolved ones"), this);
    m_dissolvedCheckBox->setObjectName(QStringLiteral("dissolvedCheckBox"));
    m_noticeLabel = new QLabel(this);
    m_noticeLabel->setObjectName(QStringLiteral("noticeLabel"));
    m_noticeLabel->setWordWrap(true);
    auto *columnsButton = new QToolButton(this);
    columnsButton->setObjectName(QStringLiteral("columnsButton"));
    columnsButton->setText(tr("Columns"));
    columnsButton->setAutoRaise(true);
    columnsButton->setFocusPolicy(Qt::TabFocus);
    columnsButton->setPopupMode(QToolButton::InstantPopup);
    auto *columnsMenu = new QMenu(columnsButton);
    columnsButton->setMenu(columnsMenu);
    connect(columnsMenu, &QMenu::aboutToShow, this, [this, columnsMenu] {
        columnsMenu->clear();
        m_tree->fillColumnMenu(columnsMenu);
    });
    filters->addWidget(m_filterEdit);
    filters->addWidget(m_dissolvedCheckBox);
    filters->addSpacing(10);
    filters->addWidget(m_noticeLabel, 1);
    filters->addWidget(columnsButton);
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
        showFooter();
    });
    // Down from the filter goes into the list, as on every list page.
    auto *down = new QShortcut(Qt::Key_Down, m_filterEdit);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] { m_tree->setFocus(); });
    return filters;
}

void OrganizationsPage::fillRowMenu()
{
    // The keys are the window's: here they are only shown.
    const auto add = [this](const QString &text, const QString &keys, auto act, const QString &name = {}) {
        QAction *action = m_rowMenu->addAction(keys.isEmpty() ? text : text + QLatin1Char('\t') + keys);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_memberActions.append(add(tr("Show its members"), {}, &OrganizationsPage::showMembers));
    m_memberActions.append(add(tr("Print its members' papers…"), tr("Ctrl+P"), &OrganizationsPage::printRecords,
        QStringLiteral("printOrganizationAction")));
    m_rowMenu->addSeparator();
    add(tr("New organization"), tr("Ctrl+N"), &OrganizationsPage::newRecord, QStringLiteral("newOrganizationAction"));
    m_editAction = add(tr("Edit"), tr("F2"), &OrganizationsPage::editRecord, QStringLiteral("editOrganizationAction"));
    m_dissolveAction
        = add(tr("Dissolve…"), {}, &OrganizationsPage::dissolve, QStringLiteral("dissolveOrganizationAction"));
    m_rowMenu->addSeparator();
    add(tr("Export the list…"), tr("Ctrl+E"), &OrganizationsPage::exportRecords,
        QStringLiteral("exportOrganizationsAction"));
}

void OrganizationsPage::openRowMenu(const QPoint &at)
{
    // The menu key asks for the row that is chosen, wherever the mouse stands.
    const QModelIndex below = m_tree->indexAt(at);
    const QRect row = m_tree->visualRect(below.isValid() ? below : m_tree->currentIndex());
    m_rowMenu->popup(
        m_tree->viewport()->mapToGlobal(below.isValid() ? at : row.bottomLeft() + QPoint(row.height(), 0)));
}

void OrganizationsPage::activate()
{
    if (m_outdated) {
        load();
    }
    // A stack of pages gives the keyboard to the first button of a new page; the list is what one comes for.
    QWidget *keyboard = window()->focusWidget();
    if (keyboard == nullptr || (isAncestorOf(keyboard) && keyboard != m_filterEdit)) {
        m_tree->setFocus(Qt::OtherFocusReason);
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
        showFooter();
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
    for (const Organization &organization : workplace().ownOrganizations()) {
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
    showFooter();
}

void OrganizationsPage::showFooter()
{
    const auto countBelow = [this](const auto &self, const QModelIndex &above) -> int {
        int rows = m_filter->rowCount(above);
        for (int row = 0, all = rows; row < all; ++row) {
            rows += self(self, m_filter->index(row, 0, above));
        }
        return rows;
    };
    // Those at the top have all that stands below them in their figures.
    OrganizationFigures sums;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const OrganizationFigures figures = m_figures.value(m_model.organizationAt(m_model.index(row, 0))->id);
        sums.branch += figures.branch;
        sums.inService += figures.inService;
        sums.floating += figures.floating;
    }
    const QLocale locale;
    m_footerLabel->setText(
        tr("%1 organizations shown; %2 members in the whole scope: branch %3 · in service %4 · floating %5")
            .arg(locale.toString(countBelow(countBelow, {})), locale.toString(sums.total()),
                locale.toString(sums.branch), locale.toString(sums.inService), locale.toString(sums.floating)));
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

void OrganizationsPage::showRow(const QString &table, const QString &key)
{
    if (table == QStringLiteral("place"))
        m_pane->goToPlace(PlaceId{key.toLongLong()});
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
    m_editAction->setEnabled(m_editButton->isEnabled());
    m_dissolveAction->setEnabled(m_dissolveButton->isEnabled());
    for (QAction *action : std::as_const(m_memberActions)) {
        action->setEnabled(!organization.id.isNull());
    }
    if (organization.id) {
        m_pane->show(organization, m_figures.value(organization.id));
    } else {
        m_pane->showNothing();
    }
}

void OrganizationsPage::newRecord()
{
    m_noticeLabel->clear();
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
    connect(dialog, &OrganizationDialog::saved, this, [this](OrganizationId id) {
        m_wanted = id;
        // The tree may have been read again before the dialog had its answer.
        if (m_model.indexOf(id).isValid())
            select(id);
    });
    dialog->open();
}

void OrganizationsPage::editRecord()
{
    if (!mayDo(Permission::KeepOrganizations)) {
        return;
    }
    m_noticeLabel->clear();
    const Organization organization = current();
    if (organization.id) {
        (new OrganizationDialog(workplace(), organization, this))->open();
    }
}

void OrganizationsPage::dissolve()
{
    const Organization organization = current();
    if (!organization.id || !m_dissolveButton->isEnabled()) {
        return;
    }
    auto *dialog = new DissolveDialog(workplace(), organization, this);
    connect(dialog, &QDialog::accepted, this, [this, organization] {
        // Its row goes; the one above it is the next to look at.
        if (!m_dissolvedCheckBox->isChecked()) {
            m_wanted = organization.parentId;
        }
        m_noticeLabel->setText(m_dissolvedCheckBox->isChecked()
                ? tr("%1 is dissolved.").arg(organization.name)
                : tr("%1 is dissolved. To read its history, tick “Show dissolved ones”.").arg(organization.name));
    });
    dialog->open();
}

void OrganizationsPage::showMembers()
{
    if (const OrganizationId id = current().id) {
        workplace().setScope(id);
        Q_EMIT workplace().pageRequested(QStringLiteral("members"));
    }
}

void OrganizationsPage::printRecords()
{
    const Organization organization = current();
    if (!organization.id) {
        return;
    }
    auto *dialog = new BatchPrintDialog(workplace(), {}, std::nullopt, PaperKind::Certificate, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->chooseOrganization(organization.id);
    dialog->open();
}

void OrganizationsPage::exportRecords()
{
    ExportTable table;
    table.sheet = tr("Organizations");
    const QList<int> columns = m_tree->shownColumns();
    for (const int column : columns) {
        table.headings.append({m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            column == OrganizationTreeModel::Name ? 34.0 : 16.0});
    }
    const auto addBelow = [&](const auto &self, const QModelIndex &above) -> void {
        for (int row = 0; row < m_filter->rowCount(above); ++row) {
            const QModelIndex index = m_filter->index(row, 0, above);
            QList<TableValue> cells;
            for (const int column : columns) {
                const QVariant value = index.siblingAtColumn(column).data(OrganizationTreeModel::ValueRole);
                if (value.typeId() == QMetaType::QDate) {
                    cells.append(value.toDate().isValid() ? TableValue(value.toDate()) : TableValue());
                } else if (value.typeId() == QMetaType::Int) {
                    cells.append(qint64(value.toInt()));
                } else {
                    cells.append(value.toString());
                }
            }
            table.rows.append(cells);
            self(self, index);
        }
    };
    addBelow(addBelow, {});
    exportTable(workplace(), this, table.sheet, table);
}

} // namespace dangjian
