// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitdialog.h"

#include "app/errortext.h"
#include "codelists/codelist.h"
#include "conflicts/editconflict.h"
#include "units/ui_unitdialog.h"

#include <algorithm>

namespace dangjian {

UnitDialog::UnitDialog(Workplace &workplace, const Unit &unit, QWidget *parent)
    : FormDialog(workplace, parent), m_before(unit), m_form(std::make_unique<Ui::UnitForm>())
{
    m_form->setupUi(this);
    setForm(m_form->faultLabel, m_form->buttonBox);
    setWindowTitle(unit.id ? tr("Edit %1").arg(unit.name) : tr("New unit"));
    m_form->natureCombo->setCodeList(unitNatureCodes(), CodeCombo::Names::Full);
    m_form->communityCombo->setWorkplace(workplace, true);
    fill(unit);
    m_form->nameEdit->setFocus();
}

void UnitDialog::fill(const Unit &unit)
{
    m_form->nameEdit->setText(unit.name);
    m_form->natureCombo->setCode(unit.nature);
    m_form->superiorEdit->setText(unit.superior);
    m_form->partyOrganizationEdit->setText(unit.partyOrganization);
    m_form->contactEdit->setText(unit.contact);
    m_form->phoneEdit->setText(unit.phone);
    m_form->addressEdit->setText(unit.address);
    m_form->communityCombo->setOrganization(unit.communityId);
}

Unit UnitDialog::typed() const
{
    Unit unit = m_before;
    unit.name = m_form->nameEdit->text().trimmed();
    unit.nature = m_form->natureCombo->code();
    unit.superior = m_form->superiorEdit->text().trimmed();
    unit.partyOrganization = m_form->partyOrganizationEdit->text().trimmed();
    unit.contact = m_form->contactEdit->text().trimmed();
    unit.phone = m_form->phoneEdit->text().trimmed();
    unit.address = m_form->addressEdit->text().trimmed();
    unit.communityId = m_form->communityCombo->organization();
    return unit;
}

UnitDialog::~UnitDialog() = default;

void UnitDialog::save()
{
    if (!m_form->natureCombo->isAcceptable()) {
        showFault(tr("Choose the nature from the list, or leave it empty."));
        m_form->natureCombo->setFocus();
        return;
    }
    const Unit unit = typed();
    if (unit.id) {
        await(services().units.edit(unit), [this](const Done &) { Q_EMIT saved(m_before.id); });
    } else {
        await(services().units.add(unit), [this](const Result<UnitId> &id) { Q_EMIT saved(*id); });
    }
}

bool UnitDialog::meetConflict()
{
    afterwards(services().units.list(), this, [this](const Result<QList<UnitRow>> &rows) {
        if (!rows) {
            showFault(errorText(rows.error()));
            return;
        }
        const auto now = std::find_if(
            rows->cbegin(), rows->cend(), [this](const UnitRow &row) { return row.unit.id == m_before.id; });
        if (now == rows->cend()) {
            showFault(tr("This unit is not in the database any more: whoever entered it has taken it back. Nothing you "
                         "typed is lost as long as this form is open."));
            return;
        }
        const QHash<QString, QWidget *> fields{{QStringLiteral("name"), m_form->nameEdit},
            {QStringLiteral("nature"), m_form->natureCombo}, {QStringLiteral("superior"), m_form->superiorEdit},
            {QStringLiteral("party_organization"), m_form->partyOrganizationEdit},
            {QStringLiteral("contact"), m_form->contactEdit}, {QStringLiteral("phone"), m_form->phoneEdit},
            {QStringLiteral("address"), m_form->addressEdit}, {QStringLiteral("community_id"), m_form->communityCombo}};
        const ConflictSubject subject{m_before.name, QStringLiteral("unit"), QString::number(m_before.id.value),
            [fields](const QString &column) { return wordsBeside(fields.value(column)); },
            [this](const QString &column, const QString &value) {
                if (column == QStringLiteral("nature"))
                    return unitNatureCodes().nameOf(value);
                return column == QStringLiteral("community_id") ? organizationName(workplace(), value) : value;
            }};
        static const QList<RecordField<Unit>> columns{recordField<Unit, &Unit::name>("name"),
            recordField<Unit, &Unit::nature>("nature"), recordField<Unit, &Unit::superior>("superior"),
            recordField<Unit, &Unit::partyOrganization>("party_organization"),
            recordField<Unit, &Unit::contact>("contact"), recordField<Unit, &Unit::phone>("phone"),
            recordField<Unit, &Unit::address>("address"), recordField<Unit, &Unit::communityId>("community_id")};
        settleConflict<Unit>(workplace(), this, subject, columns, m_before, typed(), now->unit,
            [this, theirs = now->unit](const Unit &merged) {
                m_before = theirs;
                fill(merged);
                save();
            },
            {});
    });
    return true;
}

} // namespace dangjian
