// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetcanvas.h"

#include "app/appearance.h"
#include "sheets/sheetdocument.h"
#include "sheets/sheetedits.h"
#include "sheets/templateedit.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dangjian {

namespace {

constexpr int gap = 16; // around the pages, in pixels
constexpr double smallest = 0.25;
constexpr double largest = 4;
constexpr double zoomStep = 1.2;
constexpr double handleSide = 7; // pixels
constexpr double reach = 4; // pixels around a line, a border, a handle

/** Whether what is to be seen there is the paper, within a frame or between what flows. */
bool isHollow(const SheetElement &element, const QRectF &rect, QPointF at, double tolerance)
{
    if (element.kind == ElementKind::Flow || element.kind == ElementKind::Grid)
        return true;
    return ((element.kind == ElementKind::Box && !element.fill) || element.kind == ElementKind::Ring)
        && rect.adjusted(tolerance, tolerance, -tolerance, -tolerance).contains(at);
}

} // namespace

SheetCanvas::SheetCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The sheet"));
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(&m_drawing, &SheetDrawing::drawn, this, &SheetCanvas::take);
}

SheetCanvas::~SheetCanvas() = default;

void SheetCanvas::setFonts(std::shared_ptr<const PrintFonts> fonts)
{
    m_drawing.setFonts(std::move(fonts));
}

void SheetCanvas::setDocument(SheetDocument *document)
{
    if (m_document == document)
        return;
    closeTextEdit(true);
    cancelDrag();
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_handPage = 0;
    m_drawn = {};
    verticalScrollBar()->setValue(0);
    if (m_document) {
        connect(m_document, &SheetDocument::changed, this, [this] {
            cancelDrag();
            requestScene();
        });
        connect(m_document, &SheetDocument::selectionChanged, this, [this] { viewport()->update(); });
    }
    applyFit();
    viewport()->update();
}

void SheetCanvas::setData(std::shared_ptr<const SheetData> values)
{
    m_data = std::move(values);
    requestScene();
}

void SheetCanvas::showOriginal(bool original)
{
    if (m_original == original)
        return;
    closeTextEdit(true);
    cancelDrag();
    m_original = original;
    requestScene();
    viewport()->update();
}

void SheetCanvas::setGrid(double mm)
{
    m_grid = mm;
    viewport()->update();
}

double SheetCanvas::scale() const
{
    return m_zoom * logicalDpiX() / 25.4;
}

QPoint SheetCanvas::scroll() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

const SheetDescription &SheetCanvas::shownSheet() const
{
    if (m_original)
        return m_document->original();
    return m_gesture ? m_outcome.sheet : m_document->sheet();
}

PageArrangement SheetCanvas::arrangement() const
{
    // The paper lies where it will lie before the first picture of it has come.
    const int count = std::max<int>(1, int(m_drawn.laid.pages.size()));
    return {m_document ? count : 0, m_document ? shownSheet().size : QSizeF(), scale(), viewport()->width()};
}

