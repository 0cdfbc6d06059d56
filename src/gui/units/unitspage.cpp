// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitspage.h"

#include "app/appearance.h"
#include "app/listexport.h"
#include "codelists/codelist.h"
#include "history/recordhistorypane.h"
#include "listpage/filterbar.h"
#include "listpage/listtable.h"
#include "rosters/filedrop.h"
#include "rosters/rosterimportdialog.h"
#include "units/unitdialog.h"
#include "units/unitlistmodel.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int detailWidth = 300;

} // namespace

UnitsPage::UnitsPage(Workplace &workplace, QWidget *parent)
    : ListPage(workplace, QStringLiteral("units"), parent), m_model(new UnitListModel(services().units, this))
{
    setHeading(tr("Units"));
    setTables({QStringLiteral("unit"), QStringLiteral("member")});
    connect(addAction(tr("&New unit"), QKeySequence::New, QStringLiteral("newUnit"), true), &QAction::triggered, this,
        &UnitsPage::newRecord);
    m_editAction = addAction(tr("&Edit"), Qt::Key_F2, QStringLiteral("editUnit"));
    connect(m_editAction, &QAction::triggered, this, &UnitsPage::editRecord);
    connect(addAction(tr("E&xport…"), QKeySequence(QStringLiteral("Ctrl+E")), QStringLiteral("exportUnits")),
        &QAction::triggered, this, &UnitsPage::exportRecords);
    connect(addAction(tr("&Import…"), {}, QStringLiteral("importUnits")), &QAction::triggered, this,
        [this] { openImport(this->workplace(), RosterSubject::Units, this); });
    new FileDrop(workplace, RosterSubject::Units, this);
    filterBar()->textEdit()->setPlaceholderText(tr("Name, initials or contact"));
    QList<FilterChoice> natures;
    for (const CodeEntry &entry : unitNatureCodes().entries()) {
        natures.append({entry.code, entry.name});
    }
    filterBar()->addChoice(QStringLiteral("nature"), tr("Nature"), tr("Every nature"), natures);
    filterBar()->restore();
    setModel(m_model);
    table()->setAccessibleName(tr("Units"));
    setDetail(buildDetail(), detailWidth);
    connect(addEmptyAction(tr("New unit"), QStringLiteral("emptyNewUnitButton")), &QPushButton::clicked, this,
        &UnitsPage::newRecord);
    connect(addEmptyAction(tr("Import…"), QStringLiteral("emptyImportUnitsButton")), &QPushButton::clicked, this,
        [this] { openImport(this->workplace(), RosterSubject::Units, this); });
    connect(m_model, &WindowedModel::answered, this, [this] {
        showFooter();
        goToWanted();
    });
}

void UnitsPage::goToWanted()
{
    const int row = m_wanted ? m_model->rowOf(m_wanted) : -1;
    if (row >= 0) {
        m_wanted = {};
        table()->selectRow(row);
        table()->scrollTo(table()->currentIndex());
    } else if (m_wanted && m_model->isCurrent() && isFiltered()) {
        filterBar()->clear();
    } else if (m_model->isCurrent()) {
        m_wanted = {};
    }
}

void UnitsPage::showRow(const QString &, const QString &key)
{
    m_wanted = UnitId{key.toLongLong()};
    m_model->refresh(); // an answer that was on its way may be from before
}

QWidget *UnitsPage::buildDetail()
{
    auto *detail = new QWidget(this);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(14, 0, 0, 0);
    m_nameLabel = new QLabel(detail);
    QFont nameFont = figureFont(font(), 2.5);
    nameFont.setWeight(QFont::DemiBold);
    m_nameLabel->setFont(nameFont);
    m_nameLabel->setWordWrap(true);
    layout->addWidget(m_nameLabel);
    m_fields = new QWidget(detail);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(18);
    for (const QString &word : {tr("Nature"), tr("In-service members"), tr("Superior"), tr("Party organization"),
             tr("Contact"), tr("Contact number"), tr("Address"), tr("In the community")}) {
        auto *wordLabel = new QLabel(word, m_fields);
        QPalette quiet = wordLabel->palette();
        quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
        wordLabel->setPalette(quiet);
        wordLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto *valueLabel = new QLabel(m_fields);
        valueLabel->setWordWrap(true);
        valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
        valueLabel->setAccessibleName(word);
        form->addRow(wordLabel, valueLabel);
        m_valueLabels.append(valueLabel);
    }
    layout->addSpacing(10);
    layout->addWidget(m_fields);
    layout->addSpacing(10);
    m_changes = new RecordHistoryPane(workplace(), detail);
    layout->addWidget(m_changes, 1);
    layout->addStretch(0);
    m_fields->hide();
    m_changes->hide();
    return detail;
}

