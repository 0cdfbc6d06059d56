// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetactions.h"

#include "sheets/sheetdocument.h"
#include "sheets/templateedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace dangjian {

namespace {

const QString elementsMime = QStringLiteral("application/x-dangjian-elements");
constexpr double fineStep = 0.1; // mm
constexpr QPointF besides(5, 5); // where copies stand, in mm

QString sectionOf(const QString &field)
{
    return field.contains(u'.') ? field.section(u'.', 0, 0) : QString();
}

QString nameOf(const QString &field)
{
    return field.section(u'.', -1);
}

} // namespace

SheetActions::SheetActions(SheetCanvas &canvas, QObject *parent) : QObject(parent), m_canvas(canvas)
{
    canvas.installEventFilter(this);
    connect(&canvas, &SheetCanvas::fieldDropped, this, &SheetActions::dropField);
}

SheetDocument *SheetActions::document() const
{
    return m_canvas.showsOriginal() ? nullptr : m_canvas.document();
}

bool SheetActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !document())
        return QObject::eventFilter(watched, event);
    return pressKey(*static_cast<QKeyEvent *>(event));
}

bool SheetActions::pressKey(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const double step = control ? fineStep : m_canvas.grid() > 0 ? m_canvas.grid() : 1;
    const bool nothing = document()->selection().ids.isEmpty();
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return selectNext(event.key() == Qt::Key_Tab);
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (nothing)
            return false;
        nudge({event.key() == Qt::Key_Left ? -step : step, 0}, shift);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (nothing)
            return false;
        nudge({0, event.key() == Qt::Key_Up ? -step : step}, shift);
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_canvas.editText();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove();
        return true;
    case Qt::Key_Escape:
        if (m_canvas.isDragging())
            m_canvas.cancelDrag();
        else
            selectHolder();
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_canvas.goToPage(m_canvas.currentPage() + (event.key() == Qt::Key_PageDown ? 1 : -1));
        return true;
    default:
        break;
    }
    if (!control)
        return false;
    switch (event.key()) {
    case Qt::Key_A:
        selectAll();
        return true;
    case Qt::Key_C:
        copy();
        return true;
    case Qt::Key_X:
        cut();
        return true;
    case Qt::Key_V:
        paste();
        return true;
    case Qt::Key_D:
        duplicate();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_canvas.setZoom(m_canvas.zoom() * 1.2);
        return true;
    case Qt::Key_Minus:
        m_canvas.setZoom(m_canvas.zoom() / 1.2);
        return true;
    case Qt::Key_0:
        m_canvas.fitPage();
        return true;
    default:
        return false;
    }
}

bool SheetActions::selectNext(bool forward)
{
    const QStringList ids = idsOfPage(document()->sheet(), m_canvas.descriptionPage(m_canvas.handPage()));
    const QStringList selected = document()->selection().ids;
    const qsizetype now = selected.isEmpty() ? (forward ? -1 : ids.size()) : ids.indexOf(selected.last());
    const qsizetype next = now + (forward ? 1 : -1);
    // Behind the last element the key leads on to the next field, as everywhere.
    if (next < 0 || next >= ids.size()) {
        document()->select(QStringList{});
        return false;
    }
    document()->select(QStringList{ids.at(next)});
    m_canvas.reveal(ids.at(next));
    return true;
}

void SheetActions::selectHolder()
{
    const SheetSelection selection = document()->selection();
    if (selection.cell.isValid()) {
        document()->select(selection.ids);
        return;
    }
    const QString holder = selection.ids.size() == 1 ? parentOf(document()->sheet(), selection.ids.first()) : QString();
    document()->select(holder.isEmpty() ? QStringList{} : QStringList{holder});
}

void SheetActions::nudge(QPointF by, bool resize)
{
    SheetDescription sheet = document()->sheet();
    const QStringList ids = outermost(sheet, document()->selection().ids);
    if (resize) {
        for (const QString &id : ids) {
            const QRectF rect = describedRect(sheet, id);
            resizeElement(sheet, id, rect,
                QRectF(rect.topLeft(),
                    QSizeF(std::max(0.0, rect.width() + by.x()), std::max(0.0, rect.height() + by.y()))));
        }
        document()->change(tr("Resize"), sheet, QStringLiteral("resize"));
        return;
    }
    moveElements(sheet, ids, by);
    document()->change(tr("Move"), sheet, QStringLiteral("move"));
}

QPointF SheetActions::middle(int &page) const
{
    const PagePoint point = m_canvas.toPage(m_canvas.viewport()->rect().center());
    page = m_canvas.descriptionPage(point.page);
    return point.at;
}

