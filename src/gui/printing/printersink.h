// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rendering/calibration.h"
#include "rendering/pagepainter.h"
#include "rendering/pagesink.h"

#include <QPainter>

#include <memory>

class QPrinter;

namespace dangjian {

/** What the print dialog has set, beside what the printer does by itself. */
struct PrinterRun
{
    int first = 1; // pages count from 1
    int last = 0; // 0 = to the end
    int copies = 1; // for printers that do not repeat by themselves
    bool collated = true; // one copy after the other, else page by page
    bool backwards = false; // the last page comes out first

    static PrinterRun of(const QPrinter &printer);
};

/**
 * Pages onto a printer (or into the PDF that a QPrinter writes): each on a sheet of its own size, without margins, put
 * right as the printer's calibration for that paper says.
 */
class PrinterSink : public PageSink
{
public:
    /** Of the run, the copies and the order of the pages count; which pages they are the caller knows. */
    explicit PrinterSink(
        std::unique_ptr<QPrinter> printer, const PrinterRun &run = {}, const CalibrationTable &calibrations = {});
    ~PrinterSink() override;

    Done begin(std::shared_ptr<const PrintFonts> fonts) override;
    /** Repeated as often as there are copies, turned round where the last page comes out first. */
    Done add(const QList<Page> &pages) override;
    Done end() override;
    void abort() override;

private:
    Done draw(const Page &page);
    /** The printer's name, or the file it writes. */
    QString target() const;

    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<PagePainter> m_pagePainter;
    QPainter m_painter;
    PrinterRun m_run;
    CalibrationTable m_calibrations;
    bool m_drawn = false;
};

} // namespace dangjian
