// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetdrawing.h"

#include "app/afterwards.h"
#include "rendering/pagepainter.h"

#include <QPainter>
#include <QPromise>

#include <algorithm>
#include <utility>

namespace dangjian {

namespace {

constexpr int gap = 16; // between pages and around them, in pixels

} // namespace

QRect PageArrangement::place(int index) const
{
    const QSize cell = (page * scale).toSize();
    const int columns = std::max(1, (width - gap) / std::max(1, cell.width() + gap));
    const int used = std::min(columns, count);
    const int left = std::max(gap, (width - used * cell.width() - (used - 1) * gap) / 2);
    return {QPoint(left + index % columns * (cell.width() + gap), gap + index / columns * (cell.height() + gap)), cell};
}

QSize PageArrangement::extent() const
{
    if (count == 0)
        return {};
    const QRect last = place(count - 1);
    return {last.width() + 2 * gap, last.bottom() + gap};
}

/** What is kept from one scene to the next: layouters know their texts, painters the outlines. */
struct SheetDrawing::Hand
{
    explicit Hand(const std::shared_ptr<const PrintFonts> &fonts)
        : shaper(std::make_shared<Shaper>(fonts)), painter(fonts)
    {
    }

    void layOut(const SheetScene &scene)
    {
        if (layouter && data == scene.data && layouter->sheet() == scene.sheet)
            return;
        if (!layouter || !(layouter->sheet() == scene.sheet))
            layouter = std::make_unique<SheetLayouter>(shaper, scene.sheet, scene.outline);
        data = scene.data;
        SheetOptions options;
        options.places = true;
        laid = layouter->layout(data ? *data : SheetData(), options);
    }

    QImage paint(const SheetScene &scene, const PageArrangement &arrangement)
    {
        QImage image((QSizeF(scene.view) * scene.ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(scene.ratio);
        image.fill(scene.around);
        QPainter onImage(&image);
        onImage.setRenderHint(QPainter::Antialiasing);
        onImage.setRenderHint(QPainter::SmoothPixmapTransform);
        for (int i = 0; i < arrangement.count; ++i) {
            const QRect place = arrangement.place(i).translated(-scene.scroll);
            if (!place.intersects(QRect(QPoint(), scene.view)))
                continue;
            onImage.fillRect(place.translated(2, 2), QColor(0, 0, 0, 50));
            onImage.fillRect(place, Qt::white);
            onImage.save();
            onImage.setClipRect(place);
            onImage.translate(place.topLeft());
            painter.draw(onImage, laid.pages.at(i), scene.scale);
            onImage.restore();
        }
        return image;
    }

    std::shared_ptr<Shaper> shaper;
    PagePainter painter;
    std::unique_ptr<SheetLayouter> layouter;
    std::shared_ptr<const SheetData> data;
    LaidSheet laid;
};

SheetDrawing::SheetDrawing(QObject *parent) : QObject(parent)
{
    // A thread of its own: printing and importing must not hold up the hand.
    m_pool.setMaxThreadCount(1);
}

SheetDrawing::~SheetDrawing()
{
    m_pool.waitForDone();
}

void SheetDrawing::setFonts(std::shared_ptr<const PrintFonts> fonts)
{
    m_fonts = std::move(fonts);
    m_hand = std::make_shared<Hand>(m_fonts);
    if (m_next && !m_busy)
        begin(*std::exchange(m_next, std::nullopt));
}

void SheetDrawing::draw(const SheetScene &scene)
{
    if (m_busy || !m_fonts)
        m_next = scene;
    else
        begin(scene);
}

void SheetDrawing::begin(const SheetScene &scene)
{
    m_busy = true;
    auto promise = std::make_shared<QPromise<DrawnScene>>();
    promise->start();
    afterwards(promise->future(), this, [this](const DrawnScene &drawnScene) {
        m_busy = false;
        if (m_next)
            begin(*std::exchange(m_next, std::nullopt));
        Q_EMIT drawn(drawnScene);
    });
    m_pool.start([promise, hand = m_hand, scene] {
        hand->layOut(scene);
        DrawnScene result;
        result.scene = scene;
        result.laid = hand->laid;
        result.arrangement = {int(hand->laid.pages.size()), scene.sheet.size, scene.scale, scene.view.width()};
        result.image = hand->paint(scene, result.arrangement);
        promise->addResult(result);
        promise->finish();
    });
}

} // namespace dangjian
