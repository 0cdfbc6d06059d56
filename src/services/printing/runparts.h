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

/** What a printer was given for one member. */
struct SentPaper
{
    MemberId member{};
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

/**
 * What is to be noted of the papers that a printer was given, where so many came out whole and so many sides of the
 * next one's.
 */
QList<CertificateService::Printed> printedOf(
    const QList<SentPaper> &papers, Imposition imposition, qsizetype whole, int sidesOfNext);

} // namespace dangjian