void SheetCanvas::arrange()
{
    const QSize extent = arrangement().extent();
    verticalScrollBar()->setRange(0, std::max(0, extent.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, extent.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void SheetCanvas::requestScene()
{
    if (!m_document)
        return;
    arrange();
    m_drawing.draw({shownSheet(), m_document->outline(), m_data, viewport()->size(), scroll(), scale(),
        devicePixelRatioF(), isDark(palette()) ? QColor(0x1c, 0x1c, 0x1e) : QColor(0xd9, 0xd9, 0xdc)});
}

bool SheetCanvas::isUpToDate() const
{
    return m_document && !m_drawing.isBusy() && m_drawn.scene.sheet == shownSheet() && m_drawn.scene.data == m_data
        && !m_drawn.laid.pages.isEmpty();
}

void SheetCanvas::take(const DrawnScene &scene)
{
    if (!m_document || scene.scene.sheet.name != m_document->original().name)
        return;
    const qsizetype pages = m_drawn.laid.pages.size();
    m_drawn = scene;
    if (pages != scene.laid.pages.size()) {
        arrange();
        Q_EMIT viewChanged();
        if (m_drawn.scene.scroll != scroll())
            requestScene();
    }
    viewport()->update();
    Q_EMIT laidOut();
}

void SheetCanvas::setZoom(double zoom)
{
    m_fitted = false;
    const double wanted = std::clamp(zoom, smallest, largest);
    if (std::abs(wanted - m_zoom) < 0.001)
        return;
    closeTextEdit(true);
    // What is in the middle stays there.
    const QPoint middle = viewport()->rect().center();
    const PagePoint before = toPage(middle);
    m_zoom = wanted;
    arrange();
    if (before.page >= 0) {
        const QPoint after = toView(before.page, before.at);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + after.x() - middle.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + after.y() - middle.y());
    }
    requestScene();
    viewport()->update();
    Q_EMIT viewChanged();
}

void SheetCanvas::fitPage()
{
    m_fitted = true;
    applyFit();
}

void SheetCanvas::applyFit()
{
    if (m_fitted && m_document) {
        const QSizeF size = shownSheet().size;
        const double perMm = logicalDpiX() / 25.4;
        const double high = (viewport()->height() - 2 * gap) / (size.height() * perMm);
        const double wide = (viewport()->width() - 2 * gap) / (size.width() * perMm);
        // Small papers are shown large enough to work on, large ones as wide as there is room.
        m_zoom = std::clamp(std::min(std::max(high, 1.0), wide), smallest, largest);
    }
    requestScene();
    Q_EMIT viewChanged();
}

int SheetCanvas::currentPage() const
{
    const PageArrangement all = arrangement();
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    for (int i = 0; i < all.count; ++i)
        if (all.place(i).bottom() > middle)
            return i;
    return std::max(0, all.count - 1);
}

void SheetCanvas::goToPage(int page)
{
    const PageArrangement all = arrangement();
    if (all.count > 0)
        verticalScrollBar()->setValue(all.place(std::clamp(page, 0, all.count - 1)).top() - gap);
}

QPoint SheetCanvas::toView(int page, QPointF mm) const
{
    return arrangement().place(page).topLeft() - scroll() + (mm * scale()).toPoint();
}

PagePoint SheetCanvas::toPage(QPoint point) const
{
    const PageArrangement all = arrangement();
    int nearest = -1;
    int distance = INT_MAX;
    for (int i = 0; i < all.count; ++i) {
        const QRect place = all.place(i).translated(-scroll());
        const int dx = std::max({place.left() - point.x(), point.x() - place.right(), 0});
        const int dy = std::max({place.top() - point.y(), point.y() - place.bottom(), 0});
        if (dx + dy < distance) {
            distance = dx + dy;
            nearest = i;
        }
    }
    if (nearest < 0)
        return {};
    const QPoint corner = all.place(nearest).topLeft() - scroll();
    return {nearest, QPointF(point - corner) / scale()};
}

int SheetCanvas::descriptionPage(int laidPage) const
{
    const int last = m_document ? int(m_document->sheet().pages.size()) - 1 : -1;
    return std::clamp(m_drawn.laid.descriptions.value(laidPage, laidPage), std::min(0, last), last);
}

QString SheetCanvas::elementAt(const PagePoint &point, Hollow hollow) const
{
    if (!m_document)
        return {};
    const double tolerance = reach / scale();
    QString best;
    double lowest = 0;
    for (const LaidElement &laid : m_drawn.laid.places) {
        if (laid.page != point.page
            || !laid.rect.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point.at))
            continue;
        const SheetElement *element = findElement(m_document->sheet(), laid.id);
        if (!element)
            continue;
        const bool empty = isHollow(*element, laid.rect, point.at, tolerance * 1.5);
        if (empty && hollow == Hollow::Passed)
            continue;
        // Inner before outer, what is written before the frames around it; of two alike the one in front is meant.
        const double area = std::max(laid.rect.width(), 0.1) * std::max(laid.rect.height(), 0.1);
        const double rank = empty ? area * 1e8 : element->kind == ElementKind::Group ? area * 1e4 : area;
        if (best.isEmpty() || rank <= lowest) {
            best = laid.id;
            lowest = rank;
        }
    }
    return best;
}

std::optional<LaidElement> SheetCanvas::place(const QString &id) const
{
    std::optional<LaidElement> found;
    for (const LaidElement &laid : m_drawn.laid.places) {
        if (laid.id != id)
            continue;
        if (laid.page == m_handPage && (laid.rect.contains(m_pressed.at) || m_pressed.page != laid.page))
            return laid;
        if (!found || (found->page != m_handPage && laid.page == m_handPage))
            found = laid;
    }
    return found || !m_document ? found : placeBeforeLayout(id);
}

/** What was just made stands where its description says, below or within what has been laid out. */
std::optional<LaidElement> SheetCanvas::placeBeforeLayout(const QString &id) const
{
    const SheetDescription &sheet = m_document->sheet();
    const SheetElement *parent = findElement(sheet, parentOf(sheet, id));
    const auto around = parent ? place(parent->id) : std::nullopt;
    if (around) {
        QRectF rect = drawnRect(*findElement(sheet, id)).translated(around->rect.topLeft());
        if (parent->kind != ElementKind::Flow)
            return LaidElement{id, around->page, rect, {}};
        int page = around->page;
        for (const SheetElement &sibling : parent->children) {
            if (sibling.id == id)
                break;
            for (const LaidElement &laid : m_drawn.laid.places) {
                if (laid.id == sibling.id) {
                    rect.moveTop(laid.rect.bottom());
                    page = laid.page;
                }
            }
        }
        return LaidElement{id, page, rect, {}};
    }
    const int page = pageOf(sheet, id);
    const qsizetype laidPage = m_drawn.laid.descriptions.isEmpty() ? page : m_drawn.laid.descriptions.indexOf(page);
    if (page >= 0 && laidPage >= 0)
        return LaidElement{id, int(laidPage), describedRect(sheet, id), {}};
    return std::nullopt;
}

QRectF SheetCanvas::viewRect(const LaidElement &laid) const
{
    return {QPointF(toView(laid.page, laid.rect.topLeft())), laid.rect.size() * scale()};
}

void SheetCanvas::reveal(const QString &id)
{
    m_pressed = {};
    const auto laid = place(id);
    if (!laid)
        return;
    m_handPage = laid->page;
    const QRect rect = viewRect(*laid).toAlignedRect();
    const QRect room = viewport()->rect().adjusted(gap, gap, -gap, -gap);
    if (rect.top() < room.top() || rect.bottom() > room.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.center().y() - room.center().y());
    if (rect.left() < room.left() || rect.right() > room.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.center().x() - room.center().x());
    viewport()->update();
}

void SheetCanvas::resizeEvent(QResizeEvent *)
{
    closeTextEdit(true);
    applyFit();
}

void SheetCanvas::scrollContentsBy(int, int)
{
    closeTextEdit(true);
    requestScene();
    viewport()->update();
    Q_EMIT viewChanged();
}

void SheetCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SheetCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), isDark(palette()) ? QColor(0x1c, 0x1c, 0x1e) : QColor(0xd9, 0xd9, 0xdc));
    if (!m_document)
        return;
    const PageArrangement all = arrangement();
    for (int i = 0; i < all.count; ++i)
        painter.fillRect(all.place(i).translated(-scroll()), Qt::white);
    if (!m_drawn.image.isNull() && std::abs(m_drawn.scene.scale - scale()) < 1e-6
        && m_drawn.scene.view.width() == viewport()->width())
        painter.drawImage(m_drawn.scene.scroll - scroll(), m_drawn.image);
    if (m_original)
        return;
    paintSelection(painter);
    paintGesture(painter);
}

