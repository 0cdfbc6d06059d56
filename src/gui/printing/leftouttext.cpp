// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/leftouttext.h"

#include "printing/printable.h"

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
    if (goesToAddress(outcome.kind)) {
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

QString leftOutText(PaperKind kind, int leftOut)
{
    if (leftOut <= 0)
        return {};
    if (goesToAddress(kind))
        return LeftOut::tr("%L1 have no address and are left out").arg(leftOut);
    return kind == PaperKind::VolunteerProof
        ? LeftOut::tr("%L1 have served nothing in the period and are left out").arg(leftOut)
        : LeftOut::tr("%L1 have no valid certificate and are left out").arg(leftOut);
}

} // namespace dangjian
