// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"

#include <QList>
#include <QString>

namespace dangjian {

/** Whom a reading connection or an act is bound to. */
struct Bounds
{
    QList<OrganizationId> organizations{}; // by id; empty: everywhere
    QString account{}; // its name
    qint64 accountId = 0;

    bool isEverywhere() const { return organizations.isEmpty(); }
    friend bool operator==(const Bounds &, const Bounds &) = default;
};

} // namespace dangjian
