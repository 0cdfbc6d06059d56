// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicecalls.h"

namespace dangjian {

/** What shows or notes papers, personal data and histories; they go between the calls that read and those that change.
 */
QList<Call> paperCalls();
/** Long work, and functions that ask a store without a service. */
QList<Call> jobCalls();

} // namespace dangjian
