// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QPixmap>
#include <QWidget>

namespace dangjian {

struct Services;

/** A member's photo in its frame of 25×35 mm; an outline of a person where there is none. Click or Enter to change it.
 */
class PhotoView : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoView(QWidget *parent = nullptr);

    /** Fetches and shows the photo of a member; a null id shows the outline. */
    void showMember(Services &services, MemberId id);
    void showJpeg(const QByteArray &jpeg);
    bool hasPhoto() const { return !m_photo.isNull(); }
    /** Whether a click asks for another photo. */
    void setChangeable(bool changeable);

    /** Its width in heights of the text; 4.5 where nothing is said. */
    void setLines(double lines);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void changeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPixmap m_photo;
    MemberId m_member;
    bool m_changeable = false;
    double m_lines = 4.5;
};

} // namespace dangjian
