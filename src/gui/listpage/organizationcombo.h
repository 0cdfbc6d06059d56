// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"

#include <QComboBox>

namespace dangjian {

class Workplace;

/** Chooses a living organization that takes members, by its name, its code or the initials of its name. */
class OrganizationCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit OrganizationCombo(QWidget *parent = nullptr);

    /** Offers the organizations of the scope (all where `wholeDistrict`), and keeps up with changes. */
    void setWorkplace(Workplace &workplace, bool wholeDistrict);
    OrganizationId organization() const;
    void setOrganization(OrganizationId id);

Q_SIGNALS:
    void organizationChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
    void addReadings();
    int indexOfText() const;

    Workplace *m_workplace = nullptr;
    bool m_wholeDistrict = true;
    OrganizationId m_wanted;
};

} // namespace dangjian
