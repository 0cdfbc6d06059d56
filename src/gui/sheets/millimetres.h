// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cmath>

namespace dangjian {

/** To a tenth of a millimetre's tenth: what people read is what is kept. */
inline double tidyMm(double mm)
{
    return std::round(mm * 100) / 100;
}

inline QRectF tidy(const QRectF &rect)
{
    return {tidyMm(rect.x()), tidyMm(rect.y()), tidyMm(rect.width()), tidyMm(rect.height())};
}

} // namespace dangjian