void UnitsPage::applyFilter()
{
    const Organization *root = workplace().organization(workplace().scopeRoot());
    setEmptyWords(workplace().scope().isEmpty() || root == nullptr
            ? tr("There are no units yet.\nEnter the first one, or name units when members are entered.")
            : tr("No unit has members in %1 or lies there.\nEnter one, or name units when members are entered.")
                  .arg(root->name));
    m_model->setQuery(filterBar()->text(), filterBar()->choice(QStringLiteral("nature")), workplace().scope(),
        sortColumn(), sortOrder());
}

void UnitsPage::showFooter()
{
    const QString units = QLocale().toString(m_model->rowCount());
    const QString members = QLocale().toString(m_model->members());
    const Organization *root = workplace().organization(workplace().scopeRoot());
    setFooter(workplace().scope().isEmpty() || root == nullptr
            ? tr("%1 units, %2 in-service members").arg(units, members)
            : tr("%1 units with members in %3 or lying there, %2 in-service members of it")
                  .arg(units, members, root->name));
}

void UnitsPage::openRow(int row)
{
    if (const UnitRow *unit = m_model->rowAt(row)) {
        edit(unit->unit);
    }
}

bool UnitsPage::mayKeep(const Unit &unit)
{
    // It is seen where members of the account's work in it, and kept where its community is.
    const QList<Organization> own = workplace().ownOrganizations();
    return mayDo(Permission::KeepUnits)
        && (!unit.communityId || std::any_of(own.cbegin(), own.cend(), [&](const Organization &each) {
               return each.id == unit.communityId;
           }));
}

void UnitsPage::rowChosen(int row, int)
{
    const UnitRow *chosen = m_model->rowAt(row);
    m_editAction->setEnabled(chosen != nullptr && mayKeep(chosen->unit));
    QStringList values;
    if (chosen != nullptr) {
        const Unit &unit = chosen->unit;
        const Organization *community = workplace().organization(unit.communityId);
        values = {unitNatureCodes().nameOf(unit.nature), QLocale().toString(chosen->members), unit.superior,
            unit.partyOrganization, unit.contact, unit.phone, unit.address,
            community == nullptr ? QString() : community->name};
    }
    const bool none = m_model->rowCount() == 0;
    m_nameLabel->setText(chosen != nullptr ? chosen->unit.name : none ? QString() : tr("Choose a unit"));
    m_fields->setVisible(chosen != nullptr);
    m_changes->setRecord(
        QStringLiteral("unit"), chosen == nullptr ? QString() : QString::number(chosen->unit.id.value));
    m_changes->setVisible(chosen != nullptr);
    for (qsizetype i = 0; i < m_valueLabels.size(); ++i) {
        const QString value = values.value(i);
        m_valueLabels.at(i)->setText(chosen != nullptr && value.isEmpty() ? QStringLiteral("–") : value);
    }
}

void UnitsPage::newRecord()
{
    Unit fresh;
    const Organization *root = workplace().organization(workplace().scopeRoot());
    if (root != nullptr && takesMembers(root->kind)) {
        fresh.communityId = root->id;
    }
    edit(fresh);
}

void UnitsPage::editRecord()
{
    openRow(table()->currentIndex().row());
}

void UnitsPage::exportRecords()
{
    ExportTable exported;
    exported.sheet = tr("Units");
    const QList<int> columns = table()->shownColumns();
    for (const int column : columns) {
        exported.headings.append(
            {m_model->headerData(column, Qt::Horizontal).toString(), double(m_model->columnCharacters(column) + 2)});
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QList<TableValue> cells;
        for (const int column : columns) {
            if (column == UnitListModel::MembersColumn) {
                cells.append(qint64(m_model->rowAt(row)->members));
            } else {
                cells.append(m_model->index(row, column).data().toString());
            }
        }
        exported.rows.append(cells);
    }
    exportTable(workplace(), this, exported.sheet, exported);
}

void UnitsPage::edit(const Unit &unit)
{
    if (!mayKeep(unit))
        return;
    auto *dialog = new UnitDialog(workplace(), unit, this);
    connect(dialog, &UnitDialog::saved, this, [this](UnitId id) { m_wanted = id; });
    dialog->open();
}

} // namespace dangjian
