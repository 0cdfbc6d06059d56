// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "paper/page.h"
#include "paper/printfonts.h"

#include <QSet>

#include <functional>
#include <memory>

class QPrinter;

namespace dangjian {

/** Pages of a print: which ones and how often. */
struct PrinterRun
{
    int first = 1; // pages count from 1
    int last = 0; // 0 = to the end
    int copies = 1; // for printers that do not repeat by themselves
    bool backwards = false;
};

/**
 * Draws pages on a printer (or into the PDF that a QPrinter writes), off the screen's thread. Whatever becomes of the
 * dialog that started it, it notes by itself what came onto paper.
 */
class PrinterJob : public Job
{
    Q_OBJECT

public:
    /** Told which pages (from 0) came onto paper, on the job's thread, once all of the run has. */
    using Note = std::function<Done(const QSet<int> &pages)>;

    PrinterJob(std::unique_ptr<QPrinter> printer, const QList<Page> &pages, std::shared_ptr<const PrintFonts> fonts,
        const PrinterRun &run, Note note = {}, QObject *parent = nullptr);
    ~PrinterJob() override;

protected:
    Done run() override;

private:
    std::unique_ptr<QPrinter> m_printer;
    QList<Page> m_pages;
    std::shared_ptr<const PrintFonts> m_fonts;
    PrinterRun m_run;
    Note m_note;
};

/** What the print dialog has set, as a run. */
PrinterRun runOf(const QPrinter &printer);

} // namespace dangjian
