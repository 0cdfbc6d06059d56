// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/certificateprinting.h"

#include "certificates/certificaterepository.h"
#include "printing/papercatalogue.h"
#include "printing/paperdisclosure.h"
#include "printing/paperlayouts.h"
#include "printing/paperrunrepository.h"
#include "printing/paperrunservice.h"
#include "printing/printable.h"
#include "printing/printplan.h"
#include "printing/runlock.h"
#include "printing/unfinishedfiles.h"
#include "rendering/printrun.h"
#include "store/storeaccess.h"

#include <QFileInfo>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <vector>

namespace dangjian {

namespace {

Failure forbidden(const QString &why)
{
    return failure(ErrorCode::StateForbids, QStringLiteral("print_run"), {why});
}

/** The pages of a paper, its index before them; what stands on its lines is written into `lines`. */
Result<QList<Page>> pagesOf(PaperLayouts &layouts, const PrintPlan &plan, const PlannedPaper &paper,
    const PrintOptions &options, CertificateLines &lines)
{
    auto pages = layouts.layout(paper.member, options.kind, options.imposition, lines);
    if (!pages)
        return pages;
    if (const auto index = plan.indexBefore(paper)) {
        const auto before = layouts.index(*index, plan.sheet());
        if (!before)
            return before;
        return *before + *pages;
    }
    return pages;
}

} // namespace

PrintJob::PrintJob(Store &store, PrintSelection selection, PrintOptions options, QObject *parent)
    : Job(parent), m_store(store), m_selection(std::move(selection)), m_options(std::move(options))
{
}

PrintJob::PrintJob(
    Store &store, PrintSelection selection, PrintOptions options, std::unique_ptr<PageSink> printer, QObject *parent)
    : PrintJob(store, std::move(selection), std::move(options), parent)
{
    m_printer = std::move(printer);
}

PrintJob::PrintJob(Store &store, PaperRunId run, std::unique_ptr<PageSink> printer, QObject *parent)
    : Job(parent), m_store(store), m_printer(std::move(printer)), m_resumed(true)
{
    m_run.id = run;
}

Done PrintJob::run()
{
    m_outcome = {};
    report(0, 0);
    if (Done done = m_store.access().require(Permission::Print); !done)
        return done;
    // Nobody else reads or writes what a run has come to while it goes on.
    std::unique_ptr<QLockFile> lock;
    const auto mine = [&] { return !m_run.id || (lock = lockRun(m_store.file(), m_run.id)); };
    if (!mine())
        return forbidden(QStringLiteral("run.running"));
    if (Done done = m_resumed ? resume() : begin(); !done)
        return done;
    m_outcome.kind = m_options.kind;
    const Done done = takeUp(mine);
    countParts();
    // Of a run that failed before anything was whole there is nothing to go on with; a cancelled one is waited for.
    const bool nothing = m_outcome.partsLeft == m_outcome.parts && !m_resumed;
    if (!done && nothing && done.error().code != ErrorCode::Canceled && m_run.id) {
        lock.reset();
        if (PaperRunService(m_store).drop(m_run.id).result())
            m_outcome.run = {};
    }
    return done;
}

Done PrintJob::takeUp(const std::function<bool()> &lock)
{
    const auto fonts = PrintFonts::load();
    if (!fonts)
        return failure(fonts.error());
    auto layouts = PaperLayouts::make(m_store.access(), *fonts, m_options.letters);
    if (!layouts)
        return failure(layouts.error());
    QStringList sheets{paperInfo(m_options.kind).sheet};
    if (m_options.index)
        sheets << indexSheetFor(m_options.kind, m_options.imposition).name;
    for (const QString &sheet : std::as_const(sheets)) {
        const auto fault = (*layouts)->sheetFault(sheet);
        if (!fault)
            return failure(fault.error());
        if (!m_outcome.sheetFault)
            m_outcome.sheetFault = *fault;
    }
    if (paperInfo(m_options.kind).together)
        return takeUpTogether(lock, std::move(*layouts), *fonts);
    const auto planFor = [&](std::optional<qsizetype> only) {
        return PrintPlan::make(
            m_parts, m_options, m_printer != nullptr, only, **layouts, [this] { return isCanceled(); }, m_outcome);
    };
    // A printer that goes on gets one part: to look at all the others each time would take longer than to print it.
    if (m_resumed && m_printer) {
        for (qsizetype part = 0; part < m_parts.size(); ++part) {
            if (m_parts[part].state == PaperPartState::Finished)
                continue;
            const auto plan = planFor(part);
            if (!plan)
                return failure(plan.error());
            const auto [first, end] = plan->rangeOf(part);
            if (first < end) {
                if (Done done = noteHandedOut(plan->peopleOf(part), **layouts); !done)
                    return done;
                return feedPrinter(*plan, part, *fonts);
            }
            if (Done done = noteDone(part, 0, {}); !done) // nobody of it is left
                return done;
        }
        return failure(ErrorCode::NotFound, QStringLiteral("members_to_print"));
    }
    const auto plan = planFor(std::nullopt);
    if (!plan)
        return failure(plan.error());
    QList<MemberId> people;
    for (qsizetype part = 0; part < (m_printer ? 1 : m_parts.size()); ++part)
        if (m_parts[part].state != PaperPartState::Finished)
            people += plan->peopleOf(part);
    if (Done done = noteHandedOut(people, **layouts); !done)
        return done;
    if (!m_printer)
        layouts->reset(); // what it has read and shaped is not needed again: each that writes has its own
    // Only what can be printed is kept to be printed later.
    if (!m_resumed && !m_selection.member) {
        if (Done done = keep(); !done)
            return done;
        if (!lock())
            return forbidden(QStringLiteral("run.running"));
    }
    m_outcome.run = m_run.id;
    return m_printer ? feedPrinter(*plan, 0, *fonts) : writeFiles(*plan, *fonts);
}

Done PrintJob::begin()
{
    const auto members = membersToPrint();
    if (!members)
        return failure(members.error());
    if (members->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("members_to_print"));
    auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    PaperRows rows(**connection, m_store.access().reader(), m_store.clock().today());
    if (Done done = rows.prepare(); !done)
        return done;
    if (paperInfo(m_options.kind).together)
        return divideTogether(**connection, rows, *members);
    const auto groups = rows.byBranch(*members);
    if (!groups)
        return failure(groups.error());
    m_parts = divideIntoParts(*groups, m_options, m_printer != nullptr);
    // One asked for by name who cannot be printed is told so, and not left out.
    if (m_selection.member && m_options.kind == PaperKind::VolunteerProof) {
        const auto proof = LetterRows(**connection, m_store.access().reader(), m_store.clock().today(), rows)
                               .volunteerProof(m_selection.member, m_options.letters);
        if (!proof)
            return failure(proof.error());
    } else if (m_selection.member) {
        const auto paper = m_options.kind == PaperKind::Certificate
            ? rows.certificate(m_selection.member, PaperRows::Photo::Without).transform([](const auto &) {})
            : rows.registrationForm(m_selection.member, PaperRows::Photo::Without).transform([](const auto &) {});
        if (!paper)
            return failure(paper.error());
    }
    return {};
}

/** Lists and photos branch by branch, labels sheet by sheet; a list of several branches ends with their sums. */
Done PrintJob::divideTogether(Connection &connection, PaperRows &rows, const QList<MemberId> &members)
{
    const auto fonts = PrintFonts::load();
    if (!fonts)
        return failure(fonts.error());
    LetterLayouts layouts(
        connection, m_store.access().reader(), m_store.clock().today(), rows, *fonts, m_options.letters);
    const auto groups = layouts.groups(members, m_options.kind);
    if (!groups)
        return failure(groups.error());
    QList<BranchGroup> people;
    for (const PeopleGroup &group : *groups)
        people.append({group.branch, group.members});
    if (m_options.kind == PaperKind::Roster && people.size() > 1)
        people.append(BranchGroup{});
    m_parts = divideSheets(people, m_options, m_printer != nullptr);
    return {};
}

Done PrintJob::resume()
{
    auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    PaperRunRepository runs(**connection);
    const auto run = runs.byId(m_run.id);
    if (!run)
        return failure(run.error());
    bool onPrinter = false;
    const int named = m_options.peopleNamed;
    m_options = optionsOfRun(*run, &onPrinter);
    m_options.peopleNamed = named;
    if (!m_reason.isEmpty())
        m_options.letters.reason = m_reason;
    m_run = *run;
    m_outcome.run = m_run.id;
    if (run->state != PaperRunState::Open)
        return forbidden(QStringLiteral("run.ended"));
    if (onPrinter != (m_printer != nullptr))
        return forbidden(onPrinter ? QStringLiteral("run.on_printer") : QStringLiteral("run.in_files"));
    const auto parts = runs.partsOf(m_run.id);
    if (!parts)
        return failure(parts.error());
    m_parts = *parts;
    if (std::any_of(m_parts.cbegin(), m_parts.cend(),
            [](const PaperRunPart &part) { return part.state == PaperPartState::Sent; }))
        return forbidden(QStringLiteral("run.unconfirmed"));
    // Whoever died over a file has left what was written of it.
    for (const PaperRunPart &part : std::as_const(m_parts))
        if (part.state == PaperPartState::Open)
            removeUnfinished(part.file);
    return {};
}

Result<QList<MemberId>> PrintJob::membersToPrint()
{
    m_outcome.kind = m_options.kind;
    if (m_selection.member && !goesToAddress(m_options.kind))
        return QList<MemberId>{m_selection.member};
    auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    PaperRows rows(**connection, m_store.access().reader(), m_store.clock().today());
    if (Done done = rows.prepare(); !done)
        return failure(done.error());
    LetterRows letters(**connection, m_store.access().reader(), m_store.clock().today(), rows);
    const auto printable = printableMembers(m_selection, m_options, rows, letters);
    if (!printable)
        return failure(printable.error());
    m_outcome.leftOut = printable->leftOut;
    m_outcome.leftOutNames = printable->leftOutNames;
    return printable->members;
}

Done PrintJob::noteHandedOut(const QList<MemberId> &people, PaperLayouts &layouts)
{
    const auto tells = layouts.tellsPersonalData(m_options.kind, m_options.letters);
    if (!tells)
        return failure(tells.error());
    if (!*tells)
        return {};
    // Who has left since a list was begun is not on it any more.
    QList<MemberId> there;
    for (const MemberId id : people)
        if (!paperInfo(m_options.kind).together || !layouts.rows().nameOf(id).isEmpty())
            there.append(id);
    return dangjian::noteHandedOut(
        m_store, there, m_options.letters, m_printer ? QString() : QFileInfo(m_options.file).fileName());
}

/** A store that cannot be written keeps no run; its papers are printed all the same. */
Done PrintJob::keep()
{
    PaperRun run;
    run.paper = paperCode(m_options.kind);
    run.options = runOptionsJson(m_options, m_printer != nullptr);
    run.target = m_printer ? m_options.file : QFileInfo(m_options.file).absoluteFilePath();
    run.startedAt = m_store.clock().now();
    QList<PaperRunPart> parts = m_parts;
    for (PaperRunPart &part : parts) {
        if (!m_printer)
            part.file = QFileInfo(part.file).absoluteFilePath();
        for (const BranchGroup &group : groupsOfPart(part))
            run.members += int(group.members.size());
    }
    const auto kept
        = m_store.access()
              .write(ActKind::PrintRun, QStringLiteral("begin"),
                  [run, parts](Transaction &transaction) -> Result<std::pair<PaperRun, QList<PaperRunPart>>> {
                      PaperRun added = run;
                      QList<PaperRunPart> addedParts = parts;
                      if (Done done = PaperRunRepository(transaction.connection()).add(transaction, added, addedParts);
                          !done)
                          return failure(done.error());
                      return std::pair{added, addedParts};
                  })
              .result();
    if (!kept)
        return kept.error().code == ErrorCode::StoreReadOnly ? Done() : failure(kept.error());
    m_run = kept->first;
    // The files keep the names by which they were asked for.
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts[i].id = kept->second[i].id;
    return {};
}

void PrintJob::countParts()
{
    m_outcome.parts = int(m_parts.size());
    m_outcome.partsLeft = int(std::count_if(m_parts.cbegin(), m_parts.cend(),
        [](const PaperRunPart &part) { return part.state != PaperPartState::Finished; }));
}

/** As it stands in the properties of the part's file. */
QString PrintJob::titleOfPart(qsizetype index) const
{
    const QString title = paperTitle(m_options.kind);
    return m_parts.size() == 1 ? title : QStringLiteral("%1（%2/%3）").arg(title).arg(index + 1).arg(m_parts.size());
}

Done PrintJob::writeFiles(const PrintPlan &plan, const std::shared_ptr<const PrintFonts> &fonts)
{
    /** What is known of a member's paper once it is laid out; each is written by the thread that lays it. */
    struct Laid
    {
        qsizetype pages = 0;
        CertificateLines lines{};
    };
    std::vector<Laid> papers(size_t(plan.papers().size()));
    QList<RunPart> runParts;
    qint64 before = 0; // members whose files are there already
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const auto [first, end] = plan.rangeOf(i);
        if (m_parts[i].state == PaperPartState::Finished)
            before += end - first;
        else if (end > first)
            runParts.append({m_parts[i].file, titleOfPart(i), first, end - first});
        else if (Done done = noteDone(i, 0, {}); !done) // nobody of it is left
            return done;
    }
    const auto layoutForThread = [&]() -> BookletLayout {
        auto layouts = PaperLayouts::make(m_store.access(), fonts, m_options.letters);
        return [&, layouts = std::move(layouts)](qsizetype index) -> Result<QList<Page>> {
            if (!layouts)
                return failure(layouts.error());
            Laid &laid = papers[size_t(index)];
            auto pages = pagesOf(**layouts, plan, plan.papers()[index], m_options, laid.lines);
            if (pages)
                laid.pages = pages->size();
            return pages;
        };
    };
    QMutex mutex;
    qint64 written = before;
    const qint64 total = plan.papers().size();
    QList<RunPart> whole;
    const RunControl control{[this] { return isCanceled(); },
        [&](qsizetype count) {
            const QMutexLocker lock(&mutex);
            report(written += count, total);
        },
        [&](const RunPart &part) -> Done {
            const QMutexLocker lock(&mutex);
            whole.append(part);
            qsizetype pages = 0;
            QList<CertificateService::Printed> printed;
            for (qsizetype i = part.first; i < part.first + part.count; ++i) {
                Laid &laid = papers[size_t(i)];
                pages += laid.pages;
                if (notes())
                    printed.append(wholeCertificate(laid.lines));
                laid.lines = {};
            }
            m_outcome.members += static_cast<int>(part.count);
            m_outcome.pages += static_cast<int>(pages);
            return noteDone(plan.papers()[part.first].part, int(pages), printed);
        }};
    report(before, total);
    const Done done = writeRun(fonts, runParts, layoutForThread, control);
    std::sort(whole.begin(), whole.end(), [](const RunPart &a, const RunPart &b) { return a.first < b.first; });
    for (const RunPart &part : std::as_const(whole))
        m_outcome.files.append(part.file);
    return done;
}

