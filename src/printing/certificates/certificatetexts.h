// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/membercategory.h"

#include <QStringList>

namespace dangjian {

/** The title as it is divided on the cover. */
QStringList certificateTitleLines(MemberCategory category);
/** 使用说明: the rules of use, one paragraph each, with the yearly duties of members in service. */
QStringList certificateRules(MemberCategory category, int dutyHours, int dutyDeeds);

} // namespace dangjian
