// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflicts/recordmerge.h"
#include "members/member.h"

#include <QList>
#include <QStringList>

namespace dangjian {

using MemberField = RecordField<Member>;

/** The fields that a form edits, in its order; branch, category, standing and state have use cases of their own. */
const QList<MemberField> &memberFields();

using MemberMerge = RecordMerge<Member>;

/** Joins what I typed with what was saved meanwhile; `base` is what I began with. Takes the row version of theirs. */
MemberMerge mergeOf(const Member &base, const Member &mine, const Member &theirs);

} // namespace dangjian
