// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/bounds.h"

#include <functional>

namespace dangjian {

/** How a table's row belongs to an organization, or to an account. */
enum class Owner
{
    Organization, // the column is an organization
    OrganizationOrNone, // the same; without one the row is everybody's
    Member, // the column is a member, who is of a branch
    Certificate, // the column is a certificate, which is a member's
    Photo, // the column is a content, which is a member's photo
    Account, // the column is an account
    Act, // the column is an act, which was done in an account's name
    RunAuthor // the column is a print run, which was begun in an account's name
};

/** Of whose rows of a table an account sees or changes which, where it is bound to an organization. */
enum class Share
{
    All, // what may be done is for permissions to say
    Own,
    None
};

struct OwnerColumn
{
    const char *column;
    Owner owner;
};

/** The rule for a table: there is one for every table of the store. */
struct TableBelonging
{
    const char *table;
    Share seen;
    Share changed;
    QList<OwnerColumn> owners; // one of them suffices
    bool needsAll = false; // each of them has to be one's own
};

const QList<TableBelonging> &tableBelongings();
/** Null where there is no rule. */
const TableBelonging *belongingOf(const QString &table);

/** "1,2,3" for SQL; ids are numbers of the program's own. */
QString listOf(const QList<OrganizationId> &organizations);

/** How the ownership of a value of SQL is told. */
using OwnerTest = std::function<QString(Owner owner, const QString &value)>;

/** SQL for whether a row is one's own; `valueOf` gives the SQL for a column's value, `test` whether it is one's own. */
QString ownTerm(
    const TableBelonging &belonging, const std::function<QString(const QString &)> &valueOf, const OwnerTest &test);

/** The tests by what stands in the store now. */
OwnerTest presentOwner(const Bounds &bounds);

/** A text as a literal of SQL. */
QString quoted(const QString &text);

} // namespace dangjian
