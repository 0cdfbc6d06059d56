// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rendering/calibration.h"

class QPrinter;
class QSettings;

namespace dangjian {

/** The calibrations of this computer's printers, by name and paper, in the program's settings. */
class Calibrations
{
public:
    explicit Calibrations(QSettings &settings) : m_settings(settings) { }

    Calibration of(const QString &printer, QSizeF paper) const;
    /** None is forgotten. */
    void set(const QString &printer, QSizeF paper, const Calibration &calibration);
    CalibrationTable tableOf(const QString &printer) const;
    /** Those that hold for what this printer prints: none where it writes a file, which is exact. */
    CalibrationTable tableFor(const QPrinter &printer) const;

private:
    static QString groupOf(const QString &printer);

    QSettings &m_settings;
};

} // namespace dangjian
