// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organizationdialog.h"

#include "app/errortext.h"
#include "app/fieldwords.h"
#include "app/words.h"
#include "conflicts/editconflict.h"
#include "organizations/indentdelegate.h"
#include "organizations/ui_organizationdialog.h"

#include <algorithm>

namespace dangjian {

OrganizationDialog::OrganizationDialog(Workplace &workplace, const Organization &organization, QWidget *parent)
    : FormDialog(workplace, parent), m_before(organization), m_form(std::make_unique<Ui::OrganizationForm>())
{
    m_form->setupUi(this);
    m_form->parentCombo->setItemDelegate(new IndentDelegate(this));
    setForm(m_form->faultLabel, m_form->buttonBox);
    setWindowTitle(organization.id ? tr("Edit %1").arg(organization.name) : tr("New organization"));
    fillParents();
    fillKinds();
    fill(organization);
    m_form->fromField->setDate(services().store.clock().today());
    if (!organization.id) {
        suggestCode();
    }
    connect(m_form->parentCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_before.id) {
            suggestCode();
        }
        showFrom();
    });
    connect(m_form->kindCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_before.id) {
            suggestCode();
        }
        showFrom();
    });
    connect(m_form->nameEdit, &QLineEdit::textChanged, this, &OrganizationDialog::showFrom);
    connect(m_form->shortNameEdit, &QLineEdit::textChanged, this, &OrganizationDialog::showFrom);
    showFrom();
    m_form->nameEdit->setFocus();
}

OrganizationDialog::~OrganizationDialog() = default;

void OrganizationDialog::fill(const Organization &organization)
{
    m_form->parentCombo->setCurrentIndex(qMax(0, m_form->parentCombo->findData(organization.parentId.value)));
    m_form->kindCombo->setCurrentIndex(qMax(0, m_form->kindCombo->findData(int(organization.kind))));
    m_form->nameEdit->setText(organization.name);
    m_form->shortNameEdit->setText(organization.shortName);
    m_form->codeEdit->setText(organization.code);
    m_form->foundedField->setDate(organization.founded);
    m_form->addressEdit->setText(organization.address);
    m_form->phoneEdit->setText(organization.phone);
    m_form->populationSpinBox->setValue(organization.population);
    m_form->householdsSpinBox->setValue(organization.households);
}

void OrganizationDialog::fillParents()
{
    const QList<Organization> all = workplace().ownOrganizations();
    const QList<OrganizationId> below = m_before.id ? subtreeOf(all, m_before.id) : QList<OrganizationId>();
    if (m_before.id && !m_before.parentId) {
        m_form->parentCombo->addItem(QStringLiteral("–"), qint64(0));
        m_form->parentCombo->setEnabled(false);
        return;
    }
    for (const Organization &organization : all) {
        const bool alive = !organization.dissolved.isValid() || organization.id == m_before.parentId;
        if (!alive || below.contains(organization.id) || organization.kind == OrganizationKind::PartyGroup) {
            continue;
        }
        int depth = 0;
        for (const Organization *above = workplace().organization(organization.parentId); above != nullptr && depth < 8;
             above = workplace().organization(above->parentId)) {
            ++depth;
        }
        m_form->parentCombo->addItem(organization.name, organization.id.value);
        m_form->parentCombo->setItemData(m_form->parentCombo->count() - 1, depth, IndentDelegate::depthRole);
    }
    m_form->parentCombo->setCurrentIndex(qMax(0, m_form->parentCombo->findData(m_before.parentId.value)));
}

void OrganizationDialog::fillKinds()
{
    for (const auto &[kind, code] : Codes<OrganizationKind>::table) {
        if (kind != OrganizationKind::DistrictCommittee || (m_before.id && !m_before.parentId)) {
            m_form->kindCombo->addItem(wordFor(kind), int(kind));
        }
    }
    m_form->kindCombo->setCurrentIndex(qMax(0, m_form->kindCombo->findData(int(m_before.kind))));
}

// The next free code below the superior: its code and a serial of as many digits as its children use.
void OrganizationDialog::suggestCode()
{
    if (!m_form->codeEdit->text().isEmpty() && m_form->codeEdit->text() != m_suggestedCode) {
        return;
    }
    const OrganizationId parentId{m_form->parentCombo->currentData().toLongLong()};
    const Organization *parent = workplace().organization(parentId);
    if (parent == nullptr) {
        return;
    }
    // Kinds are often numbered apart (01 … for subdistricts, 90 … for organs): the next one of its own kind, if free.
    const auto kind = OrganizationKind(m_form->kindCombo->currentData().toInt());
    int digits = 2;
    int highest = 0;
    int highestOfKind = 0;
    QSet<int> taken;
    for (const Organization &organization : workplace().organizations()) {
        bool isNumber = false;
        const QString serial = organization.code.mid(parent->code.size());
        const int number = serial.toInt(&isNumber);
        if (organization.parentId == parentId && organization.code.startsWith(parent->code) && isNumber) {
            digits = int(serial.size());
            taken.insert(number);
            highest = qMax(highest, number);
            highestOfKind = organization.kind == kind ? qMax(highestOfKind, number) : highestOfKind;
        }
    }
    const int next = highestOfKind > 0 && !taken.contains(highestOfKind + 1) ? highestOfKind : highest;
    m_suggestedCode = parent->code + QStringLiteral("%1").arg(next + 1, digits, 10, QLatin1Char('0'));
    m_form->codeEdit->setText(m_suggestedCode);
}

