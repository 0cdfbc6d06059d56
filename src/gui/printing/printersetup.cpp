// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printersetup.h"

#include <QFileInfo>

namespace dangjian {

PrinterSetup::PrinterSetup(const QPrinter &printer)
    : m_chosen(true),
      m_name(printer.printerName()),
      m_document(printer.docName()),
      m_file(printer.outputFileName()),
      m_format(printer.outputFormat()),
      m_duplex(printer.duplex()),
      m_order(printer.pageOrder()),
      m_color(printer.colorMode()),
      m_source(printer.paperSource()),
      m_copies(printer.copyCount()),
      m_collated(printer.collateCopies()),
      m_resolution(printer.resolution())
{
}

std::unique_ptr<QPrinter> PrinterSetup::make()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    if (m_format == QPrinter::NativeFormat)
        printer->setPrinterName(m_name);
    printer->setOutputFormat(m_format);
    ++m_made;
    if (!m_file.isEmpty()) {
        const QFileInfo file(m_file);
        printer->setOutputFileName(
            QStringLiteral("%1/%2-%3.%4").arg(file.path(), file.completeBaseName()).arg(m_made).arg(file.suffix()));
    }
    printer->setDocName(m_document);
    printer->setDuplex(m_duplex);
    printer->setPageOrder(m_order);
    printer->setColorMode(m_color);
    printer->setPaperSource(m_source);
    printer->setCopyCount(m_copies);
    printer->setCollateCopies(m_collated);
    printer->setResolution(m_resolution);
    return printer;
}

} // namespace dangjian
