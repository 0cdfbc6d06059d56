// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberrules.h"

#include "members/idnumber.h"
#include "reading/searchtext.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int joiningAge = 18;
constexpr int longestName = 60; // the longest names of ethnic groups' transcriptions have some forty characters

struct TextLimit
{
    QString Member::*text;
    const char *field;
    int longest;
};

// Generous to what papers and lists can show, and far from what a slip with the clipboard brings.
constexpr TextLimit textLimits[] = {{&Member::nativePlace, "native_place", 100}, {&Member::degree, "degree", 100},
    {&Member::school, "school", 100}, {&Member::introducers, "introducers", 100}, {&Member::post, "post", 100},
    {&Member::ethnicity, "ethnicity", 100}, {&Member::education, "education", 100},
    {&Member::occupation, "occupation", 100}, {&Member::mobile, "mobile", 40}, {&Member::phone, "phone", 40},
    {&Member::address, "address", 200}, {&Member::specialties, "specialties", 200},
    {&Member::awayWhere, "away_where", 200}, {&Member::reading, "reading", 300}, {&Member::remarks, "remarks", 1000}};

/** As people count: a rare character beyond the first 65,536 is one, too. */
qsizetype charactersOf(const QString &text)
{
    return text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); });
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
}

bool isHan(QChar c)
{
    return c.isSurrogate() || c.script() == QChar::Script_Han;
}

/** The dot between the parts of a transcribed name, in the shapes that other programs and input methods give it. */
bool isDot(const QString &name, qsizetype at)
{
    const QChar c = name.at(at);
    if (u"•・･‧⋅∙．"_s.contains(c))
        return true;
    return c == u'.' && at > 0 && at + 1 < name.size() && isHan(name.at(at - 1)) && isHan(name.at(at + 1));
}

} // namespace

QList<MemberFinding> findingsOf(const Member &member, QDate today)
{
    QList<MemberFinding> findings;
    const auto error = [&](const char *code, const char *field) {
        findings.append({FindingLevel::Error, QString::fromLatin1(code), QString::fromLatin1(field)});
    };
    const auto warning = [&](const char *code, const char *field) {
        findings.append({FindingLevel::Warning, QString::fromLatin1(code), QString::fromLatin1(field)});
    };
    if (normalizedSearchText(member.name).isEmpty())
        error("name.missing", "name"); // also one of marks alone, which nobody sees
    else if (charactersOf(member.name) > longestName)
        error("name.too_long", "name");
    if (!member.branchId)
        error("branch.missing", "branch_id");
    const IdNumberFault fault = checkIdNumber(member.idNumber);
    if (member.idNumber.isEmpty())
        error("id_number.missing", "id_number");
    else if (fault != IdNumberFault::None)
        findings.append({FindingLevel::Error, codeOf(fault), QStringLiteral("id_number")});
    else {
        const IdNumberFacts facts = factsOf(member.idNumber);
        if (facts.birth > today && !(member.birth > today))
            error("birth.in_future", "id_number");
        if (member.birth.isValid() && member.birth != facts.birth)
            error("id_number.birth_differs", "birth");
        if ((member.sex == Sex::Male || member.sex == Sex::Female) && member.sex != facts.sex)
            error("id_number.sex_differs", "sex");
    }
    for (const TextLimit &limit : textLimits)
        if (charactersOf(member.*limit.text) > limit.longest)
            findings.append({FindingLevel::Error, QStringLiteral("text.too_long"), QString::fromLatin1(limit.field),
                {QString::number(limit.longest), QString::fromLatin1(limit.field)}});
    if (member.birth.isValid() && member.joined.isValid() && member.joined < member.birth.addYears(joiningAge))
        warning("joined.before_18", "joined");
    if (member.joined.isValid() && member.full.isValid() && member.full < member.joined)
        warning("full.before_joined", "full");
    if (member.birth.isValid() && member.birth > today)
        error("birth.in_future", "birth");
    if (member.joined.isValid() && member.joined > today)
        error("joined.in_future", "joined");
    if (member.full.isValid() && member.full > today)
        warning("full.in_future", "full");
    else if (member.full.isValid() && member.standing == Standing::Probationary)
        warning("full.of_probationary", "full");
    // Branch and category begin with it, and nobody is admitted to what has not begun.
    if (member.reported.isValid() && member.reported > today)
        error("reported.in_future", "reported");
    if (!member.mobile.isEmpty() && !isMobileNumber(member.mobile))
        findings.append(
            {FindingLevel::Warning, QStringLiteral("mobile.format"), QStringLiteral("mobile"), {member.mobile}});
    return findings;
}

void fillFromIdNumber(Member &member)
{
    const IdNumberFacts facts = factsOf(member.idNumber);
    if (!facts.birth.isValid())
        return;
    if (!member.birth.isValid())
        member.birth = facts.birth;
    if (member.sex == Sex::Unknown)
        member.sex = facts.sex;
}

QString cleanName(const QString &text)
{
    QString visible;
    for (QChar c : text)
        if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            visible += c.isSpace() ? QLatin1Char(' ') : c;
    visible = visible.simplified();
    // A space between two letters of a Latin name is part of it; in a Han name (李　福) it is only typography.
    QString name;
    for (qsizetype i = 0; i < visible.size(); ++i) {
        if (isDot(visible, i)) {
            name += QChar(0x00B7);
            continue;
        }
        const bool betweenLatin
            = visible.at(i) == QLatin1Char(' ') && isLatin(visible.at(i - 1)) && isLatin(visible.at(i + 1));
        if (visible.at(i) != QLatin1Char(' ') || betweenLatin)
            name += visible.at(i);
    }
    return name;
}

} // namespace dangjian
