// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "paper/page.h"
#include "paper/printfonts.h"
#include "printing/printersink.h"

#include <functional>
#include <memory>

namespace dangjian {

/** Draws pages on a printer (or into the PDF that a QPrinter writes), off the screen's thread. */
class PrinterJob : public Job
{
    Q_OBJECT

public:
    PrinterJob(std::unique_ptr<QPrinter> printer, const QList<Page> &pages, std::shared_ptr<const PrintFonts> fonts,
        const PrinterRun &run, const CalibrationTable &calibrations = {}, QObject *parent = nullptr);
    ~PrinterJob() override;

    /** Done on the job's thread before anything else; where it fails, there is no paper. */
    void doFirst(std::function<Done()> first) { m_first = std::move(first); }

protected:
    Done run() override;

private:
    std::function<Done()> m_first;
    PrinterSink m_printer;
    QList<Page> m_pages;
    std::shared_ptr<const PrintFonts> m_fonts;
    PrinterRun m_run;
};

} // namespace dangjian
