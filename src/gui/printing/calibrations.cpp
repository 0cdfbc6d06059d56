// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/calibrations.h"

#include <QPrinter>
#include <QSettings>
#include <QUrl>

namespace dangjian {

namespace {

Calibration calibrationFrom(const QVariant &value)
{
    const QVariantList numbers = value.toList();
    if (numbers.size() != 4)
        return {};
    const Calibration read{numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()};
    return read.scaleAcross > 0 && read.scaleDown > 0 ? read : Calibration{};
}

} // namespace

QString Calibrations::groupOf(const QString &printer)
{
    return QStringLiteral("calibration/") + QString::fromLatin1(QUrl::toPercentEncoding(printer));
}

Calibration Calibrations::of(const QString &printer, QSizeF paper) const
{
    return calibrationFrom(m_settings.value(groupOf(printer) + QLatin1Char('/') + calibrationKey(paper)));
}

void Calibrations::set(const QString &printer, QSizeF paper, const Calibration &calibration)
{
    const QString key = groupOf(printer) + QLatin1Char('/') + calibrationKey(paper);
    if (calibration.isNone())
        m_settings.remove(key);
    else
        m_settings.setValue(
            key, QVariantList{calibration.across, calibration.down, calibration.scaleAcross, calibration.scaleDown});
}

CalibrationTable Calibrations::tableOf(const QString &printer) const
{
    CalibrationTable table;
    m_settings.beginGroup(groupOf(printer));
    const QStringList papers = m_settings.childKeys();
    for (const QString &paper : papers)
        table.insert(paper, calibrationFrom(m_settings.value(paper)));
    m_settings.endGroup();
    return table;
}

CalibrationTable Calibrations::tableFor(const QPrinter &printer) const
{
    return printer.outputFormat() == QPrinter::NativeFormat && printer.outputFileName().isEmpty()
        ? tableOf(printer.printerName())
        : CalibrationTable();
}

} // namespace dangjian
