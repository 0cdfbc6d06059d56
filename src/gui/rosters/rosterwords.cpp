// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterwords.h"

#include "app/errortext.h"

#include <QCoreApplication>

namespace dangjian {

namespace {

struct Word
{
    const char *code;
    const char *text;
};

// Beside the findings that members' forms have as well.
constexpr Word sentences[] = {
    {"id_number.lost_digits",
        QT_TRANSLATE_NOOP("Rosters", "Excel has cut the ID number off after 15 digits; type it again as text.")},
    {"id_number.same_as_row", QT_TRANSLATE_NOOP("Rosters", "Row %1 has the same ID number.")},
    {"known.name", QT_TRANSLATE_NOOP("Rosters", "The member with this ID number is called “%2”, not “%1”.")},
    {"known.mobile", QT_TRANSLATE_NOOP("Rosters", "The mobile number known is %2, not %1; the known one was kept.")},
    {"known.phone", QT_TRANSLATE_NOOP("Rosters", "The telephone known is %2, not %1; the known one was kept.")},
    {"id_number.known", QT_TRANSLATE_NOOP("Rosters", "Somebody else has this ID number already.")},
    {"date.impossible", QT_TRANSLATE_NOOP("Rosters", "The date “%1” does not exist.")},
    {"date.unreadable", QT_TRANSLATE_NOOP("Rosters", "“%1” is no date.")},
    {"date.lost_digits", QT_TRANSLATE_NOOP("Rosters", "The date “%1” has lost digits.")},
    {"date.month_only", QT_TRANSLATE_NOOP("Rosters", "Only the month is given (%1); the first day is taken.")},
    {"date.serial_number", QT_TRANSLATE_NOOP("Rosters", "The figure %1 was read as Excel's number of a day.")},
    {"branch.unknown", QT_TRANSLATE_NOOP("Rosters", "There is no branch “%1”.")},
    {"branch.similar", QT_TRANSLATE_NOOP("Rosters", "There is no branch “%1”; perhaps it is %2.")},
    {"category.unknown", QT_TRANSLATE_NOOP("Rosters", "The category “%1” is not known.")},
    {"standing.unknown", QT_TRANSLATE_NOOP("Rosters", "The standing “%1” is not known.")},
    {"state.unknown", QT_TRANSLATE_NOOP("Rosters", "The state “%1” is not known.")},
    {"sex.unknown", QT_TRANSLATE_NOOP("Rosters", "The sex “%1” is not known.")},
    {"ethnicity.unknown", QT_TRANSLATE_NOOP("Rosters", "The ethnicity “%1” is not on the list.")},
    {"education.unknown", QT_TRANSLATE_NOOP("Rosters", "The education “%1” is not on the list.")},
    {"yes_no.unknown", QT_TRANSLATE_NOOP("Rosters", "“%1” is neither yes nor no.")},
    {"mobile.format", QT_TRANSLATE_NOOP("Rosters", "“%1” is no mobile number.")},
    {"cell.error", QT_TRANSLATE_NOOP("Rosters", "A cell holds an error of Excel (%1).")},
    {"formula.no_result",
        QT_TRANSLATE_NOOP("Rosters", "A cell holds a formula without its result; save the file in Excel.")},
    {"row.total", QT_TRANSLATE_NOOP("Rosters", "A row of totals, no person.")},
    {"row.heading", QT_TRANSLATE_NOOP("Rosters", "The headings once more.")},
    {"row.note", QT_TRANSLATE_NOOP("Rosters", "A note, no person.")},
    {"row.empty", QT_TRANSLATE_NOOP("Rosters", "Nothing stands in this row.")},
};

QString said(const char *text)
{
    return QCoreApplication::translate("Rosters", text);
}

} // namespace

QString wordFor(RosterState state)
{
    switch (state) {
    case RosterState::Ok:
        return said(QT_TRANSLATE_NOOP("Rosters", "fine"));
    case RosterState::Warning:
        return said(QT_TRANSLATE_NOOP("Rosters", "to be looked at"));
    case RosterState::Error:
        return said(QT_TRANSLATE_NOOP("Rosters", "wrong"));
    case RosterState::Choice:
        return said(QT_TRANSLATE_NOOP("Rosters", "to be decided"));
    case RosterState::Duplicate:
        return said(QT_TRANSLATE_NOOP("Rosters", "double"));
    case RosterState::Ignored:
        return said(QT_TRANSLATE_NOOP("Rosters", "no person"));
    }
    return {};
}

QString wordFor(RosterEffect effect)
{
    switch (effect) {
    case RosterEffect::None:
        return {};
    case RosterEffect::New:
        return said(QT_TRANSLATE_NOOP("Rosters", "new member"));
    case RosterEffect::Changed:
        return said(QT_TRANSLATE_NOOP("Rosters", "gaps filled"));
    case RosterEffect::Unchanged:
        return said(QT_TRANSLATE_NOOP("Rosters", "there already"));
    }
    return {};
}

QString rosterText(const RosterFinding &finding)
{
    for (const Word &word : sentences) {
        if (finding.code != QLatin1StringView(word.code))
            continue;
        QString text = said(word.text);
        for (int i = 0; i < finding.args.size(); ++i)
            text.replace(u'%' + QString::number(i + 1), finding.args.at(i));
        return text;
    }
    return findingText(finding.code, finding.args);
}

QString rosterText(const RosterImportRow &row)
{
    QStringList texts;
    for (const RosterFinding &finding : row.findings) {
        const QString text = rosterText(finding);
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts.join(u' ');
}

} // namespace dangjian
