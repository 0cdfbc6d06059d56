// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/journalwords.h"

#include "accounts/account.h"
#include "app/fieldwords.h"
#include "app/words.h"
#include "app/workplace.h"
#include "codelists/codelist.h"
#include "members/idnumber.h"
#include "printing/papercatalogue.h"
#include "printing/paperchoices.h"
#include "rosters/rosterwords.h"
#include "sheets/sheetchanges.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWidget>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char *code;
    const char *word;
};

constexpr Word actWords[] = {
    {"store.init", QT_TRANSLATE_NOOP("History", "Database made")},
    {"store.demo", QT_TRANSLATE_NOOP("History", "Demonstration district made")},
    {"store.refresh", QT_TRANSLATE_NOOP("History", "Brought up to the date")},
    {"store.restore", QT_TRANSLATE_NOOP("History", "Backup put back")},
    {"organization.add", QT_TRANSLATE_NOOP("History", "Organization entered")},
    {"organization.edit", QT_TRANSLATE_NOOP("History", "Organization changed")},
    {"organization.dissolve", QT_TRANSLATE_NOOP("History", "Organization dissolved")},
    {"organization.import", QT_TRANSLATE_NOOP("History", "Organizations imported")},
    {"place.add", QT_TRANSLATE_NOOP("History", "Place entered")},
    {"place.edit", QT_TRANSLATE_NOOP("History", "Place changed")},
    {"unit.add", QT_TRANSLATE_NOOP("History", "Unit entered")},
    {"unit.edit", QT_TRANSLATE_NOOP("History", "Unit changed")},
    {"unit.import", QT_TRANSLATE_NOOP("History", "Units imported")},
    {"member.add", QT_TRANSLATE_NOOP("History", "Member entered")},
    {"member.edit", QT_TRANSLATE_NOOP("History", "Particulars changed")},
    {"member.category", QT_TRANSLATE_NOOP("History", "Category changed")},
    {"member.state", QT_TRANSLATE_NOOP("History", "State or standing changed")},
    {"member.transfer", QT_TRANSLATE_NOOP("History", "Transferred")},
    {"member.photo", QT_TRANSLATE_NOOP("History", "Photo changed")},
    {"member.import", QT_TRANSLATE_NOOP("History", "Imported from a roster")},
    {"member.merge", QT_TRANSLATE_NOOP("History", "Merged with a duplicate")},
    {"member.distinct", QT_TRANSLATE_NOOP("History", "Told apart from somebody alike")},
    {"certificate.issue", QT_TRANSLATE_NOOP("History", "Certificate issued")},
    {"certificate.replace", QT_TRANSLATE_NOOP("History", "Certificate replaced")},
    {"certificate.lost", QT_TRANSLATE_NOOP("History", "Certificate reported lost")},
    {"certificate.withdraw", QT_TRANSLATE_NOOP("History", "Certificate withdrawn")},
    {"certificate.print", QT_TRANSLATE_NOOP("History", "Certificate printed")},
    {"print.run", QT_TRANSLATE_NOOP("History", "Print run")},
    {"record.add", QT_TRANSLATE_NOOP("History", "Record entered")},
    {"record.amend", QT_TRANSLATE_NOOP("History", "Record amended")},
    {"record.void", QT_TRANSLATE_NOOP("History", "Record voided")},
    {"record.roll_call", QT_TRANSLATE_NOOP("History", "Roll call")},
    {"record.import", QT_TRANSLATE_NOOP("History", "Records imported")},
    {"personal_data.shown", QT_TRANSLATE_NOOP("History", "ID number, phone and address shown")},
    {"setting.change", QT_TRANSLATE_NOOP("History", "Setting changed")},
    {"sheet.change", QT_TRANSLATE_NOOP("History", "Sheet changed")},
    {"sheet.reset", QT_TRANSLATE_NOOP("History", "Sheet as it came with the program again")},
    {"account.add", QT_TRANSLATE_NOOP("History", "Account made")},
    {"account.edit", QT_TRANSLATE_NOOP("History", "Account changed")},
    {"account.password", QT_TRANSLATE_NOOP("History", "Password changed")},
    {"account.recover", QT_TRANSLATE_NOOP("History", "Forgotten password set anew from outside")},
    {"account.sign_in", QT_TRANSLATE_NOOP("History", "Signed in")},
    {"account.sign_in_failed", QT_TRANSLATE_NOOP("History", "Sign-in failed")},
    {"undo", QT_TRANSLATE_NOOP("History", "Undone")},
};

