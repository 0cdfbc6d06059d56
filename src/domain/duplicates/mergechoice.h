// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace dangjian {

/**
 * A particular that is chosen from one of two members who are merged: the columns that go together, since one without
 * the others would contradict them (an ID number holds birth and sex). Branch, category, standing and state are not
 * among them: they are those of the member who is kept, with their periods.
 */
struct MergeField
{
    QString code; // the first of the columns
    QStringList columns;
};

/** All of them, in the order of the registration form. */
const QList<MergeField> &mergeFields();

/** Columns of a member that are not chosen: ids, versions, and what periods say. */
const QStringList &columnsKeptInMerge();

/** Whether the two say the same. */
bool isSame(const MergeField &field, const Member &a, const Member &b);
/** Whether a member says nothing there. */
bool isEmpty(const MergeField &field, const Member &member);

/** The fields that are taken from the one who is merged unless somebody chooses otherwise: where the kept one says
 * nothing and the other does. */
QSet<QString> fieldsFromMerged(const Member &kept, const Member &merged);

/** The kept member with these fields (by code) of the other. */
Member mergedMember(const Member &kept, const Member &merged, const QSet<QString> &fromMerged);

/** Whom one would rather keep: who is still a member, has an ID number, was entered first. */
bool isRatherKept(const Member &a, const Member &b);

} // namespace dangjian
