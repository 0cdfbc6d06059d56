// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "printing/certificateprinting.h"
#include "sentences.h"
#include "session.h"

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
    options.kind
        = arguments.positional(0) == QLatin1String("form") ? PaperKind::RegistrationForm : PaperKind::Certificate;
    const QString imposition = arguments.text("imposition");
    if (imposition == QLatin1String("a5"))
        options.imposition = Imposition::FoldedA5;
    else if (imposition == QLatin1String("a4"))
        options.imposition = Imposition::FoldedA4;
    options.file = arguments.text("out");
    options.membersPerFile = static_cast<int>(arguments.number("per-file", options.membersPerFile));
    options.notePrinted = arguments.has("note-printed");
    options.peopleNamed = std::numeric_limits<int>::max();
    return options;
}

Done print(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto selection = selectionFrom(**services, arguments);
    if (!selection)
        return failure(selection.error());
    PrintJob job((*services)->store, *selection, optionsFrom(arguments));
    const Done done = session.run(job);
    const PrintOutcome &outcome = job.outcome();
    // A night job that prints what is new has done its work where nothing is.
    const bool nothingNew = !done && done.error().code == ErrorCode::NotFound
        && done.error().subject == QLatin1String("members_to_print") && arguments.has("never-printed");
    if (nothingNew)
        say(translate("cli", "Every certificate of the selection has been printed before."));
    if (outcome.leftOut > 0)
        say(translate("cli", "Members left out, since they have no valid certificate: %1.").arg(outcome.leftOut));
    // What a failed run has written and kept is told too.
    if (!done && !nothingNew && outcome.files.isEmpty())
        return done;
    const Done told = session.acknowledge(QJsonObject{
        {QStringLiteral("members"), outcome.members},
        {QStringLiteral("pages"), outcome.pages},
        {QStringLiteral("files"), QJsonArray::fromStringList(outcome.files)},
    });
    if (done || nothingNew)
        return told;
    Error error = done.error();
    if (error.code == ErrorCode::Canceled)
        error.args = {QString::number(outcome.files.size())};
    return failure(error);
}

/** An option that would be passed over in silence is wrong usage. */
QString unfit(const Arguments &arguments)
{
    const bool form = arguments.positional(0) == QLatin1String("form");
    for (const char *option : {"imposition", "never-printed", "note-printed"})
        if (form && arguments.has(option))
            return translate("cli", "--%1 is for certificates, not for forms.").arg(QLatin1String(option));
    for (const char *option : {"category", "never-printed"})
        if (arguments.has("member") && arguments.has(option))
            return translate("cli", "--%1 chooses among the members of --branch or --all, not with --member.")
                .arg(QLatin1String(option));
    return {};
}

} // namespace

QList<Command> printCommands()
{
    return {{{QStringLiteral("print")},
        QT_TRANSLATE_NOOP("cli", "Prints registration certificates or registration forms to PDF."),
        {{"PAPER", QT_TRANSLATE_NOOP("cli", "the certificate of each member's category, or the registration form"),
            {QStringLiteral("certificate"), QStringLiteral("form")}}},
        {
            {"member", ValueKind::Text, "WHO", QT_TRANSLATE_NOOP("cli", "id, ID number or certificate number")},
            {"branch", ValueKind::Text, "CODE",
                QT_TRANSLATE_NOOP("cli", "the members of an organization and of all below it")},
            {"all", ValueKind::None, "", QT_TRANSLATE_NOOP("cli", "all members of the store")},
            {"out", ValueKind::Text, "FILE.pdf",
                QT_TRANSLATE_NOOP("cli", "the PDF; long runs go to FILE-01.pdf, FILE-02.pdf …"), true},
            {"category", ValueKind::Choice, "C", QT_TRANSLATE_NOOP("cli", "of a branch or of all, only these"), false,
                0, 0, choicesOf<MemberCategory>()},
            {"never-printed", ValueKind::None, "",
                QT_TRANSLATE_NOOP("cli", "only members whose certificate has never been printed")},
            {"imposition", ValueKind::Choice, "I",
                QT_TRANSLATE_NOOP("cli",
                    "single pages unless said, or sheets to print on both sides and fold: a5 flips on the short edge, "
                    "a4 on the long edge"),
                false, 0, 0, {QStringLiteral("single"), QStringLiteral("a5"), QStringLiteral("a4")}},
            {"per-file", ValueKind::Number, "N", QT_TRANSLATE_NOOP("cli", "at most so many members in a file"), false,
                1, 100'000},
            {"note-printed", ValueKind::None, "",
                QT_TRANSLATE_NOOP("cli", "mark the certificates as printed when the files are written")},
        },
        {QStringLiteral("member"), QStringLiteral("branch"), QStringLiteral("all")}, print, unfit}};
}

} // namespace dangjian
