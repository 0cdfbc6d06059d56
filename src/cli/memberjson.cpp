// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberjson.h"

#include "codelists/codelist.h"
#include "enumwords.h"
#include "jsonvalues.h"
#include "members/idnumber.h"
#include "participation/participation.h"
#include "sentences.h"
#include "textwidth.h"

#include <QJsonArray>

namespace dangjian {

namespace {

QString sexCode(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return QStringLiteral("male");
    case Sex::Female:
        return QStringLiteral("female");
    case Sex::Unstated:
        return QStringLiteral("unstated");
    case Sex::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonArray certificatesJson(const QList<Certificate> &certificates)
{
    QJsonArray list;
    for (const Certificate &certificate : certificates)
        list.append(QJsonObject{
            {QStringLiteral("id"), certificate.id.value},
            {QStringLiteral("number"), certificate.number},
            {QStringLiteral("kind"), codeOf(certificate.kind)},
            {QStringLiteral("issued"), jsonDate(certificate.issued)},
            {QStringLiteral("state"), codeOf(certificate.state)},
            {QStringLiteral("ended"), jsonDate(certificate.ended)},
            {QStringLiteral("reason"), certificate.reason},
            {QStringLiteral("printed"), jsonDate(certificate.printed)},
            {QStringLiteral("lines_printed"), certificate.linesPrinted},
        });
    return list;
}

QJsonArray periodsJson(const QList<MemberPeriod> &periods)
{
    QJsonArray list;
    for (const MemberPeriod &period : periods)
        list.append(QJsonObject{
            {QStringLiteral("subject"), period.subject},
            {QStringLiteral("value"), period.value},
            {QStringLiteral("name"), period.name},
            {QStringLiteral("from"), jsonDate(period.from)},
            {QStringLiteral("until"), jsonDate(period.until)},
            {QStringLiteral("reason"), period.reason},
        });
    return list;
}

/** What a period says, in words: a branch's name, or the word for the code. */
QString periodWords(const MemberPeriod &period)
{
    if (!period.name.isEmpty())
        return period.name;
    if (period.subject == QLatin1String("category"))
        return enumWords(fromCode<MemberCategory>(period.value).value_or(MemberCategory::Branch));
    if (period.subject == QLatin1String("standing"))
        return enumWords(fromCode<Standing>(period.value).value_or(Standing::Full));
    return enumWords(fromCode<MembershipState>(period.value).value_or(MembershipState::Normal));
}

QString periodTitle(const QString &subject)
{
    if (subject == QLatin1String("branch"))
        return translate("cli", "Branch");
    if (subject == QLatin1String("category"))
        return translate("cli", "Category");
    return subject == QLatin1String("standing") ? translate("cli", "Standing") : translate("cli", "State");
}

} // namespace

QJsonObject memberRowJson(const MemberRow &row, const QString &branch)
{
    return {
        {QStringLiteral("id"), row.id.value},
        {QStringLiteral("name"), row.name},
        {QStringLiteral("category"), codeOf(row.category)},
        {QStringLiteral("standing"), codeOf(row.standing)},
        {QStringLiteral("branch_code"), row.branchCode},
        {QStringLiteral("branch"), branch},
        {QStringLiteral("certificate"), jsonTextOrNull(row.certificate)},
        {QStringLiteral("id_number_masked"), maskedIdNumber(row.idNumber)},
        {QStringLiteral("year_hours"), jsonHours(row.yearMinutes)},
        {QStringLiteral("year_deeds"), row.yearDeeds},
    };
}

QJsonObject memberDetailsJson(const MemberDetails &details)
{
    const Member &member = details.member;
    QString certificate;
    for (const Certificate &each : details.certificates)
        if (each.state == CertificateState::Valid)
            certificate = each.number;
    return {
        {QStringLiteral("id"), member.id.value},
        {QStringLiteral("name"), member.name},
        {QStringLiteral("sex"), sexCode(member.sex)},
        {QStringLiteral("id_number"), member.idNumber},
        {QStringLiteral("birth"), jsonDate(member.birth)},
        {QStringLiteral("ethnicity"), ethnicityCodes().nameOf(member.ethnicity)},
        {QStringLiteral("ethnicity_code"), member.ethnicity},
        {QStringLiteral("native_place"), member.nativePlace},
        {QStringLiteral("photo"), jsonTextOrNull(member.photo)},
        {QStringLiteral("education"), educationCodes().nameOf(member.education)},
        {QStringLiteral("education_code"), member.education},
        {QStringLiteral("degree"), member.degree},
        {QStringLiteral("school"), member.school},
        {QStringLiteral("joined"), jsonDate(member.joined)},
        {QStringLiteral("full"), jsonDate(member.full)},
        {QStringLiteral("standing"), codeOf(member.standing)},
        {QStringLiteral("introducers"), member.introducers},
        {QStringLiteral("branch_id"), member.branchId.value},
        {QStringLiteral("branch_code"), details.branchCode},
        {QStringLiteral("branch"), details.branchName},
        {QStringLiteral("subdistrict"), details.subdistrictName},
        {QStringLiteral("relation"), codeOf(member.relation)},
        {QStringLiteral("category"), codeOf(member.category)},
        {QStringLiteral("state"), codeOf(member.state)},
        {QStringLiteral("reported"), jsonDate(member.reported)},
        {QStringLiteral("unit_id"), jsonId(member.unitId)},
        {QStringLiteral("unit"), details.unitName},
        {QStringLiteral("post"), member.post},
        {QStringLiteral("occupation"), occupationCodes().nameOf(member.occupation)},
        {QStringLiteral("occupation_code"), member.occupation},
        {QStringLiteral("mobile"), member.mobile},
        {QStringLiteral("phone"), member.phone},
        {QStringLiteral("address"), member.address},
        {QStringLiteral("place_id"), jsonId(member.placeId)},
        {QStringLiteral("place"), details.placeName},
        {QStringLiteral("specialties"), member.specialties},
        {QStringLiteral("lost_contact"), member.lostContact},
        {QStringLiteral("lost_since"), jsonDate(member.lostSince)},
        {QStringLiteral("away"), member.away},
        {QStringLiteral("away_where"), member.awayWhere},
        {QStringLiteral("hardship"), member.hardship},
        {QStringLiteral("reading"), member.reading},
        {QStringLiteral("remarks"), member.remarks},
        {QStringLiteral("certificate"), jsonTextOrNull(certificate)},
        {QStringLiteral("year_records"), details.year.records},
        {QStringLiteral("year_hours"), jsonHours(details.year.minutes)},
        {QStringLiteral("year_volunteer_hours"), jsonHours(details.year.volunteerMinutes)},
        {QStringLiteral("year_deeds"), details.year.deeds},
        {QStringLiteral("duty_hours"), jsonHours(details.duty.minutes)},
        {QStringLiteral("duty_deeds"), details.duty.deeds},
        {QStringLiteral("certificates"), certificatesJson(details.certificates)},
        {QStringLiteral("periods"), periodsJson(details.periods)},
    };
}

QString memberDetailsText(const MemberDetails &details)
{
    const Member &member = details.member;
    QString text;
    const auto add = [&text](const QString &title, const QString &value) {
        if (!value.isEmpty())
            text += padded(title, 20) + QLatin1Char(' ') + value.simplified() + QLatin1Char('\n');
    };
    add(QStringLiteral("id"), QString::number(member.id.value));
    add(translate("cli", "Name"), member.name);
    add(translate("cli", "Sex"), enumWords(member.sex));
    add(translate("cli", "ID number"), member.idNumber);
    add(translate("cli", "Date of birth"), dateWords(member.birth));
    add(translate("cli", "Ethnicity"), ethnicityCodes().nameOf(member.ethnicity));
    add(translate("cli", "Native place"), member.nativePlace);
    add(translate("cli", "Education"), educationCodes().nameOf(member.education));
    add(translate("cli", "Degree"), member.degree);
    add(translate("cli", "School"), member.school);
    add(translate("cli", "Joined"), dateWords(member.joined));
    add(translate("cli", "Full member since"), dateWords(member.full));
    add(translate("cli", "Standing"), enumWords(member.standing));
    add(translate("cli", "Introducers"), member.introducers);
    add(translate("cli", "Category"), enumWords(member.category));
    add(translate("cli", "State"), enumWords(member.state));
    add(translate("cli", "Subdistrict"), details.subdistrictName);
    add(translate("cli", "Branch"), details.branchCode + QLatin1Char(' ') + details.branchName);
    add(translate("cli", "Formal relation"), enumWords(member.relation));
    add(translate("cli", "Reported in"), dateWords(member.reported));
    add(translate("cli", "Unit"), details.unitName);
    add(translate("cli", "Post"), member.post);
    add(translate("cli", "Occupation"), occupationCodes().nameOf(member.occupation));
    add(translate("cli", "Mobile"), member.mobile);
    add(translate("cli", "Telephone"), member.phone);
    add(translate("cli", "Home address"), member.address);
    add(translate("cli", "Place"), details.placeName);
    add(translate("cli", "Specialties"), member.specialties);
    if (member.lostContact)
        add(translate("cli", "Lost contact since"), dateWords(member.lostSince));
    add(translate("cli", "Away"), member.awayWhere);
    add(translate("cli", "Remarks"), member.remarks);
    add(translate("cli", "This year"),
        translate("cli", "%1 hours, %2 deeds, %3 records")
            .arg(hoursText(details.year.minutes))
            .arg(details.year.deeds)
            .arg(details.year.records));
    if (details.duty.minutes > 0 || details.duty.deeds > 0)
        add(translate("cli", "Duties"),
            translate("cli", "%1 of %2 volunteer hours, %3 of %4 deeds")
                .arg(hoursText(details.year.volunteerMinutes), hoursText(details.duty.minutes))
                .arg(details.year.deeds)
                .arg(details.duty.deeds));
    for (const Certificate &certificate : details.certificates)
        add(translate("cli", "Certificate"),
            certificate.number + QStringLiteral("  ") + dateWords(certificate.issued) + QStringLiteral("  ")
                + enumWords(certificate.state));
    for (const MemberPeriod &period : details.periods)
        add(periodTitle(period.subject),
            dateWords(period.from) + QStringLiteral(" … ") + dateWords(period.until) + QStringLiteral("  ")
                + periodWords(period));
    return text;
}

} // namespace dangjian
