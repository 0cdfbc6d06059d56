// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterwords.h"

#include "app/errortext.h"
#include "app/fieldwords.h"
#include "rosters/rostersubject.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

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
    {"id_number.known", QT_TRANSLATE_NOOP("Rosters", "Somebody else has this ID number already.")},
    {"person.same_as_row", QT_TRANSLATE_NOOP("Rosters", "Row %1 is the same person.")},
    {"person.same_name_birth",
        QT_TRANSLATE_NOOP("Rosters", "Perhaps the same person as %1 (%2, %3): same name and date of birth.")},
    {"person.same_name_phone",
        QT_TRANSLATE_NOOP("Rosters", "Perhaps the same person as %1 (%2, %3): same name and mobile number.")},
    {"person.similar_name_birth",
        QT_TRANSLATE_NOOP("Rosters", "Much like %1 (%2, %3): same date of birth, one character apart.")},
    {"plan.changed",
        QT_TRANSLATE_NOOP("Rosters", "Somebody changed this in the database since it was looked through.")},
    {"row.left_out", QT_TRANSLATE_NOOP("Rosters", "Left out by you.")},
    {"known.name", QT_TRANSLATE_NOOP("Rosters", "The member with this ID number is called “%2”, not “%1”.")},
    {"known.branch",
        QT_TRANSLATE_NOOP("Rosters", "The member belongs to %2, not to “%1”; filling gaps transfers nobody.")},
    {"known.mobile", QT_TRANSLATE_NOOP("Rosters", "The mobile number known is %2, not %1; the known one was kept.")},
    {"known.phone", QT_TRANSLATE_NOOP("Rosters", "The telephone known is %2, not %1; the known one was kept.")},
    {"date.impossible", QT_TRANSLATE_NOOP("Rosters", "The date “%1” does not exist.")},
    {"date.unreadable", QT_TRANSLATE_NOOP("Rosters", "“%1” is no date; write it as 2001-07-01.")},
    {"date.lost_digits",
        QT_TRANSLATE_NOOP("Rosters", "“%1” is January, or October that lost its zero in a cell of numbers.")},
    {"date.short_year", QT_TRANSLATE_NOOP("Rosters", "The year of “%1” has two digits; write all four.")},
    {"id_number.fifteen",
        QT_TRANSLATE_NOOP("Rosters", "An ID number of 15 digits as they were until 1999; enter the one of 18.")},
    {"name.characters", QT_TRANSLATE_NOOP("Rosters", "In “%1” stands something that belongs to no name.")},
    {"mobile.several", QT_TRANSLATE_NOOP("Rosters", "“%1” holds several numbers: mobile number “%2”, telephone “%3”.")},
    {"row.hidden", QT_TRANSLATE_NOOP("Rosters", "The row is hidden in the sheet, by hand or by a filter.")},
    {"row.branch", QT_TRANSLATE_NOOP("Rosters", "The branch of the rows below: %1.")},
    {"branch.by_sheet", QT_TRANSLATE_NOOP("Rosters", "No branch is named; %1 is taken from the name of the sheet.")},
    {"branch.by_title", QT_TRANSLATE_NOOP("Rosters", "No branch is named; %1 is taken from the line above.")},
    {"date.month_only", QT_TRANSLATE_NOOP("Rosters", "Only the month is given (%1); the first day is taken.")},
    {"date.month_asked", QT_TRANSLATE_NOOP("Rosters", "Only the month is given (%1); which day?")},
    {"date.month_left_open", QT_TRANSLATE_NOOP("Rosters", "Only the month is given (%1); the date is left open.")},
    {"date.serial_number", QT_TRANSLATE_NOOP("Rosters", "The figure %1 was read as Excel's number of the day %2.")},
    {"number.unreadable", QT_TRANSLATE_NOOP("Rosters", "“%1” is no number.")},
    {"branch.unknown", QT_TRANSLATE_NOOP("Rosters", "There is no branch “%1”.")},
    {"branch.similar", QT_TRANSLATE_NOOP("Rosters", "There is no branch “%1”; perhaps it is %2.")},
    {"branch.gone", QT_TRANSLATE_NOOP("Rosters", "The branch “%1” takes no members any more.")},
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
    {"name.same_as_row", QT_TRANSLATE_NOOP("Rosters", "Row %1 has the same name.")},
    {"code.same_as_row", QT_TRANSLATE_NOOP("Rosters", "Row %1 has the same code.")},
    {"entry.same_as_row", QT_TRANSLATE_NOOP("Rosters", "Row %1 is the same entry.")},
    {"entry.differs",
        QT_TRANSLATE_NOOP(
            "Rosters", "The same entry is there with other figures (%1 hours); the known ones were kept.")},
    {"unit.missing", QT_TRANSLATE_NOOP("Rosters", "The name of the unit is missing.")},
    {"nature.unknown", QT_TRANSLATE_NOOP("Rosters", "The nature “%1” is not on the list; it was left open.")},
    {"community.unknown", QT_TRANSLATE_NOOP("Rosters", "There is no community “%1”; it was left open.")},
    {"kind.unknown", QT_TRANSLATE_NOOP("Rosters", "The kind “%1” is not known.")},
    {"kind.missing", QT_TRANSLATE_NOOP("Rosters", "The kind is missing, and the name does not tell it.")},
    {"kind.assumed", QT_TRANSLATE_NOOP("Rosters", "No kind is given; it was told by hours and deeds.")},
    {"parent.unknown", QT_TRANSLATE_NOOP("Rosters", "There is no superior organization “%1”.")},
    {"code.given", QT_TRANSLATE_NOOP("Rosters", "No code is given; it gets %1.")},
    {"organization.ambiguous",
        QT_TRANSLATE_NOOP("Rosters", "Several organizations are called “%1”; a code has to tell which one.")},
    {"known.kind",
        QT_TRANSLATE_NOOP("Rosters", "The kind known is “%2”, not “%1”; raising a branch is done on its page.")},
    {"known.parent", QT_TRANSLATE_NOOP("Rosters", "It stands under “%2”, not “%1”; moving it is done on its page.")},
    {"founded.in_future", QT_TRANSLATE_NOOP("Rosters", "The date of founding lies in the future.")},
    {"member.unknown", QT_TRANSLATE_NOOP("Rosters", "There is no member “%1”.")},
    {"member.ambiguous",
        QT_TRANSLATE_NOOP("Rosters",
            "%2 members are called “%1” (%3). Choose who is meant, or write the ID number or the number of the "
            "certificate into the row.")},
    {"hours.unreadable", QT_TRANSLATE_NOOP("Rosters", "“%1” is no number of hours.")},
    {"row.total", QT_TRANSLATE_NOOP("Rosters", "A row of totals, no person.")},
    {"row.heading", QT_TRANSLATE_NOOP("Rosters", "The headings once more.")},
    {"row.note", QT_TRANSLATE_NOOP("Rosters", "A note, no person.")},
    {"row.empty", QT_TRANSLATE_NOOP("Rosters", "Nothing stands in this row.")},
};

