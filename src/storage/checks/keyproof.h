// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"
#include "members/member.h"

#include <functional>

namespace dangjian {

class NameReader;

/** A member whose search keys are not those that particulars and certificates make. */
struct KeyFault
{
    MemberId member;
    bool missing = true; // false: there are only keys too many
};

/**
 * Makes the keys of every member anew (Hanzi, readings, initials, numbers, addresses, certificates, and what lists are
 * sorted by) and compares them with those that stand there; at most `limit` faults, by member. `progress` is told
 * shares of 1.
 */
Result<QList<KeyFault>> keyFaults(
    Connection &connection, const NameReader &reader, int limit, const std::function<void(double)> &progress = {});

} // namespace dangjian
