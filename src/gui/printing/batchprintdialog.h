// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeleft.h"
#include "printing/certificateprinting.h"
#include "sheets/sheetlibrary.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Ui {
class BatchPrintDialog;
}
class QPrinter;
class QPushButton;

namespace dangjian {

class PaperOptionsPane;
struct UnfinishedRun;
class Workplace;

/**
 * Prints many members' papers: who, which paper, how on the sheets; into PDF files (how many) or onto a printer, job by
 * job. Runs that stopped are offered first. While files are written it shows how far they are, until it is closed.
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

    /** Prints the choice on a printer that has been chosen, job by job, and closes. */
    void printOn(std::unique_ptr<QPrinter> printer);

public Q_SLOTS:
    void start();
    void printIntoFiles();
    void whenReasoned(std::function<void()> act);
    /** Cancels what is being written, or closes before anything is. Closed otherwise, the job goes on. */
    void stop();

Q_SIGNALS:
    /** It is known how many members will be printed. */
    void counted(int members);
    /** It is known which runs have stopped. */
    void runsFound(int runs);
    /** It is known whether the office's own copy of the paper is sound. */
    void sheetLooked();

private:
    enum Scope
    {
        SelectedPeople,
        ShownList,
        OneOrganization
    };

    enum Target
    {
        Files,
        Printer
    };

    void addScopes();
    void showRuns(int runs);
    void resume(const UnfinishedRun &run);
    void offerIndex();
    void showTarget();
    int sizeKey() const;
    void showSize();
    void showSheetFault();
    /** The first pages on the screen. */
    void preview();
    /** Whether the paper's own choices are sound; says what is not. */
    bool isSound();
    /** Watches a job that writes files: its progress here, its end over whatever window stands then. */
    void follow(PrintJob *job, qint64 members);
    void count();
    void showCount(int members);
    void chooseFile();
    void choosePrinter();
    bool mayReplace(const PrintOptions &options);
    MemberQuery query() const;

    std::unique_ptr<Ui::BatchPrintDialog> m_form;
    Workplace &m_workplace;
    SheetLibrary m_sheets;
    PaperOptionsPane *m_paperOptions = nullptr;
    QString m_reason; // why papers leave that tell personal data
    QPushButton *m_previewButton = nullptr;
    QPointer<PrintJob> m_job; // that is followed
    TimeLeft m_timeLeft;
    QList<MemberId> m_selected;
    std::optional<MemberQuery> m_shown;
    int m_members = -1;
    int m_leftOut = 0;
    int m_turn = 0;
    int m_sizeKey = -1; // what the size shown is kept under
};

} // namespace dangjian
