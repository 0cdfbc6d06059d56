// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include "checksentences.h"
#include "rostersentences.h"
#include "sheetsentences.h"

namespace dangjian {

namespace {

QString notFound(const Error &error)
{
    const QString what = error.args.value(0);
    if (what == QLatin1String("organization"))
        return translate("cli", "There is no organization with the code “%1”; nothing was changed.").arg(error.subject);
    if (what == QLatin1String("account"))
        return translate("cli", "There is no account “%1”; nothing was changed.").arg(error.subject);
    if (what == QLatin1String("folder"))
        return translate("cli", "There is no folder %1; nothing was made: make the folder first, or correct the path.")
            .arg(error.subject);
    if (what == QLatin1String("backup"))
        return translate("cli", "There is no backup at %1; nothing was changed: correct the path.").arg(error.subject);
    if (error.subject == QLatin1String("member"))
        return what.isEmpty() ? translate("cli", "There is no such member; nothing was changed.")
                              : translate("cli", "There is no member “%1”; nothing was changed.").arg(what);
    if (what == QLatin1String("print_run") || error.subject == QLatin1String("print_run"))
        return translate("cli", "There is no such print run to go on with; nothing was printed.");
    if (error.subject == QLatin1String("members_to_print"))
        return translate("cli", "The selection has no members; nothing was printed.");
    return translate("cli", "“%1” was not found; nothing was changed.").arg(error.subject);
}

/** What the store holds only once, by column. */
QString duplicateSentence(const Error &error)
{
    if (error.subject == QLatin1String("id_number"))
        return translate("cli", "A member with this ID number is there already (%1); nothing was changed.")
            .arg(error.args.join(QStringLiteral(", ")));
    if (error.subject == QLatin1String("code"))
        return translate("cli", "There is already one with this code; nothing was changed.");
    if (error.subject == QLatin1String("name"))
        return translate("cli", "There is already one with this name; nothing was changed.");
    if (error.subject == QLatin1String("number"))
        return translate("cli", "There is already one with this number; nothing was changed.");
    return translate("cli", "The same is there already; nothing was changed.");
}

/** What a state forbids and why, by its code. */
QString stateSentence(const Error &error)
{
    const QString state = error.args.value(0);
    if (state == QLatin1String("dissolved"))
        return translate("cli", "The organization is dissolved already; nothing was changed.");
    if (state == QLatin1String("members"))
        return translate("cli", "%1 members still belong to it; nothing was changed: transfer them first.")
            .arg(error.args.value(1));
    if (state == QLatin1String("below"))
        return translate("cli", "%1 organizations still stand below it; nothing was changed: move them first.")
            .arg(error.args.value(1));
    if (state == QLatin1String("certificate.none"))
        return translate("cli", "The member has no valid certificate; nothing was printed.");
    if (state == QLatin1String("proof.none"))
        return translate("cli", "The member has served nothing in the period; nothing was printed.");
    if (state == QLatin1String("address.none"))
        return translate("cli", "The member has no address; nothing was printed.");
    if (state == QLatin1String("run.running"))
        return translate("cli", "Another program works on this print run; nothing was done.");
    if (state == QLatin1String("run.ended"))
        return translate("cli", "This print run has come to its end, or was given up; nothing was printed.");
    if (state == QLatin1String("run.unconfirmed") || state == QLatin1String("run.on_printer"))
        return translate("cli", "This run goes to a printer: go on with it in the program's print dialog.");
    if (state == QLatin1String("amended"))
        return translate("cli", "The record is amended already; nothing was changed.");
    if (state == QLatin1String("voided"))
        return translate("cli", "The record is voided already; nothing was changed.");
    if (state == QLatin1String("unchanged"))
        return translate("cli", "This is so already; nothing was changed.");
    if (state == QLatin1String("later_change"))
        return translate("cli", "Another change has begun after this date; nothing was changed.");
    if (state == QLatin1String("certificate.none_due"))
        return translate("cli", "The member's state allows no certificate; nothing was changed.");
    if (state == QLatin1String("undo.nothing"))
        return translate("cli", "There is nothing left to undo.");
    if (state == QLatin1String("undo.held"))
        return translate("cli", "Everything that it changed was changed again since; nothing was undone.");
    if (state == QLatin1String("undo.depends"))
        return translate("cli", "Something was done since that depends on it; nothing was undone.");
    if (state == QLatin1String("undo.account"))
        return translate("cli", "What was done to accounts is not undone; change the account instead.");
    if (state == QLatin1String("merge.same"))
        return translate("cli", "This is one and the same member; nothing was merged.");
    if (state == QLatin1String("undo.program") || state == QLatin1String("undo.schema"))
        return translate("cli", "This cannot be undone; nothing was changed.");
    return translate("cli", "Its present state does not allow that; nothing was changed.");
}

QString storeSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StoreMissing:
        return translate("cli", "There is no store at %1; make one with “dangjianctl init”, or name it with --store.");
    case ErrorCode::StoreNotEmpty:
        return translate("cli", "The file %1 exists and is not empty; it was left as it is.");
    case ErrorCode::StoreForeign:
        return translate("cli", "The file %1 is no store of this program; it was left as it is.");
    case ErrorCode::StoreNewer:
        return translate("cli",
            "The store %1 was made by a newer version of the program (schema %2, this one knows %3); it was left as "
            "it is: install the newer version.")
            .arg(error.subject, error.args.value(0), error.args.value(1));
    case ErrorCode::StoreDamaged:
        // As the check found it, or on the way of something else.
        if (const auto gravest = fromCode<CheckGravity>(error.args.value(1)))
            return checkVerdict(*gravest, error.args.value(0).toInt());
        return translate("cli",
            "The store %1 is damaged; nothing was written to it: restore the last backup, or save what can be read of "
            "it with “dangjianctl salvage --to FILE”.");
    case ErrorCode::StoreReadOnly:
        return translate(
            "cli", "The store %1 cannot be written to; nothing was changed: check the file's permissions.");
    case ErrorCode::StoreAltered:
        return translate("cli",
            "The tables of the store %1 were altered by another program; nothing was written to it: restore the last "
            "backup.");
    case ErrorCode::StoreVanished:
        return translate("cli", "The store %1 is not in its place any more; nothing was changed: put it back.");
    case ErrorCode::StoreBusy:
        return translate("cli", "Another program holds the store %1; nothing was changed: try again in a while.");
    default:
        return translate("cli", "The disk with %1 is full; nothing was changed: make room and try again.");
    }
}

