// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printoptions.h"

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
    return kind == PaperKind::Certificate ? u"社区党员参与社区活动情况登记证"_s : u"社区党员登记表"_s;
}

QString paperCode(PaperKind kind)
{
    return kind == PaperKind::Certificate ? u"certificate"_s : u"form"_s;
}

QString runOptionsJson(const PrintOptions &options, bool onPrinter)
{
    QJsonObject json{{u"per_part"_s, options.membersPerFile}, {u"note"_s, options.notePrinted},
        {u"index"_s, options.index}, {u"printer"_s, onPrinter}};
    for (const auto &[imposition, code] : impositions)
        if (imposition == options.imposition)
            json.insert(u"imposition"_s, QLatin1String(code));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PrintOptions optionsOfRun(const PaperRun &run, bool *onPrinter)
{
    const QJsonObject json = QJsonDocument::fromJson(run.options.toUtf8()).object();
    PrintOptions options;
    options.kind
        = run.paper == paperCode(PaperKind::Certificate) ? PaperKind::Certificate : PaperKind::RegistrationForm;
    for (const auto &[imposition, code] : impositions)
        if (json.value(u"imposition"_s).toString() == QLatin1String(code))
            options.imposition = imposition;
    options.file = run.target;
    options.membersPerFile = json.value(u"per_part"_s).toInt(options.membersPerFile);
    options.notePrinted = json.value(u"note"_s).toBool();
    options.index = json.value(u"index"_s).toBool();
    if (onPrinter)
        *onPrinter = json.value(u"printer"_s).toBool();
    return options;
}

} // namespace dangjian
