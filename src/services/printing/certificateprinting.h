// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificateservice.h"
#include "jobs/job.h"
#include "paper/printfonts.h"
#include "printing/printoptions.h"
#include "rendering/pagesink.h"
#include "store/store.h"

namespace dangjian {

class Connection;
class PaperLayouts;
class LetterRows;
class PaperRows;
class PrintPlan;
class TogetherPlan;

/**
 * Prints a selection to PDF or onto a printer as a job; progress counts members, first of all of them unknown, while
 * they are looked through. The store keeps a run of several people with its parts: what was cancelled, has failed or
 * died with its program goes on with the parts that are not done, with the same people in the same order.
 *
 * Files appear when they are whole; each is noted as done, with its certificates where that was asked for, when it is.
 * A printer gets one part at a time: the next one goes when somebody has said what came out (PaperRunService); it goes
 * on with the page that is lacking. Lists, labels and photos are divided where a branch or a sheet ends. Members
 * without a valid certificate are left out of a run of certificates; asked for alone, StateForbids says so. A run on
 * which another program works fails with StateForbids (run.running), one whose last job nobody has confirmed with
 * StateForbids (run.unconfirmed).
 *
 * Papers that tell ID numbers, telephones or addresses in clear are journaled as handed out before there is any, with
 * the reason of the letters' options; ReasonMissing where the settings want one and none is given.
 */
class PrintJob : public Job
{
    Q_OBJECT

public:
    PrintJob(Store &store, PrintSelection selection, PrintOptions options, QObject *parent = nullptr);
    /** Onto a printer instead of into files: the first part. */
    PrintJob(Store &store, PrintSelection selection, PrintOptions options, std::unique_ptr<PageSink> printer,
        QObject *parent = nullptr);
    /** Goes on with a kept run: all files that are not done, or the printer's next part. */
    PrintJob(Store &store, PaperRunId run, std::unique_ptr<PageSink> printer = {}, QObject *parent = nullptr);
    ~PrintJob() override { stopAndWait(); }

    /** Why personal data leaves in clear, for a run that goes on: it stands for the reason with which it began. */
    void giveReason(const QString &reason) { m_reason = reason; }

    const PrintOutcome &outcome() const { return m_outcome; }

protected:
    Done run() override;

private:
    Done takeUp(const std::function<bool()> &lock);
    Done takeUpTogether(const std::function<bool()> &lock, std::shared_ptr<PaperLayouts> layouts,
        const std::shared_ptr<const PrintFonts> &fonts);
    Done begin();
    Done divideTogether(Connection &connection, PaperRows &rows, const QList<MemberId> &members);
    Done resume();
    Result<QList<MemberId>> membersToPrint();
    Done keep();
    /** Before there is any paper, the journal knows whose personal data is on it. */
    Done noteHandedOut(const QList<MemberId> &people, PaperLayouts &layouts);
    Done writeFiles(const PrintPlan &plan, const std::shared_ptr<const PrintFonts> &fonts);
    Done feedPrinter(const PrintPlan &plan, qsizetype index, const std::shared_ptr<const PrintFonts> &fonts);
    Done writeSheets(const TogetherPlan &plan, const std::shared_ptr<const PrintFonts> &fonts);
    Done feedSheets(const TogetherPlan &plan, qsizetype index, PaperLayouts &layouts,
        const std::shared_ptr<const PrintFonts> &fonts);
    QString titleOfPart(qsizetype index) const;
    Done noteDone(qsizetype part, int pages, const QList<CertificateService::Printed> &printed);
    /** The printer has a part. */
    Done noteSent(qsizetype part, int pages, const QString &sent);
    /** State, pages and what was sent are as told: where a printer took nothing, as they were before. */
    Done noteState(qsizetype part, const PaperRunPart &told);
    bool notes() const { return m_options.notePrinted && m_options.kind == PaperKind::Certificate; }
    void countParts();

    Store &m_store;
    PrintSelection m_selection;
    PrintOptions m_options;
    std::unique_ptr<PageSink> m_printer;
    PaperRun m_run; // a null id where the store keeps none
    QList<PaperRunPart> m_parts;
    bool m_resumed = false;
    QString m_reason; // given anew
    PrintOutcome m_outcome;
};

} // namespace dangjian
