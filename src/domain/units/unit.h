// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"

namespace dangjian {

using UnitId = Id<struct UnitTag>;

/** A work unit 驻区/市直单位, to which in-service members belong. */
struct Unit
{
    UnitId id;
    QString name;
    QString nature; // 单位性质, code of the list unit natures; empty = not known
    QString superior;
    QString partyOrganization;
    QString contact;
    QString phone;
    QString address;
    OrganizationId communityId; // the community where it stands, if any
    qint64 rowVersion = 1;
};

} // namespace dangjian
