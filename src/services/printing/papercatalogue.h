// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paperkind.h"

#include <QList>
#include <QString>

namespace dangjian {

/** What the program says of a kind of paper. Titles are Chinese, as papers are. */
struct PaperInfo
{
    PaperKind kind = PaperKind::Certificate;
    QString code{}; // as scripts and the store name it: envelope_dl
    QString title{}; // of a document: 社区党员登记表
    QString fileTitle{}; // at the head of a file's name: 登记表
    QString sheet{}; // the sheet that describes it
    bool together = false; // people stand on a sheet together; otherwise everybody gets paper of one's own
};

/** All kinds, in the order in which they are offered. */
const QList<PaperInfo> &paperCatalogue();
const PaperInfo &paperInfo(PaperKind kind);
/** The kind of a code; the certificate where there is none. */
PaperKind paperOfCode(const QString &code);
/** The kind that a sheet is for; the certificate where there is none. */
PaperKind paperOfSheet(const QString &sheet);

} // namespace dangjian