/** Draws a part from where its paper came to a stop. */
Done PrintJob::feedPrinter(const PrintPlan &plan, qsizetype index, const std::shared_ptr<const PrintFonts> &fonts)
{
    const PaperRunPart part = m_parts[index];
    // Who is on paper is told by name: of the others, some may have no certificate any more.
    QList<MemberId> people;
    for (const BranchGroup &group : groupsOfPart(part))
        people += group.members;
    const QSet<MemberId> onPaper(
        people.cbegin(), people.cbegin() + std::min<qsizetype>(part.membersDone, people.size()));
    const MemberId next = people.value(part.membersDone);
    const auto layouts = PaperLayouts::make(m_store.access(), fonts, m_options.letters);
    if (!layouts)
        return failure(layouts.error());
    if (Done done = m_printer->begin(fonts); !done)
        return done;
    const auto abort = [this](const Error &error) {
        m_printer->abort();
        return failure(error);
    };
    const auto [first, end] = plan.rangeOf(index);
    QList<SentPaper> sent;
    int pages = 0;
    for (qsizetype i = first; i < end; ++i) {
        const PlannedPaper &paper = plan.papers()[i];
        if (onPaper.contains(paper.member))
            continue;
        if (isCanceled())
            return abort({ErrorCode::Canceled});
        SentPaper one{paper.member, paper.member == next ? part.sidesDone : 0, 0, {}};
        const auto laid = pagesOf(**layouts, plan, paper, m_options, one.lines);
        if (!laid)
            return abort(laid.error());
        one.sides = int(laid->size()) - paper.indexSides;
        one.firstSide = std::min(one.firstSide, one.sides - 1);
        const QList<Page> drawn = one.firstSide > 0 ? laid->mid(paper.indexSides + one.firstSide) : *laid;
        if (Done done = m_printer->add(drawn); !done)
            return done;
        pages += int(drawn.size());
        sent.append(one);
        report(i - first + 1, end - first);
    }
    if (sent.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("members_to_print"));
    // Said before the paper moves: a program that dies here has not printed in vain, somebody is asked.
    if (Done done = noteSent(index, pages, sentJson(sent)); !done)
        return abort(done.error());
    if (Done done = m_printer->end(); !done) {
        if (Done undone = noteState(index, part); !undone)
            return undone;
        return done;
    }
    m_outcome.sentPart = m_parts[index].number;
    m_outcome.members = int(sent.size());
    m_outcome.pages = pages;
    return {};
}

