// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/cameoutdialog.h"
#include "printing/printersetup.h"
#include "printing/printoptions.h"

#include <QObject>

namespace dangjian {

class PrintJob;
class Workplace;

/**
 * A run onto a printer, job after job: sends one, asks what came out of it, notes that, and goes on with the rest or
 * the next. It outlives the dialog in which it began, and ends by itself; what is left is kept in the store.
 */
class PrinterRunFlow : public QObject
{
    Q_OBJECT

public:
    /** The printer may be one that has not been chosen yet: then it is asked for before the next job. */
    PrinterRunFlow(Workplace &workplace, const PrinterSetup &setup, const QString &title);

    /** Sends the first part on the printer that was chosen. */
    void begin(const PrintSelection &selection, const PrintOptions &options, std::unique_ptr<QPrinter> printer);
    /** Goes on with a kept run: asks first what came out of its last job, if nobody has said so. */
    void goOn(const UnfinishedRun &run);

Q_SIGNALS:
    /** What came out is noted. */
    void noted();

private:
    void send(PaperRunId run, const UnfinishedRun &unfinished);
    void sendOn(PaperRunId run, std::unique_ptr<QPrinter> printer);
    void watch(PrintJob *job);
    void ask(PaperRunId run);
    void note(PaperRunId run, const SentPart &sent, const CameOutDialog &answer);
    void end();

    Workplace &m_workplace;
    PaperRunService m_runs;
    PrinterSetup m_setup;
    QString m_title;
    QString m_reason; // why personal data leaves in clear, of a run that goes on
    bool m_faultTold = false; // that the original of a sheet is used
};

} // namespace dangjian
