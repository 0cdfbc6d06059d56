// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    bool backwards = false; // the last page comes out first

    static PrinterRun of(const QPrinter &printer);
};

/** Pages onto a printer (or into the PDF that a QPrinter writes): each on a sheet of its own size, without margins. */
class PrinterSink : public PageSink
{
public:
    explicit PrinterSink(std::unique_ptr<QPrinter> printer, int copies = 1, bool backwards = false);
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
    int m_copies;
    bool m_backwards;
    bool m_drawn = false;
};

} // namespace dangjian