Done PrintJob::noteDone(qsizetype index, int pages, const QList<CertificateService::Printed> &printed)
{
    PaperRunPart &part = m_parts[index];
    part.state = PaperPartState::Finished;
    part.pages = pages;
    if (!part.id && printed.isEmpty())
        return {};
    const QDate today = m_store.clock().today();
    Done done = m_store.access()
                    .write(printed.isEmpty() ? ActKind::PrintRun : ActKind::CertificatePrint,
                        QString::number(printed.isEmpty() ? m_run.id.value : printed.size()),
                        [printed, today, id = part.id, run = m_run.id, pages](Transaction &transaction) -> Done {
                            CertificateRepository certificates(transaction.connection());
                            for (const CertificateService::Printed &one : printed)
                                if (Done noted = certificates.notePrinted(transaction, one.certificate,
                                        one.whole ? today : QDate(), one.firstLine, one.participationIds);
                                    !noted)
                                    return noted;
                            if (!id)
                                return {};
                            PaperRunRepository runs(transaction.connection());
                            auto kept = selectById<PaperRunPart>(transaction.connection(), id);
                            if (!kept)
                                return failure(kept.error());
                            kept->state = PaperPartState::Finished;
                            kept->pages = pages;
                            kept->sent.clear();
                            if (Done updated = runs.update(transaction, *kept); !updated)
                                return updated;
                            return runs.settle(transaction, run);
                        })
                    .result();
    return done;
}

Done PrintJob::noteSent(qsizetype index, int pages, const QString &sent)
{
    PaperRunPart part = m_parts[index];
    part.state = PaperPartState::Sent;
    part.pages = pages;
    part.sent = sent;
    return noteState(index, part);
}

Done PrintJob::noteState(qsizetype index, const PaperRunPart &told)
{
    m_parts[index].state = told.state;
    if (!told.id)
        return {};
    return m_store.access()
        .write(ActKind::PrintRun, QString::number(m_run.id.value),
            [told](Transaction &transaction) -> Done {
                auto kept = selectById<PaperRunPart>(transaction.connection(), told.id);
                if (!kept)
                    return failure(kept.error());
                kept->state = told.state;
                kept->pages = told.pages;
                kept->sent = told.sent;
                return PaperRunRepository(transaction.connection()).update(transaction, *kept);
            })
        .result();
}

} // namespace dangjian
