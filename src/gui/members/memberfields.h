// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QList>
#include <QStringList>

namespace dangjian {

/** A field of a member as forms compare and carry it over; the column is its name in the store. */
struct MemberField
{
    const char *column;
    bool (*same)(const Member &left, const Member &right);
    void (*carry)(Member &to, const Member &from);
    QString (*text)(const Member &member); // as the journal writes it
};

/** The fields that a form edits, in its order; branch, category, standing and state have use cases of their own. */
const QList<MemberField> &memberFields();

/** What comes of two people's changes to the same member. */
struct MemberMerge
{
    Member member; // mine, with theirs where I changed nothing
    QStringList taken{}; // columns that the other person changed and I did not
    QStringList contested{}; // columns that both changed, to different values; mine stand
};

/** Joins what I typed with what was saved meanwhile; `base` is what I began with. Takes the row version of theirs. */
MemberMerge mergeOf(const Member &base, const Member &mine, const Member &theirs);

} // namespace dangjian
