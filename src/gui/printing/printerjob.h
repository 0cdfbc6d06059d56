// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "paper/page.h"
#include "paper/printfonts.h"
#include "printing/printersink.h"

#include <QSet>

#include <functional>
#include <memory>

namespace dangjian {

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
    PrinterSink m_printer;
    QList<Page> m_pages;
    std::shared_ptr<const PrintFonts> m_fonts;
    PrinterRun m_run;
    Note m_note;
};

} // namespace dangjian
