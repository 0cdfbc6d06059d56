// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/leftouttext.h"

#include "printing/printoptions.h"

#include <QCoreApplication>

namespace dangjian {

namespace {

struct LeftOut
{
    Q_DECLARE_TR_FUNCTIONS(LeftOut)
};

} // namespace

QString leftOutText(const PrintOutcome &outcome)
{
    const QString names = outcome.leftOutNames.join(LeftOut::tr(", "));
    if (outcome.kind == PaperKind::EnvelopeDl || outcome.kind == PaperKind::EnvelopeC5) {
        if (outcome.leftOut > outcome.leftOutNames.size())
            return LeftOut::tr("Left out, since they have no address: %1 and others, %L2 in all")
                .arg(names)
                .arg(outcome.leftOut);
        return names.isEmpty() ? QString() : LeftOut::tr("Left out, since they have no address: %1").arg(names);
    }
    if (!names.isEmpty())
        return LeftOut::tr("Left out, since they have no valid certificate any more: %1").arg(names);
    if (outcome.leftOut <= 0)
        return {};
    return outcome.kind == PaperKind::VolunteerProof
        ? LeftOut::tr("Left out, since they have served nothing in the period: %L1").arg(outcome.leftOut)
        : LeftOut::tr("Left out, since they have no valid certificate: %L1").arg(outcome.leftOut);
}

} // namespace dangjian
