// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/certificatelines.h"
#include "printing/paperrows.h"
#include "printing/paperrun.h"
#include "printing/printoptions.h"

#include <QList>
#include <QString>

namespace dangjian {

/** What a printer was given for one member, or for people whose sheets belong together. */
struct SentPaper
{
    MemberId member{}; // none where it is people together
    int firstSide = 0; // from 0: those before were on paper already
    int sides = 0; // of the whole paper
    CertificateLines lines{}; // no certificate where the paper is none
};

/** The people of a part, branch after branch, as the store keeps them. */
QString membersJson(const QList<BranchGroup> &groups);
QList<BranchGroup> groupsOfPart(const PaperRunPart &part);

QString sentJson(const QList<SentPaper> &papers);
QList<SentPaper> sentOfPart(const PaperRunPart &part);

/** A run divided into parts of at most so many members; files are named after the options' file. */
QList<PaperRunPart> divideIntoParts(const QList<BranchGroup> &groups, const PrintOptions &options, bool onPrinter);
/** The same where people stand on sheets together: a part ends with a group. A group without people is a list's sums.
 */
QList<PaperRunPart> divideSheets(const QList<BranchGroup> &groups, const PrintOptions &options, bool onPrinter);

/** How many of a part's groups are wholly on paper, where people stand on sheets together. */
qsizetype groupsDone(const PaperRunPart &part);
/**
 * Moves a part on where people stand on sheets together: of the pages that were sent, so many came out. What is kept
 * of a group that is partly on paper tells how many sides it had.
 */
void advanceSheets(PaperRunPart &part, int pages);

/**
 * What is to be noted of the papers that a printer was given, where so many came out whole and so many sides of the
 * next one's.
 */
QList<CertificateService::Printed> printedOf(
    const QList<SentPaper> &papers, Imposition imposition, qsizetype whole, int sidesOfNext);

} // namespace dangjian
