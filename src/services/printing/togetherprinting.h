// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/letterlayouts.h"
#include "printing/paperlayouts.h"
#include "printing/paperrun.h"
#include "printing/printoptions.h"

#include <functional>
#include <optional>

namespace dangjian {

/** A run of lists, labels or photos laid into parts: who stands on which sheets. */
class TogetherPlan
{
public:
    /**
     * Looks at everybody first, so that a character that no font has is told before the first page (GlyphMissing), and
     * the sums of a list are known. Where one part is wanted alone (counted from 0), only its people are looked at, and
     * all where it carries the sums. NotFound (members_to_print) where none of them is in the store any more.
     */
    static Result<TogetherPlan> make(const QList<PaperRunPart> &parts, const PrintOptions &options,
        std::optional<qsizetype> only, LetterLayouts &layouts, const std::function<bool()> &canceled,
        PrintOutcome &outcome);

    const QList<PeopleGroup> &groups() const { return m_groups; }
    /** First and one past the last of the groups of a part, counted from 0. */
    std::pair<qsizetype, qsizetype> rangeOf(qsizetype part) const { return m_ranges.at(part); }
    /** How many people stand in a part. */
    qsizetype peopleOf(qsizetype part) const;
    QList<MemberId> peopleIn(qsizetype part) const;
    /** Those of the parts that are printed. */
    const QList<MemberId> &people() const { return m_people; }

private:
    QList<PeopleGroup> m_groups;
    QList<std::pair<qsizetype, qsizetype>> m_ranges;
    QList<MemberId> m_people;
};

struct FirstPages
{
    QList<Page> pages{};
    QList<MemberId> people{}; // who stands on them
};

/** The first pages of such a run, at most about so many. */
Result<FirstPages> firstPagesTogether(LetterLayouts &layouts, const QList<MemberId> &members, PaperKind kind, int most);

} // namespace dangjian
