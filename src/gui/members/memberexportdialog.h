// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/memberexport.h"
#include "members/memberactions.h"

#include <QDialog>

#include <memory>

namespace Ui {
class MemberExportDialog;
}

namespace dangjian {

class Workplace;

/** Writes a list of members into a file for Excel; ID numbers stay masked unless they are asked for on purpose. */
class MemberExportDialog : public QDialog
{
    Q_OBJECT

public:
    MemberExportDialog(
        Workplace &workplace, const MemberChoice &choice, const MemberQuery &order, QWidget *parent = nullptr);
    ~MemberExportDialog() override;

    /** The job that the fields describe; owned by the caller. */
    MemberExportJob *makeJob() const;

public Q_SLOTS:
    void start();

private:
    void chooseFile();
    QString file() const;

    std::unique_ptr<Ui::MemberExportDialog> m_form;
    Workplace &m_workplace;
    MemberChoice m_choice;
    MemberQuery m_order;
};

/** The columns of an exported list, with headings that a roster import knows again when the screen speaks Chinese. */
QList<MemberExportJob::Column> memberExportColumns();

} // namespace dangjian
