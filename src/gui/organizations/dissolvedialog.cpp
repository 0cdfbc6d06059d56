// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/dissolvedialog.h"

#include "organizations/ui_dissolvedialog.h"

#include <QPushButton>

namespace dangjian {

DissolveDialog::DissolveDialog(Workplace &workplace, const Organization &organization, QWidget *parent)
    : FormDialog(workplace, parent), m_organization(organization), m_form(std::make_unique<Ui::DissolveForm>())
{
    m_form->setupUi(this);
    setForm(m_form->faultLabel, m_form->buttonBox);
    m_form->organizationLabel->setText(
        tr("%1 stays readable with its history, but takes no members and no records any more.").arg(organization.name));
    m_form->buttonBox->button(QDialogButtonBox::Save)->setText(tr("&Dissolve"));
    m_form->onField->setDate(services().store.clock().today());
    m_form->reasonEdit->setFocus();
}

DissolveDialog::~DissolveDialog() = default;

void DissolveDialog::save()
{
    if (!m_form->onField->date().isValid()) {
        showFault(tr("Give the date of the dissolution."));
        return;
    }
    await(services().organizations.dissolve(
              m_organization.id, m_form->onField->date(), m_form->reasonEdit->text().trimmed()),
        [](const Done &) {});
}

} // namespace dangjian
