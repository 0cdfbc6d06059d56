// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/memberroster.h"

#include "codelists/codelist.h"
#include "members/idnumber.h"
#include "members/memberrules.h"
#include "rosters/celltext.h"
#include "rosters/membernames.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

/** The reading of one row. */
class MemberRoster::Reading : private RowReading
{
public:
    Reading(MemberRoster &roster, const TableRow &row, const RosterDays &days, MemberRosterRow &result)
        : RowReading(roster.m_columns, row, roster.m_rules, result, days),
          m_roster(roster),
          m_row(row),
          m_result(result)
    {
    }

    void read()
    {
        readPerson();
        readMembership();
        readWork();
        readContact();
        judge();
        m_result.months = months();
    }

private:
    void readPerson()
    {
        Member &member = m_result.member;
        member.name = cleanName(text(u"name"_s));
        readIdNumber();
        member.sex = value(u"sex"_s, sexNamed, RosterState::Warning).value_or(Sex::Unknown);
        member.birth = readBirth();
        member.ethnicity = code(u"ethnicity"_s, ethnicityCodes());
        member.nativePlace = text(u"native_place"_s);
        member.education = code(u"education"_s, educationCodes());
        member.degree = text(u"degree"_s);
        member.school = text(u"school"_s);
        member.specialties = text(u"specialties"_s); // 书法 is more than its entry in the list, and papers print it
        member.remarks = text(u"remarks"_s);
        const std::optional<bool> hardship = yes(u"hardship"_s);
        member.hardship = hardship.value_or(false);
        m_result.saysHardship = hardship.has_value();
    }

    void readIdNumber()
    {
        const Cell &from = cell(u"id_number"_s);
        const QString number = cleanIdNumber(text(u"id_number"_s));
        if (hasLostDigits(from, number))
            note(RosterState::Error, u"id_number.lost_digits"_s, u"id_number"_s);
        else
            m_result.member.idNumber = number;
    }

    QDate readBirth()
    {
        // The ID number says the day of a month, where it says the same month; another month differs from it.
        const QDate byNumber = factsOf(m_result.member.idNumber).birth;
        if (byNumber.isValid() && !cell(u"birth"_s).isEmpty()) {
            const RosterDate read = readDate(cell(u"birth"_s));
            if (read.kind == RosterDateKind::Month)
                return isSameMonth(read.date, byNumber) ? byNumber : read.date;
        }
        return date(u"birth"_s);
    }

    void readMembership()
    {
        Member &member = m_result.member;
        member.joined = date(u"joined"_s);
        member.full = date(u"full"_s);
        const auto standing = value(u"standing"_s, standingNamed, RosterState::Error);
        member.standing = standing.value_or(Standing::Full);
        m_result.saysStanding = standing.has_value();
        member.introducers = text(u"introducers"_s);
        const auto state = value(u"state"_s, membershipStateNamed, RosterState::Error);
        member.state = state.value_or(MembershipState::Normal);
        m_result.saysState = state.has_value();
        const std::optional<bool> away = yes(u"away"_s);
        member.away = away.value_or(false);
        member.awayWhere = text(u"away_where"_s);
        const std::optional<bool> lost = yes(u"lost_contact"_s);
        member.lostContact = lost.value_or(false);
        member.lostSince = date(u"lost_since"_s);
        const auto category = value(u"category"_s, categoryNamed, RosterState::Error);
        member.category = category.value_or(member.away ? MemberCategory::Floating : MemberCategory::Branch);
        m_result.saysCategory = category.has_value();
        // In-service members keep their formal relation with their unit; the others belong to the branch.
        member.relation = member.category == MemberCategory::InService ? Relation::Unit : Relation::Branch;
        // A day since when, or a place where, says so itself unless the sheet denies it.
        member.lostContact = member.lostContact || (member.lostSince.isValid() && isSilent(u"lost_contact"_s));
        member.away = member.away || (!member.awayWhere.isEmpty() && isSilent(u"away"_s));
        m_result.saysLostContact = lost.has_value() || member.lostContact;
        m_result.saysAway = away.has_value() || member.away;
        member.reported = date(u"reported"_s);

        m_result.branchName = text(u"branch"_s);
        if (m_result.branchName.isEmpty()) {
            member.branchId = m_roster.m_rules.defaultBranch;
            return; // findingsOf() says where it is missing
        }
        const NameMatch match = m_roster.m_branches.match(m_result.branchName);
        member.branchId = match.exact;
        if (match.exact)
            return;
        QStringList args{m_result.branchName};
        for (const OrganizationId id : match.similar)
            args << m_roster.m_branches.nameOf(id);
        const bool similar = !match.similar.isEmpty();
        note(similar ? RosterState::Choice : RosterState::Error, similar ? u"branch.similar"_s : u"branch.unknown"_s,
            u"branch"_s, args);
    }