void SheetActions::place(SheetElement element, int page)
{
    SheetDescription sheet = document()->sheet();
    const QStringList ids = insertElements(sheet, page, {std::move(element)});
    document()->change(tr("Insert"), sheet, SheetSelection{ids, {}});
    m_canvas.reveal(ids.first());
}

void SheetActions::insert(ElementKind kind)
{
    if (!document())
        return;
    int page = 0;
    const QPointF at = middle(page);
    const QSizeF size = newElement(document()->sheet(), kind, at).rect.size();
    place(newElement(document()->sheet(), kind, at - QPointF(size.width(), size.height()) / 2), page);
    m_canvas.setFocus(Qt::OtherFocusReason);
    if (kind == ElementKind::Text)
        m_canvas.editText();
}

void SheetActions::insertPicture(const QByteArray &jpeg, QSize pixels)
{
    if (!document() || pixels.isEmpty())
        return;
    int page = 0;
    const QPointF at = middle(page);
    SheetElement element = newElement(document()->sheet(), ElementKind::Image, at);
    element.picture = jpeg;
    element.text.clear();
    element.stroke = 0;
    // As large as half of the paper takes it, in its own proportions.
    const QSizeF size = QSizeF(pixels).scaled(document()->sheet().size / 2, Qt::KeepAspectRatio);
    element.rect = tidy({at - QPointF(size.width(), size.height()) / 2, size});
    place(element, page);
}

bool SheetActions::isImage(const QString &field) const
{
    const SheetOutline *outline = document()->outline();
    if (!outline)
        return false;
    const QList<SheetField> fields = FieldWording(outline, sectionOf(field)).fields();
    const auto found = std::find_if(
        fields.cbegin(), fields.cend(), [&](const SheetField &one) { return one.name == nameOf(field); });
    return found != fields.cend() && found->type == FieldType::Image;
}

bool SheetActions::putInto(const QString &id, CellChoice cell, const QString &field)
{
    SheetDescription sheet = document()->sheet();
    SheetElement *element = findElement(sheet, id);
    if (!element)
        return false;
    QString section = sectionAround(sheet, id);
    SheetCell *intoCell = cellOf(*element, cell);
    if (intoCell && !element->rows.at(cell.row).section.isEmpty())
        section = element->rows.at(cell.row).section;
    const bool takes = intoCell || element->kind == ElementKind::Text || element->kind == ElementKind::QrCode
        || element->kind == ElementKind::Barcode || element->kind == ElementKind::Boxes
        || element->kind == ElementKind::Image;
    if (!takes)
        return false;
    if (!sectionOf(field).isEmpty() && sectionOf(field) != section) {
        const SheetSection *list = document()->outline() ? document()->outline()->section(sectionOf(field)) : nullptr;
        Q_EMIT refused(tr("This field stands only in rows of the list %1.").arg(list ? list->label : QString()));
        return true;
    }
    if (element->kind == ElementKind::Image) {
        if (!isImage(field))
            return false;
        element->field = nameOf(field);
        element->picture.clear();
    } else {
        (intoCell ? intoCell->text : element->text) += u'{' + nameOf(field) + u'}';
    }
    document()->change(tr("Insert field"), sheet, SheetSelection{{id}, cell});
    return true;
}

void SheetActions::insertField(const QString &field)
{
    if (!document())
        return;
    if (TemplateEdit *edit = m_canvas.textEdit()) {
        edit->insertField(nameOf(field));
        edit->setFocus();
        return;
    }
    const SheetSelection selection = document()->selection();
    if (selection.ids.size() == 1 && putInto(selection.ids.first(), selection.cell, field))
        return;
    int page = 0;
    const QPointF at = middle(page);
    const int laidPage = m_canvas.toPage(m_canvas.viewport()->rect().center()).page;
    document()->select(QStringList{});
    if (sectionOf(field).isEmpty()) {
        SheetElement element
            = newElement(document()->sheet(), isImage(field) ? ElementKind::Image : ElementKind::Text, at);
        if (isImage(field))
            element.field = nameOf(field);
        else
            element.text = u'{' + nameOf(field) + u'}';
        place(element, m_canvas.descriptionPage(laidPage));
    } else {
        dropField(field, {});
    }
}

