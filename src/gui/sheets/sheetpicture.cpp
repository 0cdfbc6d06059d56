// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetpicture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace dangjian {

SheetPicture sheetPicture(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    return sheetPicture(reader.read());
}

SheetPicture sheetPicture(const QImage &read)
{
    constexpr int most = 2000; // pixels a side: 400 dots per inch over 127 mm
    if (read.isNull())
        return {};
    const bool large = read.width() > most || read.height() > most;
    const QImage image = large ? read.scaled(most, most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : read;
    // Paper is white where a picture is transparent.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, image);
    painter.end();
    SheetPicture picture{{}, opaque.size()};
    QBuffer buffer(&picture.jpeg);
    buffer.open(QIODevice::WriteOnly);
    opaque.save(&buffer, "JPEG", 90);
    return picture;
}

} // namespace dangjian
