// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkfinding.h"

#include <QString>

namespace dangjian {

/** What the check found, in words: of a broken chain also which act, when, and what was changed, as far as it tells. */
QString checkSentence(const CheckFinding &finding);

/** What all findings together mean, and what to do, by the gravest; without the full stop's "what was kept". */
QString checkVerdict(CheckGravity gravest, qsizetype count);

} // namespace dangjian
