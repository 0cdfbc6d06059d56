// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printerjob.h"

#include "rendering/pagepainter.h"

#include <QPainter>
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

PrinterRun runOf(const QPrinter &printer)
{
    PrinterRun run;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        run.first = printer.fromPage();
        run.last = printer.toPage();
    }
    run.copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    run.backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    return run;
}

PrinterJob::PrinterJob(std::unique_ptr<QPrinter> printer, const QList<Page> &pages,
    std::shared_ptr<const PrintFonts> fonts, const PrinterRun &run, Note note, QObject *parent)
    : Job(parent),
      m_printer(std::move(printer)),
      m_pages(pages),
      m_fonts(std::move(fonts)),
      m_run(run),
      m_note(std::move(note))
{
}

PrinterJob::~PrinterJob()
{
    stopAndWait();
}

Done PrinterJob::run()
{
    const int last = m_run.last > 0 ? std::min<int>(m_run.last, int(m_pages.size())) : int(m_pages.size());
    QList<int> order;
    for (int copy = 0; copy < std::max(1, m_run.copies); ++copy) {
        QList<int> once;
        for (int page = std::max(1, m_run.first); page <= last; ++page)
            once.append(page - 1);
        if (m_run.backwards)
            std::reverse(once.begin(), once.end());
        order += once;
    }
    if (order.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("pages"));
    m_printer->setFullPage(true);
    setPaper(*m_printer, m_pages.at(order.first()).size);
    QPainter painter;
    if (!painter.begin(m_printer.get()))
        return failure(ErrorCode::FileUnwritable,
            m_printer->outputFileName().isEmpty() ? m_printer->printerName() : m_printer->outputFileName());
    PagePainter pagePainter(m_fonts);
    qint64 done = 0;
    for (const int index : std::as_const(order)) {
        if (isCanceled()) {
            m_printer->abort();
            return failure(ErrorCode::Canceled);
        }
        if (done > 0) {
            setPaper(*m_printer, m_pages.at(index).size);
            m_printer->newPage();
        }
        painter.save();
        pagePainter.draw(painter, m_pages.at(index), m_printer->resolution() / 25.4);
        painter.restore();
        report(++done, order.size());
    }
    if (!painter.end())
        return failure(ErrorCode::FileUnwritable, m_printer->outputFileName());
    return m_note ? m_note(QSet<int>(order.cbegin(), order.cend())) : Done();
}

} // namespace dangjian
