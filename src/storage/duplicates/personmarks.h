// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"
#include "duplicates/likenessindex.h"

namespace dangjian {

/** What is compared of the members of these organizations (empty = all), whatever their state: who was transferred out
 * may have been entered anew. */
Result<QList<PersonMark>> personMarks(Connection &connection, const QList<OrganizationId> &scope);

/** The pairs that somebody has said not to be one person. */
Result<QSet<MemberPair>> distinctPairs(Connection &connection);

/**
 * Asks the store who looks like one person, by the indexes, in well under a millisecond: for forms. Who asks for many
 * fills a LikenessIndex.
 */
class LikenessLookup
{
public:
    LikenessLookup(Connection &connection, const NameReader &reader) : m_connection(connection), m_reader(reader) { }

    /** Strongest first; the person's own id, and who is known to be another, left out. */
    Result<QList<LikePerson>> alike(const PersonMark &person, int limit);

private:
    Done addFound(const QString &where, const QVariantList &values, QHash<MemberId, PersonMark> &found);

    Connection &m_connection;
    const NameReader &m_reader;
};

} // namespace dangjian
