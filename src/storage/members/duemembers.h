// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberquery.h"

#include <QVariantList>

namespace dangjian {

/** A piece of a statement with the values of its ?. */
struct Fragment
{
    QString sql;
    QVariantList values;
};

/** " AND …" for the members m with whom something is due; their state is asked for beside it. */
Fragment dueTerm(MemberDue due, QDate today, int year);

} // namespace dangjian
