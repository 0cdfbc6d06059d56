// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdescription.h"

#include <QLatin1StringView>

#include <array>
#include <optional>
#include <utility>

namespace dangjian::sheetnames {

using namespace Qt::StringLiterals;

template <class E, size_t n>
using Names = std::array<std::pair<E, QLatin1StringView>, n>;

inline constexpr Names<ElementKind, 12> kinds{
    {{ElementKind::Text, "text"_L1}, {ElementKind::Line, "line"_L1}, {ElementKind::Box, "box"_L1},
        {ElementKind::Ring, "ring"_L1}, {ElementKind::Table, "table"_L1}, {ElementKind::Image, "image"_L1},
        {ElementKind::QrCode, "qrcode"_L1}, {ElementKind::Barcode, "barcode"_L1}, {ElementKind::Boxes, "boxes"_L1},
        {ElementKind::Group, "group"_L1}, {ElementKind::Grid, "grid"_L1}, {ElementKind::Flow, "flow"_L1}}};
inline constexpr Names<Face, 7> faces{{{Face::Serif, "serif"_L1}, {Face::SerifBold, "serif-bold"_L1},
    {Face::Sans, "sans"_L1}, {Face::SansBold, "sans-bold"_L1}, {Face::FangSong, "fangsong"_L1},
    {Face::XiaoBiaoSong, "xiaobiaosong"_L1}, {Face::Kai, "kai"_L1}}};
inline constexpr Names<Across, 4> aligns{{{Across::Left, "left"_L1}, {Across::Centre, "centre"_L1},
    {Across::Right, "right"_L1}, {Across::Justify, "justify"_L1}}};
inline constexpr Names<Down, 3> valigns{
    {{Down::Top, "top"_L1}, {Down::Middle, "middle"_L1}, {Down::Bottom, "bottom"_L1}}};
inline constexpr Names<Fit, 3> fits{
    {{Fit::OneLine, "one-line"_L1}, {Fit::ShrinkThenWrap, "shrink"_L1}, {Fit::Wrap, "wrap"_L1}}};
inline constexpr Names<PageChoice, 4> choices{{{PageChoice::All, "all"_L1}, {PageChoice::First, "first"_L1},
    {PageChoice::Next, "next"_L1}, {PageChoice::Last, "last"_L1}}};
inline constexpr Names<Continuation, 2> continuations{
    {{Continuation::Page, "page"_L1}, {Continuation::Sheet, "sheet"_L1}}};
inline constexpr Names<bool, 2> yesNo{{{true, "yes"_L1}, {false, "no"_L1}}};
inline constexpr Names<bool, 2> orders{{{true, "down"_L1}, {false, "across"_L1}}};
inline constexpr Names<bool, 2> rests{{{true, "continue"_L1}, {false, "drop"_L1}}};
inline constexpr Names<QRgb, 4> inks{
    {{inkBlack, "black"_L1}, {inkRed, "red"_L1}, {inkGrey, "grey"_L1}, {0xffffffff, "white"_L1}}};

template <class E, size_t n>
QLatin1StringView nameOf(const Names<E, n> &names, E value)
{
    for (const auto &[one, name] : names)
        if (one == value)
            return name;
    return {};
}

template <class E, size_t n>
std::optional<E> valueOf(const Names<E, n> &names, QStringView text)
{
    for (const auto &[one, name] : names)
        if (text == name)
            return one;
    return std::nullopt;
}

} // namespace dangjian::sheetnames
