// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/millimetres.h"
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
/**
 * Puts elements in front of all others of a page; gives their new ids. What stands `beside` may draw them in: a flow
 * takes texts and tables, in reading order; a group and a label take everything.
 */
QStringList insertElements(
    SheetDescription &sheet, int page, const QList<SheetElement> &elements, const QString &beside = {});
/** The text that is, or stands nearest to, what is named, among what stands with it; nothing where there is none. */
const SheetElement *wordsBeside(SheetDescription &sheet, const QString &id);
/** One place to the front (up: drawn later, in a flow further down) or to the back. */
void restack(SheetDescription &sheet, const QString &id, bool up);

/** A new element of its kind with a usual size and content, its corner at `at`. */
SheetElement newElement(const SheetDescription &sheet, ElementKind kind, QPointF at);

} // namespace dangjian
