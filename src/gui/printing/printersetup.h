// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPrinter>

#include <memory>

namespace dangjian {

/** What was chosen of a printer, to go on with it in a further job: a QPrinter cannot be copied, and ends with its job.
 */
class PrinterSetup
{
public:
    PrinterSetup() = default;
    explicit PrinterSetup(const QPrinter &printer);

    bool isChosen() const { return m_chosen; }
    QString name() const { return m_name; }
    /** A printer as it was chosen, for all pages; one that writes a file writes another with each. */
    std::unique_ptr<QPrinter> make();

private:
    bool m_chosen = false;
    QString m_name;
    QString m_document;
    QString m_file;
    QPrinter::OutputFormat m_format = QPrinter::NativeFormat;
    QPrinter::DuplexMode m_duplex = QPrinter::DuplexNone;
    QPrinter::PageOrder m_order = QPrinter::FirstPageFirst;
    QPrinter::ColorMode m_color = QPrinter::Color;
    QPrinter::PaperSource m_source = QPrinter::Auto;
    int m_copies = 1;
    bool m_collated = true;
    int m_resolution = 0;
    int m_made = 1; // the one that was chosen
};

} // namespace dangjian
