// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdescription.h"

#include <QPointF>
#include <QStringList>

#include <optional>

namespace dangjian {

/*
 * What an office does to a sheet, as functions from description to description. Ids name elements wherever they stand;
 * what stands within another selected one moves with that and is not counted twice. Measures in mm.
 */

/** Where an element stands. */
struct ElementPlace
{
    int page = -1; // of the description
    SheetElement *parent = nullptr; // nullptr = the page itself
    QList<SheetElement> *siblings = nullptr;
    qsizetype index = -1;
};
std::optional<ElementPlace> placeOf(SheetDescription &sheet, const QString &id);
/** The page of the description on which the element stands; -1 = on none. */
int pageOf(const SheetDescription &sheet, const QString &id);
/** The id of the element that holds this one; empty = the page does. */
QString parentOf(const SheetDescription &sheet, const QString &id);
/** The section whose rows an element repeats, or stands in: of a grid around it. */
QString sectionAround(const SheetDescription &sheet, const QString &id);
/** Where the element stands on its page, as far as the description alone tells. */
QRectF describedRect(const SheetDescription &sheet, const QString &id);
/** All ids of a page, in the order of drawing, what holds others before them. */
QStringList idsOfPage(const SheetDescription &sheet, int page);
/** The ids that no other of them holds. */
QStringList outermost(const SheetDescription &sheet, const QStringList &ids);

/** In a flow, where only the distance to what is above can be chosen, down becomes more of it. */
void moveElements(SheetDescription &sheet, const QStringList &ids, QPointF by);
/** `from` as it was laid out, `to` as it is to be; a table's columns and rows grow in proportion. */
void resizeElement(SheetDescription &sheet, const QString &id, const QRectF &from, const QRectF &to);
void removeElements(SheetDescription &sheet, const QStringList &ids);
/** Copies beside the originals, with ids of their own, which it gives. */
QStringList duplicateElements(SheetDescription &sheet, const QStringList &ids, QPointF by);
/** Puts elements in front of all others of a page; gives their new ids. */
QStringList insertElements(SheetDescription &sheet, int page, QList<SheetElement> elements);
/** One place to the front (up: drawn later, in a flow further down) or to the back. */
void restack(SheetDescription &sheet, const QString &id, bool up);

/** Moves the border at the right of a column; the next one gives what it takes, the last one makes the table wider. */
void moveColumnBorder(SheetElement &table, int column, double by);
void setRowHeight(SheetElement &table, int row, double height);

/** A new element of its kind with a usual size and content, its corner at `at`. */
SheetElement newElement(const SheetDescription &sheet, ElementKind kind, QPointF at);

/** Elements and the styles they use as text, for the clipboard of any program; and back. */
QByteArray copiedElements(const SheetDescription &sheet, const QStringList &ids);
/** Nothing where the text is no such thing. Styles that the sheet does not know are added to it. */
std::optional<QStringList> pasteElements(SheetDescription &sheet, int page, const QByteArray &copied, QPointF by);

enum class Alignment
{
    Left,
    Centre,
    Right,
    Top,
    Middle,
    Bottom,
    EvenlyAcross,
    EvenlyDown,
};
/** How far each of the rectangles has to move; one alone is aligned to `area`. */
QList<QPointF> aligned(const QList<QRectF> &rects, Alignment alignment, const QRectF &area);

/** To a tenth of a millimetre's tenth: what people read is what is kept. */
double tidyMm(double mm);
QRectF tidy(const QRectF &rect);

} // namespace dangjian