constexpr Word tableWords[] = {
    {"member", QT_TRANSLATE_NOOP("History", "Member")},
    {"member_branch_period", QT_TRANSLATE_NOOP("History", "Branch of the member")},
    {"member_category_period", QT_TRANSLATE_NOOP("History", "Category of the member")},
    {"member_standing_period", QT_TRANSLATE_NOOP("History", "Standing of the member")},
    {"member_state_period", QT_TRANSLATE_NOOP("History", "State of the member")},
    {"member_merge", QT_TRANSLATE_NOOP("History", "Merge")},
    {"distinct_pair", QT_TRANSLATE_NOOP("History", "Two different people")},
    {"certificate", QT_TRANSLATE_NOOP("History", "Certificate")},
    {"participation", QT_TRANSLATE_NOOP("History", "Participation record")},
    {"printed_line", QT_TRANSLATE_NOOP("History", "Line on paper")},
    {"activity", QT_TRANSLATE_NOOP("History", "Activity")},
    {"organization", QT_TRANSLATE_NOOP("History", "Organization")},
    {"organization_period", QT_TRANSLATE_NOOP("History", "Name, kind and superior of the organization")},
    {"organization_alias", QT_TRANSLATE_NOOP("History", "Other spelling of a branch's name")},
    {"unit", QT_TRANSLATE_NOOP("History", "Unit")},
    {"place", QT_TRANSLATE_NOOP("History", "Place")},
    {"setting", QT_TRANSLATE_NOOP("History", "Setting")},
    {"duty_rule", QT_TRANSLATE_NOOP("History", "Duty")},
    {"own_sheet", QT_TRANSLATE_NOOP("History", "Sheet")},
    {"import_batch", QT_TRANSLATE_NOOP("History", "Import")},
    {"remembered_heading", QT_TRANSLATE_NOOP("History", "Heading learned from a roster")},
    {"print_run", QT_TRANSLATE_NOOP("History", "Print run")},
    {"print_run_part", QT_TRANSLATE_NOOP("History", "Part of a print run")},
    {"account", QT_TRANSLATE_NOOP("History", "Account")},
    {"account_password", QT_TRANSLATE_NOOP("History", "Password")},
    {"account_trial", QT_TRANSLATE_NOOP("History", "Signing in")},
    {"disclosure", QT_TRANSLATE_NOOP("History", "Personal data in clear")},
    {"content", QT_TRANSLATE_NOOP("History", "Picture")},
};

