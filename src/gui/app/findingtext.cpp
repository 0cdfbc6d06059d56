// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errortext.h"

#include "app/fieldwords.h"
#include "app/sheetfindings.h"

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
    // Backups
    {"passphrase.missing", QT_TRANSLATE_NOOP("Findings", "The backup is sealed: enter its passphrase.")},
    {"passphrase.wrong", QT_TRANSLATE_NOOP("Findings", "This is not the passphrase of this backup.")},
    {"passphrase.short",
        QT_TRANSLATE_NOOP("Findings",
            "The passphrase is too short: take at least 12 different characters (a Chinese one counts as two), a "
            "sentence for instance.")},
    {"backup.same_place",
        QT_TRANSLATE_NOOP("Findings", "The backups lie in this folder already. Choose one on another drive.")},
    {"backup.lock",
        QT_TRANSLATE_NOOP("Findings", "The lock of the backups is broken in the settings: set the passphrase anew.")},
    {"sealed.unknown", QT_TRANSLATE_NOOP("Findings", "This is no sealed backup.")},
    {"sealed.newer",
        QT_TRANSLATE_NOOP("Findings", "A newer version of the program sealed this backup: install that version.")},
    {"sealed.damaged",
        QT_TRANSLATE_NOOP("Findings", "The backup is damaged or cut short: nothing of it was used. Take another one.")},
    // Accounts
    {"name.account",
        QT_TRANSLATE_NOOP("Findings", "An account's name has letters, digits, “.”, “-” or “_” and no spaces.")},
    {"organization.missing", QT_TRANSLATE_NOOP("Findings", "The organization of the account is missing.")},
    {"account.first_department", QT_TRANSLATE_NOOP("Findings", "The first account has to be one of the department.")},
    {"account.role_organization", QT_TRANSLATE_NOOP("Findings", "This role does not fit the organization.")},
    {"account.last_department",
        QT_TRANSLATE_NOOP("Findings", "At least one account of the department has to stay in use.")},
    {"password.short", QT_TRANSLATE_NOOP("Findings", "A password has at least 8 characters.")},
    {"password.long", QT_TRANSLATE_NOOP("Findings", "A password has at most 128 characters.")},
    {"password.common",
        QT_TRANSLATE_NOOP("Findings", "This password is among those that are tried first; choose another one.")},
    // Members
    {"name.missing", QT_TRANSLATE_NOOP("Findings", "The person's name is missing.")},
    {"name.too_long", QT_TRANSLATE_NOOP("Findings", "A name has at most 60 characters.")},
    {"text.too_long", QT_TRANSLATE_NOOP("Findings", "%2: the text is longer than %1 characters.")},
    {"branch.missing", QT_TRANSLATE_NOOP("Findings", "The branch is missing.")},
    {"id_number.missing", QT_TRANSLATE_NOOP("Findings", "The ID number is missing.")},
    {"id_number.length", QT_TRANSLATE_NOOP("Findings", "An ID number has 18 characters.")},
    {"id_number.characters",
        QT_TRANSLATE_NOOP("Findings", "An ID number has 17 digits and, at the end, a digit or X.")},
    {"id_number.region", QT_TRANSLATE_NOOP("Findings", "An ID number begins with the code of a region, never with 0.")},
    {"id_number.date", QT_TRANSLATE_NOOP("Findings", "The ID number holds a date of birth that does not exist.")},
    {"id_number.checksum",
        QT_TRANSLATE_NOOP("Findings", "The check character of the ID number is wrong; a digit was mistyped.")},
    {"id_number.birth_differs", QT_TRANSLATE_NOOP("Findings", "The date of birth is not the one in the ID number.")},
    {"id_number.sex_differs", QT_TRANSLATE_NOOP("Findings", "The sex is not the one in the ID number.")},
    {"joined.before_18", QT_TRANSLATE_NOOP("Findings", "Joined the Party before the age of 18.")},
    {"joined.in_future", QT_TRANSLATE_NOOP("Findings", "The date of joining lies in the future.")},
    {"full.before_joined", QT_TRANSLATE_NOOP("Findings", "Became a full member before joining.")},
    {"full.in_future", QT_TRANSLATE_NOOP("Findings", "The date of becoming a full member lies in the future.")},
    {"full.of_probationary",
        QT_TRANSLATE_NOOP("Findings", "A probationary member has no date of becoming a full one yet.")},
    {"reported.in_future", QT_TRANSLATE_NOOP("Findings", "The date of reporting in lies in the future.")},
    {"mobile.format", QT_TRANSLATE_NOOP("Findings", "A mobile number has 11 digits and begins with 1.")},
    {"birth.in_future", QT_TRANSLATE_NOOP("Findings", "The date of birth lies in the future.")},
    // Participation
    {"member.missing", QT_TRANSLATE_NOOP("Findings", "It is not said who did it.")},
    {"member.out_of_scope", QT_TRANSLATE_NOOP("Findings", "This member does not belong to the organization in view.")},
    {"date.missing", QT_TRANSLATE_NOOP("Findings", "The date is missing.")},
    {"date.in_future", QT_TRANSLATE_NOOP("Findings", "The date lies in the future.")},
    {"date.too_early", QT_TRANSLATE_NOOP("Findings", "The date lies before October 1949.")},
    {"content.missing", QT_TRANSLATE_NOOP("Findings", "The content is missing.")},
    {"content.cut_on_paper",
        QT_TRANSLATE_NOOP("Findings",
            "Content and place are longer than a line of the certificate holds (42 characters): on paper they end with "
            "“…”.")},
    {"content.too_long", QT_TRANSLATE_NOOP("Findings", "The content is longer than 200 characters.")},
    {"place.too_long", QT_TRANSLATE_NOOP("Findings", "The place is longer than 100 characters.")},
    {"certifier.too_long", QT_TRANSLATE_NOOP("Findings", "The certifier is longer than 100 characters.")},
    {"figure.negative", QT_TRANSLATE_NOOP("Findings", "Hours and deeds cannot be negative.")},
    {"figure.none", QT_TRANSLATE_NOOP("Findings", "Neither hours nor deeds are given.")},
    {"hours.over_24", QT_TRANSLATE_NOOP("Findings", "More than 24 hours on one day.")},
    {"entry.twice", QT_TRANSLATE_NOOP("Findings", "The same entry stands there already.")},
    {"date.before_birth", QT_TRANSLATE_NOOP("Findings", "The date lies before this member's birth.")},
    {"member.deceased", QT_TRANSLATE_NOOP("Findings", "This member had died by that date.")},
    {"member.left", QT_TRANSLATE_NOOP("Findings", "This member had been transferred out or expelled by that date.")},
    // What the present state forbids
    {"dissolved", QT_TRANSLATE_NOOP("Findings", "This organization is dissolved already; nothing was changed.")},
    {"members",
        QT_TRANSLATE_NOOP("Findings", "%1 members still belong to it. Transfer them first; nothing was changed.")},
    {"below",
        QT_TRANSLATE_NOOP(
            "Findings", "%1 organizations still stand below it. Dissolve or move them first; nothing was changed.")},
    {"amended", QT_TRANSLATE_NOOP("Findings", "This entry was amended already: the one that replaces it counts.")},
    {"voided", QT_TRANSLATE_NOOP("Findings", "This entry was voided already and does not count.")},
    {"certificate.none",
        QT_TRANSLATE_NOOP("Findings", "This member has no valid certificate, so there is none to print.")},
    {"proof.none",
        QT_TRANSLATE_NOOP("Findings", "This member has served nothing in the period, so there is nothing to prove.")},
    {"address.none",
        QT_TRANSLATE_NOOP(
            "Findings", "This member has no address, so there is nothing to write on an envelope or a label.")},
    {"run.running",
        QT_TRANSLATE_NOOP("Findings", "A program is working on this print run already; it goes on by itself.")},
    {"run.ended", QT_TRANSLATE_NOOP("Findings", "This print run has come to its end, or was given up.")},
    {"run.unconfirmed",
        QT_TRANSLATE_NOOP("Findings", "First say what came out of the printer the last time; then the run goes on.")},
    {"run.on_printer", QT_TRANSLATE_NOOP("Findings", "This run goes to a printer; choose one to go on.")},
    {"run.in_files", QT_TRANSLATE_NOOP("Findings", "This run goes into files, not to a printer.")},
    {"later_change",
        QT_TRANSLATE_NOOP("Findings",
            "Another change has begun after this date and would be lost; nothing was changed. Give a later date.")},
    {"certificate.none_due",
        QT_TRANSLATE_NOOP(
            "Findings", "Who was expelled, transferred out or has died holds no certificate; nothing was changed.")},
    {"unchanged", QT_TRANSLATE_NOOP("Findings", "This is so already; nothing was changed.")},
    // Undoing
    {"undo.nothing",
        QT_TRANSLATE_NOOP("Findings", "There is nothing left to undo: it was undone already, or changed nothing.")},
    {"undo.held",
        QT_TRANSLATE_NOOP(
            "Findings", "Everything that it changed was changed again since; nothing was undone. Undo that first.")},
    {"merge.same", QT_TRANSLATE_NOOP("Findings", "This is one and the same member; nothing was merged.")},
    {"undo.depends",
        QT_TRANSLATE_NOOP(
            "Findings", "Something was done since that depends on it; nothing was undone. Undo that first.")},
    {"undo.account",
        QT_TRANSLATE_NOOP("Findings", "What was done to accounts is not undone here: change the account instead.")},
    {"undo.program", QT_TRANSLATE_NOOP("Findings", "The program did this by itself; it cannot be undone.")},
    {"undo.schema",
        QT_TRANSLATE_NOOP("Findings",
            "The program has changed its tables since; what was done before cannot be undone "
            "any more.")},
    // Organizations, units and places
    {"title.missing", QT_TRANSLATE_NOOP("Findings", "The name is missing.")},
    {"unit.name_missing", QT_TRANSLATE_NOOP("Findings", "The name of the unit is missing.")},
    {"code.missing", QT_TRANSLATE_NOOP("Findings", "The code is missing.")},
    {"code.not_below_parent",
        QT_TRANSLATE_NOOP("Findings", "The code has to begin with the code of the organization above, and be longer.")},
    {"code.leaves_children",
        QT_TRANSLATE_NOOP("Findings",
            "Organizations below have codes that begin with the present one; change the code only while nothing stands "
            "below.")},
    {"name.taken_beside",
        QT_TRANSLATE_NOOP("Findings", "An organization of this name stands under the same superior already.")},
    {"kind.second_district",
        QT_TRANSLATE_NOOP("Findings", "There is a district committee already; there is only one.")},
    {"kind.has_members",
        QT_TRANSLATE_NOOP(
            "Findings", "Members belong to this organization; a committee of this kind has none of its own.")},
    {"parent.of_district",
        QT_TRANSLATE_NOOP("Findings", "A district committee stands at the top and has no superior organization.")},
    {"date.before_founding", QT_TRANSLATE_NOOP("Findings", "The organization was not yet founded on this date.")},
    {"parent.missing", QT_TRANSLATE_NOOP("Findings", "The superior organization is missing.")},
    {"parent.circle", QT_TRANSLATE_NOOP("Findings", "An organization cannot stand below itself.")},
    {"parent.party_group", QT_TRANSLATE_NOOP("Findings", "Nothing can stand below a Party group.")},
    {"parent.elsewhere", QT_TRANSLATE_NOOP("Findings", "The place that it lies in belongs to another community.")},
    {"dissolved.before_founded", QT_TRANSLATE_NOOP("Findings", "The date of dissolution lies before the founding.")},
    {"branch.takes_none",
        QT_TRANSLATE_NOOP("Findings", "Members cannot belong to this organization itself; choose a branch below it.")},
    {"branch.dissolved", QT_TRANSLATE_NOOP("Findings", "This branch is dissolved and takes no members.")},
    // Certificates
    {"certificate.none_valid",
        QT_TRANSLATE_NOOP("Findings", "This member has no valid certificate; nothing was changed.")},
    {"certificate.valid_already",
        QT_TRANSLATE_NOOP("Findings", "This member has a valid certificate already; nothing was changed.")},
    // The store and its check
    {"office.range", QT_TRANSLATE_NOOP("Findings", "The office number lies between 1 and 8191.")},
    {"store.damaged", QT_TRANSLATE_NOOP("Findings", "The file is damaged: parts of it cannot be read.")},
    {"reference.dangling", QT_TRANSLATE_NOOP("Findings", "A row points to another one that is not there.")},
    {"sum.member_year", QT_TRANSLATE_NOOP("Findings", "The year's sums of a member differ from the records.")},
    {"sum.organization_day",
        QT_TRANSLATE_NOOP("Findings", "The day's sums of an organization differ from the records.")},
    {"sum.total", QT_TRANSLATE_NOOP("Findings", "Records are missing from the sums.")},
    {"key.missing", QT_TRANSLATE_NOOP("Findings", "Search keys of a member are missing or wrong.")},
    {"photo.altered",
        QT_TRANSLATE_NOOP(
            "Findings", "The photo of a member is not the one that was stored: it is damaged or missing.")},
    {"key.stray", QT_TRANSLATE_NOOP("Findings", "There are search keys that belong to nothing of the member.")},
    {"certificate.lines",
        QT_TRANSLATE_NOOP("Findings", "The lines counted as printed are not those noted for the certificate.")},
    {"organization.differs", QT_TRANSLATE_NOOP("Findings", "An organization is not what its last period says.")},
    {"act.missing", QT_TRANSLATE_NOOP("Findings", "The newest changes are missing from the chain.")},
    {"journal.stray", QT_TRANSLATE_NOOP("Findings", "The history has rows of a change that is not there.")},
    {"counter.behind",
        QT_TRANSLATE_NOOP("Findings", "The counter of a table stands behind numbers that were given already.")},
    {"certificate.missing", QT_TRANSLATE_NOOP("Findings", "A member has no valid certificate.")},
    {"certificate.undue",
        QT_TRANSLATE_NOOP("Findings", "A certificate is still valid though its holder left or died.")},
    {"act.open", QT_TRANSLATE_NOOP("Findings", "A change was begun and never ended.")},
    {"act.seal",
        QT_TRANSLATE_NOOP("Findings", "The chain of changes is broken: the file was changed by another program.")},
    {"journal.differs",
        QT_TRANSLATE_NOOP("Findings", "A row is not what the history noted: it was changed by another program.")},
    {"present.differs", QT_TRANSLATE_NOOP("Findings", "A member's present value is not that of its period.")},
    {"period.overlap", QT_TRANSLATE_NOOP("Findings", "Two periods of a member overlap.")},
    {"own_sheet.broken",
        QT_TRANSLATE_NOOP("Findings", "The office's own copy of a paper is broken; the original is printed.")},
    // The demonstration district
    {"members.range", QT_TRANSLATE_NOOP("Findings", "So many members cannot be made.")},
    {"records.range", QT_TRANSLATE_NOOP("Findings", "So many records cannot be made.")},
    {"years.range", QT_TRANSLATE_NOOP("Findings", "So many years cannot be made.")},
    {"on.range", QT_TRANSLATE_NOOP("Findings", "The demonstration district cannot end on this date.")},
    {"communities", QT_TRANSLATE_NOOP("Findings", "The list of communities cannot be read.")},
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
    {"text.quote",
        QT_TRANSLATE_NOOP("Findings", "A quotation mark in row %1 is never closed; take it out or close it.")},
    {"xls.broken",
        QT_TRANSLATE_NOOP("Findings", "A part of the workbook is broken; open and save it in Excel or WPS.")},
    {"format.xls", QT_TRANSLATE_NOOP("Findings", "This workbook is older than Excel 97; save it as .xlsx.")},
    {"format.xlsb", QT_TRANSLATE_NOOP("Findings", "This is Excel's binary format (.xlsb); save it as .xlsx.")},
    {"format.ods", QT_TRANSLATE_NOOP("Findings", "This is an OpenDocument file without sheets: a text or slides.")},
    {"format.html", QT_TRANSLATE_NOOP("Findings", "This is a web page without a table; save it as .xlsx.")},
    {"format.xml", QT_TRANSLATE_NOOP("Findings", "This is XML with another file name; save it as .xlsx.")},
    {"rows.missing", QT_TRANSLATE_NOOP("Findings", "There is no row under the headings of this file.")},
    {"headings.missing",
        QT_TRANSLATE_NOOP("Findings", "No row of headings was found: name, ID number and branch are needed.")},
    {"jpeg.broken", QT_TRANSLATE_NOOP("Findings", "This is no photo in JPEG format of 25 × 35 mm.")},
    {"picture.unreadable",
        QT_TRANSLATE_NOOP("Findings", "This is no picture that can be read (JPEG, PNG, BMP, WebP or GIF).")},
    {"file.changed", QT_TRANSLATE_NOOP("Findings", "The file is no longer what was read; it was changed since.")},
    {"sheet.missing", QT_TRANSLATE_NOOP("Findings", "There is no sheet “%1” in the file.")},
    {"mapping.no_field", QT_TRANSLATE_NOOP("Findings", "There is no field “%1”.")},
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
        source = sheetFinding(code);
    }
    if (source == nullptr) {
        return code;
    }
    QString text = QCoreApplication::translate("Findings", source);
    for (const QString &arg : args) {
        if (text.contains(QLatin1Char('%'))) {
            // A text that is too long names its field by the column.
            const QString word = code == QLatin1StringView("text.too_long") ? fieldWord(arg) : QString();
            text = text.arg(word.isEmpty() ? arg : word);
        }
    }
    return text;
}

} // namespace dangjian
