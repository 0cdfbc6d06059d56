// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendering/calibration.h"

#include <cmath>

namespace dangjian {

namespace {

constexpr double noticeable = 0.0005;

struct Axis
{
    double shift = 0;
    double scale = 1;
};

/**
 * The printer brings what is drawn at x to a·(s·x + t) + b. Measured are where the cross at `inset` came to and how far
 * the crosses came to stand apart; a·s' = 1, and the cross comes to its place.
 */
Axis putRight(const Axis &present, double measuredInset, double measuredSpan, double span)
{
    if (measuredSpan <= 0 || span <= 0)
        return present;
    const double printer = measuredSpan / span / present.scale;
    Axis axis;
    axis.scale = 1 / printer;
    axis.shift = present.shift + (crossInset - measuredInset) / printer - crossInset * (axis.scale - present.scale);
    return axis;
}

} // namespace

bool Calibration::isNone() const
{
    return std::abs(across) < noticeable && std::abs(down) < noticeable && std::abs(scaleAcross - 1) < noticeable / 10
        && std::abs(scaleDown - 1) < noticeable / 10;
}

CalibrationMeasure rightMeasure(QSizeF paper)
{
    return {crossInset, crossInset, paper.width() - 2 * crossInset, paper.height() - 2 * crossInset};
}

Calibration calibrated(const Calibration &present, const CalibrationMeasure &measured, QSizeF paper)
{
    const CalibrationMeasure right = rightMeasure(paper);
    const Axis across
        = putRight({present.across, present.scaleAcross}, measured.fromLeft, measured.across, right.across);
    const Axis down = putRight({present.down, present.scaleDown}, measured.fromTop, measured.down, right.down);
    return {across.shift, down.shift, across.scale, down.scale};
}

QString calibrationKey(QSizeF paper)
{
    return QStringLiteral("%1x%2").arg(qRound(paper.width())).arg(qRound(paper.height()));
}

} // namespace dangjian
