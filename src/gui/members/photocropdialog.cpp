// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/photocropdialog.h"

#include "members/cropview.h"
#include "members/ui_photocropdialog.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>

namespace dangjian {

namespace {

/** More pixels than this across make no better photo of 25 mm, even from a small part of the picture. */
constexpr int longestSide = 4000;
constexpr double dotsPerMetre = 300 / 0.0254;
constexpr int jpegQuality = 90;

Result<QImage> read(const QString &file)
{
    if (!QFileInfo(file).isReadable())
        return failure(ErrorCode::FileUnreadable, file);
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::FileFormat, file, {QStringLiteral("picture.unreadable")}, reader.errorString());
    return image;
}

} // namespace

QFuture<Result<QImage>> readPicture(const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<QImage>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file] {
        promise->addResult(read(file));
        promise->finish();
    });
    return promise->future();
}

QByteArray photoJpeg(const QImage &photo)
{
    QImage dotted = photo;
    dotted.setDotsPerMeterX(int(dotsPerMetre));
    dotted.setDotsPerMeterY(int(dotsPerMetre));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    dotted.save(&buffer, "JPG", jpegQuality);
    return bytes;
}

QString pictureFilter()
{
    return QCoreApplication::translate("PhotoCropDialog", "Pictures (*.jpg *.jpeg *.png *.bmp *.webp *.gif)");
}

PhotoCropDialog::PhotoCropDialog(const QImage &picture, QWidget *parent)
    : QDialog(parent), m_form(std::make_unique<Ui::PhotoCropDialog>())
{
    m_form->setupUi(this);
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Take this photo"));
    connect(m_form->cropView, &CropView::cropChanged, this, &PhotoCropDialog::showState);
    connect(m_form->leftButton, &QPushButton::clicked, this, [this] { m_form->cropView->turn(false); });
    connect(m_form->rightButton, &QPushButton::clicked, this, [this] { m_form->cropView->turn(true); });
    connect(m_form->zoomSlider, &QSlider::valueChanged, this,
        [this](int value) { m_form->cropView->setZoom(value / 100.0); });
    m_form->cropView->setImage(picture);
    m_form->cropView->setFocus();
}

PhotoCropDialog::~PhotoCropDialog() = default;

QByteArray PhotoCropDialog::jpeg() const
{
    return photoJpeg(m_form->cropView->cropped());
}

void PhotoCropDialog::showState()
{
    const QSignalBlocker blocker(m_form->zoomSlider);
    m_form->zoomSlider->setValue(qRound(m_form->cropView->zoom() * 100));
    const double pixels = m_form->cropView->cropRect().width();
    // Below half of the photo's own dots, faces look coarse on paper.
    m_form->coarseLabel->setText(pixels < photoPixels.width() / 2.0
            ? tr("This part has few pixels (%1 across); the photo will look coarse on paper.").arg(int(pixels))
            : QString());
}

} // namespace dangjian