    void readWork()
    {
        Member &member = m_result.member;
        m_result.unitName = textWithoutSpaces(u"unit"_s);
        member.post = text(u"post"_s);
        const QString occupation = text(u"occupation"_s);
        // Beside the list people write what they like, and it stays what they wrote.
        member.occupation = occupationCodes().codeOf(occupation).value_or(occupation);
    }

    void readContact()
    {
        Member &member = m_result.member;
        member.address = text(u"address"_s);
        member.phone = textWithoutSpaces(u"phone"_s);
        member.mobile = textWithoutSpaces(u"mobile"_s);
        if (member.mobile.startsWith(u"+86"))
            member.mobile.remove(0, 3);
        const bool landline = !isMobileNumber(member.mobile)
            && (member.mobile.startsWith(u'0') || member.mobile.size() == 7 || member.mobile.size() == 8);
        if (landline && member.phone.isEmpty())
            std::swap(member.mobile, member.phone);
    }

    void judge()
    {
        Member &member = m_result.member;
        // Where the two disagree the ID number is right: the row is entered with what it says, and a warning.
        const auto levelOf = [](const MemberFinding &finding) {
            const bool mended = finding.code == u"id_number.birth_differs" || finding.code == u"id_number.sex_differs";
            return finding.level == FindingLevel::Error && !mended ? RosterState::Error : RosterState::Warning;
        };
        const QList<MemberFinding> findings = findingsOf(member, m_roster.m_rules.today);
        for (const MemberFinding &finding : findings) {
            const bool alreadySaid = (finding.code == u"branch.missing" && isNoted(u"branch."_s))
                || (finding.code == u"id_number.missing" && isNoted(u"id_number.lost_digits"_s));
            if (!alreadySaid)
                note(levelOf(finding), finding.code, finding.field, finding.args);
        }
        if (m_result.unitName.size() > longestUnitName)
            note(RosterState::Error, u"text.too_long"_s, u"unit"_s, {QString::number(longestUnitName), u"unit"_s});
        const IdNumberFacts facts = factsOf(member.idNumber);
        if (facts.birth.isValid()) {
            member.birth = facts.birth;
            member.sex = facts.sex;
        }
        if (member.idNumber.isEmpty() || m_result.state == RosterState::Error)
            return;
        const auto before = m_roster.m_rowOfIdNumber.constFind(member.idNumber);
        if (before != m_roster.m_rowOfIdNumber.cend())
            note(RosterState::Duplicate, u"id_number.same_as_row"_s, u"id_number"_s, {*before});
        else
            m_roster.m_rowOfIdNumber.insert(member.idNumber, QString::number(m_row.number));
    }

    MemberRoster &m_roster;
    const TableRow &m_row;
    MemberRosterRow &m_result;
};

MemberRoster::MemberRoster(const HeadingMap &headings, const NameDirectory &branches, const RosterRules &rules)
    : m_columns(headings, u"id_number"_s), m_branches(branches), m_rules(rules)
{
}

void MemberRoster::nextSheet(const HeadingMap &headings, const QString &formerSheet)
{
    m_columns = RosterColumns(headings, u"id_number"_s);
    for (QString &row : m_rowOfIdNumber)
        if (!row.contains(u'!'))
            row.prepend(formerSheet + u'!');
}

void MemberRoster::forget(const QString &idNumber, int row)
{
    if (m_rowOfIdNumber.value(idNumber) == QString::number(row))
        m_rowOfIdNumber.remove(idNumber);
}

MemberRosterRow MemberRoster::read(const TableRow &row, const RosterDays &days)
{
    MemberRosterRow result;
    result.row = row.number;
    const QString ignored = m_columns.ignoredBecause(row);
    if (ignored.isEmpty())
        Reading(*this, row, days, result).read();
    else
        result.note({RosterState::Ignored, ignored});
    return result;
}

} // namespace dangjian
