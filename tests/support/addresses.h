// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teststore.h"

namespace dangjian {

/** Envelopes and labels go to those only whose address is known: from now on that is everybody. */
inline void giveAddresses(TestStore &data)
{
    for (const MemberId id : valueOf(data.services().members.ids({}))) {
        Member member = valueOf(data.services().members.show(id)).member;
        member.address = QStringLiteral("解放南路188号");
        valueOf(data.services().members.edit(member));
    }
}

} // namespace dangjian
