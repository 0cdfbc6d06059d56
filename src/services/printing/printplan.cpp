// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printplan.h"

#include "paper/missingglyphs.h"

namespace dangjian {

namespace {

/** Of a run that goes on, people may have gone: their papers are not to be had any more. */
bool isGone(const Error &error)
{
    return error.code == ErrorCode::NotFound
        || (error.code == ErrorCode::StateForbids
            && (error.args.value(0) == QLatin1String("certificate.none")
                || error.args.value(0) == QLatin1String("proof.none")));
}

} // namespace

Result<PrintPlan> PrintPlan::make(const QList<PaperRunPart> &parts, const PrintOptions &options, bool onPrinter,
    std::optional<qsizetype> only, PaperLayouts &layouts, const std::function<bool()> &canceled, PrintOutcome &outcome)
{
    PrintPlan plan;
    plan.m_sheet = indexSheetFor(options.kind, options.imposition);
    QList<QList<MissingGlyph>> people;
    OrganizationId branch{-1};
    bool isNamed = false; // the branch in hand begins where something is printed: its index names all of its people
    for (qsizetype part = 0; part < parts.size(); ++part) {
        const bool isPrinted = parts[part].state != PaperPartState::Finished && (!only.has_value() || *only == part);
        const qsizetype first = plan.m_papers.size();
        for (const BranchGroup &group : groupsOfPart(parts[part])) {
            if (group.branch != branch) {
                branch = group.branch;
                isNamed = options.index && isPrinted;
                plan.m_indexes.append(
                    {paperTitle(options.kind), layouts.rows().branchName(branch), {}, parts.size() > 1, onPrinter});
            }
            for (MemberId id : group.members) {
                if (canceled())
                    return failure(ErrorCode::Canceled);
                PlannedPaper paper{id, {}, {}, 0, 0, part, plan.m_indexes.size() - 1, 0};
                if (isPrinted || isNamed) {
                    const auto facts = layouts.facts(id, options.kind, options.imposition, options.index);
                    if (!facts && !isGone(facts.error()))
                        return failure(facts.error());
                    if (!facts) {
                        if (!isPrinted)
                            continue;
                        ++outcome.leftOut;
                        if (outcome.leftOutNames.size() < options.peopleNamed)
                            if (const QString name = layouts.rows().nameOf(id); !name.isEmpty())
                                outcome.leftOutNames.append(name);
                        continue;
                    }
                    paper.name = facts->name;
                    paper.number = facts->number;
                    paper.sides = facts->sides;
                    if (isPrinted && !facts->missing.isEmpty()) {
                        people.append(facts->missing);
                        outcome.missing.append(facts->missing);
                    }
                }
                plan.m_papers.append(paper);
            }
        }
        plan.m_ranges.append({first, plan.m_papers.size()});
    }
    if (!people.isEmpty())
        return failure(glyphsMissing(people, options.peopleNamed));
    if (Done done = plan.turnPages(parts.size(), options.index, layouts); !done)
        return failure(done.error());
    return plan;
}

/** Counts the pages of each part, and fills the indexes with them. */
Done PrintPlan::turnPages(qsizetype parts, bool withIndex, PaperLayouts &layouts)
{
    for (const PlannedPaper &paper : std::as_const(m_papers))
        m_indexes[paper.group].entries.append({paper.name, paper.number, {}});
    qsizetype group = -1;
    qsizetype part = -1;
    qsizetype entry = 0;
    int page = 1;
    for (PlannedPaper &paper : m_papers) {
        if (paper.part != part) {
            part = paper.part;
            page = 1;
        }
        const bool begins = paper.group != group;
        group = paper.group;
        if (begins)
            entry = 0;
        if (!begins || !withIndex) {
            paper.group = -1;
        } else {
            const auto sides = layouts.sidesOfIndex(m_indexes[group], m_sheet);
            if (!sides)
                return failure(sides.error());
            paper.indexSides = *sides;
        }
        paper.page = page + paper.indexSides;
        page = paper.page + paper.sides;
        const QString at = QString::number(paper.page);
        m_indexes[group].entries[entry++].where = parts > 1 ? QStringLiteral("%1-%2").arg(part + 1).arg(at) : at;
    }
    return {};
}

QList<MemberId> PrintPlan::peopleOf(qsizetype part) const
{
    QList<MemberId> people;
    const auto [first, end] = rangeOf(part);
    for (qsizetype i = first; i < end; ++i)
        people.append(m_papers[i].member);
    return people;
}

std::optional<BranchIndex> PrintPlan::indexBefore(const PlannedPaper &paper) const
{
    if (paper.group < 0)
        return std::nullopt;
    return m_indexes.at(paper.group);
}

} // namespace dangjian
