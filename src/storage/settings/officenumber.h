// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"

#include <QVariant>

namespace dangjian {

/** The number of the office out of the store; 0 where what stands there is none, or one whose ids would not fit. */
inline qint64 officeNumber(const QVariant &setting)
{
    constexpr int idBits = 53;
    const qint64 number = setting.toLongLong();
    return number > 0 && number < (qint64(1) << (idBits - idOfficeShift)) ? number : 0;
}

} // namespace dangjian
