// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificaterepository.h"
#include "members/memberrepository.h"

namespace dangjian {

/** Issues a certificate within an act that goes on, and makes its number findable. Gives the number. */
Result<QString> issueCertificate(Transaction &transaction, const NameReader &reader, const Member &member, QDate on);

/**
 * Brings a member's certificate in line with state and category within an act that goes on: withdraws what does not
 * fit, issues what is missing. Gives the number of the valid one, empty where the state allows none. `on` is the day on
 * which that is done; a certificate never ends before it was issued.
 */
Result<QString> settleCertificate(
    Transaction &transaction, const NameReader &reader, const Member &member, QDate on, const QString &reason);

} // namespace dangjian
