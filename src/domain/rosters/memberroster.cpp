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

namespace {

constexpr int digitsOfADouble = 15; // what Excel keeps of a number
constexpr int cellsOfANote = 3; // a footer such as 填表人：… 审核人：… fills no more

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/** Whether an ID number went through a number cell, in this file or before it became text. */
bool hasLostDigits(const Cell &cell, const QString &idNumber)
{
    if (cell.type == CellType::Number && idNumber.size() > digitsOfADouble)
        return true;
    if (idNumber.contains(u"E+") && idNumber.front().isDigit()) // 3.20902E+17, as csv files have it
        return true;
    return idNumber.size() == 18 && isDigits(idNumber) && idNumber.endsWith(u"000")
        && checkIdNumber(idNumber) != IdNumberFault::None;
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ');
}

} // namespace

/** The reading of one row. */
class MemberRoster::Reading
{
public:
    Reading(MemberRoster &roster, const TableRow &row) : m_roster(roster), m_row(row) { m_result.row = row.number; }

    MemberRosterRow result()
    {
        readPerson();
        readMembership();
        readWork();
        readContact();
        judge();
        return std::move(m_result);
    }

private:
    const Cell &cell(const QString &key) const { return m_row.cell(m_roster.m_columns.value(key, -1)); }

    void note(RosterState level, const QString &code, const QString &field, const QStringList &args = {})
    {
        m_result.note({level, code, field, args});
    }

    /** The cleaned text of a field; what stands for nothing is empty. */
    QString text(const QString &key)
    {
        const Cell &from = cell(key);
        if (from.type == CellType::Error) {
            note(RosterState::Warning, u"cell.error"_s, key, {from.text});
            return {};
        }
        if (from.isEmpty() && from.fromFormula)
            note(RosterState::Warning, u"formula.no_result"_s, key);
        const QString clean = cleanText(from.text);
        return saysNothing(clean) ? QString() : clean;
    }

    QDate date(const QString &key)
    {
        const RosterDate read = readDate(cell(key));
        const QStringList args{cleanText(cell(key).text)};
        switch (read.kind) {
        case RosterDateKind::None:
        case RosterDateKind::Day:
            break;
        case RosterDateKind::Month:
            note(RosterState::Warning, u"date.month_only"_s, key, args);
            break;
        case RosterDateKind::Serial:
            note(RosterState::Warning, u"date.serial_number"_s, key, args);
            break;
        case RosterDateKind::Impossible:
            note(RosterState::Error, u"date.impossible"_s, key, args);
            break;
        case RosterDateKind::LostDigits:
            note(RosterState::Error, u"date.lost_digits"_s, key, args);
            break;
        case RosterDateKind::Unreadable:
            note(RosterState::Error, u"date.unreadable"_s, key, args);
            break;
        }
        return read.date;
    }

    bool yes(const QString &key)
    {
        const QString said = cleanText(cell(key).text);
        const std::optional<bool> answer = yesOrNo(said);
        if (!answer && !saysNothing(said))
            note(RosterState::Warning, u"yes_no.unknown"_s, key, {said});
        return answer.value_or(false);
    }

    bool isSilent(const QString &key) const { return cleanText(cell(key).text).isEmpty(); }

    /** The code of a name in a list; what is not in it is told, and left out. */
    QString code(const QString &key, const CodeList &list)
    {
        const QString said = cleanText(cell(key).text);
        const std::optional<QString> found = list.codeOf(said);
        if (!found && !saysNothing(said))
            note(RosterState::Warning, key + u".unknown"_s, key, {said});
        return found.value_or(QString());
    }