// Columns that only rosters have; the others are called as everywhere.
constexpr Word columnWords[] = {
    {"serial", QT_TRANSLATE_NOOP("Rosters", "Serial number (not taken in)")},
    {"category", QT_TRANSLATE_NOOP("Rosters", "Category of member")},
    {"state", QT_TRANSLATE_NOOP("Rosters", "State of membership")},
    {"reason", QT_TRANSLATE_NOOP("Rosters", "Reason (not taken in)")},
    {"lost_contact", QT_TRANSLATE_NOOP("Rosters", "Lost contact")},
    {"lost_since", QT_TRANSLATE_NOOP("Rosters", "Lost since")},
    {"away", QT_TRANSLATE_NOOP("Rosters", "Away")},
    {"hardship", QT_TRANSLATE_NOOP("Rosters", "In hardship")},
    {"superior", QT_TRANSLATE_NOOP("Rosters", "Superior of the unit")},
    {"party_organization", QT_TRANSLATE_NOOP("Rosters", "Party organization")},
    {"contact", QT_TRANSLATE_NOOP("Rosters", "Contact")},
    {"community", QT_TRANSLATE_NOOP("Rosters", "Community")},
    {"minutes", QT_TRANSLATE_NOOP("Rosters", "Minutes")},
    {"record", QT_TRANSLATE_NOOP("Rosters", "Number of the record")},
};

QString said(const char *text)
{
    return QCoreApplication::translate("Rosters", text);
}

QString figure(int number)
{
    return QLocale().toString(number);
}

} // namespace

RowGroup groupOf(const RosterImportRow &row)
{
    switch (row.state) {
    case RosterState::Choice:
        return RowGroup::Doubtful;
    case RosterState::Error:
    case RosterState::Duplicate:
        return RowGroup::Refused;
    case RosterState::Ignored:
        return RowGroup::Ignored;
    case RosterState::Ok:
    case RosterState::Warning:
        break;
    }
    switch (row.effect) {
    case RosterEffect::New:
        return RowGroup::New;
    case RosterEffect::Changed:
        return RowGroup::Changed;
    default:
        return RowGroup::Unchanged;
    }
}

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
        return said(QT_TRANSLATE_NOOP("Rosters", "passed over"));
    }
    return {};
}

