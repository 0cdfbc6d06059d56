// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printoptions.h"

#include "printing/papercatalogue.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

constexpr std::pair<Imposition, const char *> impositions[]
    = {{Imposition::SinglePages, "single"}, {Imposition::FoldedA5, "a5"}, {Imposition::FoldedA4, "a4"}};

} // namespace

QString paperTitle(PaperKind kind)
{
    return paperInfo(kind).title;
}

QString paperCode(PaperKind kind)
{
    return paperInfo(kind).code;
}

QString runOptionsJson(const PrintOptions &options, bool onPrinter)
{
    QJsonObject json{{u"per_part"_s, options.membersPerFile}, {u"note"_s, options.notePrinted},
        {u"index"_s, options.index}, {u"printer"_s, onPrinter}, {u"letters"_s, options.letters.toJson()}};
    for (const auto &[imposition, code] : impositions)
        if (imposition == options.imposition)
            json.insert(u"imposition"_s, QLatin1String(code));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PrintOptions optionsOfRun(const PaperRun &run, bool *onPrinter)
{
    const QJsonObject json = QJsonDocument::fromJson(run.options.toUtf8()).object();
    PrintOptions options;
    options.kind = paperOfCode(run.paper);
    for (const auto &[imposition, code] : impositions)
        if (json.value(u"imposition"_s).toString() == QLatin1String(code))
            options.imposition = imposition;
    options.file = run.target;
    options.membersPerFile = json.value(u"per_part"_s).toInt(options.membersPerFile);
    options.notePrinted = json.value(u"note"_s).toBool();
    options.index = json.value(u"index"_s).toBool();
    options.letters = LetterOptions::fromJson(json.value(u"letters"_s).toObject());
    if (onPrinter)
        *onPrinter = json.value(u"printer"_s).toBool();
    return options;
}

} // namespace dangjian
