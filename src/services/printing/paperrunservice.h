// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/printoptions.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

/** A run that has not come to its end. */
struct UnfinishedRun
{
    PaperRun run;
    PrintOptions options;
    bool onPrinter = false;
    bool running = false; // a program works on it now
    int parts = 0;
    int partsDone = 0;
    int membersDone = 0;
    int sentPart = 0; // a printer's job that nobody has confirmed yet, from 1
};

/** Whose paper a printer was given. */
struct SentPerson
{
    MemberId member;
    QString name;
    QString number; // of the certificate
    int firstSide = 0; // from 0; those before were on paper already
    int sides = 0;
};

/** A printer's job that somebody has to look at. */
struct SentPart
{
    UnfinishedRun run;
    QList<SentPerson> people; // in the order of the paper; one without a name where they stand on sheets together
    int members = 0; // how many people it is all the same
    int pages = 0;
};

/** Runs that can go on, and what came out of printers. */
class PaperRunService
{
public:
    explicit PaperRunService(Store &store);

    /** The latest first. */
    QFuture<Result<QList<UnfinishedRun>>> unfinished();
    /** NotFound (print_run_part) where no job waits to be confirmed. */
    QFuture<Result<SentPart>> sent(PaperRunId run);

    /**
     * Of the job that was sent, the papers of so many people came out whole, and so many sides of the next one's. They
     * are noted as printed where the run's options say so; the rest is printed when the run goes on. Where people stand
     * on sheets together the job is one paper: 1 = all of it came out, else 0 and so many pages.
     */
    QFuture<Done> confirm(PaperRunId run, int people, int sidesOfNext);

    /** The run is not to go on; what is printed stays so. StateForbids (run.running) while a program works on it. */
    QFuture<Done> drop(PaperRunId run);

private:
    Store &m_store;
};

} // namespace dangjian