QString fileSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileUnreadable:
        return translate("cli", "The file %1 cannot be read.");
    case ErrorCode::FileUnwritable:
        return translate("cli", "%1 cannot be written to; check the folder and its permissions.");
    case ErrorCode::FileTooLarge:
        return translate("cli", "The file %1 is too large; nothing was entered.");
    default:
        return translate("cli", "The file %1 is not what it should be (%2); nothing was entered.")
            .arg(error.subject, ruleText(error.args.value(0), error.args.mid(1)));
    }
}

/** Whose papers have characters that no font has: everybody. */
QString glyphSentence(const Error &error)
{
    QStringList people;
    for (qsizetype i = 0; i + 1 < error.args.size(); i += 2)
        people.append(translate("cli", "%1 (page %2)").arg(error.args.at(i), error.args.at(i + 1)));
    if (error.args.size() % 2 == 1)
        people.append(translate("cli", "and %1 more people").arg(error.args.constLast()));
    return translate("cli",
        "No font has these characters: %1; they stand in the papers of %2; nothing was printed: install a font that "
        "has them.")
        .arg(error.subject, people.join(translate("cli", ", ")));
}

QString accountSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotSignedIn:
        return translate("cli", "The store asks who you are; nothing was done: say --as NAME.");
    case ErrorCode::SignInRefused:
        if (error.args.value(0) == QLatin1String("locked"))
            return translate("cli", "Too many wrong passwords; nothing was done: try again after %1.")
                .arg(error.args.value(1));
        if (error.args.value(0) == QLatin1String("closed"))
            return translate("cli", "This account is closed; nothing was done: ask the department.");
        if (error.args.value(0) == QLatin1String("given"))
            return translate("cli",
                "The password was given by somebody else; nothing was done: change it first with “dangjianctl account "
                "password”.");
        if (error.args.value(0) == QLatin1String("unasked"))
            return translate(
                "cli", "No password was given; nothing was done: say --password-fd N, or call it from a terminal.");
        return translate("cli", "The name or the password is wrong; nothing was done.");
    case ErrorCode::NotPermitted:
        return translate("cli", "The account may not do this; nothing was changed: ask the department.");
    default:
        return translate(
            "cli", "This belongs to an organization outside the account's; nothing was changed: ask the department.");
    }
}

