// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formdialog.h"

#include <memory>

namespace Ui {
class OrganizationForm;
}

namespace dangjian {

/** Adds an organization, or edits one; a new name, kind or superior holds from a date, and its past stays readable. */
class OrganizationDialog : public FormDialog
{
    Q_OBJECT

public:
    /** `organization` without an id is a new one; its parent is what stands in the tree. */
    OrganizationDialog(Workplace &workplace, const Organization &organization, QWidget *parent);
    ~OrganizationDialog() override;

Q_SIGNALS:
    void saved(dangjian::OrganizationId id);

protected:
    void save() override;
    bool meetConflict() override;

private:
    void fill(const Organization &organization);
    void choose(const Organization &theirs);
    void fillParents();
    void fillKinds();
    void suggestCode();
    void showFrom();
    Organization typed() const;

    Organization m_before;
    std::unique_ptr<Ui::OrganizationForm> m_form;
    QString m_suggestedCode;
};

} // namespace dangjian
