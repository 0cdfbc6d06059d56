// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QDateTime>

namespace dangjian {

using PaperRunId = Id<struct PaperRunTag>;
using PaperRunPartId = Id<struct PaperRunPartTag>;

enum class PaperRunState
{
    Open, // parts are to be done yet, whether a program works on them or not
    Finished,
    Dropped // somebody has said that it is not to go on
};

template <>
struct Codes<PaperRunState>
{
    static constexpr std::array table{std::pair{PaperRunState::Open, "open"},
        std::pair{PaperRunState::Finished, "done"}, std::pair{PaperRunState::Dropped, "dropped"}};
};

/** A run of many papers as the store keeps it, so that it can go on where it stopped. */
struct PaperRun
{
    PaperRunId id;
    QString paper; // the code of the paper
    QString options; // JSON, see runoptions.h
    QString target; // the PDF (or what its parts are named after), or the printer's name
    int members = 0;
    PaperRunState state = PaperRunState::Open;
    QDateTime startedAt;
    qint64 rowVersion = 1;
};

enum class PaperPartState
{
    Open,
    Sent, // a printer has it; nobody has said yet what came out
    Finished
};

template <>
struct Codes<PaperPartState>
{
    static constexpr std::array table{std::pair{PaperPartState::Open, "open"}, std::pair{PaperPartState::Sent, "sent"},
        std::pair{PaperPartState::Finished, "done"}};
};

/** A file of a run, or a job of a printer. */
struct PaperRunPart
{
    PaperRunPartId id;
    PaperRunId runId;
    int number = 0; // from 1
    QString members; // JSON: [[branch, [member, …]], …] in the order of the paper
    int pages = 0; // written or sent
    QString file; // empty where it goes onto a printer
    PaperPartState state = PaperPartState::Open;
    int membersDone = 0; // how many of the members are on paper, where it came to a stop within the part
    int sidesDone = 0; // and how many sides of the next one's papers
    QString sent; // JSON: what was drawn for each member of a part that a printer has
    qint64 rowVersion = 1;
};

} // namespace dangjian
