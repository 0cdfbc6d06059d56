// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"
#include "rosters/rostersubject.h"
#include "transaction/transaction.h"

#include <QHash>

namespace dangjian {

/** What was said of former rosters and holds for the next ones: headings, and other spellings of branches' names. */
class RosterMemory
{
public:
    explicit RosterMemory(Connection &connection) : m_connection(connection) { }

    /** Normalized heading → key of the field, empty where nobody wants the column. */
    Result<QHash<QString, QString>> headings(RosterSubject subject);
    Done rememberHeading(Transaction &transaction, RosterSubject subject, const QString &heading, const QString &field);

    Result<QHash<QString, OrganizationId>> aliases();
    Done rememberAlias(Transaction &transaction, const QString &alias, OrganizationId organization);

private:
    Connection &m_connection;
};

} // namespace dangjian