// Fields that the other pages have no word for.
constexpr Word columnWords[] = {
    {"full_on", QT_TRANSLATE_NOOP("History", "Full member since")},
    {"native_place", QT_TRANSLATE_NOOP("History", "Native place")},
    {"degree", QT_TRANSLATE_NOOP("History", "Degree")},
    {"school", QT_TRANSLATE_NOOP("History", "School")},
    {"introducers", QT_TRANSLATE_NOOP("History", "Introducers")},
    {"post", QT_TRANSLATE_NOOP("History", "Post")},
    {"occupation", QT_TRANSLATE_NOOP("History", "Occupation")},
    {"specialties", QT_TRANSLATE_NOOP("History", "Specialties")},
    {"lost_contact", QT_TRANSLATE_NOOP("History", "Lost contact")},
    {"lost_since", QT_TRANSLATE_NOOP("History", "Lost contact since")},
    {"away", QT_TRANSLATE_NOOP("History", "Away (floating)")},
    {"away_where", QT_TRANSLATE_NOOP("History", "Away at")},
    {"hardship", QT_TRANSLATE_NOOP("History", "Hardship")},
    {"reading", QT_TRANSLATE_NOOP("History", "Pinyin")},
    {"remarks", QT_TRANSLATE_NOOP("History", "Remarks")},
    {"number", QT_TRANSLATE_NOOP("History", "Number")},
    {"issued", QT_TRANSLATE_NOOP("History", "Issued")},
    {"ended", QT_TRANSLATE_NOOP("History", "Ended")},
    {"printed", QT_TRANSLATE_NOOP("History", "Printed")},
    {"lines_printed", QT_TRANSLATE_NOOP("History", "Lines on paper")},
    {"from_date", QT_TRANSLATE_NOOP("History", "From")},
    {"until_date", QT_TRANSLATE_NOOP("History", "Until before")},
    {"merged_name", QT_TRANSLATE_NOOP("History", "Merged person")},
    {"kept_id", QT_TRANSLATE_NOOP("History", "Person kept")},
    {"merged_on", QT_TRANSLATE_NOOP("History", "Merged on")},
    {"first_id", QT_TRANSLATE_NOOP("History", "One person")},
    {"second_id", QT_TRANSLATE_NOOP("History", "Other person")},
    {"dissolved_reason", QT_TRANSLATE_NOOP("History", "Reason of the dissolution")},
    {"superior", QT_TRANSLATE_NOOP("History", "Superior")},
    {"party_organization", QT_TRANSLATE_NOOP("History", "Party organization")},
    {"contact", QT_TRANSLATE_NOOP("History", "Contact")},
    {"community_id", QT_TRANSLATE_NOOP("History", "In the community")},
    {"responsible_id", QT_TRANSLATE_NOOP("History", "Responsible member")},
    {"line", QT_TRANSLATE_NOOP("History", "Line")},
    {"participation_id", QT_TRANSLATE_NOOP("History", "Record")},
    {"certificate_id", QT_TRANSLATE_NOOP("History", "Certificate")},
    {"activity_id", QT_TRANSLATE_NOOP("History", "Activity")},
    {"replaces_id", QT_TRANSLATE_NOOP("History", "In place of")},
    {"entered_by", QT_TRANSLATE_NOOP("History", "Entered by")},
    {"zones", QT_TRANSLATE_NOOP("History", "Zones")},
    {"full_name", QT_TRANSLATE_NOOP("History", "Full name")},
    {"role", QT_TRANSLATE_NOOP("History", "Role")},
    {"must_change_password", QT_TRANSLATE_NOOP("History", "Must change the password")},
    {"failures", QT_TRANSLATE_NOOP("History", "Failed tries")},
    {"locked_until", QT_TRANSLATE_NOOP("History", "Locked until")},
    {"signed_in_at", QT_TRANSLATE_NOOP("History", "Last signed in")},
    {"signed_in_before", QT_TRANSLATE_NOOP("History", "Signed in before that")},
    {"account_id", QT_TRANSLATE_NOOP("History", "Account")},
    {"file_name", QT_TRANSLATE_NOOP("History", "File")},
    {"sheet", QT_TRANSLATE_NOOP("History", "Sheet of the workbook")},
    {"rows_new", QT_TRANSLATE_NOOP("History", "Rows entered")},
    {"rows_changed", QT_TRANSLATE_NOOP("History", "Rows changed")},
    {"rows_unchanged", QT_TRANSLATE_NOOP("History", "Rows as they were")},
    {"rows_refused", QT_TRANSLATE_NOOP("History", "Rows left out")},
    {"heading", QT_TRANSLATE_NOOP("History", "Heading")},
    {"subject", QT_TRANSLATE_NOOP("History", "Of what")},
    {"field", QT_TRANSLATE_NOOP("History", "Field")},
    {"alias", QT_TRANSLATE_NOOP("History", "Spelling")},
    {"paper", QT_TRANSLATE_NOOP("History", "Paper")},
    {"target", QT_TRANSLATE_NOOP("History", "File or printer")},
    {"members", QT_TRANSLATE_NOOP("History", "People")},
    {"pages", QT_TRANSLATE_NOOP("History", "Pages")},
    {"file", QT_TRANSLATE_NOOP("History", "File")},
    {"description", QT_TRANSLATE_NOOP("History", "Layout")},
};

