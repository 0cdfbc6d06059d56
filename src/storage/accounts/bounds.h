// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"

#include <QList>
#include <QString>

namespace dangjian {

/** A name under which an account has done what: all acts from one on, and up to that with which another took it. */
struct AccountName
{
    QString name{};
    qint64 from = 0; // an act
    qint64 until = 0; // the first act that is another's; 0: none

    friend bool operator==(const AccountName &, const AccountName &) = default;
};

/** Whom a reading connection or an act is bound to. */
struct Bounds
{
    QList<OrganizationId> organizations{}; // by id; empty: everywhere
    QList<AccountName> names{}; // of the account, that of today and those before
    qint64 accountId = 0;

    bool isEverywhere() const { return organizations.isEmpty(); }
    friend bool operator==(const Bounds &, const Bounds &) = default;
};

} // namespace dangjian
