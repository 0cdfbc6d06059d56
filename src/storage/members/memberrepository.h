// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberkeys.h"
#include "members/memberparticulars.h"
#include "members/memberquery.h"
#include "members/membertable.h"
#include "members/membertrait.h"

#include <functional>

namespace dangjian {

/** Members in the store, with their search keys. */
class MemberRepository
{
public:
    MemberRepository(Connection &connection, const NameReader &reader) : m_connection(connection), m_keys(reader) { }

    Result<Member> byId(MemberId id);
    /** By ID number; a null id where nobody has it. */
    Result<MemberId> idByIdNumber(const QString &idNumber);
    Result<MemberId> idByCertificate(const QString &number);

    /** Inserts with the id that the caller reserved (null: one is taken), search keys and first periods from `from`. */
    Done insert(Transaction &transaction, Member &member, QDate from);
    /** Updates particulars and search keys; branch, category, standing and state stay with their periods. */
    Done update(Transaction &transaction, const Member &member);
    /** Since when the member is full 转正时间; null where not yet. */
    static Done setFull(Transaction &transaction, MemberId member, QDate on);
    /** Adds the key of a certificate. */
    Done addCertificateKey(Transaction &transaction, MemberId member, const QString &number);

    /** Rows of a list, see MemberQuery. */
    Result<QList<MemberRow>> list(const MemberQuery &query, int offset, int limit);
    /** All rows of a list one after the other, as they stand at one moment; an error of `visit` ends the walk. */
    Done walk(const MemberQuery &query, const std::function<Done(const MemberRow &)> &visit);
    Done walkParticulars(const MemberQuery &query, const std::function<Done(const MemberParticulars &)> &visit);
    Result<MemberTotals> totals(const MemberQuery &query);
    Result<QList<MemberId>> ids(const MemberQuery &query);
    /** How many of these members are of each category, state or standing, by its code. */
    Result<QMap<QString, int>> tally(const QList<MemberId> &ids, MemberTrait trait);
    /** The years that have records, the latest first. */
    Result<QList<int>> recordedYears();
    Result<MemberRow> row(MemberId id, int year);
    /**
     * Likeliest first: whole matches before beginnings, each by pinyin. Within a scope of few members what begins with
     * one digit may be more than is looked through; the list then ends earlier.
     */
    Result<QList<MemberRow>> find(const QString &text, const QList<OrganizationId> &scope, int year, int limit);

private:
    Result<bool> holdsFew(const QList<OrganizationId> &scope);

    Connection &m_connection;
    MemberKeys m_keys;
};

} // namespace dangjian