constexpr Word settingWords[] = {
    {"district", QT_TRANSLATE_NOOP("History", "District")},
    {"letter_sender", QT_TRANSLATE_NOOP("History", "Sender of letters")},
    {"letter_sender_address", QT_TRANSLATE_NOOP("History", "Sender's address")},
    {"letter_sender_phone", QT_TRANSLATE_NOOP("History", "Sender's telephone")},
    {"letter_postcode", QT_TRANSLATE_NOOP("History", "Postcode")},
    {"lock_minutes", QT_TRANSLATE_NOOP("History", "Lock the window after (minutes)")},
    {"reason_to_show", QT_TRANSLATE_NOOP("History", "Reason asked when personal data is shown")},
    {"reason_to_hand_out", QT_TRANSLATE_NOOP("History", "Reason asked when personal data is exported or printed")},
    {"backup.automatic", QT_TRANSLATE_NOOP("History", "Daily backup")},
    {"backup.before_import", QT_TRANSLATE_NOOP("History", "Backup before an import")},
    {"backup.second", QT_TRANSLATE_NOOP("History", "Second place of backups")},
    {"backup.second_medium", QT_TRANSLATE_NOOP("History", "Medium of the second place")},
    {"backup.lock", QT_TRANSLATE_NOOP("History", "Passphrase of backups")},
    {"office", QT_TRANSLATE_NOOP("History", "Office number")},
};

// Keys, versions and what the program keeps for itself.
const QSet<QString> &silentColumns()
{
    static const QSet<QString> columns{u"id"_s, u"row_version"_s, u"member_id"_s, u"name_key"_s, u"entered_at"_s,
        u"act"_s, u"undone_act"_s, u"merged_id"_s, u"sort_order"_s, u"hash"_s, u"bytes"_s, u"sha256"_s, u"options"_s,
        u"sent"_s, u"members_done"_s, u"sides_done"_s, u"run_id"_s, u"changed_at"_s, u"created_at"_s, u"started_at"_s,
        u"on_existing"_s};
    return columns;
}

QString said(const char *text)
{
    return QCoreApplication::translate("History", text);
}

template <std::size_t size>
QString wordOf(const Word (&words)[size], const QString &code)
{
    for (const Word &word : words)
        if (code == QLatin1StringView(word.code))
            return said(word.word);
    return {};
}

template <class E>
QString enumWord(const QString &code)
{
    const auto value = fromCode<E>(code);
    return value ? wordFor(*value) : code;
}

QString roleWord(const QString &code)
{
    constexpr Word words[] = {
        {"department", QT_TRANSLATE_NOOP("History", "Department")},
        {"subdistrict", QT_TRANSLATE_NOOP("History", "Subdistrict")},
        {"branch", QT_TRANSLATE_NOOP("History", "Branch secretary")},
        {"reader", QT_TRANSLATE_NOOP("History", "Reader")},
    };
    const QString word = wordOf(words, code);
    return word.isEmpty() ? code : word;
}

QString subjectWord(const QString &code)
{
    const auto subject = fromCode<RosterSubject>(code);
    return subject ? wordFor(*subject) : code;
}

QString stateWord(const QString &table, const QString &code)
{
    constexpr Word words[] = {
        {"active", QT_TRANSLATE_NOOP("History", "in use")},
        {"closed", QT_TRANSLATE_NOOP("History", "closed")},
        {"open", QT_TRANSLATE_NOOP("History", "not finished")},
        {"sent", QT_TRANSLATE_NOOP("History", "at the printer")},
        {"done", QT_TRANSLATE_NOOP("History", "finished")},
        {"dropped", QT_TRANSLATE_NOOP("History", "given up")},
    };
    if (table == "certificate"_L1)
        return enumWord<CertificateState>(code);
    if (table == "participation"_L1)
        return enumWord<ParticipationState>(code);
    if (const QString word = wordOf(words, code); !word.isEmpty())
        return word;
    return enumWord<MembershipState>(code);
}

QString kindWord(const QString &table, const QString &code)
{
    if (table == "certificate"_L1)
        return enumWord<MemberCategory>(code);
    if (table == "organization"_L1 || table == "organization_period"_L1)
        return enumWord<OrganizationKind>(code);
    if (table == "place"_L1)
        return enumWord<PlaceKind>(code);
    return enumWord<ParticipationKind>(code);
}

/** Whether phone and address in a table are a person's. */
bool isPersonal(const QString &table)
{
    return table == "member"_L1;
}

QString paperWord(const QString &code)
{
    const PaperKind kind = paperOfCode(code);
    return paperInfo(kind).code == code ? paperName(kind) : code;
}

/** How many people stand in a part of a run: a JSON list of [branch, [member, member …]]. */
qsizetype peopleOf(const QString &groups)
{
    qsizetype people = 0;
    const QJsonArray all = QJsonDocument::fromJson(groups.toUtf8()).array();
    for (const auto &group : all)
        people += group.toArray().at(1).toArray().size();
    return people;
}

