// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/certificateprinting.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BatchPrintDialog;
}
class QPrinter;
class QPushButton;

namespace dangjian {

class Workplace;

/**
 * Prints many members' papers: who, which paper, how on the sheets; into PDF files (how many) or onto a printer. Runs
 * as a job.
 */
class BatchPrintDialog : public QDialog
{
    Q_OBJECT

public:
    /**
     * `selected` are the people marked in a list, none or many; `shown` is what the list shows, if it shows anything.
     */
    BatchPrintDialog(Workplace &workplace, const QList<MemberId> &selected, const std::optional<MemberQuery> &shown,
        PaperKind kind, QWidget *parent = nullptr);
    ~BatchPrintDialog() override;

    /** Prints the papers of an organization and of all below it, unless another choice is made. */
    void chooseOrganization(OrganizationId id);
    PrintSelection selection() const;
    PrintOptions options() const;

    /** Prints the choice on a printer that has been chosen, as a job, and closes. */
    void printOn(std::unique_ptr<QPrinter> printer);

public Q_SLOTS:
    void start();

Q_SIGNALS:
    /** It is known how many members will be printed. */
    void counted(int members);

private:
    enum Scope
    {
        SelectedPeople,
        ShownList,
        OneOrganization
    };

    void addScopes();
    void count();
    void showCount(int members);
    void chooseFile();
    void choosePrinter();
    bool mayReplace(const PrintOptions &options);
    MemberQuery query() const;

    std::unique_ptr<Ui::BatchPrintDialog> m_form;
    Workplace &m_workplace;
    QPushButton *m_printButton = nullptr;
    QList<MemberId> m_selected;
    std::optional<MemberQuery> m_shown;
    int m_members = -1;
    int m_turn = 0;
};

} // namespace dangjian