QString wordFor(RosterEffect effect)
{
    switch (effect) {
    case RosterEffect::None:
        return {};
    case RosterEffect::New:
        return said(QT_TRANSLATE_NOOP("Rosters", "new"));
    case RosterEffect::Changed:
        return said(QT_TRANSLATE_NOOP("Rosters", "changed"));
    case RosterEffect::Unchanged:
        return said(QT_TRANSLATE_NOOP("Rosters", "unchanged"));
    }
    return {};
}

QString wordFor(RowGroup group)
{
    switch (group) {
    case RowGroup::All:
        return said(QT_TRANSLATE_NOOP("Rosters", "All"));
    case RowGroup::New:
        return said(QT_TRANSLATE_NOOP("Rosters", "New"));
    case RowGroup::Changed:
        return said(QT_TRANSLATE_NOOP("Rosters", "Changed"));
    case RowGroup::Unchanged:
        return said(QT_TRANSLATE_NOOP("Rosters", "Unchanged"));
    case RowGroup::Doubtful:
        return said(QT_TRANSLATE_NOOP("Rosters", "Doubtful"));
    case RowGroup::Refused:
        return said(QT_TRANSLATE_NOOP("Rosters", "Refused"));
    case RowGroup::Ignored:
        return said(QT_TRANSLATE_NOOP("Rosters", "Passed over"));
    case RowGroup::Noticed:
        return said(QT_TRANSLATE_NOOP("Rosters", "With remarks"));
    case RowGroup::Outside:
        return said(QT_TRANSLATE_NOOP("Rosters", "Not taken in"));
    }
    return {};
}

QString wordFor(RosterSubject subject)
{
    switch (subject) {
    case RosterSubject::Members:
        return said(QT_TRANSLATE_NOOP("Rosters", "Members"));
    case RosterSubject::Units:
        return said(QT_TRANSLATE_NOOP("Rosters", "Units"));
    case RosterSubject::Organizations:
        return said(QT_TRANSLATE_NOOP("Rosters", "Organizations"));
    case RosterSubject::Records:
        return said(QT_TRANSLATE_NOOP("Rosters", "Activity records"));
    }
    return {};
}

QString destinyOf(const RosterImportRow &row, OnExisting onExisting, bool waits)
{
    switch (groupOf(row)) {
    case RowGroup::New:
        return said(QT_TRANSLATE_NOOP("Rosters", "new"));
    case RowGroup::Changed:
        return onExisting == OnExisting::Replace ? said(QT_TRANSLATE_NOOP("Rosters", "values replaced"))
                                                 : said(QT_TRANSLATE_NOOP("Rosters", "gaps filled"));
    case RowGroup::Unchanged:
        return onExisting == OnExisting::Skip ? said(QT_TRANSLATE_NOOP("Rosters", "skipped"))
                                              : said(QT_TRANSLATE_NOOP("Rosters", "stays as it is"));
    case RowGroup::Doubtful:
        return waits ? said(QT_TRANSLATE_NOOP("Rosters", "waits for you"))
                     : said(QT_TRANSLATE_NOOP("Rosters", "not taken in"));
    case RowGroup::Refused:
        return said(QT_TRANSLATE_NOOP("Rosters", "not taken in"));
    default:
        return said(QT_TRANSLATE_NOOP("Rosters", "passed over"));
    }
}

QString fieldTitle(RosterSubject subject, const QString &key)
{
    for (const Word &word : columnWords)
        if (key == QLatin1StringView(word.code))
            return said(word.text);
    const QString word = fieldWord(key);
    if (!word.isEmpty())
        return word;
    for (const RosterField &field : rosterFields(subject))
        if (field.key == key)
            return field.headings.value(0);
    return key;
}

QString reasonOf(const HeadingColumn &column)
{
    constexpr double sure = 0.95;
    constexpr double ratherSure = 0.75;
    if (column.key.isEmpty())
        return column.origin == HeadingOrigin::Chosen ? said(QT_TRANSLATE_NOOP("Rosters", "chosen by you"))
            : column.origin == HeadingOrigin::Remembered
            ? said(QT_TRANSLATE_NOOP("Rosters", "not wanted the last time"))
            : said(QT_TRANSLATE_NOOP("Rosters", "not known"));
    QString by;
    switch (column.origin) {
    case HeadingOrigin::Chosen:
        return said(QT_TRANSLATE_NOOP("Rosters", "chosen by you"));
    case HeadingOrigin::Remembered:
        return said(QT_TRANSLATE_NOOP("Rosters", "as the last time"));
    case HeadingOrigin::Heading:
        by = said(QT_TRANSLATE_NOOP("Rosters", "by its heading"));
        break;
    case HeadingOrigin::Content:
        by = said(QT_TRANSLATE_NOOP("Rosters", "by its content"));
        break;
    }
    const QString how = column.sureness >= sure ? said(QT_TRANSLATE_NOOP("Rosters", "sure"))
        : column.sureness >= ratherSure         ? said(QT_TRANSLATE_NOOP("Rosters", "rather sure"))
                                                : said(QT_TRANSLATE_NOOP("Rosters", "please check"));
    return said(QT_TRANSLATE_NOOP("Rosters", "%1, %2")).arg(by, how);
}

