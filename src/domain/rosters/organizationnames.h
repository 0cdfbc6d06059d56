// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"

#include <QString>

#include <optional>

namespace dangjian {

/** The kind of organization that a cleaned text names: 社区党支部, 党总支, 党委, 街道党工委 and their like, or a code.
 */
std::optional<OrganizationKind> organizationKindNamed(const QString &text);

/** The usual word for a kind, as rosters have it. */
QString nameOfKind(OrganizationKind kind);

/** What kind an organization's own name tells: 毓龙社区党支部 is a community's branch; nothing where it tells none. */
std::optional<OrganizationKind> kindFromName(const QString &name);

} // namespace dangjian