Organization OrganizationDialog::typed() const
{
    Organization organization = m_before;
    organization.parentId = OrganizationId{m_form->parentCombo->currentData().toLongLong()};
    organization.kind = OrganizationKind(m_form->kindCombo->currentData().toInt());
    organization.name = m_form->nameEdit->text().trimmed();
    organization.shortName = m_form->shortNameEdit->text().trimmed();
    organization.code = m_form->codeEdit->text().trimmed();
    organization.founded = m_form->foundedField->date();
    organization.address = m_form->addressEdit->text().trimmed();
    organization.phone = m_form->phoneEdit->text().trimmed();
    organization.population = m_form->populationSpinBox->value();
    organization.households = m_form->householdsSpinBox->value();
    return organization;
}

void OrganizationDialog::showFrom()
{
    const Organization now = typed();
    const bool opensPeriod = m_before.id
        && (now.name != m_before.name || now.shortName != m_before.shortName || now.kind != m_before.kind
            || now.parentId != m_before.parentId);
    m_form->fromField->setVisible(opensPeriod);
    m_form->fromFieldLabel->setVisible(opensPeriod);
}

void OrganizationDialog::save()
{
    const Organization organization = typed();
    if (!m_form->foundedField->isAcceptable()) {
        showFault(tr("The date of founding is no date. Type it as 2026-10-31."));
        m_form->foundedField->setFocus();
        return;
    }
    if (!m_before.id) {
        await(services().organizations.add(organization),
            [this](const Result<OrganizationId> &id) { Q_EMIT saved(*id); });
        return;
    }
    const bool hasFrom = !m_form->fromField->isHidden();
    if (hasFrom && !m_form->fromField->date().isValid()) {
        showFault(tr("Give the date from which the change holds."));
        m_form->fromField->setFocus();
        return;
    }
    await(services().organizations.edit(organization, hasFrom ? m_form->fromField->date() : QDate()),
        [this](const Done &) { Q_EMIT saved(m_before.id); });
}

bool OrganizationDialog::meetConflict()
{
    afterwards(services().organizations.all(), this, [this](const Result<QList<Organization>> &all) {
        if (!all) {
            showFault(errorText(all.error()));
            return;
        }
        const auto now = std::find_if(
            all->cbegin(), all->cend(), [this](const Organization &each) { return each.id == m_before.id; });
        if (now == all->cend()) {
            showFault(tr("This organization is not in the database any more: whoever entered it has taken it back. "
                         "Nothing you typed is lost as long as this form is open."));
            return;
        }
        choose(*now);
    });
    return true;
}

void OrganizationDialog::choose(const Organization &theirs)
{
    const QHash<QString, QWidget *> fields{{QStringLiteral("parent_id"), m_form->parentCombo},
        {QStringLiteral("kind"), m_form->kindCombo}, {QStringLiteral("name"), m_form->nameEdit},
        {QStringLiteral("short_name"), m_form->shortNameEdit}, {QStringLiteral("code"), m_form->codeEdit},
        {QStringLiteral("founded"), m_form->foundedField}, {QStringLiteral("address"), m_form->addressEdit},
        {QStringLiteral("phone"), m_form->phoneEdit}, {QStringLiteral("population"), m_form->populationSpinBox},
        {QStringLiteral("households"), m_form->householdsSpinBox}};
    const ConflictSubject subject{m_before.name, QStringLiteral("organization"), QString::number(m_before.id.value),
        [fields](const QString &column) {
            return fields.contains(column) ? wordsBeside(fields.value(column)) : fieldWord(column);
        },
        [this](const QString &column, const QString &value) {
            if (column == QStringLiteral("kind")) {
                const auto kind = fromCode<OrganizationKind>(value);
                return kind ? wordFor(*kind) : value;
            }
            return column == QStringLiteral("parent_id") ? organizationName(workplace(), value) : value;
        }};
    // That it was dissolved meanwhile is told, and stays so.
    static const QList<RecordField<Organization>> columns{
        recordField<Organization, &Organization::parentId>("parent_id"),
        recordField<Organization, &Organization::kind>("kind"), recordField<Organization, &Organization::name>("name"),
        recordField<Organization, &Organization::shortName>("short_name"),
        recordField<Organization, &Organization::code>("code"),
        recordField<Organization, &Organization::founded>("founded"),
        recordField<Organization, &Organization::address>("address"),
        recordField<Organization, &Organization::phone>("phone"),
        recordField<Organization, &Organization::population>("population"),
        recordField<Organization, &Organization::households>("households"),
        recordField<Organization, &Organization::dissolved>("dissolved")};
    settleConflict<Organization>(workplace(), this, subject, columns, m_before, typed(), theirs,
        [this, theirs](const Organization &merged) {
            m_before = theirs;
            fill(merged);
            showFrom();
            save();
        },
        {});
}

} // namespace dangjian
