// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "paper/printfonts.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace dangjian {

/** A small picture of papers side by side; what is new on them is marked. */
class PagePicture : public QWidget
{
    Q_OBJECT

public:
    explicit PagePicture(QWidget *parent = nullptr);

    /** `added` are pages of the same number and size as `shown`, with what will be printed; or none. */
    void setPages(const QList<Page> &shown, const QList<Page> &added, std::shared_ptr<const PrintFonts> fonts);
    void clear();

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    QList<Page> m_shown;
    QList<QList<QRectF>> m_marks; // in mm, by page
    std::shared_ptr<const PrintFonts> m_fonts;
    QImage m_image;
};

/** What of a page carries glyphs, in mm; empty where none does. */
QRectF inkedPart(const Page &page);
/** The same of each page that lies on this one; of it alone where none does. */
QList<QRectF> inkedParts(const Page &page);

} // namespace dangjian
