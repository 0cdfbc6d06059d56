// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formdialog.h"

#include <memory>

namespace Ui {
class DissolveForm;
}

namespace dangjian {

/** Dissolves an organization on a date, with a reason; it stays readable. */
class DissolveDialog : public FormDialog
{
    Q_OBJECT

public:
    DissolveDialog(Workplace &workplace, const Organization &organization, QWidget *parent);
    ~DissolveDialog() override;

protected:
    void save() override;

private:
    Organization m_organization;
    std::unique_ptr<Ui::DissolveForm> m_form;
};

} // namespace dangjian
