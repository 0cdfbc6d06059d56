// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printerrunflow.h"

#include "app/afterwards.h"
#include "app/errortext.h"
#include "app/sheetfindings.h"
#include "app/workplace.h"
#include "printing/calibrations.h"
#include "printing/certificateprinting.h"
#include "printing/handingout.h"
#include "printing/leftouttext.h"
#include "printing/previewdialog.h"
#include "printing/printerchoice.h"
#include "printing/printersink.h"

#include <utility>

namespace dangjian {

namespace {

std::unique_ptr<PageSink> sinkFor(Workplace &workplace, std::unique_ptr<QPrinter> printer)
{
    const PrinterRun run = PrinterRun::of(*printer);
    const CalibrationTable calibrations = Calibrations(workplace.memory()).tableFor(*printer);
    return std::make_unique<PrinterSink>(std::move(printer), run, calibrations);
}

} // namespace

PrinterRunFlow::PrinterRunFlow(Workplace &workplace, const PrinterSetup &setup, const QString &title)
    : QObject(&workplace), m_workplace(workplace), m_runs(workplace.services().store), m_setup(setup), m_title(title)
{
}

void PrinterRunFlow::begin(
    const PrintSelection &selection, const PrintOptions &options, std::unique_ptr<QPrinter> printer)
{
    PrintOptions named = options;
    named.file = m_setup.name();
    watch(new PrintJob(m_workplace.services().store, selection, named, sinkFor(m_workplace, std::move(printer))));
}

void PrinterRunFlow::goOn(const UnfinishedRun &run)
{
    if (run.sentPart > 0)
        ask(run.run.id);
    else
        send(run.run.id, run);
}

void PrinterRunFlow::send(PaperRunId run, const UnfinishedRun &unfinished)
{
    // Whoever has chosen a printer was asked for the reason before that.
    if (m_setup.isChosen()) {
        sendOn(run, m_setup.make());
        return;
    }
    QWidget *window = m_workplace.window();
    const auto choose = [this, window, run, unfinished](const QString &reason) {
        m_reason = reason;
        choosePrinter(m_workplace, window,
            {paperFileName(unfinished.options.kind, {}).chopped(4), unfinished.options.kind,
                unfinished.options.imposition},
            [this, run](std::unique_ptr<QPrinter> printer) {
                m_setup = PrinterSetup(*printer);
                sendOn(run, std::move(printer));
            });
    };
    askWhyPapersLeave(m_workplace, window, unfinished, choose, [this] { end(); });
}

void PrinterRunFlow::sendOn(PaperRunId run, std::unique_ptr<QPrinter> printer)
{
    auto *job = new PrintJob(m_workplace.services().store, run, sinkFor(m_workplace, std::move(printer)));
    job->giveReason(m_reason);
    watch(job);
}

void PrinterRunFlow::watch(PrintJob *job)
{
    connect(job, &Job::finished, this, [this, job] {
        const PrintOutcome &outcome = job->outcome();
        // A run of many jobs says it once.
        if (outcome.sheetFault && !std::exchange(m_faultTold, true))
            m_workplace.tell(m_title, ownCopyText(*outcome.sheetFault));
        if (!outcome.leftOutNames.isEmpty())
            m_workplace.tell(m_title, leftOutText(outcome));
        if (outcome.run && outcome.sentPart > 0) {
            ask(outcome.run);
            return;
        }
        m_workplace.tell(m_title,
            tr("Members: %L1, pages: %L2. They are on their way to the printer.")
                .arg(outcome.members)
                .arg(outcome.pages));
        end();
    });
    // The status bar says what went wrong; the run waits in the store.
    connect(job, &Job::failed, this, &PrinterRunFlow::end);
    m_workplace.run(job, m_title);
}

void PrinterRunFlow::ask(PaperRunId run)
{
    afterwards(m_runs.sent(run), this, [this, run](const Result<SentPart> &sent) {
        if (!sent) {
            m_workplace.tellError(m_workplace.window(), sent.error());
            end();
            return;
        }
        SentToPrinter question;
        const QString printer = sent->run.run.target.isEmpty() ? tr("the printer") : sent->run.run.target;
        question.words = sent->run.parts > 1
            ? tr("Job %1 of %2 went to %3: %L4 people, %L5 pages. Look at the paper before you answer.")
                  .arg(sent->run.sentPart)
                  .arg(sent->run.parts)
                  .arg(printer)
                  .arg(sent->members)
                  .arg(sent->pages)
            : tr("%L2 people, %L3 pages went to %1. Look at the paper before you answer.")
                  .arg(printer)
                  .arg(sent->members)
                  .arg(sent->pages);
        question.people = sent->people;
        question.partsToCome = sent->run.parts - sent->run.partsDone - 1;
        auto *dialog = new CameOutDialog(question, CameOutDialog::place(m_workplace));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, run, sent = *sent, dialog] { note(run, sent, *dialog); });
        connect(dialog, &QDialog::rejected, this, &PrinterRunFlow::end);
        dialog->open();
    });
}

void PrinterRunFlow::note(PaperRunId run, const SentPart &sent, const CameOutDialog &answer)
{
    const bool goesOn = answer.goesOn();
    const bool last = answer.isWhole() && sent.run.partsDone + 1 == sent.run.parts;
    afterwards(m_runs.confirm(run, answer.people(), answer.sidesOfNext()), this,
        [this, run, sent, goesOn, last](const Done &done) {
            if (!done) {
                m_workplace.tellError(m_workplace.window(), done.error());
                end();
                return;
            }
            Q_EMIT noted();
            if (goesOn) {
                send(run, sent.run);
                return;
            }
            m_workplace.tell(m_title,
                last ? tr("The run is done: %L1 people.").arg(sent.run.run.members)
                     : tr("Noted. The rest of the run is offered the next time that many are printed."));
            end();
        });
}

void PrinterRunFlow::end()
{
    deleteLater();
}

} // namespace dangjian
