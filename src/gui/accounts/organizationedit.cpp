// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/organizationedit.h"

#include "app/scopebutton.h"
#include "app/workplace.h"

namespace dangjian {

OrganizationEdit::OrganizationEdit(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &OrganizationEdit::openPopup);
    setOrganization({});
}

void OrganizationEdit::setWorkplace(Workplace &workplace)
{
    m_workplace = &workplace;
    QStringList names;
    for (const Organization &each : workplace.organizations()) {
        names << each.name << each.shortName;
    }
    m_readings.add(names);
    setOrganization(m_id);
}

void OrganizationEdit::setOrganization(OrganizationId id)
{
    m_id = id;
    const Organization *chosen = m_workplace ? m_workplace->organization(id) : nullptr;
    const QString name = chosen == nullptr ? tr("Choose …") : chosen->name;
    setText(name + QStringLiteral("  ▾"));
    setAccessibleName(tr("Organization: %1").arg(name));
}

void OrganizationEdit::openPopup()
{
    if (m_popup == nullptr) {
        m_popup = new ScopePopup(*m_workplace, m_readings, this);
        connect(m_popup, &ScopePopup::chosen, this, [this](OrganizationId id) {
            setOrganization(id);
            Q_EMIT organizationChanged();
        });
    }
    m_popup->open(mapToGlobal(QPoint(0, height() + 4)), m_id);
}

} // namespace dangjian