QString codedWord(const CodeList &list, const QString &code)
{
    const QString name = list.shortNameOf(code);
    return name.isEmpty() ? code : name;
}

bool isInstant(const QString &column)
{
    return column.endsWith("_at"_L1) || column == "locked_until"_L1 || column == "signed_in_before"_L1;
}

bool isYesNo(const QString &column)
{
    static const QSet<QString> columns{u"lost_contact"_s, u"away"_s, u"hardship"_s, u"must_change_password"_s};
    return columns.contains(column);
}

QString shortened(const QString &text, int longest)
{
    QString line = text;
    line.replace(u'\n', u' ');
    return longest < 0 || line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

} // namespace

JournalWords::JournalWords(const Workplace &workplace) : m_workplace(workplace) { }

QString JournalWords::act(const QString &kind)
{
    const QString word = wordOf(actWords, kind);
    return word.isEmpty() ? kind : word;
}

QStringList JournalWords::kinds()
{
    QStringList codes;
    for (const Word &word : actWords)
        codes.append(QLatin1StringView(word.code));
    return codes;
}

QString JournalWords::table(const QString &table)
{
    const QString word = wordOf(tableWords, table);
    return word.isEmpty() ? table : word;
}

QString JournalWords::row(const QString &table, const QString &about)
{
    const QString word = JournalWords::table(table);
    if (about.isEmpty())
        return word;
    // What has a name of its own is called by it; the rest belongs to somebody.
    static const QStringList named{
        u"member"_s, u"organization"_s, u"unit"_s, u"place"_s, u"activity"_s, u"account"_s, u"own_sheet"_s};
    return (named.contains(table) ? said(QT_TRANSLATE_NOOP("History", "%1 “%2”"))
                                  : said(QT_TRANSLATE_NOOP("History", "%1 of %2")))
        .arg(word, about);
}

QString JournalWords::line(const ActLine &line) const
{
    QString what = act(line.kind);
    if (!line.undoneKind.isEmpty())
        what = (line.undoings % 2 != 0 ? said(QT_TRANSLATE_NOOP("History", "Undone: %1"))
                                       : said(QT_TRANSLATE_NOOP("History", "Done again: %1")))
                   .arg(act(line.undoneKind));
    QString about = line.table == "setting"_L1 ? settingName(line.about) : line.about;
    if (about.isEmpty())
        return what;
    if (line.more > 0)
        about = said(QT_TRANSLATE_NOOP("History", "%1 and others")).arg(about);
    return said(QT_TRANSLATE_NOOP("History", "%1: %2")).arg(what, about);
}

QString JournalWords::settingName(const QString &key)
{
    const QString word = wordOf(settingWords, key);
    return word.isEmpty() ? key : word;
}

/** Marks in the store by which the program knows a choice; empty stands for what holds without one. */
QString JournalWords::settingValue(const QString &key, const QString &value)
{
    if (key == "reason_to_show"_L1 || key == "reason_to_hand_out"_L1)
        return value == u'1' ? said(QT_TRANSLATE_NOOP("History", "yes")) : said(QT_TRANSLATE_NOOP("History", "no"));
    if (key == "backup.automatic"_L1 || key == "backup.before_import"_L1)
        return value == "off"_L1 ? said(QT_TRANSLATE_NOOP("History", "no")) : said(QT_TRANSLATE_NOOP("History", "yes"));
    // What backups are sealed with says nothing to people, and is nobody's business.
    if (key == "backup.lock"_L1)
        return value.isEmpty() ? said(QT_TRANSLATE_NOOP("History", "none")) : said(QT_TRANSLATE_NOOP("History", "set"));
    return value;
}

QString JournalWords::field(const QString &table, const QString &column) const
{
    if (table == "setting"_L1)
        return settingName(column);
    if (silentColumns().contains(column) || table == "account_password"_L1)
        return {};
    // Where a record was done for is known from the record; of an activity or a place it is a field.
    if (column == "organization_id"_L1 && table == "organization_period"_L1)
        return {};
    if (column == "state"_L1 && table == "certificate"_L1)
        return said(QT_TRANSLATE_NOOP("History", "State of the certificate"));
    if (column == "state"_L1 && table == "participation"_L1)
        return said(QT_TRANSLATE_NOOP("History", "State of the record"));
    if (column == "name"_L1 && table == "account"_L1)
        return said(QT_TRANSLATE_NOOP("History", "Account name"));
    const QString word = wordOf(columnWords, column);
    return word.isEmpty() ? fieldWord(column) : word;
}

