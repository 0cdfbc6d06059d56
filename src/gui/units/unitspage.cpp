// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitspage.h"

#include "app/appearance.h"
#include "codelists/codelist.h"
#include "listpage/filterbar.h"
#include "listpage/listtable.h"
#include "units/unitdialog.h"
#include "units/unitlistmodel.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace dangjian {

namespace {

constexpr int detailWidth = 300;

} // namespace

UnitsPage::UnitsPage(Workplace &workplace, QWidget *parent)
    : ListPage(workplace, QStringLiteral("units"), parent), m_model(new UnitListModel(services().units, this))
{
    setHeading(tr("Units"));
    setTables({QStringLiteral("unit"), QStringLiteral("member")});
    connect(addAction(tr("New unit"), QKeySequence::New, QStringLiteral("newUnit"), true), &QAction::triggered, this,
        &UnitsPage::newRecord);
    m_editAction = addAction(tr("Edit"), Qt::Key_F2, QStringLiteral("editUnit"));
    connect(m_editAction, &QAction::triggered, this, &UnitsPage::editRecord);
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
    setEmptyWords(tr("There are no units yet.\nEnter the first one, or name units when members are entered."));
    connect(addEmptyAction(tr("New unit"), QStringLiteral("emptyNewUnitButton")), &QPushButton::clicked, this,
        &UnitsPage::newRecord);
    connect(m_model, &WindowedModel::answered, this, [this] {
        setFooter(tr("%1 units, %2 in-service members")
                      .arg(QLocale().toString(m_model->rowCount()), QLocale().toString(m_model->members())));
        if (m_wanted) {
            const int row = m_model->rowOf(m_wanted);
            m_wanted = {};
            if (row >= 0) {
                table()->selectRow(row);
            }
        }
    });
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
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(18);
    for (const QString &word : {tr("Nature"), tr("In-service members"), tr("Superior"), tr("Party organization"),
             tr("Contact"), tr("Contact number"), tr("Address"), tr("In the community")}) {
        auto *wordLabel = new QLabel(word, detail);
        QPalette quiet = wordLabel->palette();
        quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
        wordLabel->setPalette(quiet);
        auto *valueLabel = new QLabel(detail);
        valueLabel->setWordWrap(true);
        valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
        valueLabel->setAccessibleName(word);
        form->addRow(wordLabel, valueLabel);
        m_valueLabels.append(valueLabel);
    }
    layout->addSpacing(10);
    layout->addLayout(form);
    layout->addStretch(1);
    return detail;
}

void UnitsPage::applyFilter()
{
    m_model->setQuery(filterBar()->text(), filterBar()->choice(QStringLiteral("nature")), sortColumn(), sortOrder());
}

void UnitsPage::openRow(int row)
{
    if (const UnitRow *unit = m_model->rowAt(row)) {
        edit(unit->unit);
    }
}

void UnitsPage::rowChosen(int row, int)
{
    const UnitRow *chosen = m_model->rowAt(row);
    m_editAction->setEnabled(chosen != nullptr);
    QStringList values;
    if (chosen != nullptr) {
        const Unit &unit = chosen->unit;
        const Organization *community = workplace().organization(unit.communityId);
        values = {unitNatureCodes().nameOf(unit.nature), QLocale().toString(chosen->members), unit.superior,
            unit.partyOrganization, unit.contact, unit.phone, unit.address,
            community == nullptr ? QString() : community->name};
    }
    m_nameLabel->setText(chosen == nullptr ? tr("Choose a unit") : chosen->unit.name);
    for (qsizetype i = 0; i < m_valueLabels.size(); ++i) {
        const QString value = values.value(i);
        m_valueLabels.at(i)->setText(chosen != nullptr && value.isEmpty() ? QStringLiteral("–") : value);
    }
}

void UnitsPage::newRecord()
{
    edit({});
}

void UnitsPage::editRecord()
{
    openRow(table()->currentIndex().row());
}

void UnitsPage::edit(const Unit &unit)
{
    auto *dialog = new UnitDialog(workplace(), unit, this);
    connect(dialog, &UnitDialog::saved, this, [this](UnitId id) { m_wanted = id; });
    dialog->open();
}

} // namespace dangjian
