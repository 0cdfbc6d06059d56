// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paperlayouts.h"
#include "printing/printoptions.h"
#include "printing/runparts.h"

#include <functional>
#include <optional>

namespace dangjian {

/** One member of a run, with what is known before it is laid out. */
struct PlannedPaper
{
    MemberId member{};
    QString name{};
    QString number{};
    int sides = 0; // known where there is an index
    int page = 0; // of the part, from 1, where the paper begins
    qsizetype part = 0;
    qsizetype group = -1; // which branch's people begin here; -1 = they have begun
    int indexSides = 0; // of the index that goes before
};

/** A run laid into parts: who stands where, and which indexes go before whom. */
class PrintPlan
{
public:
    /**
     * Looks at everybody first: characters that no font has are told before the first page (GlyphMissing), not found on
     * the thousandth. Who has no certificate any more is left out and named in the outcome. Where one part is wanted
     * alone (counted from 0), only its people are looked at, and whom its indexes name.
     */
    static Result<PrintPlan> make(const QList<PaperRunPart> &parts, const PrintOptions &options, bool onPrinter,
        std::optional<qsizetype> only, PaperLayouts &layouts, const std::function<bool()> &canceled,
        PrintOutcome &outcome);

    const QList<PlannedPaper> &papers() const { return m_papers; }
    /** First and one past the last of the papers of a part, counted from 0. */
    std::pair<qsizetype, qsizetype> rangeOf(qsizetype part) const { return m_ranges.at(part); }
    QList<MemberId> peopleOf(qsizetype part) const;
    /** The index that goes before a paper, if any. */
    std::optional<BranchIndex> indexBefore(const PlannedPaper &paper) const;
    IndexSheet sheet() const { return m_sheet; }

private:
    Done turnPages(qsizetype parts, bool withIndex, PaperLayouts &layouts);

    QList<PlannedPaper> m_papers;
    QList<std::pair<qsizetype, qsizetype>> m_ranges;
    QList<BranchIndex> m_indexes; // by group
    IndexSheet m_sheet;
};

} // namespace dangjian
