// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetactions.h"

#include "sheets/elementclipboard.h"
#include "sheets/sheetdocument.h"
#include "sheets/sheetedits.h"
#include "sheets/sheetpicture.h"
#include "sheets/sheetstyles.h"
#include "sheets/tableactions.h"
#include "sheets/tablegeometry.h"
#include "sheets/templateedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace dangjian {

namespace {

const QString elementsMime = QStringLiteral("application/x-dangjian-elements");
constexpr QPointF besides(5, 5); // where copies stand, in mm

QString sectionOf(const QString &field)
{
    return field.contains(u'.') ? field.section(u'.', 0, 0) : QString();
}

bool isBold(Face face)
{
    return face == Face::SerifBold || face == Face::SansBold || face == Face::XiaoBiaoSong;
}

/** Official papers set 仿宋 and 楷体 in 黑体 where words are to stand out. */
Face inBold(Face face)
{
    return isBold(face) ? face : face == Face::Serif ? Face::SerifBold : Face::SansBold;
}

Face inPlain(Face face)
{
    return face == Face::SansBold ? Face::Sans : Face::Serif;
}

QString nameOf(const QString &field)
{
    return field.section(u'.', -1);
}

} // namespace

SheetActions::SheetActions(SheetCanvas &canvas, QObject *parent)
    : QObject(parent), m_canvas(canvas), m_tables(new TableActions(canvas, this))
{
    connect(m_tables, &TableActions::refused, this, &SheetActions::refused);
    connect(&canvas, &SheetCanvas::fieldDropped, this, &SheetActions::dropField);
}

SheetDocument *SheetActions::document() const
{
    return m_canvas.showsOriginal() ? nullptr : m_canvas.document();
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

void SheetActions::nudge(QPointF by)
{
    SheetDescription sheet = document()->sheet();
    moveElements(sheet, document()->selection().ids, by);
    document()->change(tr("Move"), sheet, QStringLiteral("move"));
}

void SheetActions::enlarge(QPointF by)
{
    SheetDescription sheet = document()->sheet();
    for (const QString &id : outermost(sheet, document()->selection().ids)) {
        const QRectF rect = describedRect(sheet, id);
        resizeElement(sheet, id, rect,
            QRectF(
                rect.topLeft(), QSizeF(std::max(0.0, rect.width() + by.x()), std::max(0.0, rect.height() + by.y()))));
    }
    document()->change(tr("Resize"), sheet, QStringLiteral("resize"));
}

void SheetActions::toggleBold()
{
    if (!document())
        return;
    SheetDescription sheet = document()->sheet();
    const SheetSelection selection = document()->selection();
    const QList<StyleUse> uses = stylesIn(sheet, selection);
    const bool bold = !std::all_of(uses.cbegin(), uses.cend(), [&sheet](const StyleUse &use) {
        return use.dressing != Dressing::Letters || isBold(resolved(sheet, use.style, use.own).text.face);
    });
    const SheetDescription before = sheet;
    qsizetype next = 0;
    changeOwnStyles(sheet, selection, [&](StyleChanges &own) {
        const StyleUse &use = uses.at(next++);
        if (use.dressing != Dressing::Letters)
            return;
        const Face inherited = resolved(before, use.style, {}).text.face;
        const Face face = resolved(before, use.style, use.own).text.face;
        const Face wanted = bold ? inBold(face) : isBold(inherited) ? inPlain(face) : inherited;
        own.face = wanted == inherited ? std::nullopt : std::optional(wanted);
    });
    document()->endSeries();
    document()->change(tr("Bold"), sheet);
}

QPointF SheetActions::middle(int &page) const
{
    const PagePoint point = m_canvas.toPage(m_canvas.viewport()->rect().center());
    page = m_canvas.descriptionPage(point.page);
    return point.at;
}

QString SheetActions::besideWhat(ElementKind kind) const
{
    const SheetSelection &selection = document()->selection();
    if (!selection.ids.isEmpty())
        return selection.ids.last();
    if (kind != ElementKind::Text && kind != ElementKind::Table)
        return {};
    const SheetDescription &sheet = document()->sheet();
    QString hit = m_canvas.elementAt(m_canvas.toPage(m_canvas.viewport()->rect().center()));
    for (QString holder = parentOf(sheet, hit); !holder.isEmpty(); holder = parentOf(sheet, holder)) {
        if (findElement(sheet, holder)->kind == ElementKind::Flow)
            return hit;
        hit = holder;
    }
    const SheetElement *element = findElement(sheet, hit);
    return element && element->kind == ElementKind::Flow ? hit : QString();
}

void SheetActions::place(const SheetElement &element, int page)
{
    SheetDescription sheet = document()->sheet();
    const QStringList ids = insertElements(sheet, page, {element}, besideWhat(element.kind));
    SheetElement &placed = *findElement(sheet, ids.first());
    // A paragraph among others looks as they do.
    if (placed.kind == ElementKind::Text && !parentOf(sheet, placed.id).isEmpty()) {
        if (const SheetElement *model = wordsBeside(sheet, besideWhat(element.kind))) {
            placed.style = model->style;
            placed.own = model->own;
        }
    }
    document()->change(tr("Insert"), sheet, SheetSelection{ids, {}, {}});
    m_canvas.reveal(ids.first());
}

void SheetActions::insert(ElementKind kind)
{
    if (!document())
        return;
    m_canvas.finishText();
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
    document()->change(tr("Insert field"), sheet, SheetSelection{{id}, cell, {}});
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
    document()->change(tr("Insert field"), sheet, SheetSelection{{id}, {}, {}});
}

void SheetActions::copy()
{
    if (!document() || document()->selection().ids.isEmpty())
        return;
    if (document()->cell()) {
        m_tables->copyCells();
        return;
    }
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
    if (!document() || !mime)
        return;
    if (mime->hasFormat(elementsMime)) {
        SheetDescription sheet = document()->sheet();
        const auto ids = pasteElements(sheet, m_canvas.descriptionPage(m_canvas.currentPage()),
            mime->data(elementsMime), besides, document()->selection().ids.value(0));
        if (ids)
            document()->change(tr("Paste"), sheet, SheetSelection{*ids, {}, {}});
    } else if (document()->cell() && mime->hasText()) {
        m_tables->pasteCells(mime->text());
    } else if (mime->hasImage()) {
        const SheetPicture picture = sheetPicture(qvariant_cast<QImage>(mime->imageData()));
        insertPicture(picture.jpeg, picture.pixels);
    } else if (mime->hasText() && !mime->text().trimmed().isEmpty()) {
        int page = 0;
        SheetElement element = newElement(document()->sheet(), ElementKind::Text, middle(page));
        element.text = FieldWording(document()->outline()).stored(mime->text().trimmed());
        place(element, page);
    }
}

void SheetActions::duplicate()
{
    if (!document() || document()->selection().ids.isEmpty())
        return;
    SheetDescription sheet = document()->sheet();
    const QStringList ids = duplicateElements(sheet, document()->selection().ids, besides);
    document()->change(tr("Duplicate"), sheet, SheetSelection{ids, {}, {}});
}

void SheetActions::remove()
{
    if (!document() || document()->selection().ids.isEmpty())
        return;
    if (document()->cell()) {
        m_tables->emptyCells();
        return;
    }
    SheetDescription sheet = document()->sheet();
    removeElements(sheet, document()->selection().ids);
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
