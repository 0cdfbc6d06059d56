// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperrunservice.h"

#include "certificates/certificaterepository.h"
#include "printing/papercatalogue.h"
#include "printing/paperrunrepository.h"
#include "printing/runlock.h"
#include "printing/runparts.h"
#include "store/storeaccess.h"

#include <algorithm>

namespace dangjian {

namespace {

UnfinishedRun unfinishedOf(const PaperRun &run, const QList<PaperRunPart> &parts)
{
    UnfinishedRun unfinished;
    unfinished.run = run;
    unfinished.options = optionsOfRun(run, &unfinished.onPrinter);
    unfinished.parts = int(parts.size());
    for (const PaperRunPart &part : parts) {
        unfinished.membersDone += part.membersDone;
        if (part.state == PaperPartState::Sent)
            unfinished.sentPart = part.number;
        if (part.state != PaperPartState::Finished)
            continue;
        ++unfinished.partsDone;
        for (const BranchGroup &group : groupsOfPart(part))
            unfinished.membersDone += int(group.members.size());
        unfinished.membersDone -= part.membersDone;
    }
    return unfinished;
}

Result<PaperRunPart> sentPartOf(Connection &connection, PaperRunId run)
{
    const auto parts = PaperRunRepository(connection).partsOf(run);
    if (!parts)
        return failure(parts.error());
    for (const PaperRunPart &part : *parts)
        if (part.state == PaperPartState::Sent)
            return part;
    return failure(ErrorCode::NotFound, QStringLiteral("print_run_part"));
}

/** Moves a part on by so many of the papers that were sent. */
void advance(PaperRunPart &part, const QList<SentPaper> &sent, qsizetype people, int sidesOfNext)
{
    QList<MemberId> order;
    for (const BranchGroup &group : groupsOfPart(part))
        order += group.members;
    part.sent.clear();
    if (people >= sent.size()) {
        part.state = PaperPartState::Finished;
        part.membersDone = int(order.size());
        part.sidesDone = 0;
        return;
    }
    part.state = PaperPartState::Open;
    const SentPaper &next = sent[people];
    // Those between who have no certificate any more count as passed.
    if (people > 0)
        part.membersDone = int(std::max<qsizetype>(part.membersDone, order.indexOf(next.member)));
    if (people == 0 && sidesOfNext == 0)
        return;
    if (sidesOfNext > 0)
        part.membersDone = int(std::max<qsizetype>(part.membersDone, order.indexOf(next.member)));
    part.sidesDone = sidesOfNext > 0 ? std::min(next.firstSide + sidesOfNext, next.sides - 1) : 0;
}

} // namespace

PaperRunService::PaperRunService(Store &store) : m_store(store) { }

QFuture<Result<QList<UnfinishedRun>>> PaperRunService::unfinished()
{
    return m_store.access().read(
        Lane::Bulk, [file = m_store.file()](Connection &connection) -> Result<QList<UnfinishedRun>> {
            PaperRunRepository runs(connection);
            const auto open = runs.open();
            if (!open)
                return failure(open.error());
            QList<UnfinishedRun> unfinished;
            for (const PaperRun &run : *open) {
                const auto parts = runs.partsOf(run.id);
                if (!parts)
                    return failure(parts.error());
                unfinished.append(unfinishedOf(run, *parts));
                unfinished.last().running = !lockRun(file, run.id);
            }
            return unfinished;
        });
}

QFuture<Result<SentPart>> PaperRunService::sent(PaperRunId id)
{
    return m_store.access().read(Lane::Bulk, [id](Connection &connection) -> Result<SentPart> {
        PaperRunRepository runs(connection);
        const auto run = runs.byId(id);
        if (!run)
            return failure(run.error());
        const auto parts = runs.partsOf(id);
        if (!parts)
            return failure(parts.error());
        const auto part = sentPartOf(connection, id);
        if (!part)
            return failure(part.error());
        SentPart sent;
        sent.run = unfinishedOf(*run, *parts);
        sent.pages = part->pages;
        if (paperInfo(sent.run.options.kind).together) {
            const QList<BranchGroup> groups = groupsOfPart(*part);
            for (qsizetype i = groupsDone(*part); i < groups.size(); ++i)
                sent.members += int(groups[i].members.size());
            sent.people.append({{}, {}, {}, 0, part->pages});
            return sent;
        }
        for (const SentPaper &paper : sentOfPart(*part)) {
            Statement row
                = connection.prepare(QStringLiteral("SELECT m.name, c.number FROM member m LEFT JOIN certificate c"
                                                    " ON c.member_id = m.id AND c.state = 'valid' WHERE m.id = ?"));
            if (Done done = row.bind(paper.member).run(); !done)
                return failure(done.error());
            SentPerson person{paper.member, {}, {}, paper.firstSide, paper.sides};
            if (row.next()) {
                person.name = row.value<QString>(0);
                person.number = row.value<QString>(1);
            }
            sent.people.append(person);
        }
        sent.members = int(sent.people.size());
        return sent;
    });
}

QFuture<Done> PaperRunService::confirm(PaperRunId id, int people, int sidesOfNext)
{
    const QDate today = m_store.clock().today();
    return m_store.access().write(ActKind::CertificatePrint, QString::number(people),
        [id, people, sidesOfNext, today](Transaction &transaction) -> Done {
            PaperRunRepository runs(transaction.connection());
            const auto run = runs.byId(id);
            if (!run)
                return failure(run.error());
            auto part = sentPartOf(transaction.connection(), id);
            if (!part)
                return failure(part.error());
            const PrintOptions options = optionsOfRun(*run);
            const QList<SentPaper> sent = sentOfPart(*part);
            CertificateRepository certificates(transaction.connection());
            if (options.notePrinted)
                for (const CertificateService::Printed &one : printedOf(sent, options.imposition, people, sidesOfNext))
                    if (Done done = certificates.notePrinted(transaction, one.certificate, one.whole ? today : QDate(),
                            one.firstLine, one.participationIds);
                        !done)
                        return done;
            if (paperInfo(options.kind).together)
                advanceSheets(*part, people > 0 ? part->pages : sidesOfNext);
            else
                advance(*part, sent, people, sidesOfNext);
            if (Done done = runs.update(transaction, *part); !done)
                return done;
            return runs.settle(transaction, id);
        });
}

QFuture<Done> PaperRunService::drop(PaperRunId id)
{
    return m_store.access().write(
        ActKind::PrintRun, QString::number(id.value), [id, file = m_store.file()](Transaction &transaction) -> Done {
            if (!lockRun(file, id))
                return failure(ErrorCode::StateForbids, QStringLiteral("print_run"), {QStringLiteral("run.running")});
            PaperRunRepository runs(transaction.connection());
            auto run = runs.byId(id);
            if (!run)
                return failure(run.error());
            if (run->state != PaperRunState::Open)
                return {};
            run->state = PaperRunState::Dropped;
            return runs.update(transaction, *run);
        });
}

} // namespace dangjian
