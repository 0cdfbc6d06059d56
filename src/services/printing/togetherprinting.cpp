// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/togetherprinting.h"

#include "paper/missingglyphs.h"
#include "printing/certificateprinting.h"
#include "printing/runparts.h"
#include "rendering/printrun.h"
#include "store/storeaccess.h"

#include <QMutex>

#include <algorithm>

namespace dangjian {

Result<TogetherPlan> TogetherPlan::make(const QList<PaperRunPart> &parts, const PrintOptions &options,
    std::optional<qsizetype> only, LetterLayouts &layouts, const std::function<bool()> &canceled, PrintOutcome &outcome)
{
    const auto isPrinted = [&](qsizetype part) {
        return parts[part].state != PaperPartState::Finished && (!only.has_value() || *only == part);
    };
    const auto isSummary = [](const PeopleGroup &group) { return group.members.isEmpty(); };
    TogetherPlan plan;
    bool withSums = false; // a page of them is printed: they are made of everybody
    int skipped = options.kind == PaperKind::Labels ? options.letters.startLabel - 1 : 0;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        const qsizetype first = plan.m_groups.size();
        for (const BranchGroup &group : groupsOfPart(parts[part])) {
            plan.m_groups.append({group.branch, group.members, std::exchange(skipped, 0), {}});
            withSums = withSums || (isPrinted(part) && isSummary(plan.m_groups.constLast()));
        }
        plan.m_ranges.append({first, plan.m_groups.size()});
    }
    qsizetype gone = 0;
    QList<QList<MissingGlyph>> missing;
    QList<std::pair<QString, PeopleSums>> branches;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        for (qsizetype i = plan.m_ranges[part].first; i < plan.m_ranges[part].second; ++i) {
            const PeopleGroup &group = plan.m_groups[i];
            if (isSummary(group) || !(isPrinted(part) || withSums))
                continue;
            if (canceled())
                return failure(ErrorCode::Canceled);
            const auto looked = layouts.look(group, options.kind);
            if (!looked)
                return failure(looked.error());
            branches.append({looked->branch, looked->sums});
            if (!isPrinted(part))
                continue;
            plan.m_people += group.members;
            gone += looked->gone;
            if (!looked->missing.isEmpty()) {
                missing.append(looked->missing);
                outcome.missing.append(looked->missing);
            }
        }
    }
    if (!missing.isEmpty())
        return failure(glyphsMissing(missing, options.peopleNamed));
    if (plan.m_groups.isEmpty() || (gone > 0 && gone == plan.m_people.size()))
        return failure(ErrorCode::NotFound, QStringLiteral("members_to_print"));
    for (PeopleGroup &group : plan.m_groups)
        if (isSummary(group))
            group.summary = branches;
    return plan;
}

qsizetype TogetherPlan::peopleOf(qsizetype part) const
{
    qsizetype people = 0;
    for (qsizetype i = m_ranges.at(part).first; i < m_ranges.at(part).second; ++i)
        people += m_groups[i].members.size();
    return people;
}

QList<MemberId> TogetherPlan::peopleIn(qsizetype part) const
{
    QList<MemberId> people;
    const auto [first, end] = rangeOf(part);
    for (qsizetype i = first; i < end; ++i)
        people += m_groups[i].members;
    return people;
}

/** As takeUp, where people stand on sheets together. */
Done PrintJob::takeUpTogether(const std::function<bool()> &lock, std::shared_ptr<PaperLayouts> layouts,
    const std::shared_ptr<const PrintFonts> &fonts)
{
    // A printer that goes on gets one part at a time.
    std::optional<qsizetype> only;
    if (m_resumed && m_printer) {
        const auto open = std::find_if(m_parts.cbegin(), m_parts.cend(),
            [](const PaperRunPart &part) { return part.state != PaperPartState::Finished; });
        if (open == m_parts.cend())
            return failure(ErrorCode::NotFound, QStringLiteral("members_to_print"));
        only = open - m_parts.cbegin();
    }
    const auto plan = TogetherPlan::make(
        m_parts, m_options, only, layouts->letters(), [this] { return isCanceled(); }, m_outcome);
    if (!plan)
        return failure(plan.error());
    // The note comes before the paper: a list in clear that nobody knows of is worse than a note too many.
    if (Done done = noteHandedOut(m_printer ? plan->peopleIn(only.value_or(0)) : plan->people(), *layouts); !done)
        return done;
    if (!m_resumed && !m_selection.member) {
        if (Done done = keep(); !done)
            return done;
        if (!lock())
            return failure(ErrorCode::StateForbids, QStringLiteral("print_run"), {QStringLiteral("run.running")});
    }
    m_outcome.run = m_run.id;
    if (m_printer)
        return feedSheets(*plan, only.value_or(0), *layouts, fonts);
    layouts.reset(); // each that writes has its own
    return writeSheets(*plan, fonts);
}

