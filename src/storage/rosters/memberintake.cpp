// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/memberintake.h"

#include "certificates/certificaterepository.h"
#include "certificates/entitlement.h"
#include "mapping/bulkinsert.h"
#include "members/memberkeys.h"
#include "members/memberperiods.h"
#include "members/membertable.h"
#include "reading/searchtext.h"

#include <algorithm>
#include <map>

namespace dangjian {

namespace {

constexpr qsizetype rowsBetweenReports = 512;

template <class Period, class Value>
Done insertPeriod(Transaction &transaction, const QList<Member> &members, Value Member::*value, QDate Member::*from)
{
    auto periods = BulkInsert<Period>::begin(transaction, members.size());
    if (!periods)
        return failure(periods.error());
    for (const Member &member : members) {
        Period period;
        period.id.value = periods->nextId();
        period.memberId = member.id;
        period.value = member.*value;
        if (from)
            period.from = member.*from;
        if (Done done = periods->add(period); !done)
            return done;
    }
    return {};
}

} // namespace

Done MemberIntake::insert(QList<Member> &members, QDate today, const std::function<bool(qint64)> &progress)
{
    if (members.isEmpty())
        return {};
    if (Done done = insertMembers(members, progress); !done)
        return done;
    if (Done done = insertPeriods(members); !done)
        return done;
    if (!progress(members.size()))
        return failure(ErrorCode::Canceled);
    if (Done done = issueCertificates(members, today); !done)
        return done;
    return insertKeys(progress, members.size());
}

Done MemberIntake::insertMembers(QList<Member> &members, const std::function<bool(qint64)> &progress)
{
    auto rows = BulkInsert<Member>::begin(m_transaction, members.size());
    if (!rows)
        return failure(rows.error());
    const MemberKeys keys(m_reader);
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (i % rowsBetweenReports == 0 && !progress(i))
            return failure(ErrorCode::Canceled);
        Member &member = members[i];
        member.id = MemberId{rows->nextId()};
        member.rowVersion = 1;
        member.nameKey = keys.sortKey(member);
        if (Done done = rows->add(member); !done)
            return done;
        for (const MemberKey &key : keys.of(member))
            m_keys.append({key.key.toUtf8(), key.kind, member.id.value});
    }
    return {};
}

Done MemberIntake::insertPeriods(const QList<Member> &members)
{
    if (Done done = insertPeriod<MemberBranchPeriod>(m_transaction, members, &Member::branchId, &Member::reported);
        !done)
        return done;
    if (Done done = insertPeriod<MemberCategoryPeriod>(m_transaction, members, &Member::category, &Member::reported);
        !done)
        return done;
    if (Done done = insertPeriod<MemberStandingPeriod>(m_transaction, members, &Member::standing, nullptr); !done)
        return done;
    return insertPeriod<MemberStatePeriod>(m_transaction, members, &Member::state, nullptr);
}

Done MemberIntake::issueCertificates(const QList<Member> &members, QDate today)
{
    std::map<MemberCategory, qint64> serials;
    for (const Member &member : members)
        if (holdsCertificate(member.state))
            ++serials[member.category];
    qint64 count = 0;
    for (auto &[category, serial] : serials) {
        count += serial;
        const auto first = m_transaction.nextOf(QStringLiteral("certificate_number.") + codeOf(category), serial);
        if (!first)
            return failure(first.error());
        serial = *first;
    }
    auto certificates = BulkInsert<Certificate>::begin(m_transaction, count);
    if (!certificates)
        return failure(certificates.error());
    for (const Member &member : members) {
        if (!holdsCertificate(member.state))
            continue;
        Certificate certificate;
        certificate.id = CertificateId{certificates->nextId()};
        certificate.number
            = certificateNumber(member.category, m_transaction.header().office, serials[member.category]++);
        certificate.memberId = member.id;
        certificate.kind = member.category;
        certificate.issued = today;
        if (Done done = certificates->add(certificate); !done)
            return done;
        m_keys.append({normalizedSearchText(certificate.number).toUtf8(), 'c', member.id.value});
    }
    return {};
}

Done MemberIntake::insertKeys(const std::function<bool(qint64)> &progress, qint64 members)
{
    std::sort(m_keys.begin(), m_keys.end(), [](const Key &a, const Key &b) {
        if (const int order = a.text.compare(b.text); order != 0)
            return order < 0;
        return a.kind != b.kind ? a.kind < b.kind : a.member < b.member;
    });
    Statement statement = m_transaction.connection().prepare(
        QStringLiteral("INSERT INTO member_key (key, kind, member_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"));
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (i % rowsBetweenReports == 0 && !progress(members))
            return failure(ErrorCode::Canceled);
        const Key &key = m_keys.at(i);
        statement.bind(QString::fromUtf8(key.text)).bind(QString(QLatin1Char(key.kind))).bind(key.member);
        if (Done done = statement.run(); !done)
            return done;
    }
    m_keys.clear();
    return {};
}

} // namespace dangjian
