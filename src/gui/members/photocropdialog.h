// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDialog>
#include <QFuture>
#include <QImage>

#include <memory>

namespace Ui {
class PhotoCropDialog;
}

namespace dangjian {

/** Reads a picture off the screen's thread, upright and no larger than a crop needs; FileUnreadable, FileFormat. */
QFuture<Result<QImage>> readPicture(const QString &file);

/** The photo as it is stored: JPEG of photoPixels, 300 dots per inch, quality 90. */
QByteArray photoJpeg(const QImage &photo);

/** The file dialog's filter for pictures. */
QString pictureFilter();

/** Crops a picture to a member's photo. */
class PhotoCropDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PhotoCropDialog(const QImage &picture, QWidget *parent = nullptr);
    ~PhotoCropDialog() override;

    QByteArray jpeg() const;

private:
    void showState();

    std::unique_ptr<Ui::PhotoCropDialog> m_form;
};

} // namespace dangjian
