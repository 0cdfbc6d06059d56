// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

namespace dangjian {

using CertificateId = Id<struct CertificateTag>;

enum class CertificateState
{
    Valid,
    Replaced,
    Lost,
    Withdrawn
};

template <>
struct Codes<CertificateState>
{
    static constexpr std::array table{std::pair{CertificateState::Valid, "valid"},
        std::pair{CertificateState::Replaced, "replaced"}, std::pair{CertificateState::Lost, "lost"},
        std::pair{CertificateState::Withdrawn, "withdrawn"}};
};

/** A registration certificate 登记证 of a member; its kind is the category for which it was issued. */
struct Certificate
{
    CertificateId id;
    QString number;
    MemberId memberId;
    MemberCategory kind = MemberCategory::Branch;
    QDate issued;
    CertificateState state = CertificateState::Valid;
    QDate ended; // when it ceased to be valid
    QString reason; // why it was replaced, reported lost or withdrawn
    QDate printed; // when the booklet was last printed; null = never
    int linesPrinted = 0; // log lines that stand on the paper booklet
    qint64 rowVersion = 1;
};

/**
 * The number of a certificate: a letter for the category (Z 支部, A 在职, L 流动), the office in two digits and a
 * serial of seven digits, "A01-0001234"; it begins with a letter, so that it is never taken for an id.
 */
QString certificateNumber(MemberCategory kind, qint64 office, qint64 serial);

} // namespace dangjian
