// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkfinding.h"

#include <QString>

namespace dangjian {

/** What the check found, in words. */
QString checkSentence(const QString &code);

/** What all findings together mean, and what to do, by the gravest; without the full stop's "what was kept". */
QString checkVerdict(CheckGravity gravest, qsizetype count);

} // namespace dangjian
