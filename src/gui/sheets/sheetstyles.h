// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/tablecells.h"

#include <functional>

namespace dangjian {

/*
 * The styles of a sheet, and what they dress. What holds others (a table, a group, a flow) is dressed by dressing all
 * that stands in it.
 */

/** Calls `what` with the name of each style that an element, its rows and cells and all within it bear. */
void forEachStyle(SheetElement &element, const std::function<void(QString &)> &what);
void forEachStyle(const SheetElement &element, const std::function<void(const QString &)> &what);

/** Where letters are written, or a line is drawn. */
enum class Dressing
{
    Letters,
    Ink, // of which only the colour counts
    None,
};
Dressing dressingOf(const SheetElement &element);

/** How something selected looks: the name of its style, and what it sets itself. */
struct StyleUse
{
    QString style{};
    StyleChanges own{};
    Dressing dressing = Dressing::Letters;
};
QList<StyleUse> stylesIn(const SheetDescription &sheet, const SheetSelection &selection);
/** Changes what the selected things themselves set. */
void changeOwnStyles(
    SheetDescription &sheet, const SheetSelection &selection, const std::function<void(StyleChanges &)> &how);
/**
 * Gives the selected things a style, so that they look as it says: what they set themselves for their letters goes, how
 * they sit in their frame stays.
 */
void applyStyle(SheetDescription &sheet, const SheetSelection &selection, const QString &name);

SheetStyle *styleNamed(SheetDescription &sheet, const QString &name);
const SheetStyle *styleNamed(const SheetDescription &sheet, const QString &name);
/** How many elements, rows and cells bear it, and styles build on it. */
int usesOf(const SheetDescription &sheet, const QString &name);
/** False where the name is empty or another style has it; all that bears the style follows. */
bool renameStyle(SheetDescription &sheet, const QString &name, const QString &to);
/** A new style behind all others; its name, if need be with a number, is given. */
QString addStyle(SheetDescription &sheet, const QString &name, const QString &base, const StyleChanges &changes);
/** False where something still bears it. */
bool removeStyle(SheetDescription &sheet, const QString &name);

} // namespace dangjian
