// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberservice.h"

#include <QJsonObject>

namespace dangjian {

/** A line of `member find`, with the branch's name in full; the ID number is masked. */
QJsonObject memberRowJson(const MemberRow &row, const QString &branch);

/** All fields of the registration form, certificates and periods, the ID number in clear. */
QJsonObject memberDetailsJson(const MemberDetails &details);

/** The same for people. */
QString memberDetailsText(const MemberDetails &details);

} // namespace dangjian
