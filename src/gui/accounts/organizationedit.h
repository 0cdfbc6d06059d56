// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"
#include "search/readingindex.h"

#include <QPushButton>

namespace dangjian {

class ScopePopup;
class Workplace;

/** Chooses an organization from the tree that drops down; typing filters it by name, pinyin, initials or code. */
class OrganizationEdit : public QPushButton
{
    Q_OBJECT

public:
    explicit OrganizationEdit(QWidget *parent = nullptr);

    void setWorkplace(Workplace &workplace);
    OrganizationId organization() const { return m_id; }
    void setOrganization(OrganizationId id);

Q_SIGNALS:
    void organizationChanged();

private:
    void openPopup();

    Workplace *m_workplace = nullptr;
    ReadingIndex m_readings;
    ScopePopup *m_popup = nullptr;
    OrganizationId m_id;
};

} // namespace dangjian
