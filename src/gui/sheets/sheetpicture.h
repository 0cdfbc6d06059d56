// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace dangjian {

/** A picture as a sheet carries it. */
struct SheetPicture
{
    QByteArray jpeg{};
    QSize pixels{};
};

/** A picture file of any usual kind as a JPEG, no larger than printers can tell apart; empty where it is none. Takes
 * its time: not for the screen's thread. */
SheetPicture sheetPicture(const QString &file);
SheetPicture sheetPicture(const QImage &image);

} // namespace dangjian
