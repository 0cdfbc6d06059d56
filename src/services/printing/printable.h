// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/printoptions.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

class LetterRows;
class PaperRows;

/** Whether a paper is of use to nobody without an address: envelopes and labels. */
bool goesToAddress(PaperKind kind);

/** Those of a selection for whom there is such a paper. */
struct PrintableMembers
{
    QList<MemberId> members{}; // in the order in which they are handed out
    int leftOut = 0; // without a valid certificate, without services in the period, without an address
    QStringList leftOutNames{}; // of the first ones without an address
};

/** Asked for alone, a member without an address is told as StateForbids (address.none). */
Result<PrintableMembers> printableMembers(
    const PrintSelection &selection, const PrintOptions &options, PaperRows &rows, LetterRows &letters);

/** What a run would come to, to be said before it begins. */
struct PrintForecast
{
    int members = 0; // who get a paper
    int leftOut = 0;
};

QFuture<Result<PrintForecast>> forecastPrint(
    Store &store, const PrintSelection &selection, const PrintOptions &options);

} // namespace dangjian
