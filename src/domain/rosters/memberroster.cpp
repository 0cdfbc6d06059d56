// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/memberroster.h"

#include "codelists/codelist.h"
#include "members/idnumber.h"
#include "members/memberrules.h"
#include "rosters/celltext.h"
#include "rosters/membernames.h"

#include <QRegularExpression>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digitsOfOldNumber = 15; // until 1999, without the century and the check character

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLandline(const QString &number)
{
    const bool local = number.size() == 7 || number.size() == 8;
    return number.startsWith(u'0') || number.startsWith(u"(0") || number.startsWith(u"（0")
        || (local && std::all_of(number.cbegin(), number.cend(), isDigit));
}

/** One telephone number: a mobile number in its digits alone, another as it is written without spaces. */
QString telephoneOf(QString text)
{
    text.remove(u' ');
    QString digits;
    bool isPlain = true; // digits and what divides them
    for (const QChar c : std::as_const(text)) {
        if (isDigit(c))
            digits += c;
        else
            isPlain = isPlain && u"+-－—–()（）"_s.contains(c);
    }
    for (const QStringView country : {u"0086", u"86"})
        if (isPlain && digits.startsWith(country) && isMobileNumber(digits.sliced(country.size())))
            return digits.sliced(country.size());
    return isPlain && isMobileNumber(digits) ? digits : text;
}

/** The numbers in a cell that holds several (19900000001/19900000002), each as telephoneOf() gives it. */
QStringList telephonesIn(const QString &text)
{
    static const QString dividers = u"/、,，;；|\\"_s;
    QStringList numbers;
    const auto add = [&numbers](const QString &number) {
        if (!number.isEmpty() && !numbers.contains(number))
            numbers << number;
    };
    const auto addAll = [&add](const QString &part) {
        // Two numbers with a space or a line break between them; 199 0000 0001 is one.
        const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        const bool areNumbers = words.size() > 1 && std::all_of(words.cbegin(), words.cend(), [](const QString &word) {
            const QString number = telephoneOf(word);
            return isMobileNumber(number) || (isLandline(number) && number.size() > 6);
        });
        if (!areNumbers)
            add(telephoneOf(part));
        else
            for (const QString &word : words)
                add(telephoneOf(word));
    };
    QString part;
    for (const QChar c : text) {
        if (!dividers.contains(c)) {
            part += c;
            continue;
        }
        addAll(part);
        part.clear();
    }
    addAll(part);
    return numbers;
}

/** 张三(已故), 李四*, 2王五: what stands beside the name says something of the person, or is a slip. */
bool holdsStrangeCharacter(const QString &name)
{
    static const QString ordinary = u"· '-."_s;
    return std::any_of(name.cbegin(), name.cend(),
        [](QChar c) { return c.isDigit() || (!c.isLetter() && !c.isSurrogate() && !ordinary.contains(c)); });
}

} // namespace

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
        if (number.size() == digitsOfOldNumber && std::all_of(number.cbegin(), number.cend(), isDigit))
            note(RosterState::Error, u"id_number.fifteen"_s, u"id_number"_s);
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
        // It also stands in for what cannot be read (an age, a year of two digits).
        return date(u"birth"_s, byNumber.isValid() ? RosterState::Warning : RosterState::Error);
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
            if (!member.branchId)
                takeBranchAround();
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

    /** Rosters go branch by branch: a line with its name above the members, or a sheet each. */
    void takeBranchAround()
    {
        const bool byTitle = !m_roster.m_title.isEmpty();
        const QString &name = byTitle ? m_roster.m_title : m_roster.m_sheetName;
        const OrganizationId branch = m_roster.m_branches.match(name).exact;
        if (!branch)
            return;
        m_result.branchName = name;
        m_result.member.branchId = branch;
        note(RosterState::Warning, byTitle ? u"branch.by_title"_s : u"branch.by_sheet"_s, u"branch"_s, {name});
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
        const QString said = text(u"mobile"_s);
        const QStringList numbers = telephonesIn(said);
        const auto mobile = std::find_if(numbers.cbegin(), numbers.cend(), isMobileNumber);
        if (mobile == numbers.cend() && !std::all_of(numbers.cbegin(), numbers.cend(), isLandline)) {
            member.mobile = QString(said).remove(u' ');
            return; // findingsOf() says that it is none
        }
        // One field holds one number: what else stands in the cell goes to the other telephone.
        for (auto number = numbers.cbegin(); number != numbers.cend(); ++number) {
            if (number == mobile)
                member.mobile = *number;
            else if (member.phone.isEmpty())
                member.phone = *number;
            else if (!member.phone.contains(*number))
                member.phone += u'、' + *number;
        }
        if (numbers.size() > 1)
            note(RosterState::Warning, u"mobile.several"_s, u"mobile"_s, {said, member.mobile, member.phone});
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
                || (finding.code == u"id_number.missing" && isNoted(u"id_number.lost_digits"_s))
                || (finding.code == u"id_number.length" && isNoted(u"id_number.fifteen"_s));
            if (!alreadySaid)
                note(levelOf(finding), finding.code, finding.field, finding.args);
        }
        if (holdsStrangeCharacter(member.name))
            note(RosterState::Warning, u"name.characters"_s, u"name"_s, {member.name});
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
    m_title.clear();
    for (QString &row : m_rowOfIdNumber)
        if (!row.contains(u'!'))
            row.prepend(formerSheet + u'!');
}

QString MemberRoster::branchTitle(const TableRow &row) const
{
    const Cell *only = nullptr;
    for (const Cell &cell : row.cells) {
        if (cell.isEmpty())
            continue;
        if (only || cell.type != CellType::Text)
            return {};
        only = &cell;
    }
    if (!only)
        return {};
    QString name = cleanText(only->text);
    // 雅和社区党支部（12人）
    if (const qsizetype bracket = name.indexOf(QRegularExpression(u"[(（]"_s)); bracket > 0)
        name.truncate(bracket);
    return m_branches.match(name).exact ? name : QString();
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
    if (const QString title = branchTitle(row); !title.isEmpty()) {
        m_title = title;
        result.note({RosterState::Ignored, u"row.branch"_s, u"branch"_s, {title}});
        return result;
    }
    const QString ignored = m_columns.ignoredBecause(row);
    if (ignored.isEmpty())
        Reading(*this, row, days, result).read();
    else
        result.note({RosterState::Ignored, ignored});
    return result;
}

} // namespace dangjian
