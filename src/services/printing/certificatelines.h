// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificateservice.h"
#include "paper/imposition.h"

#include <QList>
#include <QSet>

#include <optional>

namespace dangjian {

/** A member's valid certificate with the entries that stand on its lines, in the order of the lines. */
struct CertificateLines
{
    CertificateId certificate;
    QList<qint64> participationIds;
    int printed = 0; // how many of them the paper carries already
};

/** What is to be noted of a certificate all of whose pages came onto paper. */
CertificateService::Printed wholeCertificate(const CertificateLines &lines);

/**
 * What is to be noted where only these sides (from 0, of all that the imposition makes) came onto paper: the next
 * lines as far as their pages are among them, one after the other; nothing where there are none.
 */
std::optional<CertificateService::Printed> printedSides(
    const CertificateLines &lines, Imposition imposition, const QSet<int> &sides);

} // namespace dangjian