QString sentenceOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreNotEmpty:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreAltered:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreVanished:
    case ErrorCode::DiskFull:
        return storeSentence(error);
    case ErrorCode::NotSignedIn:
    case ErrorCode::SignInRefused:
    case ErrorCode::NotPermitted:
    case ErrorCode::OutsideScope:
        return accountSentence(error);
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileFormat:
    case ErrorCode::FileTooLarge:
        return fileSentence(error);
    case ErrorCode::StoreFailed:
        return translate("cli", "The store did not take it; nothing was changed: the log tells why.");
    case ErrorCode::NotFound:
        return notFound(error);
    case ErrorCode::EditedMeanwhile:
        return translate("cli", "Somebody else saved it meanwhile; nothing was changed: try again.");
    case ErrorCode::Invalid:
        return translate("cli", "%1; nothing was changed.").arg(ruleText(error.args.value(0), error.args.mid(1)));
    case ErrorCode::Duplicate:
        return duplicateSentence(error);
    case ErrorCode::StateForbids:
        return stateSentence(error);
    case ErrorCode::ReasonMissing:
        return error.subject == QLatin1String("personal_data")
            ? translate("cli",
                "The settings ask why ID numbers, telephones and addresses are told in clear; nothing was shown or "
                "printed: say --reason TEXT.")
            : translate("cli", "A reason has to be given; nothing was changed.");
    case ErrorCode::GlyphMissing:
        return glyphSentence(error);
    case ErrorCode::FontMissing:
        return translate("cli", "The font %1 is missing; nothing was printed: install it (tools/packages names it).");
    case ErrorCode::Canceled:
        return error.args.isEmpty()
            ? translate("cli", "Canceled; nothing was kept.")
            : translate("cli", "Canceled; the files that were whole by then were kept: %1.").arg(error.args.value(0));
    case ErrorCode::Internal:
        break;
    }
    return translate("cli", "Something went wrong inside the program; the log tells more.");
}

} // namespace

QString sentenceFor(const Error &error)
{
    QString sentence = sentenceOf(error);
    if (sentence.contains(QLatin1String("%1")))
        sentence = sentence.arg(error.subject);
    return sentence.simplified();
}

