// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetprintflow.h"

#include "app/afterwards.h"
#include "app/workplace.h"
#include "printing/calibrations.h"
#include "printing/cameoutdialog.h"
#include "printing/paperdisclosure.h"
#include "printing/printerjob.h"

#include <algorithm>

namespace dangjian {

SheetPrintFlow::SheetPrintFlow(Workplace &workplace, const Sheets &sheets)
    : QObject(&workplace), m_workplace(workplace), m_service(workplace.services().store), m_sheets(sheets)
{
}

void SheetPrintFlow::print(std::unique_ptr<QPrinter> printer)
{
    m_setup = PrinterSetup(*printer);
    const PrinterRun run = PrinterRun::of(*printer);
    send(std::move(printer), run);
}

void SheetPrintFlow::send(std::unique_ptr<QPrinter> printer, const PrinterRun &run)
{
    const CalibrationTable calibrations = Calibrations(m_workplace.memory()).tableFor(*printer);
    auto *job = new PrinterJob(std::move(printer), m_sheets.laid.pages, m_sheets.fonts, run, calibrations);
    // With the job, so that the journal and the paper are told of both or neither, whatever becomes of the preview.
    if (m_sheets.laid.tellsPersonalData)
        job->doFirst([&store = m_workplace.services().store, people = m_sheets.people, letters = m_sheets.letters] {
            return noteHandedOut(store, people, letters);
        });
    m_last = run;
    connect(job, &Job::finished, this, [this] {
        // Where nothing is noted nobody is asked; who sees that it stopped says so.
        if (m_sheets.note)
            ask();
        else
            Q_EMIT sent();
    });
    connect(job, &Job::failed, this, &QObject::deleteLater);
    m_workplace.run(job, tr("Printing: %1").arg(m_sheets.name));
}

void SheetPrintFlow::ask()
{
    const PrinterRun run = m_last;
    const int pages = int(m_sheets.laid.pages.size());
    const int first = std::max(1, run.first);
    const int last = run.last > 0 ? std::min(run.last, pages) : pages;
    SentToPrinter question;
    question.words = tr("%1: pages %2 to %3 went to %4. Look at the paper before you answer.")
                         .arg(m_sheets.name)
                         .arg(first)
                         .arg(last)
                         .arg(m_setup.name().isEmpty() ? tr("the printer") : m_setup.name());
    question.people = {{{}, m_sheets.name, {}, first - 1, last}};
    question.backwards = run.backwards;
    auto *dialog = new CameOutDialog(question, CameOutDialog::place(m_workplace));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, run, first, last, dialog] {
        const int came = dialog->isWhole() ? last - first + 1 : dialog->sidesOfNext();
        const bool goesOn = dialog->goesOn();
        QSet<int> sides;
        for (int i = 0; i < came; ++i)
            sides.insert(run.backwards ? last - 1 - i : first - 1 + i);
        PrinterRun rest = run;
        (run.backwards ? rest.last : rest.first) = run.backwards ? last - came : first + came;
        const auto then = [this, goesOn, rest] {
            if (goesOn)
                send(m_setup.make(), rest);
            else
                deleteLater();
        };
        m_onPaper.unite(sides);
        if (!m_sheets.note || sides.isEmpty()) {
            then();
            return;
        }
        afterwards(m_service.notePrinted(m_sheets.laid, m_onPaper), this, [this, then](const Done &done) {
            if (!done)
                m_workplace.tellError(m_workplace.window(), done.error());
            Q_EMIT noted();
            then();
        });
    });
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

} // namespace dangjian