void SheetCanvas::paintSelection(QPainter &painter) const
{
    const QColor mark(0x1a, 0x6f, 0xc4); // on paper, which is white in the dark palette, too
    const SheetSelection &selection = m_document->selection();
    // The margins, which things are set against.
    const QMarginsF margins = shownSheet().margins;
    const QSizeF paper = shownSheet().size;
    painter.setPen(QPen(QColor(0, 90, 160, 60), 1, Qt::DashLine));
    const PageArrangement all = arrangement();
    for (int i = 0; i < all.count; ++i)
        painter.drawRect(QRectF(QPointF(toView(i, {margins.left(), margins.top()})),
            QPointF(toView(i, {paper.width() - margins.right(), paper.height() - margins.bottom()}))));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QString &id : selection.ids) {
        painter.setBrush(Qt::NoBrush);
        for (const LaidElement &laid : m_drawn.laid.places) {
            if (laid.id == id) {
                painter.setPen(QPen(mark, 1, Qt::DotLine));
                painter.drawRect(viewRect(laid).adjusted(-1, -1, 0, 0));
            }
        }
        const auto laid = place(id);
        if (!laid)
            continue;
        LaidElement hand = *laid;
        if (m_gesture)
            hand.rect = selection.ids.size() == 1 ? m_outcome.rect : hand.rect.translated(m_outcome.shift);
        const QRectF rect = viewRect(hand);
        painter.setPen(QPen(mark, 1));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
        const SheetElement *element = findElement(shownSheet(), id);
        if (!element || selection.ids.size() != 1)
            continue;
        const QList<CellChoice> cells = cellsIn(*element, selection);
        for (const CellChoice &each : cells) {
            LaidElement cell = hand;
            cell.rect = cellRect(*element, hand, each);
            painter.fillRect(viewRect(cell), QColor(mark.red(), mark.green(), mark.blue(), 50));
        }
        painter.setBrush(Qt::white);
        for (const auto &[handle, at] : handlesOf(*element, rect))
            painter.drawRect(QRectF(at.x() - handleSide / 2, at.y() - handleSide / 2, handleSide, handleSide));
    }
}

void SheetCanvas::paintGesture(QPainter &painter) const
{
    const QColor mark(0x1a, 0x6f, 0xc4); // on paper, which is white in the dark palette, too
    if (m_band) {
        painter.setPen(QPen(mark, 1, Qt::DashLine));
        painter.setBrush(QColor(mark.red(), mark.green(), mark.blue(), 30));
        painter.drawRect(QRect(m_band->from, m_band->to).normalized());
    }
    if (!m_gesture)
        return;
    painter.setPen(QPen(QColor(0xd0, 0x20, 0x60), 1));
    for (const QLineF &guide : m_outcome.guides)
        painter.drawLine(toView(m_handPage, guide.p1()), toView(m_handPage, guide.p2()));
    const QRectF &rect = m_outcome.rect;
    const QString words = QStringLiteral(" %1, %2   %3 × %4 ")
                              .arg(rect.x(), 0, 'f', 1)
                              .arg(rect.y(), 0, 'f', 1)
                              .arg(rect.width(), 0, 'f', 1)
                              .arg(rect.height(), 0, 'f', 1);
    QRect label = painter.fontMetrics().boundingRect(words).adjusted(-2, -2, 2, 2);
    label.moveTopLeft(toView(m_handPage, rect.bottomLeft()) + QPoint(0, 8));
    painter.fillRect(label, palette().color(QPalette::ToolTipBase));
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(label, Qt::AlignCenter, words);
}

} // namespace dangjian
