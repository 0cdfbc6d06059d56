// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/letterlayouts.h"
#include "printing/printoptions.h"
#include "rendering/pagesink.h"

#include <functional>

namespace dangjian {

class StoreAccess;

/** What a run says and asks while it goes on. */
struct TogetherControl
{
    std::function<bool()> canceled{};
    std::function<void(qint64 done, qint64 total)> report{}; // people
};

/**
 * Prints lists, labels or photos of these members into files, or onto a printer where one is given. All are laid out
 * once before the first page is written, so that a character that no font has is told before (GlyphMissing), and the
 * sums of a list are known; memory holds one branch, or one sheet of labels, at a time.
 */
Done printTogether(const StoreAccess &access, const QList<MemberId> &members, const PrintOptions &options,
    PageSink *printer, const TogetherControl &control, PrintOutcome &outcome);

/** The first pages of such a run, at most about so many. */
Result<QList<Page>> firstPagesTogether(
    LetterLayouts &layouts, const QList<MemberId> &members, PaperKind kind, int most);

} // namespace dangjian