Done PrintJob::writeSheets(const TogetherPlan &plan, const std::shared_ptr<const PrintFonts> &fonts)
{
    QList<RunPart> runParts;
    QList<qsizetype> partOf; // of each group
    qint64 before = 0; // people whose files are there already
    qint64 total = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const auto [first, end] = plan.rangeOf(i);
        partOf.resize(end, i);
        total += plan.peopleOf(i);
        if (m_parts[i].state == PaperPartState::Finished)
            before += plan.peopleOf(i);
        else
            runParts.append({m_parts[i].file, titleOfPart(i), first, end - first});
    }
    QMutex mutex;
    qint64 written = before;
    std::vector<qsizetype> pages(size_t(plan.groups().size()), 0); // each is written by the thread that lays it
    const auto layoutForThread = [&]() -> BookletLayout {
        auto own = PaperLayouts::make(m_store.access(), fonts, m_options.letters);
        return [&, own = std::move(own)](qsizetype index) -> Result<QList<Page>> {
            if (!own)
                return failure(own.error());
            const PeopleGroup &group = plan.groups()[index];
            auto laid = (*own)->letters().layout(group, m_options.kind, PaperRows::Photo::With);
            if (!laid)
                return failure(laid.error());
            pages[size_t(index)] = laid->pages.size();
            const QMutexLocker lock(&mutex);
            report(written += group.members.size(), total);
            return laid->pages;
        };
    };
    QList<RunPart> whole;
    const RunControl control{[this] { return isCanceled(); }, {},
        [&](const RunPart &part) -> Done {
            const QMutexLocker lock(&mutex);
            whole.append(part);
            qsizetype sides = 0;
            for (qsizetype i = part.first; i < part.first + part.count; ++i)
                sides += pages[size_t(i)];
            m_outcome.members += int(plan.peopleOf(partOf[part.first]));
            m_outcome.pages += int(sides);
            return noteDone(partOf[part.first], int(sides), {});
        }};
    report(before, total);
    const Done done = writeRun(fonts, runParts, layoutForThread, control);
    std::sort(whole.begin(), whole.end(), [](const RunPart &a, const RunPart &b) { return a.first < b.first; });
    for (const RunPart &part : std::as_const(whole))
        m_outcome.files.append(part.file);
    return done;
}

/** Draws a part from the page on with which its paper came to a stop. */
Done PrintJob::feedSheets(
    const TogetherPlan &plan, qsizetype index, PaperLayouts &layouts, const std::shared_ptr<const PrintFonts> &fonts)
{
    const PaperRunPart part = m_parts[index];
    const auto [first, end] = plan.rangeOf(index);
    const QList<SentPaper> begun = sentOfPart(part);
    if (Done done = m_printer->begin(fonts); !done)
        return done;
    const auto abort = [this](const Error &error) {
        m_printer->abort();
        return failure(error);
    };
    QList<SentPaper> sent;
    int pages = 0;
    qsizetype people = 0;
    const qsizetype from = first + groupsDone(part);
    for (qsizetype i = from; i < end; ++i) {
        if (isCanceled())
            return abort({ErrorCode::Canceled});
        const PeopleGroup &group = plan.groups()[i];
        const auto laid = layouts.letters().layout(group, m_options.kind, PaperRows::Photo::With);
        if (!laid)
            return abort(laid.error());
        SentPaper one{{}, 0, int(laid->pages.size()), {}};
        // A list that has become longer or shorter since does not break where it did: it is printed anew.
        if (i == from && part.sidesDone > 0 && !begun.isEmpty() && begun.constFirst().sides == one.sides)
            one.firstSide = std::min(part.sidesDone, one.sides - 1);
        // One by one, so that the n-th page in the tray is the n-th that was sent, whatever the printer's order.
        for (const Page &page : laid->pages.mid(one.firstSide))
            if (Done done = m_printer->add({page}); !done)
                return done;
        pages += one.sides - one.firstSide;
        people += group.members.size();
        sent.append(one);
        report(people, plan.peopleOf(index));
    }
    if (pages == 0)
        return abort({ErrorCode::NotFound, QStringLiteral("members_to_print"), {}, {}});
    if (Done done = noteSent(index, pages, sentJson(sent)); !done)
        return abort(done.error());
    if (Done done = m_printer->end(); !done) {
        if (Done undone = noteState(index, part); !undone)
            return undone;
        return done;
    }
    m_outcome.sentPart = part.number;
    m_outcome.members = int(people);
    m_outcome.pages = pages;
    return {};
}

Result<FirstPages> firstPagesTogether(LetterLayouts &layouts, const QList<MemberId> &members, PaperKind kind, int most)
{
    const auto groups = layouts.groups(members, kind);
    if (!groups)
        return failure(groups.error());
    FirstPages first;
    for (const PeopleGroup &group : *groups) {
        auto laid = layouts.layout(group, kind, PaperRows::Photo::With);
        if (!laid)
            return failure(laid.error());
        if (!laid->missing.isEmpty())
            return failure(glyphsMissing({laid->missing}));
        first.pages += laid->pages;
        first.people += group.members;
        if (first.pages.size() >= most)
            break;
    }
    return first;
}

} // namespace dangjian
