// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificatepaper.h"
#include "paper/formgrid.h"

#include <QList>
#include <QSizeF>

namespace dangjian {

inline constexpr QSizeF certificatePageSize{105, 148};
inline constexpr double certificateLeft = 9;
inline constexpr double certificateWidth = 87;

using CertificateCell = FormCell<CertificatePaper>;

/** Upper part of the particulars: five rows beside the photo. */
FormGrid certificateUpperGrid();
const QList<CertificateCell> &certificateUpperCells();
/** Lower part of the particulars; labels differ by category. The last row is for issuer, seal and date. */
FormGrid certificateLowerGrid();
QList<CertificateCell> certificateLowerCells(MemberCategory category);
/** The columns of the log. */
enum LogColumn
{
    LogDate,
    LogKind,
    LogContent,
    LogHours,
    LogDeeds,
    LogCertifier
};
/** A heading row, twelve lines, the page's sum. */
FormGrid certificateLogGrid();

/** What is the same on every booklet: page 0 is the cover, 1 the particulars, 2 the rules, from 3 on the log pages. */
void drawCertificateForm(PageLayouter &page, const CertificatePaper &paper, int number);

} // namespace dangjian
