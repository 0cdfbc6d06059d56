// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "reading/namereader.h"
#include "transaction/transaction.h"

#include <functional>

namespace dangjian {

/**
 * Inserts many new members at once: with their first periods, the certificate of the category where the state allows
 * one, and search keys, as MemberRepository::insert and settleCertificate do for one. Table by table with ids taken in
 * a row, and the keys in the order of their index.
 */
class MemberIntake
{
public:
    MemberIntake(Transaction &transaction, const NameReader &reader) : m_transaction(transaction), m_reader(reader) { }

    /** Sets the members' ids. `today` is the certificates' date; told how many are through, false ends with Canceled.
     */
    Done insert(QList<Member> &members, QDate today, const std::function<bool(qint64)> &progress);

private:
    Done insertMembers(QList<Member> &members, const std::function<bool(qint64)> &progress);
    Done insertPeriods(const QList<Member> &members);
    Done issueCertificates(const QList<Member> &members, QDate today);
    Done insertKeys(const std::function<bool(qint64)> &progress, qint64 members);

    struct Key
    {
        QByteArray text; // UTF-8, in the order of the index
        char kind;
        qint64 member;
    };

    Transaction &m_transaction;
    const NameReader &m_reader;
    QList<Key> m_keys;
};

} // namespace dangjian
