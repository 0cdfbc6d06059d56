// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/imposition.h"
#include "printing/paperkind.h"

#include <QPrinter>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace dangjian {

class Workplace;

/** What a printer is asked for; paper and imposition say on which edge the sheets are turned. */
struct PrinterWish
{
    QString document; // its name in the printer's queue
    PaperKind kind = PaperKind::Certificate;
    Imposition imposition = Imposition::SinglePages;
    int pages = 0; // a range of them can be chosen; 0 where a run goes as a whole
};

/** How both sides of a sheet are to be printed: booklets and forms are folded or read on both. */
QPrinter::DuplexMode duplexFor(PaperKind kind, Imposition imposition);

/** The system's print dialog over `parent`; `chosen` gets the printer when it is accepted. Where there is none, says
 * so. */
void choosePrinter(Workplace &workplace, QWidget *parent, const PrinterWish &wish,
    const std::function<void(std::unique_ptr<QPrinter>)> &chosen);

} // namespace dangjian
