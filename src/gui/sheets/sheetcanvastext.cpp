// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetcanvas.h"
#include "sheets/sheetdocument.h"
#include "sheets/sheetedits.h"
#include "sheets/templateedit.h"

#include <algorithm>
#include <utility>

// Texts that are edited where they stand.

namespace dangjian {

bool SheetCanvas::editText()
{
    const SheetElement *element = m_document && !m_original ? m_document->single() : nullptr;
    const auto laid = element ? place(element->id) : std::nullopt;
    if (!laid)
        return false;
    LaidElement where = *laid;
    QString text = element->text;
    switch (element->kind) {
    case ElementKind::Table: {
        const SheetCell *cell = m_document->cell();
        if (!cell)
            return false;
        where.rect = cellRect(*element, *laid, m_document->selection().cell);
        text = cell->text;
        break;
    }
    case ElementKind::Line:
    case ElementKind::Box:
    case ElementKind::Ring:
    case ElementKind::Group:
    case ElementKind::Grid:
    case ElementKind::Flow:
        return false;
    default:
        break;
    }
    openTextEdit(viewRect(where).toAlignedRect(), text);
    return true;
}

void SheetCanvas::openTextEdit(const QRect &where, const QString &text)
{
    closeTextEdit(true);
    m_textEdit = new TemplateEdit(viewport());
    m_textEdit->setObjectName(QStringLiteral("inPlaceEdit"));
    m_textEdit->setAccessibleName(tr("Text of the element"));
    m_textEdit->setInPlace(true);
    m_textEdit->setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    m_textEdit->setLineWidth(1);
    m_textEdit->setWording(FieldWording(m_document->outline(), m_document->section()));
    m_textEdit->setStored(text);
    const int line = m_textEdit->fontMetrics().lineSpacing();
    QRect room = where.adjusted(-4, -4, 4, 4);
    room.setSize(room.size().expandedTo({line * 14, line * 2 + 14}).boundedTo(viewport()->size()));
    room.moveLeft(std::clamp(room.left(), 0, std::max(0, viewport()->width() - room.width())));
    room.moveTop(std::clamp(room.top(), 0, std::max(0, viewport()->height() - room.height())));
    m_textEdit->setGeometry(room);
    connect(m_textEdit, &TemplateEdit::finished, this, &SheetCanvas::closeTextEdit);
    connect(m_textEdit, &TemplateEdit::nextWanted, this, &SheetCanvas::goToNextCell);
    m_textEdit->show();
    m_textEdit->selectAll();
    m_textEdit->setFocus(Qt::OtherFocusReason);
}

void SheetCanvas::closeTextEdit(bool keep)
{
    TemplateEdit *edit = std::exchange(m_textEdit, nullptr);
    if (!edit)
        return;
    const QString text = edit->stored();
    const bool hadFocus = edit->hasFocus();
    edit->disconnect(this);
    edit->hide();
    edit->deleteLater();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    const SheetElement *element = m_document ? m_document->single() : nullptr;
    if (!keep || !element)
        return;
    SheetDescription sheet = m_document->sheet();
    SheetElement &changed = *findElement(sheet, element->id);
    if (SheetCell *cell = cellOf(changed, m_document->selection().cell))
        cell->text = text;
    else if (changed.kind != ElementKind::Table)
        changed.text = text;
    m_document->endSeries();
    m_document->change(tr("Edit text"), sheet);
    m_document->endSeries();
}

void SheetCanvas::goToNextCell(bool forward)
{
    closeTextEdit(true);
    const SheetElement *table = m_document->single();
    if (!table || table->kind != ElementKind::Table)
        return;
    const CellChoice next = nextCell(*table, m_document->selection().cell, forward);
    if (!next.isValid())
        return;
    m_document->select(SheetSelection{{table->id}, next, {}});
    editText();
}

} // namespace dangjian
