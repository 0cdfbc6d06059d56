// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace dangjian {

/** Of a side: what is larger would unpack into more memory than a picture on paper is worth. */
inline constexpr int jpegPixelsAtMost = 8192;

/**
 * The size in pixels out of a JPEG's frame header; nothing when the bytes are no JPEG that a PDF can carry, or it is
 * larger than jpegPixelsAtMost.
 */
std::optional<QSize> jpegSize(const QByteArray &bytes);

} // namespace dangjian
