// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "paper/imposition.h"
#include "paper/printfonts.h"
#include "printing/paperkind.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

#include <memory>

namespace dangjian {

/** The pages of a member's papers as they would be printed, for previews and single prints. */
class SheetService
{
public:
    explicit SheetService(Store &store);

    /** Laid out on a reader's thread. GlyphMissing where no font has a character, FontMissing without print fonts. */
    QFuture<Result<QList<Page>>> pages(
        MemberId member, PaperKind kind, Imposition imposition = Imposition::SinglePages);

    /** Booklets of these members came out of a printer: their certificates and lines are noted as printed, one act. */
    QFuture<Done> notePrinted(const QList<MemberId> &members);

private:
    Store &m_store;
};

} // namespace dangjian
