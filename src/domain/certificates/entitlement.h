// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

namespace dangjian {

/**
 * Whether a member in this state holds a certificate: who was expelled, was transferred out or has died does not, while
 * a suspended membership 停止党籍 may go on and leaves the certificate valid.
 */
constexpr bool holdsCertificate(MembershipState state)
{
    return state == MembershipState::Normal || state == MembershipState::Suspended;
}

} // namespace dangjian
