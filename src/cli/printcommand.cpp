// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "letterarguments.h"
#include "printing/certificateprinting.h"
#include "printing/papercatalogue.h"
#include "printing/paperrunservice.h"
#include "printing/printable.h"
#include "reasonargument.h"
#include "sentences.h"
#include "session.h"
#include "texttable.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <limits>

namespace dangjian {

namespace {

/** A sentence on stderr beside the answer. */
void say(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
}

Result<PrintSelection> selectionFrom(Services &services, const Arguments &arguments)
{
    PrintSelection selection;
    if (arguments.has("member")) {
        const auto member = memberOf(services, arguments.text("member"));
        if (!member)
            return failure(member.error());
        selection.member = *member;
        return selection;
    }
    if (arguments.has("branch")) {
        const auto all = services.organizations.all().result();
        if (!all)
            return failure(all.error());
        const auto branch = organizationOf(services, arguments.text("branch"));
        if (!branch)
            return failure(branch.error());
        selection.query.scope = subtreeOf(*all, branch->id);
    }
    selection.query.category = arguments.code<MemberCategory>("category");
    selection.query.neverPrinted = arguments.has("never-printed");
    selection.query.sort = MemberSort::Branch;
    return selection;
}

PrintOptions optionsFrom(const Arguments &arguments)
{
    PrintOptions options;
    options.kind = paperOf(arguments);
    const QString imposition = arguments.text("imposition");
    if (imposition == QLatin1String("a5"))
        options.imposition = Imposition::FoldedA5;
    else if (imposition == QLatin1String("a4"))
        options.imposition = Imposition::FoldedA4;
    options.file = arguments.text("out");
    options.membersPerFile = static_cast<int>(arguments.number("per-file", options.membersPerFile));
    options.notePrinted = arguments.has("note-printed");
    options.index = arguments.has("index");
    options.letters = lettersFrom(arguments);
    options.letters.reason = reasonFrom(arguments);
    options.peopleNamed = std::numeric_limits<int>::max();
    return options;
}

/** Envelopes of both sizes go by one word; which it is, the run knows. */
bool sameWord(PaperKind one, PaperKind other)
{
    const auto word = [](PaperKind kind) { return kind == PaperKind::EnvelopeC5 ? PaperKind::EnvelopeDl : kind; };
    return word(one) == word(other);
}

/** The run that was named by its number, or as the last one of its paper that has not come to its end. */
Result<PaperRunId> runOf(Services &services, const Arguments &arguments)
{
    const QString text = arguments.text("resume");
    const auto unfinished = PaperRunService(services.store).unfinished().result();
    if (!unfinished)
        return failure(unfinished.error());
    for (const UnfinishedRun &each : *unfinished)
        if (sameWord(each.options.kind, paperOf(arguments)) && !each.onPrinter
            && (text == QLatin1String("last") || text == QString::number(each.run.id.value)))
            return each.run.id;
    return failure(ErrorCode::NotFound, text, {QStringLiteral("print_run")});
}

Done finish(const Session &session, const Arguments &arguments, PrintJob &job);

Done print(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    if (arguments.has("resume")) {
        const auto run = runOf(**services, arguments);
        if (!run)
            return failure(run.error());
        PrintJob job((*services)->store, *run);
        job.giveReason(reasonFrom(arguments));
        return finish(session, arguments, job);
    }
    const auto selection = selectionFrom(**services, arguments);
    if (!selection)
        return failure(selection.error());
    PrintJob job((*services)->store, *selection, optionsFrom(arguments));
    return finish(session, arguments, job);
}

QString leftOut(PaperKind kind)
{
    if (goesToAddress(kind))
        return translate("cli", "Members left out, since they have no address: %1.");
    return kind == PaperKind::VolunteerProof
        ? translate("cli", "Members left out, since they have served nothing in the period: %1.")
        : translate("cli", "Members left out, since they have no valid certificate: %1.");
}

Done finish(const Session &session, const Arguments &arguments, PrintJob &job)
{
    const Done done = session.run(job);
    const PrintOutcome &outcome = job.outcome();
    // A night job that prints what is new has done its work where nothing is.
    const bool nothingNew = !done && done.error().code == ErrorCode::NotFound
        && done.error().subject == QLatin1String("members_to_print") && arguments.has("never-printed");
    if (nothingNew)
        say(translate("cli", "Every certificate of the selection has been printed before."));
    if (outcome.sheetFault)
        say(translate("cli", "The office's own copy of the sheet %1 is broken, so the original was used: %2.")
                .arg(outcome.sheetFault->subject,
                    ruleText(outcome.sheetFault->args.value(0), outcome.sheetFault->args.mid(1))));
    if (outcome.leftOut > 0)
        say(leftOut(outcome.kind).arg(outcome.leftOut)
            + (outcome.leftOutNames.isEmpty() ? QString()
                                              : QLatin1Char(' ') + outcome.leftOutNames.join(translate("cli", ", "))));
    if (!done && outcome.run && outcome.partsLeft > 0)
        say(translate("cli", "To go on where it stopped: dangjianctl print %1 --resume %2")
                .arg(arguments.positional(0))
                .arg(outcome.run.value));
    // What a failed run has written and kept is told too.
    if (!done && !nothingNew && outcome.files.isEmpty())
        return done;
    QJsonObject answer{
        {QStringLiteral("members"), outcome.members},
        {QStringLiteral("pages"), outcome.pages},
        {QStringLiteral("files"), QJsonArray::fromStringList(outcome.files)},
    };
    if (outcome.run)
        answer.insert(QStringLiteral("run"), outcome.run.value);
    const Done told = session.acknowledge(answer);
    if (done || nothingNew)
        return told;
    Error error = done.error();
    if (error.code == ErrorCode::Canceled)
        error.args = {QString::number(outcome.files.size())};
    return failure(error);
}

Done listRuns(Session &session, const Arguments &)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto runs = PaperRunService((*services)->store).unfinished().result();
    if (!runs)
        return failure(runs.error());
    QJsonArray rows;
    TextTable table;
    table.addColumn(translate("cli", "Run"), TextTable::Align::Right);
    table.addColumn(translate("cli", "Paper"));
    table.addColumn(translate("cli", "Printed"), TextTable::Align::Right);
    table.addColumn(translate("cli", "Members"), TextTable::Align::Right);
    table.addColumn(translate("cli", "Goes to"));
    for (const UnfinishedRun &each : *runs) {
        rows.append(QJsonObject{
            {QStringLiteral("run"), each.run.id.value},
            {QStringLiteral("paper"), each.run.paper},
            {QStringLiteral("target"), each.run.target},
            {QStringLiteral("on_printer"), each.onPrinter},
            {QStringLiteral("members"), each.run.members},
            {QStringLiteral("members_done"), each.membersDone},
            {QStringLiteral("parts"), each.parts},
            {QStringLiteral("parts_done"), each.partsDone},
            {QStringLiteral("started_at"), each.run.startedAt.toString(Qt::ISODate)},
            {QStringLiteral("running"), each.running},
        });
        table.addRow({QString::number(each.run.id.value), each.run.paper, QString::number(each.membersDone),
            QString::number(each.run.members), each.run.target});
    }
    return session.json() ? session.answer(rows) : session.answer(table.text());
}

Done dropRun(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    bool isNumber = false;
    const PaperRunId run{arguments.positional(0).toLongLong(&isNumber)};
    const Done done = isNumber ? PaperRunService((*services)->store).drop(run).result()
                               : failure(ErrorCode::NotFound, arguments.positional(0), {QStringLiteral("print_run")});
    if (!done)
        return done;
    return session.acknowledge(QJsonObject{{QStringLiteral("run"), run.value}});
}

/** An option that would be passed over in silence is wrong usage. */
QString unfit(const Arguments &arguments)
{
    if (arguments.has("resume")) {
        for (const char *option : {"out", "category", "never-printed", "imposition", "per-file", "note-printed",
                 "index", "printed-boxes", "start-label", "clear", "from", "until", "valid-days"})
            if (arguments.has(option))
                return translate("cli", "--%1 was said when the run began; it goes on as it was.")
                    .arg(QLatin1String(option));
        return {};
    }
    if (!arguments.has("out"))
        return translate("cli", "The option --%1 is missing.").arg(QLatin1String("out"));
    if (const QString fault = unfitLetters(arguments); !fault.isEmpty())
        return fault;
    const PaperKind kind = paperOf(arguments);
    if (arguments.has("reason") && (kind == PaperKind::Roster || kind == PaperKind::Photos) && !arguments.has("clear"))
        return translate("cli", "--%1 does not concern this paper: it tells no numbers and addresses in clear.")
            .arg(QLatin1String("reason"));
    const bool form = kind != PaperKind::Certificate;
    for (const char *option : {"imposition", "never-printed", "note-printed"})
        if (form && arguments.has(option))
            return translate("cli", "--%1 is for certificates.").arg(QLatin1String(option));
    if (arguments.has("index") && (paperInfo(kind).together || arguments.positional(0) == QLatin1String("envelopes")))
        return translate("cli", "--%1 does not concern this paper.").arg(QLatin1String("index"));
    for (const char *option : {"category", "never-printed", "index"})
        if (arguments.has("member") && arguments.has(option))
            return translate("cli", "--%1 chooses among the members of --branch or --all, not with --member.")
                .arg(QLatin1String(option));
    return {};
}

} // namespace

