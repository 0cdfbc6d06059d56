// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/row.h"
#include "members/member.h"

namespace dangjian {

template <>
struct Table<Member>
{
    static constexpr const char *name = "member";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("name", row.name);
        v("sex", row.sex);
        v("id_number", row.idNumber);
        v("birth", row.birth);
        v("ethnicity", row.ethnicity);
        v("native_place", row.nativePlace);
        v("photo", row.photo);
        v("education", row.education);
        v("degree", row.degree);
        v("school", row.school);
        v("joined", row.joined);
        v("full_on", row.full);
        v("standing", row.standing);
        v("introducers", row.introducers);
        v("branch_id", row.branchId);
        v("relation", row.relation);
        v("category", row.category);
        v("state", row.state);
        v("reported", row.reported);
        v("unit_id", row.unitId);
        v("post", row.post);
        v("occupation", row.occupation);
        v("mobile", row.mobile);
        v("phone", row.phone);
        v("address", row.address);
        v("place_id", row.placeId);
        v("specialties", row.specialties);
        v("lost_contact", row.lostContact);
        v("lost_since", row.lostSince);
        v("away", row.away);
        v("away_where", row.awayWhere);
        v("hardship", row.hardship);
        v("reading", row.reading);
        v("name_key", row.nameKey);
        v("remarks", row.remarks);
        v("row_version", row.rowVersion);
    }
};

} // namespace dangjian
