// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetdocument.h"

#include "sheets/sheetedits.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace dangjian {

// Descriptions share what they have in common, so a step costs little more than what it changed.
class SheetStep : public QUndoCommand
{
public:
    SheetStep(SheetDocument &document, const QString &what, const SheetDescription &after,
        const SheetSelection &selection, const QString &series)
        : QUndoCommand(what),
          m_document(document),
          m_before(document.sheet()),
          m_after(after),
          m_selectedBefore(document.selection()),
          m_selectedAfter(selection),
          m_series(series)
    {
    }

    void undo() override
    {
        m_document.m_series.clear();
        m_document.apply(m_before, m_selectedBefore);
    }
    void redo() override { m_document.apply(m_after, m_selectedAfter); }
    int id() const override { return m_series.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const SheetStep *>(other);
        if (next->m_series != m_series)
            return false;
        m_after = next->m_after;
        m_selectedAfter = next->m_selectedAfter;
        return true;
    }

private:
    SheetDocument &m_document;
    SheetDescription m_before;
    SheetDescription m_after;
    SheetSelection m_selectedBefore;
    SheetSelection m_selectedAfter;
    QString m_series;
};

SheetDocument::SheetDocument(SheetDescription original, SheetDescription own, QObject *parent)
    : QObject(parent), m_sheet(std::move(own)), m_original(std::move(original)), m_stored(m_sheet)
{
}

void SheetDocument::markSaved(const SheetDescription &stored)
{
    m_stored = stored;
    m_undoStack.setClean();
}

void SheetDocument::discard()
{
    if (m_undoStack.cleanIndex() >= 0) {
        m_undoStack.setIndex(m_undoStack.cleanIndex());
        return;
    }
    // What was saved has been undone, and something else done in its place: no way leads back there.
    apply(m_stored, {});
    m_undoStack.clear();
}

void SheetDocument::change(const QString &what, const SheetDescription &after, const QString &series)
{
    if (after == m_sheet)
        return;
    // A series that something else interrupted is not taken up again.
    if (series != m_series)
        ++m_seriesNumber;
    m_series = series;
    m_undoStack.push(new SheetStep(
        *this, what, after, m_selection, series.isEmpty() ? QString() : series + QString::number(m_seriesNumber)));
}

void SheetDocument::change(const QString &what, const SheetDescription &after, const SheetSelection &select)
{
    m_series.clear();
    if (after == m_sheet)
        this->select(select);
    else
        m_undoStack.push(new SheetStep(*this, what, after, select, {}));
}

void SheetDocument::apply(const SheetDescription &sheet, const SheetSelection &selection)
{
    m_sheet = sheet;
    Q_EMIT changed();
    select(selection);
}

void SheetDocument::select(const SheetSelection &selection)
{
    SheetSelection wanted = selection;
    wanted.ids.removeIf([this](const QString &id) { return !findElement(m_sheet, id); });
    const SheetElement *table
        = wanted.ids.size() == 1 ? findElement(std::as_const(m_sheet), wanted.ids.first()) : nullptr;
    if (!table || !cellOf(*table, wanted.cell))
        wanted.cell = {};
    if (!wanted.cell.isValid() || !cellOf(*table, wanted.last) || wanted.last == wanted.cell)
        wanted.last = {};
    if (wanted == m_selection)
        return;
    m_selection = wanted;
    m_series.clear();
    Q_EMIT selectionChanged();
}

const SheetElement *SheetDocument::single() const
{
    return m_selection.ids.size() == 1 ? findElement(m_sheet, m_selection.ids.first()) : nullptr;
}

const SheetCell *SheetDocument::cell() const
{
    const SheetElement *table = single();
    return table ? cellOf(*table, m_selection.cell) : nullptr;
}

QList<CellChoice> SheetDocument::cells() const
{
    const SheetElement *table = single();
    return table ? cellsIn(*table, m_selection) : QList<CellChoice>();
}

QString SheetDocument::section() const
{
    const SheetElement *element = single();
    if (!element)
        return {};
    if (cell() && !element->rows.at(m_selection.cell.row).section.isEmpty())
        return element->rows.at(m_selection.cell.row).section;
    return sectionAround(m_sheet, element->id);
}

} // namespace dangjian
