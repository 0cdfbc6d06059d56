// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/jpeg.h"

#include <algorithm>

namespace dangjian {

std::optional<QSize> jpegSize(const QByteArray &bytes)
{
    const auto byte = [&](qsizetype at) { return int(quint8(bytes[at])); };
    const qsizetype size = bytes.size();
    if (size < 4 || byte(0) != 0xff || byte(1) != 0xd8)
        return std::nullopt;
    for (qsizetype at = 2; at + 9 < size;) {
        if (byte(at) != 0xff)
            return std::nullopt;
        const int marker = byte(at + 1);
        if (marker == 0xff || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
            at += marker == 0xff ? 1 : 2; // padding, and markers without a length
            continue;
        }
        if (marker >= 0xc0 && marker <= 0xc2) {
            const QSize pixels(byte(at + 7) << 8 | byte(at + 8), byte(at + 5) << 8 | byte(at + 6));
            const int bits = byte(at + 4);
            const int components = byte(at + 9);
            if (bits != 8 || (components != 1 && components != 3) || pixels.isEmpty()
                || std::max(pixels.width(), pixels.height()) > jpegPixelsAtMost)
                return std::nullopt;
            return pixels;
        }
        if (marker == 0xd9 || marker == 0xda)
            return std::nullopt;
        at += 2 + (byte(at + 2) << 8 | byte(at + 3));
    }
    return std::nullopt;
}

} // namespace dangjian
