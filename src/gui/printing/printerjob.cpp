// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printerjob.h"

#include <QPrinter>

#include <algorithm>

namespace dangjian {

PrinterJob::PrinterJob(std::unique_ptr<QPrinter> printer, const QList<Page> &pages,
    std::shared_ptr<const PrintFonts> fonts, const PrinterRun &run, const CalibrationTable &calibrations,
    QObject *parent)
    : Job(parent),
      m_printer(std::move(printer), {}, calibrations),
      m_pages(pages),
      m_fonts(std::move(fonts)),
      m_run(run)
{
}

PrinterJob::~PrinterJob()
{
    stopAndWait();
}

Done PrinterJob::run()
{
    if (m_first)
        if (Done done = m_first(); !done)
            return done;
    const int last = m_run.last > 0 ? std::min<int>(m_run.last, int(m_pages.size())) : int(m_pages.size());
    QList<int> once;
    for (int page = std::max(1, m_run.first); page <= last; ++page)
        once.append(page - 1);
    if (m_run.backwards)
        std::reverse(once.begin(), once.end());
    QList<int> order;
    const int copies = std::max(1, m_run.copies);
    if (m_run.collated)
        for (int copy = 0; copy < copies; ++copy)
            order += once;
    else
        for (const int page : std::as_const(once))
            order += QList<int>(copies, page);
    if (order.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("pages"));
    if (Done done = m_printer.begin(m_fonts); !done)
        return done;
    qint64 drawn = 0;
    for (const int index : std::as_const(order)) {
        if (isCanceled()) {
            m_printer.abort();
            return failure(ErrorCode::Canceled);
        }
        if (Done done = m_printer.add({m_pages.at(index)}); !done)
            return done;
        report(++drawn, order.size());
    }
    return m_printer.end();
}

} // namespace dangjian