QString JournalWords::value(const QString &table, const QString &column, const QString &value) const
{
    if (table == "setting"_L1)
        return settingValue(column, value);
    if (value.isEmpty())
        return {};
    if (column == "id_number"_L1)
        return m_revealed ? value : maskedIdNumber(value);
    if (column == "mobile"_L1 || (column == "phone"_L1 && isPersonal(table)))
        return m_revealed ? value : maskedPhone(value);
    if (column == "address"_L1 && isPersonal(table))
        return m_revealed ? value : maskedAddress(value);
    if (column == "photo"_L1)
        return said(QT_TRANSLATE_NOOP("History", "a photo"));
    if (column == "sex"_L1)
        return enumWord<Sex>(value);
    if (column == "category"_L1)
        return enumWord<MemberCategory>(value);
    if (column == "standing"_L1)
        return enumWord<Standing>(value);
    if (column == "relation"_L1)
        return enumWord<Relation>(value);
    if (column == "role"_L1)
        return roleWord(value);
    if (column == "kind"_L1)
        return kindWord(table, value);
    if (column == "state"_L1)
        return stateWord(table, value);
    if (column == "ethnicity"_L1)
        return codedWord(ethnicityCodes(), value);
    if (column == "education"_L1)
        return codedWord(educationCodes(), value);
    if (column == "occupation"_L1)
        return codedWord(occupationCodes(), value);
    if (column == "specialties"_L1)
        return codedWord(specialtyCodes(), value);
    if (column == "subject"_L1)
        return subjectWord(value);
    if (column == "nature"_L1)
        return codedWord(unitNatureCodes(), value);
    if (column == "paper"_L1)
        return paperWord(value);
    if (column == "members"_L1 && table == "print_run_part"_L1)
        return QString::number(peopleOf(value));
    if (column == "minutes"_L1)
        return hoursText(value.toInt());
    if (isInstant(column))
        return QDateTime::fromString(value, Qt::ISODate).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (isYesNo(column))
        return value == u'1' ? said(QT_TRANSLATE_NOOP("History", "yes")) : said(QT_TRANSLATE_NOOP("History", "no"));
    if (const QString target = ReferenceNames::targetOf(table, column); !target.isEmpty()) {
        const QString name = m_names.nameOf(target, value.toLongLong());
        if (!name.isEmpty())
            return name;
        const Organization *organization
            = !m_named && target == "organization"_L1 ? m_workplace.organization({value.toLongLong()}) : nullptr;
        return organization != nullptr ? organization->name
                                       : said(QT_TRANSLATE_NOOP("History", "(not known any more)"));
    }
    return value;
}

QString JournalWords::told(
    const HistoryEntry &entry, const HistoryEntry::Change &change, const QString &text, int longest) const
{
    return shortened(value(entry.table, change.column, text), longest);
}

QStringList JournalWords::lines(const HistoryEntry &entry, int longest) const
{
    QStringList lines;
    const QString none = u"—"_s;
    for (const HistoryEntry::Change &change : entry.changes) {
        if (entry.table == "own_sheet"_L1 && change.column == "description"_L1) {
            lines += sheetChangeLines(change.before, change.after);
            continue;
        }
        const QString name = field(entry.table, change.column);
        const QString before = told(entry, change, change.before, longest);
        const QString after = told(entry, change, change.after, longest);
        if (name.isEmpty() || (before.isEmpty() && after.isEmpty()))
            continue;
        const QString whose
            = entry.person.isEmpty() ? QString() : said(QT_TRANSLATE_NOOP("History", "[%1] ")).arg(entry.person);
        if (entry.operation == "insert"_L1)
            lines.append(whose + said(QT_TRANSLATE_NOOP("History", "%1: %2")).arg(name, after));
        else if (entry.operation == "delete"_L1)
            lines.append(whose + said(QT_TRANSLATE_NOOP("History", "%1: %2 removed")).arg(name, before));
        else
            lines.append(whose
                + said(QT_TRANSLATE_NOOP("History", "%1: %2 → %3"))
                      .arg(name, before.isEmpty() ? none : before, after.isEmpty() ? none : after));
    }
    return lines;
}

} // namespace dangjian
