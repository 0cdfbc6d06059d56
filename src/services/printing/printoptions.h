// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberquery.h"
#include "paper/imposition.h"
#include "paper/page.h"
#include "printing/letteroptions.h"
#include "printing/paperkind.h"
#include "printing/paperrun.h"
#include "result.h"

#include <QStringList>

#include <optional>

namespace dangjian {

/** What is printed: one member, some, or all that a query gives; sorted by community, building and name. */
struct PrintSelection
{
    MemberId member{}; // wins over the query where it is set
    MemberQuery query{};
    QList<MemberId> members{}; // so do these
};

struct PrintOptions
{
    PaperKind kind = PaperKind::Certificate;
    Imposition imposition = Imposition::SinglePages;
    QString file{}; // the PDF; longer runs go to file-01.pdf, file-02.pdf … For a printer: its name, if any.
    int membersPerFile = 2500; // of a printer: a job
    bool notePrinted = false; // mark the certificates as printed when a file is whole, or what a printer made was seen
    bool index = false; // 目录 at the head of each branch's people
    LetterOptions letters{};
    int peopleNamed = 10; // how many people an error or an outcome names
};

/** What is in the files that are whole, or went to the printer. */
struct PrintOutcome
{
    PaperKind kind = PaperKind::Certificate;
    int members = 0;
    int pages = 0;
    QStringList files{};
    int leftOut = 0; // members of the selection who have no valid certificate, served nothing to be proven, or have no
                     // address for an envelope
    QStringList leftOutNames{}; // of a run that goes on: who was to be printed when it began; who has no address
    QList<MissingGlyph> missing{}; // characters that no font has; nothing was written then
    std::optional<Error> sheetFault{}; // of the office's own copy of the sheet: the original was used
    PaperRunId run{}; // under which the store keeps the run; none where one member was printed, or nothing can be kept
    int sentPart = 0; // the printer's job that somebody has to look at, from 1
    int parts = 0;
    int partsLeft = 0; // not begun, or not whole
};

/** The title of a paper, as it stands in the properties of a file. */
QString paperTitle(PaperKind kind);
/** "certificate", "form": as the command line and the store name them. */
QString paperCode(PaperKind kind);

/** What of the options a kept run has to know to go on: all but the file. */
QString runOptionsJson(const PrintOptions &options, bool onPrinter);
/** The way back; the target is the file of the options. */
PrintOptions optionsOfRun(const PaperRun &run, bool *onPrinter = nullptr);

} // namespace dangjian
