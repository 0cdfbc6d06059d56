// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organizationpane.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/unbrokentext.h"
#include "app/words.h"
#include "history/recordhistorypane.h"
#include "listpage/columnfit.h"
#include "organizations/placespane.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dangjian {

namespace {

void setSecondary(QLabel *label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, shadesOf(palette).secondary);
    label->setPalette(palette);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

OrganizationPane::OrganizationPane(Workplace &workplace, QWidget *parent) : QWidget(parent), m_workplace(workplace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 0, 0, 0);
    layout->setSpacing(2);
    m_nameLabel = new QLabel(this);
    m_nameLabel->setObjectName(QStringLiteral("organizationNameLabel"));
    QFont nameFont = figureFont(font(), 2.5);
    nameFont.setWeight(QFont::DemiBold);
    m_nameLabel->setFont(nameFont);
    m_nameLabel->setWordWrap(true);
    m_nameLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kindLabel = new QLabel(this);
    setSecondary(m_kindLabel);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_kindLabel);
    layout->addSpacing(8);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs, 1);

    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(4, 14, 4, 4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(18);
    m_codeLabel = addField(form, tr("Code"));
    m_shortNameLabel = addField(form, tr("Short name"));
    m_parentLabel = addField(form, tr("Belongs to"));
    m_foundedLabel = addField(form, tr("Founded"));
    m_dissolvedLabel = addField(form, tr("Dissolved"));
    m_membersLabel = addField(form, tr("Members looked after"));
    m_formalLabel = addField(form, tr("Formal relation here"));
    m_residentsLabel = addField(form, tr("Residents"));
    m_addressLabel = addField(form, tr("Address"));
    m_phoneLabel = addField(form, tr("Contact number"));
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(scroll, tr("Particulars"));

    m_periodTree = new QTreeWidget;
    m_periodTree->setAccessibleName(tr("Periods"));
    m_periodTree->setRootIsDecorated(false);
    m_periodTree->setFrameShape(QFrame::NoFrame);
    m_periodTree->setWordWrap(true);
    m_periodTree->setObjectName(QStringLiteral("periodTree"));
    m_periodTree->setHeaderLabels({tr("From"), tr("Until"), tr("Full name"), tr("Kind"), tr("Belonged to")});
    // A pane beside a list is narrow: names give way first, and stand in full in the tip.
    new ColumnFit(m_periodTree, m_periodTree->header(),
        {{10, 12}, {10, 12, false, true}, {8, 40, true}, {4, 20}, {4, 30, false, true}});
    m_tabs->addTab(m_periodTree, tr("History"));
    m_places = new PlacesPane(workplace);
    m_tabs->addTab(m_places, tr("Places"));
    connect(m_places, &PlacesPane::arrived, this, [this] {
        m_tabs->setCurrentWidget(m_places);
        m_places->setFocus();
    });
    m_changes = new RecordHistoryPane(workplace);
    m_tabs->addTab(m_changes, tr("Changes"));
    showNothing();
}

QLabel *OrganizationPane::addField(QFormLayout *form, const QString &word)
{
    auto *wordLabel = new QLabel(word);
    setSecondary(wordLabel);
    // Beside a value of two lines it stands at the first.
    wordLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *valueLabel = new QLabel;
    valueLabel->setWordWrap(true);
    valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    valueLabel->setAccessibleName(word);
    form->addRow(wordLabel, valueLabel);
    return valueLabel;
}

void OrganizationPane::showNothing()
{
    m_id = {};
    m_nameLabel->setText(tr("Choose an organization"));
    m_kindLabel->clear();
    m_tabs->hide();
}

void OrganizationPane::show(const Organization &organization, const OrganizationFigures &figures)
{
    const bool another = organization.id != m_id;
    m_id = organization.id;
    m_tabs->show();
    m_changes->setRecord(QStringLiteral("organization"), QString::number(m_id.value));
    const QLocale locale;
    m_nameLabel->setText(organization.name);
    m_kindLabel->setText(wordFor(organization.kind));
    m_codeLabel->setText(organization.code);
    m_shortNameLabel->setText(orDash(organization.shortName));
    const Organization *parent = m_workplace.organization(organization.parentId);
    m_parentLabel->setText(parent == nullptr ? QStringLiteral("–") : parent->name);
    m_foundedLabel->setText(orDash(dateText(organization.founded)));
    m_dissolvedLabel->setText(orDash(dateText(organization.dissolved)));
    const QString separator = QStringLiteral(" · ");
    QStringList members = tr("%1\nbranch %2 · in service %3 · floating %4")
                              .arg(locale.toString(figures.total()), locale.toString(figures.branch),
                                  locale.toString(figures.inService), locale.toString(figures.floating))
                              .split(separator);
    for (QString &each : members)
        each = unbroken(each);
    m_membersLabel->setText(members.join(separator));
    m_formalLabel->setText(locale.toString(figures.formal));
    m_residentsLabel->setText(organization.population == 0 && organization.households == 0
            ? QStringLiteral("–")
            : tr("%1 in %2 households")
                  .arg(locale.toString(organization.population), locale.toString(organization.households)));
    m_addressLabel->setText(orDash(organization.address));
    m_phoneLabel->setText(orDash(organization.phone));
    m_tabs->setTabVisible(
        2, takesMembers(organization.kind) && organization.kind != OrganizationKind::UnitOrganization);
    if (another) {
        m_places->setCommunity(organization.id);
    }
    askPeriods(organization.id);
}

void OrganizationPane::goToPlace(PlaceId place)
{
    m_places->goTo(place);
}

void OrganizationPane::askPeriods(OrganizationId id)
{
    afterwards(m_workplace.services().organizations.periods(id), this,
        [this, id](const Result<QList<OrganizationPeriod>> &answer) {
            if (id != m_id || !answer) {
                return;
            }
            m_periodTree->clear();
            for (const OrganizationPeriod &period : *answer) {
                const Organization *parent = m_workplace.organization(period.parentId);
                auto *item = new QTreeWidgetItem(m_periodTree,
                    {period.from.isValid() ? dateText(period.from) : tr("not known"), dateText(period.until),
                        period.name, wordFor(period.kind), parent == nullptr ? QString() : parent->name});
                for (int column = 0; column < 5; ++column) {
                    item->setToolTip(column, item->text(column));
                }
            }
        });
}

} // namespace dangjian