QList<Command> printCommands()
{
    const Command list{{QStringLiteral("run"), QStringLiteral("list")},
        QT_TRANSLATE_NOOP("cli", "Lists the print runs that have not come to their end."), {}, {}, {}, listRuns};
    const Command drop{{QStringLiteral("run"), QStringLiteral("drop")},
        QT_TRANSLATE_NOOP("cli", "Gives a print run up; the files that are whole stay."),
        {{"RUN", QT_TRANSLATE_NOOP("cli", "the number of the run"), {}}}, {}, {}, dropRun};
    return {list, drop,
        {{QStringLiteral("print")},
            QT_TRANSLATE_NOOP("cli", "Prints certificates, forms, letters, envelopes, labels and lists to PDF."),
            {{"PAPER", QT_TRANSLATE_NOOP("cli", "which paper; photos, labels and rosters put people together"),
                paperWords()}},
            QList<Option>{
                {"member", ValueKind::Text, "WHO", QT_TRANSLATE_NOOP("cli", "id, ID number or certificate number")},
                {"branch", ValueKind::Text, "CODE",
                    QT_TRANSLATE_NOOP("cli", "the members of an organization and of all below it")},
                {"all", ValueKind::None, "", QT_TRANSLATE_NOOP("cli", "all members of the store")},
                {"resume", ValueKind::Text, "RUN",
                    QT_TRANSLATE_NOOP("cli",
                        "a run that stopped, by its number or as \"last\": goes on with the files that are not whole")},
                {"out", ValueKind::Text, "FILE.pdf",
                    QT_TRANSLATE_NOOP("cli", "the PDF; long runs go to FILE-01.pdf, FILE-02.pdf …")},
                {"category", ValueKind::Choice, "C", QT_TRANSLATE_NOOP("cli", "of a branch or of all, only these"),
                    false, 0, 0, choicesOf<MemberCategory>()},
                {"never-printed", ValueKind::None, "",
                    QT_TRANSLATE_NOOP("cli", "only members whose certificate has never been printed")},
                {"imposition", ValueKind::Choice, "I",
                    QT_TRANSLATE_NOOP("cli",
                        "single pages unless said, or sheets to print on both sides and fold: a5 flips on the short "
                        "edge, a4 on the long edge"),
                    false, 0, 0, {QStringLiteral("single"), QStringLiteral("a5"), QStringLiteral("a4")}},
                {"per-file", ValueKind::Number, "N", QT_TRANSLATE_NOOP("cli", "at most so many members in a file"),
                    false, 1, 100'000},
                {"note-printed", ValueKind::None, "",
                    QT_TRANSLATE_NOOP("cli", "mark the certificates as printed when the files are written")},
                {"index", ValueKind::None, "",
                    QT_TRANSLATE_NOOP("cli", "an index at the head of each branch's people, with file and page")},
                reasonOption(),
            } + letterArguments(),
            {QStringLiteral("member"), QStringLiteral("branch"), QStringLiteral("all"), QStringLiteral("resume")},
            print, unfit}};
}

} // namespace dangjian
