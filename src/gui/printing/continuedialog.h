// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/printfonts.h"
#include "printing/continuedprint.h"
#include "printing/letteroptions.h"
#include "printing/printersetup.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ContinueDialog;
}

namespace dangjian {

class Workplace;

/**
 * 续打: members bring their booklets back, one after the other. For each it is shown which page to put in and where the
 * new lines will stand; they alone are printed, and noted once somebody has seen that they came out well.
 */
class ContinueDialog : public QDialog
{
    Q_OBJECT

public:
    /** More can be added by the numbers of their certificates. */
    ContinueDialog(Workplace &workplace, const QList<MemberId> &members, QWidget *parent = nullptr);
    ~ContinueDialog() override;

    /** What is shown, as it was laid out. */
    const ContinuedPrint &shownPrint() const { return m_print; }
    /** Prints the next paper (or all of the person's) on a printer that has been chosen, which is kept for the others.
     */
    void printOn(std::unique_ptr<QPrinter> printer);
    void reject() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** What is to be done for the person chosen stands on the screen. */
    void ready();
    /** The printer has it; it is asked whether it came out well. */
    void asked();

private:
    void add(MemberId member, bool select);
    void addTyped();
    int rowOf(MemberId member) const;
    MemberId currentMember() const;
    void lookUp(MemberId member);
    void load();
    void showPrint(const Result<ContinuedPrint> &print);
    void take(const ContinuedPrint &print);
    void showSheet();
    QString stateOf(const ContinuedPrint &print) const;
    QString wordsFor(const ContinuedSheet &sheet) const;
    QString warningWords() const;
    QList<ContinuedSheet> sheetsToPrint() const;
    void print();
    void ask();
    void note(int sheets);
    void goToNext();
    PaperPutIn paperPutIn() const;

    std::unique_ptr<Ui::ContinueDialog> m_form;
    Workplace &m_workplace;
    ContinuedPrintService m_service;
    std::shared_ptr<const PrintFonts> m_fonts;
    PrinterSetup m_setup;
    ContinuedPrint m_print;
    int m_sent = 0; // sheets that the printer has and nobody has confirmed
    int m_turn = 0;
    MemberId m_disclosed; // whose particulars the journal knows to be shown
    LetterOptions m_letters; // with the reason why they leave
};

} // namespace dangjian
