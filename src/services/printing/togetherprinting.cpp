// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/togetherprinting.h"

#include "members/memberservice.h"
#include "paper/missingglyphs.h"
#include "printing/certificateprinting.h"
#include "printing/papercatalogue.h"
#include "printing/paperlayouts.h"
#include "rendering/printrun.h"
#include "store/storeaccess.h"

#include <QMutex>

namespace dangjian {

namespace {

/** A run looked through: what stands on which sheets, and what is wrong with it. */
struct TogetherPlan
{
    QList<PeopleGroup> groups{};
    QList<QList<MissingGlyph>> missing{};
};

Result<TogetherPlan> planTogether(
    LetterLayouts &layouts, const QList<MemberId> &members, PaperKind kind, const TogetherControl &control)
{
    const auto groups = layouts.groups(members, kind);
    if (!groups)
        return failure(groups.error());
    TogetherPlan plan{*groups, {}};
    QList<std::pair<QString, PeopleSums>> branches;
    for (const PeopleGroup &group : *groups) {
        if (control.canceled())
            return failure(ErrorCode::Canceled);
        const auto laid = layouts.layout(group, kind, PaperRows::Photo::Without);
        if (!laid)
            return failure(laid.error());
        branches.append({laid->branch, laid->sums});
        if (!laid->missing.isEmpty())
            plan.missing.append(laid->missing);
    }
    if (kind == PaperKind::Roster && branches.size() > 1)
        plan.groups.append({{}, {}, 0, branches});
    return plan;
}

/** Groups put into files of about so many people; each file ends with a group. */
QList<RunPart> filesFor(const QList<PeopleGroup> &groups, const PrintOptions &options)
{
    QList<std::pair<qsizetype, qsizetype>> ranges; // first, count
    qsizetype people = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype more = groups[i].members.size();
        if (ranges.isEmpty() || (more > 0 && people > 0 && people + more > options.membersPerFile)) {
            ranges.append({i, 0});
            people = 0;
        }
        people += more;
        ++ranges.last().second;
    }
    QList<RunPart> parts = divideRun(options.file, paperInfo(options.kind).title, ranges.size(), 1);
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        parts[i].first = ranges[i].first;
        parts[i].count = ranges[i].second;
    }
    return parts;
}

Done feed(PageSink &printer, const TogetherPlan &plan, PaperLayouts &layouts,
    const std::shared_ptr<const PrintFonts> &fonts, const PrintOptions &options, qint64 total,
    const TogetherControl &control, PrintOutcome &outcome)
{
    if (Done done = printer.begin(fonts); !done)
        return done;
    for (const PeopleGroup &group : plan.groups) {
        if (control.canceled()) {
            printer.abort();
            return failure(ErrorCode::Canceled);
        }
        const auto laid = layouts.letters().layout(group, options.kind, PaperRows::Photo::With);
        if (!laid) {
            printer.abort();
            return failure(laid.error());
        }
        if (Done done = printer.add(laid->pages); !done)
            return done;
        outcome.members += int(group.members.size());
        outcome.pages += int(laid->pages.size());
        control.report(outcome.members, total);
    }
    return printer.end();
}

} // namespace

Done printTogether(const StoreAccess &access, const QList<MemberId> &members, const PrintOptions &options,
    PageSink *printer, const TogetherControl &control, PrintOutcome &outcome)
{
    if (members.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("members_to_print"));
    const auto fonts = PrintFonts::load();
    if (!fonts)
        return failure(fonts.error());
    const auto layouts = PaperLayouts::make(access, *fonts, options.letters);
    if (!layouts)
        return failure(layouts.error());
    const auto fault = (*layouts)->sheetFault(options.kind);
    if (!fault)
        return failure(fault.error());
    outcome.sheetFault = *fault;
    const auto plan = planTogether((*layouts)->letters(), members, options.kind, control);
    if (!plan)
        return failure(plan.error());
    if (!plan->missing.isEmpty()) {
        for (const QList<MissingGlyph> &missing : plan->missing)
            outcome.missing.append(missing);
        return failure(glyphsMissing(plan->missing, options.peopleNamed));
    }
    const qint64 total = members.size();
    control.report(0, total);
    if (printer)
        return feed(*printer, *plan, **layouts, *fonts, options, total, control, outcome);

    std::vector<qsizetype> pages(size_t(plan->groups.size()), 0); // each is written by the thread that lays it
    const auto layoutForThread = [&]() -> BookletLayout {
        auto own = PaperLayouts::make(access, *fonts, options.letters);
        return [&, own = std::move(own)](qsizetype index) -> Result<QList<Page>> {
            if (!own)
                return failure(own.error());
            auto laid = (*own)->letters().layout(plan->groups[index], options.kind, PaperRows::Photo::With);
            if (!laid)
                return failure(laid.error());
            pages[size_t(index)] = laid->pages.size();
            return laid->pages;
        };
    };
    QMutex mutex;
    QList<RunPart> whole;
    const RunControl run{control.canceled, {}, [&](const RunPart &part) -> Done {
                             const QMutexLocker lock(&mutex);
                             whole.append(part);
                             for (qsizetype i = part.first; i < part.first + part.count; ++i) {
                                 outcome.members += int(plan->groups[i].members.size());
                                 outcome.pages += int(pages[size_t(i)]);
                             }
                             control.report(outcome.members, total);
                             return {};
                         }};
    const Done done = writeRun(*fonts, filesFor(plan->groups, options), layoutForThread, run);
    std::sort(whole.begin(), whole.end(), [](const RunPart &a, const RunPart &b) { return a.first < b.first; });
    for (const RunPart &part : std::as_const(whole))
        outcome.files.append(part.file);
    return done;
}

/** Lists are not kept to go on later: they are quickly made anew. */
Done PrintJob::runTogether()
{
    const auto members = membersToPrint();
    if (!members)
        return failure(members.error());
    // The note comes before the paper: a list in clear that nobody knows of is worse than a note too many.
    if (m_options.letters.clear && m_options.kind == PaperKind::Roster)
        if (Done done = MemberService(m_store).noteShown(*members).result(); !done)
            return done;
    const TogetherControl control{
        [this] { return isCanceled(); }, [this](qint64 done, qint64 total) { report(done, total); }};
    return printTogether(m_store.access(), *members, m_options, m_printer.get(), control, m_outcome);
}

Result<QList<Page>> firstPagesTogether(LetterLayouts &layouts, const QList<MemberId> &members, PaperKind kind, int most)
{
    const auto groups = layouts.groups(members, kind);
    if (!groups)
        return failure(groups.error());
    QList<Page> pages;
    for (const PeopleGroup &group : *groups) {
        auto laid = layouts.layout(group, kind, PaperRows::Photo::With);
        if (!laid)
            return failure(laid.error());
        if (!laid->missing.isEmpty())
            return failure(glyphsMissing({laid->missing}));
        pages += laid->pages;
        if (pages.size() >= most)
            break;
    }
    return pages;
}

} // namespace dangjian
