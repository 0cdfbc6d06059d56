// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewBranchForm;
}

namespace dangjian {

class Workplace;

/** Asks what a branch that is to be made with an import is called, and where it belongs; nothing is made here. */
class NewBranchDialog : public QDialog
{
    Q_OBJECT

public:
    /** `planned` are those that will be made besides: their codes and names are taken. */
    NewBranchDialog(Workplace &workplace, const QString &name, const Organization &wish,
        const QList<Organization> &planned, QWidget *parent = nullptr);
    ~NewBranchDialog() override;

    Organization branch() const;

public Q_SLOTS:
    void accept() override;

private:
    void fillParents(OrganizationId chosen);
    void suggestCode();
    QList<Organization> all() const;

    std::unique_ptr<Ui::NewBranchForm> m_form;
    Workplace &m_workplace;
    QList<Organization> m_planned;
    QString m_suggestedCode;
};

} // namespace dangjian
