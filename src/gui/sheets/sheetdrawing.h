// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/printfonts.h"
#include "sheets/sheetdata.h"
#include "sheets/sheetfields.h"
#include "sheets/sheetlayouter.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace dangjian {

/** Where pages lie side by side in a view: a function of the view alone, so that any thread can tell. */
struct PageArrangement
{
    int count = 0;
    QSizeF page{}; // mm
    double scale = 1; // pixels a millimetre
    int width = 0; // of the view, in pixels

    QRect place(int page) const;
    QSize extent() const;
    bool operator==(const PageArrangement &) const = default;
};

/** What is to be seen. */
struct SheetScene
{
    SheetDescription sheet{};
    const SheetOutline *outline = nullptr;
    std::shared_ptr<const SheetData> data{};
    QSize view{}; // pixels
    QPoint scroll{};
    double scale = 1; // pixels a millimetre
    double ratio = 1; // device pixels a pixel
    QColor around{}; // beside the paper
};

/** A scene laid out, and its picture: what the view shows of the paper. */
struct DrawnScene
{
    SheetScene scene{};
    LaidSheet laid{};
    PageArrangement arrangement{};
    QImage image{};
};

/**
 * Lays out and paints scenes away from the screen's thread, one at a time; a scene that another one has replaced
 * meanwhile is never begun, so that what is seen keeps up with the hand.
 */
class SheetDrawing : public QObject
{
    Q_OBJECT

public:
    explicit SheetDrawing(QObject *parent = nullptr);
    ~SheetDrawing() override;

    void setFonts(std::shared_ptr<const PrintFonts> fonts);
    bool hasFonts() const { return m_fonts != nullptr; }
    void draw(const SheetScene &scene);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void drawn(const dangjian::DrawnScene &scene);

private:
    struct Hand;
    void begin(const SheetScene &scene);

    std::shared_ptr<const PrintFonts> m_fonts;
    std::shared_ptr<Hand> m_hand; // used by one thread at a time
    QThreadPool m_pool;
    std::optional<SheetScene> m_next;
    bool m_busy = false;
};

} // namespace dangjian
