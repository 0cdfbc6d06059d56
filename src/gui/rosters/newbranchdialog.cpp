// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/newbranchdialog.h"

#include "app/appearance.h"
#include "app/errortext.h"
#include "app/words.h"
#include "app/workplace.h"
#include "organizations/indentdelegate.h"
#include "organizations/organizationrules.h"
#include "rosters/organizationnames.h"
#include "rosters/ui_newbranchdialog.h"

#include <QPushButton>

#include <algorithm>

namespace dangjian {

NewBranchDialog::NewBranchDialog(Workplace &workplace, const QString &name, const Organization &wish,
    const QList<Organization> &planned, QWidget *parent)
    : QDialog(parent), m_form(std::make_unique<Ui::NewBranchForm>()), m_workplace(workplace), m_planned(planned)
{
    m_form->setupUi(this);
    m_form->sayLabel->setText(
        tr("The file names a branch “%1” that is not there. It is made together with the import, and with it only.")
            .arg(name));
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Make it with the import"));
    QPalette alert = palette();
    alert.setColor(QPalette::WindowText, shadesOf(alert).accent);
    m_form->faultLabel->setPalette(alert);
    m_form->parentCombo->setItemDelegate(new IndentDelegate(m_form->parentCombo));
    fillParents(wish.parentId ? wish.parentId : workplace.scopeRoot());
    const OrganizationKind guessed = kindFromName(name).value_or(OrganizationKind::CommunityBranch);
    for (const auto &[kind, code] : Codes<OrganizationKind>::table)
        if (takesMembers(kind))
            m_form->kindCombo->addItem(wordFor(kind), int(kind));
    m_form->kindCombo->setCurrentIndex(
        std::max(0, m_form->kindCombo->findData(int(wish.parentId ? wish.kind : guessed))));
    m_form->nameEdit->setText(wish.name.isEmpty() ? name : wish.name);
    m_form->codeEdit->setText(wish.code);
    suggestCode();
    connect(m_form->parentCombo, &QComboBox::currentIndexChanged, this, &NewBranchDialog::suggestCode);
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, &NewBranchDialog::accept);
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &NewBranchDialog::reject);
    m_form->parentCombo->setFocus();
}

NewBranchDialog::~NewBranchDialog() = default;

QList<Organization> NewBranchDialog::all() const
{
    return m_workplace.organizations() + m_planned;
}

void NewBranchDialog::fillParents(OrganizationId chosen)
{
    for (const Organization &organization : m_workplace.ownOrganizations()) {
        if (organization.dissolved.isValid() || organization.kind == OrganizationKind::PartyGroup)
            continue;
        int depth = 0;
        const Organization *above = m_workplace.organization(organization.parentId);
        for (; above && depth < 8; above = m_workplace.organization(above->parentId))
            ++depth;
        m_form->parentCombo->addItem(organization.name, organization.id.value);
        m_form->parentCombo->setItemData(m_form->parentCombo->count() - 1, depth, IndentDelegate::depthRole);
    }
    m_form->parentCombo->setMaxVisibleItems(20);
    m_form->parentCombo->setCurrentIndex(std::max(0, m_form->parentCombo->findData(chosen.value)));
}

void NewBranchDialog::suggestCode()
{
    if (!m_form->codeEdit->text().isEmpty() && m_form->codeEdit->text() != m_suggestedCode)
        return;
    const Organization *parent
        = m_workplace.organization(OrganizationId{m_form->parentCombo->currentData().toLongLong()});
    if (!parent)
        return;
    int digits = 2;
    int highest = 0;
    const QList<Organization> others = all();
    for (const Organization &organization : others) {
        bool isNumber = false;
        const int number = organization.code.mid(parent->code.size()).toInt(&isNumber);
        if (organization.parentId == parent->id && organization.code.startsWith(parent->code) && isNumber) {
            digits = int(organization.code.size() - parent->code.size());
            highest = std::max(highest, number);
        }
    }
    m_suggestedCode = parent->code + QStringLiteral("%1").arg(highest + 1, digits, 10, QLatin1Char('0'));
    m_form->codeEdit->setText(m_suggestedCode);
}

Organization NewBranchDialog::branch() const
{
    Organization branch;
    branch.parentId = OrganizationId{m_form->parentCombo->currentData().toLongLong()};
    branch.kind = OrganizationKind(m_form->kindCombo->currentData().toInt());
    branch.name = m_form->nameEdit->text().trimmed();
    branch.shortName = shortNameOf(branch.name);
    branch.code = m_form->codeEdit->text().trimmed();
    return branch;
}

void NewBranchDialog::accept()
{
    const Organization wanted = branch();
    const QList<Organization> others = all();
    const bool codeTaken = std::any_of(
        others.cbegin(), others.cend(), [&wanted](const Organization &each) { return each.code == wanted.code; });
    const auto fault = faultOf(wanted, m_workplace.organizations());
    m_form->faultLabel->setVisible(fault || codeTaken);
    if (fault) {
        m_form->faultLabel->setText(findingText(fault->code));
        return;
    }
    if (codeTaken) {
        m_form->faultLabel->setText(tr("Another organization has this code already."));
        m_form->codeEdit->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace dangjian
