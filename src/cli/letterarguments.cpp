// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterarguments.h"

#include "sentences.h"

#include <array>

namespace dangjian {

namespace {

struct PaperWord
{
    const char *word;
    PaperKind kind;
};

constexpr std::array papers{PaperWord{"certificate", PaperKind::Certificate},
    PaperWord{"form", PaperKind::RegistrationForm}, PaperWord{"letter", PaperKind::Letter},
    PaperWord{"volunteer-proof", PaperKind::VolunteerProof}, PaperWord{"envelopes", PaperKind::EnvelopeDl},
    PaperWord{"roster", PaperKind::Roster}, PaperWord{"labels", PaperKind::Labels},
    PaperWord{"photos", PaperKind::Photos}};

/** Each option belongs to one paper. */
struct PaperOption
{
    const char *option;
    PaperKind kind;
};

constexpr std::array optionsOfPapers{PaperOption{"size", PaperKind::EnvelopeDl},
    PaperOption{"printed-boxes", PaperKind::EnvelopeDl}, PaperOption{"start-label", PaperKind::Labels},
    PaperOption{"clear", PaperKind::Roster}, PaperOption{"from", PaperKind::VolunteerProof},
    PaperOption{"until", PaperKind::VolunteerProof}, PaperOption{"valid-days", PaperKind::VolunteerProof}};

PaperKind typedPaper(const Arguments &arguments)
{
    for (const PaperWord &paper : papers)
        if (arguments.positional(0) == QLatin1String(paper.word))
            return paper.kind;
    return PaperKind::Certificate;
}

} // namespace

QStringList paperWords()
{
    QStringList words;
    for (const PaperWord &paper : papers)
        words.append(QLatin1String(paper.word));
    return words;
}

PaperKind paperOf(const Arguments &arguments)
{
    const PaperKind kind = typedPaper(arguments);
    return kind == PaperKind::EnvelopeDl && arguments.text("size") == QLatin1String("c5") ? PaperKind::EnvelopeC5
                                                                                          : kind;
}

QList<Option> letterArguments()
{
    return {
        {"size", ValueKind::Choice, "S", QT_TRANSLATE_NOOP("cli", "of envelopes: dl (220 × 110 mm) unless said, or c5"),
            false, 0, 0, {QStringLiteral("dl"), QStringLiteral("c5")}},
        {"printed-boxes", ValueKind::None, "",
            QT_TRANSLATE_NOOP("cli", "the boxes for the postcode stand on the envelopes already")},
        {"start-label", ValueKind::Number, "N",
            QT_TRANSLATE_NOOP("cli", "the first label that is still there, 1 to 24, row by row"), false, 1, 24},
        {"clear", ValueKind::None, "",
            QT_TRANSLATE_NOOP("cli", "the roster's telephones in clear, not masked; the journal notes it")},
        {"from", ValueKind::Date, "D",
            QT_TRANSLATE_NOOP("cli", "services from this day on, the first of January unless said")},
        {"until", ValueKind::Date, "D", QT_TRANSLATE_NOOP("cli", "services until this day, today unless said")},
        {"valid-days", ValueKind::Number, "N",
            QT_TRANSLATE_NOOP("cli", "the proof is valid for so many days, 30 unless said, 0 without limit"), false, 0,
            3650},
    };
}

LetterOptions lettersFrom(const Arguments &arguments)
{
    LetterOptions options;
    options.from = arguments.date("from");
    options.until = arguments.date("until");
    options.validDays = int(arguments.number("valid-days", options.validDays));
    options.clear = arguments.has("clear");
    options.startLabel = int(arguments.number("start-label", options.startLabel));
    options.printedEnvelope = arguments.has("printed-boxes");
    return options;
}

QString unfitLetters(const Arguments &arguments)
{
    for (const PaperOption &each : optionsOfPapers)
        if (arguments.has(each.option) && typedPaper(arguments) != each.kind)
            return translate("cli", "--%1 does not concern this paper.").arg(QLatin1String(each.option));
    const QDate from = arguments.date("from");
    const QDate until = arguments.date("until");
    if (from.isValid() && until.isValid() && from > until)
        return translate("cli", "The period ends before it begins.");
    return {};
}

} // namespace dangjian
