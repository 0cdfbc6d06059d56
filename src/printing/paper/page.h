// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArray>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QRgb>
#include <QSize>
#include <QSizeF>

#include <memory>
#include <variant>

namespace dangjian {

/** The faces that sheets are set in. Those of official letters are taken where the machine has them, others stand in
 * for them. The rare ones are never asked for: they stand in where the others lack a character. */
enum class Face : quint8
{
    Serif,
    SerifBold,
    Sans,
    SansBold,
    FangSong, // 仿宋, the text of official letters
    XiaoBiaoSong, // 小标宋, their titles
    Kai, // 楷体
    Rare,
    RareMore
};
inline constexpr int faceCount = 9;

inline constexpr QRgb inkBlack = 0xff000000;
inline constexpr QRgb inkRed = 0xff9b1c1f; // the deep red of cover titles
inline constexpr QRgb inkGrey = 0xff8a8a8a; // marks that are not part of the form: folds, cuts, empty frames

inline constexpr double mmPerPoint = 25.4 / 72.0;

/** A glyph on its baseline, in mm from the page's upper left corner. */
struct PlacedGlyph
{
    quint32 id = 0;
    float x = 0;
    float y = 0;
};

/** How many bytes of the run's text stand for how many of its glyphs. */
struct GlyphCluster
{
    quint16 bytes = 0;
    quint16 glyphs = 0;
};

/** Glyphs of one face and size with the UTF-8 text that they show; size in points. */
struct GlyphRun
{
    Face face = Face::Serif;
    float size = 0;
    QRgb ink = inkBlack;
    QList<PlacedGlyph> glyphs{};
    QByteArray text{};
    QList<GlyphCluster> clusters{};
};

/** Straight lines of one width, drawn as one path. */
struct RuleLines
{
    QList<QLineF> lines{};
    double width = 0.2;
    QRgb ink = inkBlack;
    bool dashed = false;
};

/** Filled rectangles, drawn as one path: shaded cells and the bars of a code. */
struct FilledAreas
{
    QList<QRectF> areas{};
    QRgb ink = inkBlack;
};

/** The modules of a QR code, row after row; the square is theirs alone, without the quiet zone. */
struct CodeModules
{
    QRectF square{};
    int across = 0;
    QBitArray dark{}; // across × across
    QRgb ink = inkBlack;
};

/** A JPEG that fills its rectangle; what its proportions leave over is cut off evenly. */
struct PhotoImage
{
    QRectF rect{};
    QByteArray jpeg{};
    QSize pixels{};
};

struct Page;

/** A page drawn on another: the form below the values, or a booklet's page on an imposed sheet. */
struct PlacedPage
{
    QPointF at{};
    std::shared_ptr<const Page> page{};
};

using PageItem = std::variant<GlyphRun, RuleLines, FilledAreas, CodeModules, PhotoImage, PlacedPage>;

/** What is on one side of a sheet, in the order of drawing; all measures in mm. */
struct Page
{
    QSizeF size{};
    QList<PageItem> items{};
    bool common = false; // placed on many pages: a PDF carries it once
};

/** A character that no print font has, and where it would have stood. Pages count from 1. */
struct MissingGlyph
{
    QString character{};
    QString name{};
    int page = 0;
};

} // namespace dangjian