void SheetActions::dropField(const QString &field, const PagePoint &point)
{
    if (!document())
        return;
    const QString hit = point.page >= 0 ? m_canvas.elementAt(point) : QString();
    const SheetElement *element = findElement(document()->sheet(), hit);
    const auto laid = element ? m_canvas.place(hit) : std::nullopt;
    CellChoice cell;
    if (laid && element->kind == ElementKind::Table)
        cell = cellAt(*element, *laid, point.at).value_or(CellChoice{});
    if (laid && putInto(hit, cell, field))
        return;
    const QString section = sectionOf(field);
    const bool holds = laid && (element->kind == ElementKind::Group || element->kind == ElementKind::Grid);
    const QString around = laid && element->kind == ElementKind::Grid ? element->section
        : laid                                                        ? sectionAround(document()->sheet(), hit)
                                                                      : QString();
    if (!section.isEmpty() && (!holds || around != section)) {
        const SheetSection *list = document()->outline() ? document()->outline()->section(section) : nullptr;
        Q_EMIT refused(tr("This field stands only in rows of the list %1.").arg(list ? list->label : QString()));
        return;
    }
    SheetDescription sheet = document()->sheet();
    SheetElement made = newElement(sheet, isImage(field) ? ElementKind::Image : ElementKind::Text, point.at);
    if (isImage(field))
        made.field = nameOf(field);
    else
        made.text = u'{' + nameOf(field) + u'}';
    if (!holds) {
        place(made, m_canvas.descriptionPage(point.page));
        return;
    }
    // Within what holds others, measures count from its corner.
    made.id = freeId(sheet, made.kind);
    made.rect.moveTopLeft(tidy({point.at - laid->rect.topLeft(), QSizeF(1, 1)}).topLeft());
    const QString id = made.id;
    findElement(sheet, hit)->children << made;
    document()->change(tr("Insert field"), sheet, SheetSelection{{id}, {}});
}

void SheetActions::copy()
{
    if (!document() || document()->selection().ids.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setData(elementsMime, copiedElements(document()->sheet(), document()->selection().ids));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void SheetActions::cut()
{
    copy();
    remove();
}

void SheetActions::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!document() || !mime || !mime->hasFormat(elementsMime))
        return;
    SheetDescription sheet = document()->sheet();
    const auto ids
        = pasteElements(sheet, m_canvas.descriptionPage(m_canvas.currentPage()), mime->data(elementsMime), besides);
    if (!ids)
        return;
    document()->change(tr("Paste"), sheet, SheetSelection{*ids, {}});
}

void SheetActions::duplicate()
{
    if (!document() || document()->selection().ids.isEmpty())
        return;
    SheetDescription sheet = document()->sheet();
    const QStringList ids = duplicateElements(sheet, document()->selection().ids, besides);
    document()->change(tr("Duplicate"), sheet, SheetSelection{ids, {}});
}

void SheetActions::remove()
{
    if (!document() || document()->selection().ids.isEmpty())
        return;
    SheetDescription sheet = document()->sheet();
    const SheetSelection selection = document()->selection();
    if (selection.cell.isValid()) {
        // The cell stays, so that the table keeps its shape.
        cellOf(*findElement(sheet, selection.ids.first()), selection.cell)->text.clear();
        document()->change(tr("Empty the cell"), sheet, selection);
        return;
    }
    removeElements(sheet, selection.ids);
    document()->change(tr("Delete"), sheet, SheetSelection{});
}

void SheetActions::selectAll()
{
    if (document())
        document()->select(outermost(
            document()->sheet(), idsOfPage(document()->sheet(), m_canvas.descriptionPage(m_canvas.currentPage()))));
}

void SheetActions::align(Alignment alignment)
{
    if (!document())
        return;
    SheetDescription sheet = document()->sheet();
    QStringList ids;
    QList<QRectF> rects;
    for (const QString &id : outermost(sheet, document()->selection().ids)) {
        if (const auto laid = m_canvas.place(id)) {
            ids << id;
            rects << laid->rect;
        }
    }
    const QRectF area = QRectF(QPointF(), sheet.size).marginsRemoved(sheet.margins);
    const QList<QPointF> moves = aligned(rects, alignment, area);
    for (qsizetype i = 0; i < ids.size(); ++i)
        moveElements(sheet, {ids.at(i)}, moves.at(i));
    document()->endSeries();
    document()->change(tr("Align"), sheet);
}

void SheetActions::restack(bool up)
{
    if (!document() || !document()->single())
        return;
    SheetDescription sheet = document()->sheet();
    dangjian::restack(sheet, document()->single()->id, up);
    document()->change(up ? tr("To the front") : tr("To the back"), sheet);
}

void SheetActions::undo()
{
    if (document())
        document()->undoStack().undo();
}

void SheetActions::redo()
{
    if (document())
        document()->undoStack().redo();
}

} // namespace dangjian
