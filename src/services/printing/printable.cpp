// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printable.h"

#include "printing/letterrows.h"
#include "printing/papercatalogue.h"
#include "printing/paperrows.h"
#include "store/storeaccess.h"

#include <QSet>

#include <algorithm>

namespace dangjian {

namespace {

Result<QList<MemberId>> withPaper(
    const QList<MemberId> &members, const PrintOptions &options, PaperRows &rows, LetterRows &letters)
{
    if (goesToAddress(options.kind))
        return letters.withAddress(members);
    if (options.kind == PaperKind::Certificate)
        return rows.withCertificate(members);
    return options.kind == PaperKind::VolunteerProof ? letters.withServices(members, options.letters)
                                                     : Result<QList<MemberId>>(members);
}

} // namespace

bool goesToAddress(PaperKind kind)
{
    return kind == PaperKind::EnvelopeDl || kind == PaperKind::EnvelopeC5 || kind == PaperKind::Labels;
}

Result<PrintableMembers> printableMembers(
    const PrintSelection &selection, const PrintOptions &options, PaperRows &rows, LetterRows &letters)
{
    if (selection.member) {
        if (!goesToAddress(options.kind))
            return PrintableMembers{{selection.member}};
        const auto reachable = letters.withAddress({selection.member});
        if (!reachable)
            return failure(reachable.error());
        if (reachable->isEmpty())
            return failure(ErrorCode::StateForbids, paperCode(options.kind), {QStringLiteral("address.none")});
        return PrintableMembers{*reachable};
    }
    const auto ordered
        = selection.members.isEmpty() ? rows.inHandingOrder(selection.query) : rows.inHandingOrder(selection.members);
    if (!ordered)
        return failure(ordered.error());
    const auto with = withPaper(*ordered, options, rows, letters);
    if (!with)
        return failure(with.error());
    PrintableMembers printable{*with, static_cast<int>(ordered->size() - with->size()), {}};
    if (!goesToAddress(options.kind))
        return printable;
    // What goes nowhere is missed by nobody until it is too late: who has no address is named.
    const QSet<MemberId> reachable(with->cbegin(), with->cend());
    for (MemberId id : *ordered) {
        if (printable.leftOutNames.size() >= std::min(printable.leftOut, options.peopleNamed))
            break;
        if (!reachable.contains(id))
            printable.leftOutNames.append(rows.nameOf(id));
    }
    return printable;
}

QFuture<Result<PrintForecast>> forecastPrint(Store &store, const PrintSelection &selection, const PrintOptions &options)
{
    StoreAccess &access = store.access();
    return access.read(Lane::Bulk, [selection, options, &access](Connection &connection) -> Result<PrintForecast> {
        const QDate today = access.clock().today();
        PaperRows rows(connection, access.reader(), today);
        if (Done done = rows.prepare(); !done)
            return failure(done.error());
        LetterRows letters(connection, access.reader(), today, rows);
        const auto printable = printableMembers(selection, options, rows, letters);
        if (!printable)
            return failure(printable.error());
        return PrintForecast{static_cast<int>(printable->members.size()), printable->leftOut};
    });
}

} // namespace dangjian
