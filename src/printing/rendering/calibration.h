// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSizeF>
#include <QString>

namespace dangjian {

/** How a printer is put right on one paper: what is drawn at x comes to x × scale + shift, in mm of the sheet. */
struct Calibration
{
    double across = 0; // mm, to the right
    double down = 0;
    double scaleAcross = 1;
    double scaleDown = 1;

    bool isNone() const;
};

/** What is measured on a test page, in mm. */
struct CalibrationMeasure
{
    double fromLeft = 0; // the paper's left edge to the left crosses
    double fromTop = 0;
    double across = 0; // from the left crosses to the right ones
    double down = 0;
};

/** How far the crosses of a test page stand from the edges, in mm. */
inline constexpr double crossInset = 20;

/** What would be measured on a paper of this size if nothing had to be put right. */
CalibrationMeasure rightMeasure(QSizeF paper);

/** The calibration that puts right what was measured on a page drawn with `present`. */
Calibration calibrated(const Calibration &present, const CalibrationMeasure &measured, QSizeF paper);

/** "105x148": papers across and upright are two, as they go through the printer differently. */
QString calibrationKey(QSizeF paper);

/** The calibrations of one printer, by paper. */
using CalibrationTable = QHash<QString, Calibration>;

} // namespace dangjian
