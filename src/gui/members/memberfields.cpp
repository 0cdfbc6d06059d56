// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberfields.h"

namespace dangjian {

const QList<MemberField> &memberFields()
{
    static const QList<MemberField> fields{
        recordField<Member, &Member::name>("name"),
        recordField<Member, &Member::reading>("reading"),
        recordField<Member, &Member::idNumber>("id_number"),
        recordField<Member, &Member::birth>("birth"),
        recordField<Member, &Member::sex>("sex"),
        recordField<Member, &Member::ethnicity>("ethnicity"),
        recordField<Member, &Member::education>("education"),
        recordField<Member, &Member::degree>("degree"),
        recordField<Member, &Member::school>("school"),
        recordField<Member, &Member::nativePlace>("native_place"),
        recordField<Member, &Member::specialties>("specialties"),
        recordField<Member, &Member::relation>("relation"),
        recordField<Member, &Member::joined>("joined"),
        recordField<Member, &Member::full>("full_on"),
        recordField<Member, &Member::introducers>("introducers"),
        recordField<Member, &Member::reported>("reported"),
        recordField<Member, &Member::unitId>("unit_id"),
        recordField<Member, &Member::post>("post"),
        recordField<Member, &Member::occupation>("occupation"),
        recordField<Member, &Member::mobile>("mobile"),
        recordField<Member, &Member::phone>("phone"),
        recordField<Member, &Member::address>("address"),
        recordField<Member, &Member::placeId>("place_id"),
        recordField<Member, &Member::lostContact>("lost_contact"),
        recordField<Member, &Member::lostSince>("lost_since"),
        recordField<Member, &Member::away>("away"),
        recordField<Member, &Member::awayWhere>("away_where"),
        recordField<Member, &Member::hardship>("hardship"),
        recordField<Member, &Member::remarks>("remarks"),
    };
    return fields;
}

MemberMerge mergeOf(const Member &base, const Member &mine, const Member &theirs)
{
    // Branch, category, standing, state and photo are theirs: the form does not change them.
    return mergeOf(memberFields(), base, mine, theirs);
}

} // namespace dangjian
