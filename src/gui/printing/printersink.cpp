// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printersink.h"

#include <QPrinter>

#include <algorithm>

namespace dangjian {

namespace {

/** The paper as the sheet is: no margins of the printer's own, or the frames would not stand where they are measured.
 */
void setPaper(QPrinter &printer, QSizeF size)
{
    const QSizeF upright(std::min(size.width(), size.height()), std::max(size.width(), size.height()));
    const QPageLayout::Orientation orientation
        = size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter), orientation, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    printer.setPageLayout(layout);
}

} // namespace

PrinterRun PrinterRun::of(const QPrinter &printer)
{
    PrinterRun run;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        run.first = printer.fromPage();
        run.last = printer.toPage();
    }
    run.copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    run.collated = printer.collateCopies();
    run.backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    return run;
}

PrinterSink::PrinterSink(std::unique_ptr<QPrinter> printer, const PrinterRun &run, const CalibrationTable &calibrations)
    : m_printer(std::move(printer)), m_run(run), m_calibrations(calibrations)
{
}

PrinterSink::~PrinterSink()
{
    // A painter must not outlive what it paints on.
    if (m_painter.isActive())
        m_painter.end();
}

Done PrinterSink::begin(std::shared_ptr<const PrintFonts> fonts)
{
    m_pagePainter = std::make_unique<PagePainter>(std::move(fonts));
    m_printer->setFullPage(true);
    return {};
}

Done PrinterSink::add(const QList<Page> &pages)
{
    const int copies = std::max(1, m_run.copies);
    const int rounds = m_run.collated ? copies : 1;
    const int repeats = m_run.collated ? 1 : copies;
    for (int round = 0; round < rounds; ++round)
        for (qsizetype i = 0; i < pages.size(); ++i)
            for (int repeat = 0; repeat < repeats; ++repeat)
                if (Done done = draw(pages.at(m_run.backwards ? pages.size() - 1 - i : i)); !done)
                    return done;
    return {};
}

Done PrinterSink::draw(const Page &page)
{
    setPaper(*m_printer, page.size);
    // The first page's size has to be known before the printer begins.
    if (!m_drawn ? !m_painter.begin(m_printer.get()) : !m_printer->newPage())
        return failure(ErrorCode::FileUnwritable, target());
    m_drawn = true;
    const double unitsPerMm = m_printer->resolution() / 25.4;
    const Calibration calibration = m_calibrations.value(calibrationKey(page.size));
    m_painter.save();
    m_painter.translate(calibration.across * unitsPerMm, calibration.down * unitsPerMm);
    m_painter.scale(calibration.scaleAcross, calibration.scaleDown);
    m_pagePainter->draw(m_painter, page, unitsPerMm);
    m_painter.restore();
    return {};
}

Done PrinterSink::end()
{
    if (!m_drawn || !m_painter.end())
        return failure(ErrorCode::FileUnwritable, target());
    return {};
}

void PrinterSink::abort()
{
    m_printer->abort();
}

QString PrinterSink::target() const
{
    return m_printer->outputFileName().isEmpty() ? m_printer->printerName() : m_printer->outputFileName();
}

} // namespace dangjian
