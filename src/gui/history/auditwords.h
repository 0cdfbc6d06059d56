// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/chainbreak.h"
#include "history/actexport.h"
#include "history/auditquery.h"

#include <QStringList>

namespace dangjian {

class Workplace;

/** A subject of the audit page's filter: the tables that belong to it. */
struct AuditSubject
{
    QString code;
    QString word;
    QStringList tables;
};
QList<AuditSubject> auditSubjects();

/** "Participation record of 单志强, entered". */
QString rowTitle(const ActContents::Row &row);
/** What was done behind the program's back to an act at which the chain does not hold. */
QString breakText(const ChainBreak &chain);
/** What a row is that the journal did not note as it stands, and who noted it last. */
QString unnotedText(const UnnotedRow &row);
/** Whether an act is of a kind that is ever taken back. */
bool canBeTakenBack(const ActLine &line);
/** The page on which the row of an act is shown; empty where there is none. */
QString pageOf(const ActLine &line);
/** The lines of an act in a file; made of copies, so that the job's thread can ask. */
ActExportJob::Lines exportLines(const Workplace &workplace);

} // namespace dangjian
