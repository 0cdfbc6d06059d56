// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdescription.h"
#include "sheets/sheetfields.h"
#include "sheets/sheettemplate.h"

#include <optional>

namespace dangjian {

/** What has to be known, beyond the fields that many sheets share, before a piece of a sheet can be drawn. */
enum Need : unsigned
{
    NeedsNothing = 0,
    NeedsData = 1,
    NeedsPage = 2, // the number of the page
    NeedsPages = 4, // how many there are
    NeedsSums = 8 // which rows stand on the page
};
using Needs = unsigned;

/** Whether a piece looks the same on the same page of many sheets. */
inline bool isCommon(Needs needs)
{
    return (needs & ~Needs(NeedsPage)) == 0;
}

struct CompiledText
{
    QList<TemplatePiece> pieces{};
    std::optional<RichText> constant{};
    Needs needs = NeedsNothing;
};

struct CompiledCondition
{
    std::optional<SheetCondition> condition{};
    Needs needs = NeedsNothing;
};

struct CompiledCell
{
    const SheetCell *cell = nullptr;
    CellPlace place{};
    ResolvedStyle style{};
    CompiledText text{};
};

struct CompiledRow
{
    const SheetRow *row = nullptr;
    CompiledCondition condition{};
    QList<CompiledCell> cells{};
    bool linked = false; // a cell spans this row and the next: both stand on one page
};

/** A row of a table as it is drawn on a page: the entry of the description and, of a section, which copy of it. */
struct DrawnRow
{
    int entry = 0;
    int copy = -1; // -1: stands once
    double height = 0;
};

struct CompiledTable
{
    QList<double> edges{}; // of the columns, from the table's left
    QList<CompiledRow> rows{};
    bool fixed = false; // the same rows at the same places on every page
    QList<DrawnRow> drawn{}; // of a fixed table
};

struct CompiledElement
{
    const SheetElement *element = nullptr;
    ResolvedStyle style{};
    CompiledCondition condition{};
    CompiledText text{};
    Needs needs = NeedsNothing; // of its content, without the condition
    CompiledTable table{};
    QList<CompiledElement> children{};
};

struct CompiledPage
{
    const SheetPage *page = nullptr;
    CompiledCondition condition{};
    QList<CompiledElement> elements{};
    QStringList sections{}; // whose rows go on from page to page
    QStringList shared{}; // fields that common pieces name
    bool numbered = false; // a common piece names the page's number
};

/** A description with its templates read and its styles resolved. */
class CompiledSheet
{
public:
    CompiledSheet(SheetDescription sheet, const SheetOutline *outline);
    CompiledSheet(const CompiledSheet &) = delete;
    CompiledSheet &operator=(const CompiledSheet &) = delete;

    const SheetDescription &sheet() const { return m_sheet; }
    const QList<CompiledPage> &pages() const { return m_pages; }
    /** Whether any piece names the number of all pages. */
    bool countsPages() const { return (m_all & NeedsPages) != 0; }

private:
    CompiledText text(const QString &words, const SheetSection *row);
    CompiledCondition condition(const QString &words, const SheetSection *row);
    Needs needs(const FieldReference &field, const SheetSection *row);
    CompiledElement element(const SheetElement &element, const QString &rowsOf);
    CompiledTable table(const SheetElement &element, const QString &rowsOf);
    const SheetSection *section(const QString &name) const;

    const SheetDescription m_sheet;
    const SheetOutline *m_outline;
    QList<CompiledPage> m_pages;
    Needs m_all = NeedsNothing;
    QStringList m_shared; // of the page in hand
    bool m_numbered = false;
};

} // namespace dangjian
