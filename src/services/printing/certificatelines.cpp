// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/certificatelines.h"

#include "certificates/certificatebooklet.h"

namespace dangjian {

CertificateService::Printed wholeCertificate(const CertificateLines &lines)
{
    return {lines.certificate, lines.participationIds.mid(lines.printed), lines.printed + 1, true};
}

std::optional<CertificateService::Printed> printedSides(
    const CertificateLines &lines, Imposition imposition, const QSet<int> &sides)
{
    const auto all = pagesOnSides(pagesOfCertificate(lines.participationIds.size()), imposition, certificatePages);
    QSet<qsizetype> pages;
    bool whole = true;
    for (int side = 0; side < all.size(); ++side) {
        if (sides.contains(side))
            pages.unite(QSet<qsizetype>(all[side].cbegin(), all[side].cend()));
        else
            whole = false;
    }
    if (whole)
        return wholeCertificate(lines);
    // Lines are noted without gaps: what stands behind a page that was left out is not known to be on paper in order.
    qsizetype end = lines.printed;
    while (end < lines.participationIds.size() && pages.contains(pageOfLine(end)))
        ++end;
    if (end == lines.printed)
        return std::nullopt;
    return CertificateService::Printed{
        lines.certificate, lines.participationIds.mid(lines.printed, end - lines.printed), lines.printed + 1, false};
}

} // namespace dangjian
