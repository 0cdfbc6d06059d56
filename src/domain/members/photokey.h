// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>

namespace dangjian {

inline constexpr qsizetype largestPhoto = 1024 * 1024; // bytes of the JPEG; 25×35 mm at 300 dpi has 40 KB

/** What stands for a photo in the store (Member::photo); empty for none. */
inline QString photoKey(const QByteArray &jpeg)
{
    return jpeg.isEmpty() ? QString()
                          : QString::fromLatin1(QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex());
}

} // namespace dangjian
