// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberfields.h"

namespace dangjian {

namespace {

QString textOf(const QString &text)
{
    return text;
}

QString textOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString textOf(bool yes)
{
    return yes ? QStringLiteral("1") : QStringLiteral("0");
}

template <class Tag>
QString textOf(Id<Tag> id)
{
    return id ? QString::number(id.value) : QString();
}

QString textOf(Sex sex)
{
    return codeOf(sex);
}

QString textOf(Relation relation)
{
    return codeOf(relation);
}

template <auto part>
MemberField field(const char *column)
{
    return {column, [](const Member &left, const Member &right) { return left.*part == right.*part; },
        [](Member &to, const Member &from) { to.*part = from.*part; },
        [](const Member &member) { return textOf(member.*part); }};
}

} // namespace

const QList<MemberField> &memberFields()
{
    static const QList<MemberField> fields{
        field<&Member::name>("name"),
        field<&Member::reading>("reading"),
        field<&Member::idNumber>("id_number"),
        field<&Member::birth>("birth"),
        field<&Member::sex>("sex"),
        field<&Member::ethnicity>("ethnicity"),
        field<&Member::education>("education"),
        field<&Member::degree>("degree"),
        field<&Member::school>("school"),
        field<&Member::nativePlace>("native_place"),
        field<&Member::specialties>("specialties"),
        field<&Member::relation>("relation"),
        field<&Member::joined>("joined"),
        field<&Member::full>("full_on"),
        field<&Member::introducers>("introducers"),
        field<&Member::reported>("reported"),
        field<&Member::unitId>("unit_id"),
        field<&Member::post>("post"),
        field<&Member::occupation>("occupation"),
        field<&Member::mobile>("mobile"),
        field<&Member::phone>("phone"),
        field<&Member::address>("address"),
        field<&Member::placeId>("place_id"),
        field<&Member::lostContact>("lost_contact"),
        field<&Member::lostSince>("lost_since"),
        field<&Member::away>("away"),
        field<&Member::awayWhere>("away_where"),
        field<&Member::hardship>("hardship"),
        field<&Member::remarks>("remarks"),
    };
    return fields;
}

MemberMerge mergeOf(const Member &base, const Member &mine, const Member &theirs)
{
    // Branch, category, standing, state and photo are theirs: the form does not change them.
    MemberMerge merge{theirs, {}, {}};
    for (const MemberField &field : memberFields()) {
        const bool iChanged = !field.same(base, mine);
        const bool theyChanged = !field.same(base, theirs);
        if (iChanged)
            field.carry(merge.member, mine);
        if (theyChanged && !iChanged)
            merge.taken.append(QString::fromLatin1(field.column));
        else if (theyChanged && !field.same(mine, theirs))
            merge.contested.append(QString::fromLatin1(field.column));
    }
    return merge;
}

} // namespace dangjian
