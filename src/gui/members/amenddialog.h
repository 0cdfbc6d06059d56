// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/participationservice.h"

#include <QDialog>

#include <memory>

class QTimer;

namespace Ui {
class AmendDialog;
}

namespace dangjian {

class Workplace;

/** Amends an entry of the log: the new one takes its place, the old one stays readable. What looks wrong is said live.
 */
class AmendDialog : public QDialog
{
    Q_OBJECT

public:
    AmendDialog(Workplace &workplace, const Participation &entry, QWidget *parent = nullptr);
    ~AmendDialog() override;

    /** What stands in the fields. */
    Participation input() const;

public Q_SLOTS:
    void save();
    void reject() override;

private:
    void examine();
    void fill(const Participation &entry);
    /** Somebody amended or voided the entry meanwhile: shows what stands now, and what can be done. */
    void meetConflict(const Error &error);
    void settleWith(const Participation &theirs);
    void enterAnew(const Participation &voided);

    std::unique_ptr<Ui::AmendDialog> m_form;
    Workplace &m_workplace;
    Participation m_entry;
    QTimer *m_examineTimer;
    bool m_saving = false;
};

} // namespace dangjian
