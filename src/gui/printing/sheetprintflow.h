// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/printfonts.h"
#include "printing/printersetup.h"
#include "printing/printersink.h"
#include "printing/sheetservice.h"

#include <QObject>
#include <QSet>

namespace dangjian {

class Workplace;

/**
 * The sheets of one paper onto a printer; then it is asked what came out of it, what came is noted, and the pages that
 * are lacking are printed again. It outlives the preview in which it began, and ends by itself.
 */
class SheetPrintFlow : public QObject
{
    Q_OBJECT

public:
    struct Sheets
    {
        LaidSheets laid;
        std::shared_ptr<const PrintFonts> fonts;
        QString name; // whose they are
        bool note = false; // what came out is noted as printed
        QList<MemberId> people{}; // whose papers they are
        LetterOptions letters{}; // with the reason why they leave the program
    };

    SheetPrintFlow(Workplace &workplace, const Sheets &sheets);

    void print(std::unique_ptr<QPrinter> printer);
    /** Asks what came out of the last job; by itself after each one where that is to be noted. */
    void ask();

Q_SIGNALS:
    /** All is on its way to the printer, and nobody is asked. */
    void sent();
    /** What came out is noted. */
    void noted();

private:
    void send(std::unique_ptr<QPrinter> printer, const PrinterRun &run);

    Workplace &m_workplace;
    SheetService m_service;
    Sheets m_sheets;
    PrinterSetup m_setup;
    PrinterRun m_last;
    QSet<int> m_onPaper; // pages, from 0, of this and the jobs before
};

} // namespace dangjian