QString ruleText(const QString &code, const QStringList &args)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("name.account"),
            QT_TRANSLATE_NOOP("cli", "An account's name has letters, digits, “.”, “-” or “_” and no spaces")},
        {QStringLiteral("organization.missing"),
            QT_TRANSLATE_NOOP("cli", "The organization of the account is missing")},
        {QStringLiteral("account.first_department"),
            QT_TRANSLATE_NOOP("cli", "The first account has to be one of the department")},
        {QStringLiteral("account.role_organization"),
            QT_TRANSLATE_NOOP("cli", "This role does not fit the organization")},
        {QStringLiteral("account.last_department"),
            QT_TRANSLATE_NOOP("cli", "At least one account of the department has to stay in use")},
        {QStringLiteral("password.short"), QT_TRANSLATE_NOOP("cli", "A password has at least 8 characters")},
        {QStringLiteral("password.long"), QT_TRANSLATE_NOOP("cli", "A password has at most 128 characters")},
        {QStringLiteral("password.common"),
            QT_TRANSLATE_NOOP("cli", "This password is among those that are tried first; choose another one")},
        {QStringLiteral("password.differs"), QT_TRANSLATE_NOOP("cli", "The two new passwords differ")},
        {QStringLiteral("name.missing"), QT_TRANSLATE_NOOP("cli", "The person's name is missing")},
        {QStringLiteral("passphrase.missing"), QT_TRANSLATE_NOOP("cli", "The backup is sealed with a passphrase")},
        {QStringLiteral("passphrase.wrong"), QT_TRANSLATE_NOOP("cli", "This is not the backup's passphrase")},
        {QStringLiteral("passphrase.short"),
            QT_TRANSLATE_NOOP("cli", "The passphrase is too short: take at least 12 characters")},
        {QStringLiteral("backup.same_place"), QT_TRANSLATE_NOOP("cli", "The backups lie in this folder already")},
        {QStringLiteral("backup.lock"),
            QT_TRANSLATE_NOOP("cli", "The setting with the lock of the backups is broken: set the passphrase anew")},
        {QStringLiteral("sealed.unknown"), QT_TRANSLATE_NOOP("cli", "it is no sealed backup")},
        {QStringLiteral("sealed.newer"), QT_TRANSLATE_NOOP("cli", "a newer version of the program sealed it")},
        {QStringLiteral("sealed.damaged"), QT_TRANSLATE_NOOP("cli", "it is damaged or cut short")},
        {QStringLiteral("certificate.none_valid"), QT_TRANSLATE_NOOP("cli", "The member has no valid certificate")},
        {QStringLiteral("certificate.valid_already"),
            QT_TRANSLATE_NOOP("cli", "The member has a valid certificate already")},
        {QStringLiteral("unit.name_missing"), QT_TRANSLATE_NOOP("cli", "The unit's name is missing")},
        {QStringLiteral("title.missing"), QT_TRANSLATE_NOOP("cli", "The name is missing")},
        {QStringLiteral("name.too_long"), QT_TRANSLATE_NOOP("cli", "The name is longer than 60 characters")},
        {QStringLiteral("text.too_long"), QT_TRANSLATE_NOOP("cli", "The field “%2” is longer than %1 characters")},
        {QStringLiteral("branch.missing"), QT_TRANSLATE_NOOP("cli", "The branch is missing")},
        {QStringLiteral("id_number.missing"), QT_TRANSLATE_NOOP("cli", "The ID number is missing")},
        {QStringLiteral("id_number.length"), QT_TRANSLATE_NOOP("cli", "The ID number does not have 18 characters")},
        {QStringLiteral("id_number.characters"),
            QT_TRANSLATE_NOOP("cli", "The ID number has characters that cannot stand there")},
        {QStringLiteral("id_number.region"),
            QT_TRANSLATE_NOOP("cli", "The ID number begins with 0, and no region's code does")},
        {QStringLiteral("id_number.date"),
            QT_TRANSLATE_NOOP("cli", "The date of birth in the ID number does not exist")},
        {QStringLiteral("id_number.checksum"),
            QT_TRANSLATE_NOOP("cli", "The last character of the ID number does not agree with the others")},
        {QStringLiteral("id_number.birth_differs"),
            QT_TRANSLATE_NOOP("cli", "The date of birth differs from the one in the ID number")},
        {QStringLiteral("id_number.sex_differs"),
            QT_TRANSLATE_NOOP("cli", "The sex differs from the one in the ID number")},
        {QStringLiteral("joined.before_18"), QT_TRANSLATE_NOOP("cli", "Joined the Party before the age of 18")},
        {QStringLiteral("full.before_joined"),
            QT_TRANSLATE_NOOP("cli", "Became a full member before joining the Party")},
        {QStringLiteral("birth.in_future"), QT_TRANSLATE_NOOP("cli", "The date of birth lies in the future")},
        {QStringLiteral("joined.in_future"), QT_TRANSLATE_NOOP("cli", "The date of joining lies in the future")},
        {QStringLiteral("full.in_future"),
            QT_TRANSLATE_NOOP("cli", "The date of becoming a full member lies in the future")},
        {QStringLiteral("full.of_probationary"),
            QT_TRANSLATE_NOOP("cli", "A probationary member has a date of becoming a full one")},
        {QStringLiteral("reported.in_future"), QT_TRANSLATE_NOOP("cli", "The date of reporting in lies in the future")},
        {QStringLiteral("member.missing"), QT_TRANSLATE_NOOP("cli", "The member is missing")},
        {QStringLiteral("member.out_of_scope"), QT_TRANSLATE_NOOP("cli", "The member belongs to another branch")},
        {QStringLiteral("date.missing"), QT_TRANSLATE_NOOP("cli", "The date is missing")},
        {QStringLiteral("date.in_future"), QT_TRANSLATE_NOOP("cli", "The date lies in the future")},
        {QStringLiteral("date.too_early"), QT_TRANSLATE_NOOP("cli", "The date lies before 1949-10-01")},
        {QStringLiteral("content.missing"), QT_TRANSLATE_NOOP("cli", "The content is missing")},
        {QStringLiteral("content.cut_on_paper"),
            QT_TRANSLATE_NOOP("cli",
                "Content and place are longer than a line of the certificate holds (42 characters): on paper they end "
                "with “…”")},
        {QStringLiteral("content.too_long"), QT_TRANSLATE_NOOP("cli", "The content is longer than 200 characters")},
        {QStringLiteral("place.too_long"), QT_TRANSLATE_NOOP("cli", "The place is longer than 100 characters")},
        {QStringLiteral("certifier.too_long"), QT_TRANSLATE_NOOP("cli", "The certifier is longer than 100 characters")},
        {QStringLiteral("figure.negative"), QT_TRANSLATE_NOOP("cli", "Hours and deeds cannot be negative")},
        {QStringLiteral("figure.none"), QT_TRANSLATE_NOOP("cli", "Neither hours nor deeds are given")},
        {QStringLiteral("hours.over_24"),
            QT_TRANSLATE_NOOP("cli", "The member's hours of that day come to more than 24")},
        {QStringLiteral("entry.twice"), QT_TRANSLATE_NOOP("cli", "The same entry is there already")},
        {QStringLiteral("date.before_birth"),
            QT_TRANSLATE_NOOP("cli", "The date lies before the member's date of birth")},
        {QStringLiteral("member.deceased"), QT_TRANSLATE_NOOP("cli", "The member had died by that date")},
        {QStringLiteral("member.left"),
            QT_TRANSLATE_NOOP("cli", "The member no longer belonged here on that date (transferred out or expelled)")},
        {QStringLiteral("id_number.lost_digits"),
            QT_TRANSLATE_NOOP("cli", "The spreadsheet has lost digits of the ID number; the cell has to be a text")},
        {QStringLiteral("id_number.same_as_row"), QT_TRANSLATE_NOOP("cli", "The same ID number stands in row %1")},
        {QStringLiteral("known.name"),
            QT_TRANSLATE_NOOP("cli", "The name is “%1” here, but the member with this ID number is called “%2”")},
        {QStringLiteral("known.mobile"),
            QT_TRANSLATE_NOOP("cli", "The mobile number is %1 here, but %2 is known; the known one was kept")},
        {QStringLiteral("known.phone"),
            QT_TRANSLATE_NOOP("cli", "The telephone is %1 here, but %2 is known; the known one was kept")},
        {QStringLiteral("id_number.known"), QT_TRANSLATE_NOOP("cli", "A member with this ID number is there already")},
        {QStringLiteral("date.impossible"), QT_TRANSLATE_NOOP("cli", "The date %1 does not exist")},
        {QStringLiteral("date.unreadable"), QT_TRANSLATE_NOOP("cli", "“%1” is no date; write it as 2001-07-01")},
        {QStringLiteral("date.lost_digits"),
            QT_TRANSLATE_NOOP("cli", "%1 is January, or October that lost its zero in a cell of numbers")},
        {QStringLiteral("date.month_only"), QT_TRANSLATE_NOOP("cli", "The date %1 has no day")},
        {QStringLiteral("date.serial_number"),
            QT_TRANSLATE_NOOP("cli", "%1 was read as the spreadsheet's number of the day %2")},
        {QStringLiteral("branch.unknown"), QT_TRANSLATE_NOOP("cli", "There is no branch “%1”")},
        {QStringLiteral("branch.similar"), QT_TRANSLATE_NOOP("cli", "There is no branch “%1”; perhaps %2 is meant")},
        {QStringLiteral("category.unknown"), QT_TRANSLATE_NOOP("cli", "“%1” is none of the three categories")},
        {QStringLiteral("standing.unknown"), QT_TRANSLATE_NOOP("cli", "“%1” is no standing of a member")},
        {QStringLiteral("state.unknown"), QT_TRANSLATE_NOOP("cli", "“%1” is no state of membership")},
        {QStringLiteral("sex.unknown"), QT_TRANSLATE_NOOP("cli", "“%1” is no sex")},
        {QStringLiteral("ethnicity.unknown"), QT_TRANSLATE_NOOP("cli", "“%1” is not on the list of ethnic groups")},
        {QStringLiteral("education.unknown"), QT_TRANSLATE_NOOP("cli", "“%1” is not on the list of education")},
        {QStringLiteral("yes_no.unknown"), QT_TRANSLATE_NOOP("cli", "“%1” is neither yes nor no")},
        {QStringLiteral("mobile.format"), QT_TRANSLATE_NOOP("cli", "“%1” is no mobile number of 11 digits")},
        {QStringLiteral("cell.error"), QT_TRANSLATE_NOOP("cli", "The cell holds an error of the spreadsheet (%1)")},
        {QStringLiteral("formula.no_result"), QT_TRANSLATE_NOOP("cli", "The cell holds a formula without its result")},
        {QStringLiteral("row.total"), QT_TRANSLATE_NOOP("cli", "A line of totals")},
        {QStringLiteral("row.heading"), QT_TRANSLATE_NOOP("cli", "A repeated line of headings")},
        {QStringLiteral("row.note"), QT_TRANSLATE_NOOP("cli", "A note, not a member")},
        {QStringLiteral("row.empty"), QT_TRANSLATE_NOOP("cli", "An empty line")},
        {QStringLiteral("code.missing"), QT_TRANSLATE_NOOP("cli", "The code is missing")},
        {QStringLiteral("code.not_below_parent"),
            QT_TRANSLATE_NOOP("cli", "The code has to begin with the code of the organization above, and be longer")},
        {QStringLiteral("code.leaves_children"),
            QT_TRANSLATE_NOOP("cli", "The codes of organizations below begin with the present code")},
        {QStringLiteral("name.taken_beside"),
            QT_TRANSLATE_NOOP("cli", "An organization of this name stands under the same parent already")},
        {QStringLiteral("kind.second_district"),
            QT_TRANSLATE_NOOP("cli", "There is a district committee already; there is only one")},
        {QStringLiteral("kind.has_members"),
            QT_TRANSLATE_NOOP("cli", "Members belong to the organization; one of this kind has none of its own")},
        {QStringLiteral("parent.of_district"),
            QT_TRANSLATE_NOOP("cli", "A district committee stands at the top, below no other organization")},
        {QStringLiteral("date.before_founding"),
            QT_TRANSLATE_NOOP("cli", "The organization was not yet founded on this date")},
        {QStringLiteral("parent.missing"), QT_TRANSLATE_NOOP("cli", "The organization above is missing")},
        {QStringLiteral("parent.circle"), QT_TRANSLATE_NOOP("cli", "An organization cannot stand below itself")},
        {QStringLiteral("parent.party_group"), QT_TRANSLATE_NOOP("cli", "Nothing can stand below a Party group")},
        {QStringLiteral("parent.elsewhere"), QT_TRANSLATE_NOOP("cli", "The place above belongs to another community")},
        {QStringLiteral("dissolved.before_founded"),
            QT_TRANSLATE_NOOP("cli", "The date of dissolution lies before that of founding")},
        {QStringLiteral("branch.takes_none"), QT_TRANSLATE_NOOP("cli", "This organization has no members of its own")},
        {QStringLiteral("branch.dissolved"), QT_TRANSLATE_NOOP("cli", "The branch is dissolved")},
        {QStringLiteral("members.range"), QT_TRANSLATE_NOOP("cli", "The number of members is out of bounds")},
        {QStringLiteral("records.range"), QT_TRANSLATE_NOOP("cli", "The number of records is out of bounds")},
        {QStringLiteral("years.range"), QT_TRANSLATE_NOOP("cli", "The number of years is out of bounds")},
        {QStringLiteral("on.range"), QT_TRANSLATE_NOOP("cli", "The date is out of bounds")},
        {QStringLiteral("file.empty"), QT_TRANSLATE_NOOP("cli", "it is empty")},
        {QStringLiteral("zip.truncated"), QT_TRANSLATE_NOOP("cli", "its end is missing")},
        {QStringLiteral("zip.broken"), QT_TRANSLATE_NOOP("cli", "its packing is broken")},
        {QStringLiteral("zip.encrypted"), QT_TRANSLATE_NOOP("cli", "it is encrypted")},
        {QStringLiteral("xlsx.encrypted"), QT_TRANSLATE_NOOP("cli", "it is protected by a password")},
        {QStringLiteral("xlsx.no_workbook"), QT_TRANSLATE_NOOP("cli", "there is no workbook in it")},
        {QStringLiteral("xlsx.no_sheet"), QT_TRANSLATE_NOOP("cli", "a sheet of it is missing")},
        {QStringLiteral("xml.broken"), QT_TRANSLATE_NOOP("cli", "its XML is broken")},
        {QStringLiteral("xml.dtd"), QT_TRANSLATE_NOOP("cli", "it holds declarations that no workbook has")},
        {QStringLiteral("size.limit"), QT_TRANSLATE_NOOP("cli", "it unpacks to too much")},
        {QStringLiteral("size.rows"), QT_TRANSLATE_NOOP("cli", "it has too many rows")},
        {QStringLiteral("size.columns"), QT_TRANSLATE_NOOP("cli", "it has too many columns")},
        {QStringLiteral("text.encoding"), QT_TRANSLATE_NOOP("cli", "its characters are neither UTF-8 nor GB 18030")},
        {QStringLiteral("text.quote"), QT_TRANSLATE_NOOP("cli", "a quotation mark in row %1 is never closed")},
        {QStringLiteral("xls.broken"), QT_TRANSLATE_NOOP("cli", "its records are broken")},
        {QStringLiteral("format.xls"), QT_TRANSLATE_NOOP("cli", "a workbook older than Excel 97: save it as .xlsx")},
        {QStringLiteral("format.xlsb"), QT_TRANSLATE_NOOP("cli", "a binary workbook: save it as .xlsx")},
        {QStringLiteral("format.ods"), QT_TRANSLATE_NOOP("cli", "an OpenDocument file without sheets")},
        {QStringLiteral("format.html"), QT_TRANSLATE_NOOP("cli", "a web page without a table: save it as .xlsx")},
        {QStringLiteral("format.xml"), QT_TRANSLATE_NOOP("cli", "XML under another name: save it as .xlsx")},
        {QStringLiteral("format.unknown"), QT_TRANSLATE_NOOP("cli", "neither a workbook nor a table of text")},
        {QStringLiteral("rows.missing"), QT_TRANSLATE_NOOP("cli", "under its headings there is no row")},
        {QStringLiteral("headings.missing"), QT_TRANSLATE_NOOP("cli", "no sheet has headings that are known")},
        {QStringLiteral("office.range"), QT_TRANSLATE_NOOP("cli", "The office's number is not between 1 and 8191")},
    };
    const char *text = texts.value(code);
    if (!text)
        text = rosterSentence(code);
    if (!text)
        text = sheetSentence(code);
    QString words = text ? translate("cli", text) : code;
    for (const QString &arg : args)
        if (words.contains(QLatin1Char('%')))
            words = words.arg(arg);
    return words;
}

} // namespace dangjian
