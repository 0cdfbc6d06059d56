// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"

#include <QList>

#include <optional>

namespace dangjian {

/** What keeps an organization from being saved: the column, and a stable code ("code.not_below_parent"). */
struct OrganizationFault
{
    QString field{};
    QString code{};
};

/**
 * What is wrong with an organization among `all` (itself may be among them): name, code or parent missing, dissolved
 * before it was founded, a second district committee, a parent that is none or stands below it, a code that does not
 * begin with its parent's, the name of one beside it. A parent that is not there is parent.missing.
 */
std::optional<OrganizationFault> faultOf(const Organization &organization, const QList<Organization> &all);

} // namespace dangjian
