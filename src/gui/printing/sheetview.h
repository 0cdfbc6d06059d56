// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <memory>

class QTimer;

namespace dangjian {

class PagePainter;
class PrintFonts;

/**
 * Pages as they will be printed, side by side as the window allows. Each is drawn once for a zoom, one page between two
 * events, so that a thick booklet does not hold up the keyboard.
 */
class SheetView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);
    ~SheetView() override;

    void setPages(const QList<Page> &pages, std::shared_ptr<const PrintFonts> fonts);
    int pageCount() const { return int(m_pages.size()); }
    /** The page at the upper edge, counted from 0. */
    int currentPage() const;
    void goToPage(int page);

    /** 1 = the size on paper. */
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /** Whole pages, as large as the window's height allows; kept until the zoom is set. */
    void fitPage();

Q_SIGNALS:
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double pixelsPerMm() const;
    void arrange();
    void applyFit();
    void drawNext();

    QList<Page> m_pages;
    std::unique_ptr<PagePainter> m_painter;
    QList<QRect> m_places; // of the pages, in the contents' pixels
    QHash<int, QImage> m_drawn;
    QTimer *m_drawTimer;
    double m_zoom = 1;
    bool m_fitted = true;
};

} // namespace dangjian
