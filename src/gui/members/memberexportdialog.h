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

/**
 * Writes a list of members into a file for Excel: the columns on the screen, a usual set of them, or a roster with all
 * that can be imported again. ID numbers stay masked unless they are asked for on purpose.
 */
class MemberExportDialog : public QDialog
{
    Q_OBJECT

public:
    /** `columns`: those of MemberListModel that the list shows. */
    MemberExportDialog(Workplace &workplace, const MemberChoice &choice, const MemberQuery &order,
        const QList<int> &columns, QWidget *parent = nullptr);
    ~MemberExportDialog() override;

    /** The job that the fields describe; owned by the caller. */
    MemberExportJob *makeJob() const;

public Q_SLOTS:
    void start();

private:
    /** Which columns the file has, in the order of the box. */
    enum Columns
    {
        Shown,
        Usual,
        Roster
    };

    void chooseFile();
    void run();
    void explain();
    QString file() const;

    std::unique_ptr<Ui::MemberExportDialog> m_form;
    Workplace &m_workplace;
    MemberChoice m_choice;
    MemberQuery m_order;
    QList<int> m_shownColumns;
    QString m_reason; // for numbers in clear
};

/** The usual columns of an exported list. */
QList<MemberExportJob::Column> memberExportColumns();

} // namespace dangjian
