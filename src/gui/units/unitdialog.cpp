// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitdialog.h"

#include "codelists/codelist.h"
#include "units/ui_unitdialog.h"

namespace dangjian {

UnitDialog::UnitDialog(Workplace &workplace, const Unit &unit, QWidget *parent)
    : FormDialog(workplace, parent), m_before(unit), m_form(std::make_unique<Ui::UnitForm>())
{
    m_form->setupUi(this);
    setForm(m_form->faultLabel, m_form->buttonBox);
    setWindowTitle(unit.id ? tr("Edit %1").arg(unit.name) : tr("New unit"));
    m_form->natureCombo->setCodeList(unitNatureCodes(), CodeCombo::Names::Full);
    m_form->communityCombo->setWorkplace(workplace, true);
    m_form->nameEdit->setText(unit.name);
    m_form->natureCombo->setCode(unit.nature);
    m_form->superiorEdit->setText(unit.superior);
    m_form->partyOrganizationEdit->setText(unit.partyOrganization);
    m_form->contactEdit->setText(unit.contact);
    m_form->phoneEdit->setText(unit.phone);
    m_form->addressEdit->setText(unit.address);
    m_form->communityCombo->setOrganization(unit.communityId);
    m_form->nameEdit->setFocus();
}

UnitDialog::~UnitDialog() = default;

void UnitDialog::save()
{
    if (!m_form->natureCombo->isAcceptable()) {
        showFault(tr("Choose the nature from the list, or leave it empty."));
        m_form->natureCombo->setFocus();
        return;
    }
    Unit unit = m_before;
    unit.name = m_form->nameEdit->text().trimmed();
    unit.nature = m_form->natureCombo->code();
    unit.superior = m_form->superiorEdit->text().trimmed();
    unit.partyOrganization = m_form->partyOrganizationEdit->text().trimmed();
    unit.contact = m_form->contactEdit->text().trimmed();
    unit.phone = m_form->phoneEdit->text().trimmed();
    unit.address = m_form->addressEdit->text().trimmed();
    unit.communityId = m_form->communityCombo->organization();
    if (unit.id) {
        await(services().units.edit(unit), [this](const Done &) { Q_EMIT saved(m_before.id); });
    } else {
        await(services().units.add(unit), [this](const Result<UnitId> &id) { Q_EMIT saved(*id); });
    }
}

} // namespace dangjian
