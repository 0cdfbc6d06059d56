// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"

namespace dangjian {

/** An act that this program has just committed and that changed something: what its session can take back. */
struct CommittedAct
{
    ActId act{};
    ActKind kind = ActKind::SettingChange;
    QString subject{};
};

} // namespace dangjian
