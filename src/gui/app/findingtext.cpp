// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errortext.h"

#include <QCoreApplication>
#include <QHash>

namespace dangjian {

namespace {

struct Finding
{
    const char *code;
    const char *text;
};

// One sentence for every code that the layers below give; the test reads their sources for codes that are missing here.
constexpr Finding findings[] = {
    // Members
    {"name.missing", QT_TRANSLATE_NOOP("Findings", "The name is missing.")},
    {"branch.missing", QT_TRANSLATE_NOOP("Findings", "The branch is missing.")},
    {"id_number.missing", QT_TRANSLATE_NOOP("Findings", "The ID number is missing.")},
    {"id_number.length", QT_TRANSLATE_NOOP("Findings", "An ID number has 18 characters.")},
    {"id_number.characters",
        QT_TRANSLATE_NOOP("Findings", "An ID number has 17 digits and, at the end, a digit or X.")},
    {"id_number.date", QT_TRANSLATE_NOOP("Findings", "The ID number holds a date of birth that does not exist.")},
    {"id_number.checksum",
        QT_TRANSLATE_NOOP("Findings", "The check character of the ID number is wrong; a digit was mistyped.")},
    {"id_number.birth_differs", QT_TRANSLATE_NOOP("Findings", "The date of birth is not the one in the ID number.")},
    {"id_number.sex_differs", QT_TRANSLATE_NOOP("Findings", "The sex is not the one in the ID number.")},
    {"joined.before_18", QT_TRANSLATE_NOOP("Findings", "Joined the Party before the age of 18.")},
    {"joined.in_future", QT_TRANSLATE_NOOP("Findings", "The date of joining lies in the future.")},
    {"full.before_joined", QT_TRANSLATE_NOOP("Findings", "Became a full member before joining.")},
    {"full.in_future", QT_TRANSLATE_NOOP("Findings", "The date of becoming a full member lies in the future.")},
    {"birth.in_future", QT_TRANSLATE_NOOP("Findings", "The date of birth lies in the future.")},
    // Participation
    {"member.missing", QT_TRANSLATE_NOOP("Findings", "It is not said who did it.")},
    {"member.out_of_scope", QT_TRANSLATE_NOOP("Findings", "This member does not belong to the organization in view.")},
    {"date.missing", QT_TRANSLATE_NOOP("Findings", "The date is missing.")},
    {"date.in_future", QT_TRANSLATE_NOOP("Findings", "The date lies in the future.")},
    {"date.too_early", QT_TRANSLATE_NOOP("Findings", "The date lies before October 1949.")},
    {"content.missing", QT_TRANSLATE_NOOP("Findings", "The content is missing.")},
    {"content.too_long", QT_TRANSLATE_NOOP("Findings", "The content is longer than 200 characters.")},
    {"figure.negative", QT_TRANSLATE_NOOP("Findings", "Hours and deeds cannot be negative.")},
    {"figure.none", QT_TRANSLATE_NOOP("Findings", "Neither hours nor deeds are given.")},
    {"hours.over_24", QT_TRANSLATE_NOOP("Findings", "More than 24 hours on one day.")},
    {"entry.twice", QT_TRANSLATE_NOOP("Findings", "The same entry stands there already.")},
    // Files
    {"file.empty", QT_TRANSLATE_NOOP("Findings", "The file is empty.")},
    {"zip.truncated", QT_TRANSLATE_NOOP("Findings", "The file ends too early; copy or download it again.")},
    {"zip.broken", QT_TRANSLATE_NOOP("Findings", "The file is broken.")},
    {"zip.encrypted", QT_TRANSLATE_NOOP("Findings", "The file is protected by a password; save it without one.")},
    {"xlsx.encrypted", QT_TRANSLATE_NOOP("Findings", "The workbook is protected by a password; save it without one.")},
    {"xlsx.no_workbook", QT_TRANSLATE_NOOP("Findings", "There is no workbook in the file.")},
    {"xlsx.no_sheet", QT_TRANSLATE_NOOP("Findings", "The workbook has no sheet that can be read.")},
    {"xml.broken", QT_TRANSLATE_NOOP("Findings", "A part of the file is broken.")},
    {"xml.dtd", QT_TRANSLATE_NOOP("Findings", "The file holds instructions that no workbook needs; it was not read.")},
    {"size.limit", QT_TRANSLATE_NOOP("Findings", "The file is larger than the program reads.")},
    {"size.rows", QT_TRANSLATE_NOOP("Findings", "The sheet has more rows than the program reads.")},
    {"size.columns", QT_TRANSLATE_NOOP("Findings", "The sheet has more columns than the program reads.")},
    {"text.encoding", QT_TRANSLATE_NOOP("Findings", "The encoding of the text is not known; save it as UTF-8.")},
    {"format.xls", QT_TRANSLATE_NOOP("Findings", "This is the old Excel format (.xls); save it as .xlsx.")},
    {"format.xlsb", QT_TRANSLATE_NOOP("Findings", "This is Excel's binary format (.xlsb); save it as .xlsx.")},
    {"format.ods", QT_TRANSLATE_NOOP("Findings", "This is an OpenDocument sheet (.ods); save it as .xlsx.")},
    {"format.html", QT_TRANSLATE_NOOP("Findings", "This is a web page with another file name; save it as .xlsx.")},
    {"format.unknown", QT_TRANSLATE_NOOP("Findings", "This is not a sheet that the program knows.")},
};

} // namespace

QString findingText(const QString &code, const QStringList &args)
{
    static const QHash<QString, const char *> texts = [] {
        QHash<QString, const char *> all;
        for (const Finding &finding : findings) {
            all.insert(QString::fromLatin1(finding.code), finding.text);
        }
        return all;
    }();
    const char *source = texts.value(code);
    if (source == nullptr) {
        return code;
    }
    QString text = QCoreApplication::translate("Findings", source);
    for (const QString &arg : args) {
        if (text.contains(QLatin1Char('%'))) {
            text = text.arg(arg);
        }
    }
    return text;
}

} // namespace dangjian
