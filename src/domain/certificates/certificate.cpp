// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificate.h"

namespace dangjian {

QString certificateNumber(MemberCategory kind, qint64 office, qint64 serial)
{
    const char letter = kind == MemberCategory::Branch ? 'Z' : kind == MemberCategory::InService ? 'A' : 'L';
    return QStringLiteral("%1%2-%3")
        .arg(QLatin1Char(letter))
        .arg(office, 2, 10, QLatin1Char('0'))
        .arg(serial, 7, 10, QLatin1Char('0'));
}

} // namespace dangjian
