// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formdialog.h"

#include <memory>

namespace Ui {
class UnitForm;
}

namespace dangjian {

/** Adds or edits a work unit. */
class UnitDialog : public FormDialog
{
    Q_OBJECT

public:
    /** A unit without an id is a new one. */
    UnitDialog(Workplace &workplace, const Unit &unit, QWidget *parent);
    ~UnitDialog() override;

Q_SIGNALS:
    void saved(dangjian::UnitId id);

protected:
    void save() override;
    bool meetConflict() override;

private:
    void fill(const Unit &unit);
    Unit typed() const;

    Unit m_before;
    std::unique_ptr<Ui::UnitForm> m_form;
};

} // namespace dangjian
