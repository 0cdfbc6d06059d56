// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rostersentences.h"

#include <QCoreApplication>
#include <QHash>

namespace dangjian {

const char *rosterSentence(const QString &code)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("person.same_as_row"), QT_TRANSLATE_NOOP("cli", "The same person stands in row %1")},
        {QStringLiteral("name.same_as_row"), QT_TRANSLATE_NOOP("cli", "The same name stands in row %1")},
        {QStringLiteral("code.same_as_row"), QT_TRANSLATE_NOOP("cli", "The same code stands in row %1")},
        {QStringLiteral("entry.same_as_row"), QT_TRANSLATE_NOOP("cli", "The same entry stands in row %1")},
        {QStringLiteral("entry.differs"),
            QT_TRANSLATE_NOOP(
                "cli", "The same entry is there with other figures (%1 hours); the known ones were kept")},
        {QStringLiteral("person.same_name_birth"),
            QT_TRANSLATE_NOOP("cli", "%1 (%2, %3) is there with the same date of birth and another ID number")},
        {QStringLiteral("person.same_name_phone"),
            QT_TRANSLATE_NOOP("cli", "%1 (%2, %3) is there with the same telephone and another ID number")},
        {QStringLiteral("person.similar_name_birth"),
            QT_TRANSLATE_NOOP("cli", "%1 (%2, %3) is there with a name much alike and the same date of birth")},
        {QStringLiteral("date.short_year"),
            QT_TRANSLATE_NOOP("cli", "The year of “%1” has two digits; write all four")},
        {QStringLiteral("id_number.fifteen"),
            QT_TRANSLATE_NOOP("cli", "This is an ID number of 15 digits as they were until 1999; enter the one of 18")},
        {QStringLiteral("name.characters"),
            QT_TRANSLATE_NOOP("cli", "In the name “%1” stands something that belongs to no name")},
        {QStringLiteral("mobile.several"),
            QT_TRANSLATE_NOOP("cli", "“%1” holds several numbers: mobile number “%2”, telephone “%3”")},
        {QStringLiteral("row.hidden"),
            QT_TRANSLATE_NOOP("cli", "The row is hidden in the sheet, by hand or by a filter")},
        {QStringLiteral("row.branch"), QT_TRANSLATE_NOOP("cli", "Names %1, the branch of the rows below")},
        {QStringLiteral("branch.by_sheet"),
            QT_TRANSLATE_NOOP("cli", "The row names no branch; %1 was taken from the name of the sheet")},
        {QStringLiteral("branch.by_title"),
            QT_TRANSLATE_NOOP("cli", "The row names no branch; %1 was taken from the line above")},
        {QStringLiteral("plan.changed"),
            QT_TRANSLATE_NOOP(
                "cli", "The store has changed since the dry run, and this row would now do something else")},
        {QStringLiteral("row.left_out"), QT_TRANSLATE_NOOP("cli", "Left out on purpose")},
        {QStringLiteral("branch.gone"), QT_TRANSLATE_NOOP("cli", "The branch “%1” takes no members now")},
        {QStringLiteral("date.month_asked"), QT_TRANSLATE_NOOP("cli", "Of the date %1 the day is missing")},
        {QStringLiteral("date.month_left_open"),
            QT_TRANSLATE_NOOP("cli", "Of the date %1 the day is missing; the date was left open")},
        {QStringLiteral("number.unreadable"), QT_TRANSLATE_NOOP("cli", "“%1” is no whole number")},
        {QStringLiteral("hours.unreadable"), QT_TRANSLATE_NOOP("cli", "“%1” is no figure of hours")},
        {QStringLiteral("unit.missing"), QT_TRANSLATE_NOOP("cli", "The name of the unit is missing")},
        {QStringLiteral("nature.unknown"), QT_TRANSLATE_NOOP("cli", "“%1” is no nature of a unit")},
        {QStringLiteral("community.unknown"), QT_TRANSLATE_NOOP("cli", "There is no community “%1”; it was left open")},
        {QStringLiteral("kind.unknown"), QT_TRANSLATE_NOOP("cli", "“%1” is no kind")},
        {QStringLiteral("kind.missing"),
            QT_TRANSLATE_NOOP("cli", "The kind is missing, and the name does not tell it")},
        {QStringLiteral("kind.assumed"),
            QT_TRANSLATE_NOOP("cli", "The kind is missing; hours and deeds tell which it is")},
        {QStringLiteral("parent.unknown"), QT_TRANSLATE_NOOP("cli", "There is no organization above called “%1”")},
        {QStringLiteral("code.given"), QT_TRANSLATE_NOOP("cli", "The code is missing; %1 was given")},
        {QStringLiteral("organization.ambiguous"),
            QT_TRANSLATE_NOOP("cli", "Several organizations are called “%1”; the code has to tell which one")},
        {QStringLiteral("known.branch"),
            QT_TRANSLATE_NOOP("cli", "The branch is “%1” here, but the member belongs to %2; nothing was transferred")},
        {QStringLiteral("known.kind"),
            QT_TRANSLATE_NOOP("cli", "The kind is “%1” here, but “%2” is known; the known one was kept")},
        {QStringLiteral("known.parent"),
            QT_TRANSLATE_NOOP("cli", "The organization above is “%1” here, but “%2” is known; the known one was kept")},
        {QStringLiteral("founded.in_future"), QT_TRANSLATE_NOOP("cli", "The date of founding lies in the future")},
        {QStringLiteral("member.unknown"), QT_TRANSLATE_NOOP("cli", "There is no member “%1”")},
        {QStringLiteral("member.ambiguous"),
            QT_TRANSLATE_NOOP("cli",
                "%2 members are called “%1” (%3); write the ID number or the number of the certificate into the row, "
                "in a column of that name, and import the file again")},
        {QStringLiteral("mapping.no_field"), QT_TRANSLATE_NOOP("cli", "There is no field “%1”")},
        {QStringLiteral("mapping.broken"), QT_TRANSLATE_NOOP("cli", "it is no JSON object of headings and fields")},
        {QStringLiteral("sheet.missing"), QT_TRANSLATE_NOOP("cli", "There is no sheet “%1” in the file")},
        {QStringLiteral("file.changed"), QT_TRANSLATE_NOOP("cli", "it is no longer what was read")},
    };
    return texts.value(code);
}

} // namespace dangjian
