// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberrules.h"

#include "members/idnumber.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr int joiningAge = 18;

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
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
    if (member.name.isEmpty())
        error("name.missing", "name");
    if (!member.branchId)
        error("branch.missing", "branch_id");
    const IdNumberFault fault = checkIdNumber(member.idNumber);
    if (member.idNumber.isEmpty())
        error("id_number.missing", "id_number");
    else if (fault != IdNumberFault::None)
        findings.append({FindingLevel::Error, codeOf(fault), QStringLiteral("id_number")});
    else {
        const IdNumberFacts facts = factsOf(member.idNumber);
        if (member.birth.isValid() && member.birth != facts.birth)
            warning("id_number.birth_differs", "birth");
        if ((member.sex == Sex::Male || member.sex == Sex::Female) && member.sex != facts.sex)
            warning("id_number.sex_differs", "sex");
    }
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
        const bool betweenLatin
            = visible.at(i) == QLatin1Char(' ') && isLatin(visible.at(i - 1)) && isLatin(visible.at(i + 1));
        if (visible.at(i) != QLatin1Char(' ') || betweenLatin)
            name += visible.at(i);
    }
    return name;
}

} // namespace dangjian