QString rosterText(const RosterFinding &finding)
{
    // Rows are searched by these texts, thirty thousand at a time.
    static const QHash<QString, const char *> texts = [] {
        QHash<QString, const char *> all;
        for (const Word &word : sentences)
            all.insert(QString::fromLatin1(word.code), word.text);
        return all;
    }();
    const char *sentence = texts.value(finding.code, nullptr);
    if (!sentence)
        return findingText(finding.code, finding.args);
    QString text = said(sentence);
    for (int i = 0; i < finding.args.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), finding.args.at(i));
    return text;
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

QString importTitle(RosterSubject subject)
{
    switch (subject) {
    case RosterSubject::Members:
        return said(QT_TRANSLATE_NOOP("Rosters", "Import members"));
    case RosterSubject::Units:
        return said(QT_TRANSLATE_NOOP("Rosters", "Import units"));
    case RosterSubject::Organizations:
        return said(QT_TRANSLATE_NOOP("Rosters", "Import organizations"));
    case RosterSubject::Records:
        return said(QT_TRANSLATE_NOOP("Rosters", "Import activity records"));
    }
    return {};
}

QString outcomeText(RosterSubject subject, const RosterImportReport &report)
{
    const QMap<RosterEffect, int> effects = report.effects();
    QStringList lines;
    lines.append(said(QT_TRANSLATE_NOOP("Rosters", "%1: %2 new, %3 changed, %4 unchanged."))
                     .arg(wordFor(subject), figure(effects.value(RosterEffect::New)),
                         figure(effects.value(RosterEffect::Changed)), figure(effects.value(RosterEffect::Unchanged))));
    if (!report.newUnits.isEmpty())
        lines.append(said(QT_TRANSLATE_NOOP("Rosters", "Work units that were made: %1."))
                         .arg(figure(int(report.newUnits.size()))));
    if (const int refused = report.refused(); refused > 0)
        lines.append(said(QT_TRANSLATE_NOOP("Rosters", "Not taken in: %1 rows.")).arg(figure(refused)));
    const auto changed = std::count_if(report.rows.cbegin(), report.rows.cend(),
        [](const RosterImportRow &row) { return row.replanned && !row.isEntered(); });
    if (changed > 0)
        lines.append(said(
            QT_TRANSLATE_NOOP("Rosters", "Of these, %1 rows were left alone since the database changed meanwhile."))
                         .arg(figure(int(changed))));
    return lines.join(u'\n');
}

QString heldText(const HeldRow &row)
{
    QString text;
    switch (row.reason) {
    case HeldReason::Edited:
        text = said(QT_TRANSLATE_NOOP("Rosters", "edited since"));
        break;
    case HeldReason::Removed:
        text = said(QT_TRANSLATE_NOOP("Rosters", "taken away since"));
        break;
    case HeldReason::Returned:
        text = said(QT_TRANSLATE_NOOP("Rosters", "there again"));
        break;
    case HeldReason::Referred:
        text = said(QT_TRANSLATE_NOOP("Rosters", "something newer belongs to it"));
        break;
    case HeldReason::Missing:
        text = said(QT_TRANSLATE_NOOP("Rosters", "what it belongs to is gone"));
        break;
    case HeldReason::Taken:
        text = said(QT_TRANSLATE_NOOP("Rosters", "its number was given to somebody else"));
        break;
    case HeldReason::Together:
        text = said(QT_TRANSLATE_NOOP("Rosters", "belongs to what stays"));
        break;
    }
    QStringList fields;
    for (const QString &column : row.columns)
        if (const QString word = fieldWord(column); !word.isEmpty() && !fields.contains(word))
            fields.append(word);
    if (!fields.isEmpty())
        text += said(QT_TRANSLATE_NOOP("Rosters", ": ")) + fields.join(said(QT_TRANSLATE_NOOP("Rosters", ", ")));
    if (row.byAt.isValid())
        text += said(QT_TRANSLATE_NOOP("Rosters", " (%1, %2)"))
                    .arg(row.byAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), row.byWho);
    return text;
}

} // namespace dangjian