    /** The value that a name stands for; a name that is not known is noted as `level`. */
    template <class E>
    std::optional<E> value(const QString &key, std::optional<E> (*named)(const QString &), RosterState level)
    {
        const QString said = text(key);
        if (said.isEmpty())
            return std::nullopt;
        const std::optional<E> found = named(said);
        if (!found)
            note(level, key + u".unknown"_s, key, {said});
        return found;
    }

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
        member.specialties = text(u"specialties"_s);
        member.remarks = text(u"remarks"_s);
        member.hardship = yes(u"hardship"_s);
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
        // A month is no less than what the ID number says where the two agree.
        const QDate byNumber = factsOf(m_result.member.idNumber).birth;
        const RosterDate read = readDate(cell(u"birth"_s));
        if (read.kind == RosterDateKind::Month && byNumber.isValid() && read.date.year() == byNumber.year()
            && read.date.month() == byNumber.month())
            return byNumber;
        return date(u"birth"_s);
    }

    void readMembership()
    {
        Member &member = m_result.member;
        member.joined = date(u"joined"_s);
        member.full = date(u"full"_s);
        member.standing = value(u"standing"_s, standingNamed, RosterState::Error).value_or(Standing::Full);
        member.introducers = text(u"introducers"_s);
        member.state = value(u"state"_s, membershipStateNamed, RosterState::Error).value_or(MembershipState::Normal);
        member.away = yes(u"away"_s);
        member.awayWhere = text(u"away_where"_s);
        member.lostContact = yes(u"lost_contact"_s);
        member.lostSince = date(u"lost_since"_s);
        member.category = value(u"category"_s, categoryNamed, RosterState::Error)
                              .value_or(member.away ? MemberCategory::Floating : MemberCategory::Branch);
        // In-service members keep their formal relation with their unit; the others belong to the branch.
        member.relation = member.category == MemberCategory::InService ? Relation::Unit : Relation::Branch;
        // A day since when, or a place where, says so itself unless the sheet denies it.
        member.lostContact = member.lostContact || (member.lostSince.isValid() && isSilent(u"lost_contact"_s));
        member.away = member.away || (!member.awayWhere.isEmpty() && isSilent(u"away"_s));
        member.reported = date(u"reported"_s);

        m_result.branchName = text(u"branch"_s);
        if (m_result.branchName.isEmpty())
            return; // findingsOf() says that it is missing
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
        m_result.unitName = withoutSpaces(text(u"unit"_s));
        member.post = text(u"post"_s);
        const QString occupation = text(u"occupation"_s);
        // Beside the list people write what they like, and it stays what they wrote.
        member.occupation = occupationCodes().codeOf(occupation).value_or(occupation);
    }

    void readContact()
    {
        Member &member = m_result.member;
        member.address = text(u"address"_s);
        member.phone = withoutSpaces(text(u"phone"_s));
        member.mobile = withoutSpaces(text(u"mobile"_s));
        if (member.mobile.startsWith(u"+86"))
            member.mobile.remove(0, 3);
        const bool landline = !isMobileNumber(member.mobile)
            && (member.mobile.startsWith(u'0') || member.mobile.size() == 7 || member.mobile.size() == 8);
        if (landline && member.phone.isEmpty())
            std::swap(member.mobile, member.phone);
    }

    bool isNoted(const QString &codePrefix) const
    {
        return std::any_of(m_result.findings.cbegin(), m_result.findings.cend(),
            [&](const RosterFinding &finding) { return finding.code.startsWith(codePrefix); });
    }

    void judge()
    {
        Member &member = m_result.member;
        // Where the two disagree the ID number is right: the row is entered with what it says, and a warning.
        const auto levelOf = [](const MemberFinding &finding) {
            const bool mended = finding.code == u"id_number.birth_differs" || finding.code == u"id_number.sex_differs";
            return finding.level == FindingLevel::Error && !mended ? RosterState::Error : RosterState::Warning;
        };
        const QList<MemberFinding> findings = findingsOf(member, m_roster.m_today);
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
            note(RosterState::Duplicate, u"id_number.same_as_row"_s, u"id_number"_s, {QString::number(*before)});
        else
            m_roster.m_rowOfIdNumber.insert(member.idNumber, m_row.number);
    }

    MemberRoster &m_roster;
    const TableRow &m_row;
    MemberRosterRow m_result;
};

MemberRoster::MemberRoster(const HeadingMap &headings, const NameDirectory &branches, QDate today)
    : m_headings(headings), m_branches(branches), m_today(today)
{
    for (const HeadingColumn &column : headings.columns)
        if (!column.key.isEmpty())
            m_columns.insert(column.key, column.column);
}

QString MemberRoster::ignoredBecause(const TableRow &row) const
{
    static const QStringList totals{u"合计"_s, u"总计"_s, u"小计"_s, u"共计"_s, u"累计"_s};
    static const QStringList notes{u"填表"_s, u"填报"_s, u"制表"_s, u"审核"_s, u"注"_s, u"说明"_s, u"备注"_s,
        u"负责人"_s, u"单位盖章"_s, u"经办"_s};
    int filled = 0;
    int values = 0; // in columns that are taken in, the serial number aside
    int headings = 0;
    QString first;
    for (const HeadingColumn &column : m_headings.columns) {
        const QString text = cleanText(row.cell(column.column).text);
        if (text.isEmpty())
            continue;
        ++filled;
        if (first.isEmpty())
            first = normalizedHeading(text);
        if (!column.key.isEmpty() && column.key != u"serial")
            ++values;
        if (!column.heading.isEmpty() && normalizedHeading(text) == column.heading)
            ++headings;
    }
    const bool hasIdNumber = !row.cell(m_columns.value(u"id_number"_s, -1)).isEmpty();
    const auto begins = [&first](const QStringList &words) {
        return std::any_of(
            words.cbegin(), words.cend(), [&first](const QString &word) { return first.startsWith(word); });
    };
    if (headings > 1 && headings * 2 > filled) // the headings again, at the top of each printed page
        return u"row.heading"_s;
    if (!hasIdNumber && begins(totals))
        return u"row.total"_s;
    if (!hasIdNumber && filled <= cellsOfANote && begins(notes))
        return u"row.note"_s;
    return values == 0 ? u"row.empty"_s : QString();
}

MemberRosterRow MemberRoster::read(const TableRow &row)
{
    const QString ignored = ignoredBecause(row);
    if (ignored.isEmpty())
        return Reading(*this, row).result();
    MemberRosterRow result;
    result.row = row.number;
    result.note({RosterState::Ignored, ignored});
    return result;
}

} // namespace dangjian
