// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "transaction/transaction.h"

namespace dangjian {

class NameReader;

/** One search key of a member. */
struct MemberKey
{
    QString key;
    char kind = 'h';
    friend bool operator==(const MemberKey &, const MemberKey &) = default;
};

/**
 * Makes and writes search keys: h Hanzi of the name, p full pinyin, i initials, d ID number, t telephones, a address
 * (the whole, and from each of its parts on), c certificate number.
 */
class MemberKeys
{
public:
    explicit MemberKeys(const NameReader &reader) : m_reader(reader) { }

    QList<MemberKey> of(const Member &member) const;
    /** Full pinyin of the name, the likeliest reading, by which lists are sorted. */
    QString sortKey(const Member &member) const;

    Done insert(Transaction &transaction, MemberId id, const QList<MemberKey> &keys) const;
    Done remove(Transaction &transaction, MemberId id, const QList<MemberKey> &keys) const;

private:
    const NameReader &m_reader;
};

/** The first text behind all that begin with `prefix`, for ranges on an index in code point order. */
QString endOfPrefix(const QString &prefix);

} // namespace dangjian
