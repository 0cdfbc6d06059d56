// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace dangjian {

/** 25×35 mm at 300 dots per inch. */
inline constexpr QSize photoPixels(295, 413);

/**
 * A picture behind a frame of 25×35 mm: dragged or moved by arrow keys, zoomed by wheel or keys, never so far that the
 * frame holds anything but picture.
 */
class CropView : public QWidget
{
    Q_OBJECT

public:
    explicit CropView(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    const QImage &image() const { return m_image; }
    /** A quarter to the right, or to the left. */
    void turn(bool right);
    /** 0 = as much of the picture as the frame takes, 1 = eight times as near. */
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /** Moves the frame over the picture, in parts of the frame's width. */
    void moveBy(double across, double down);
    /** What stands in the frame, in pixels of the picture. */
    QRectF cropRect() const;
    /** What stands in the frame, as photoPixels. */
    QImage cropped() const;

    QSize sizeHint() const override { return {440, 420}; }
    QSize minimumSizeHint() const override { return {240, 260}; }

Q_SIGNALS:
    void cropChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF frame() const;
    QSizeF cropSize() const;
    void keepInside();

    QImage m_image;
    double m_zoom = 0;
    QPointF m_centre; // in pixels of the picture
    QPointF m_dragged;
};

} // namespace dangjian
