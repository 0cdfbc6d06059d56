// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdrawing.h"
#include "sheets/sheetgesture.h"

#include <QAbstractScrollArea>
#include <QPointer>

#include <optional>

namespace dangjian {

class SheetDocument;
class TemplateEdit;

/** A point of a laid page. */
struct PagePoint
{
    int page = -1; // of the laid pages
    QPointF at{}; // mm
};

/**
 * The real sheet with what is selected on it: taken hold of, moved and resized by mouse, its texts edited in place.
 * Laid out and painted away from the screen's thread; what the mouse holds follows it at once.
 */
class SheetCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetCanvas(QWidget *parent = nullptr);
    ~SheetCanvas() override;

    void setFonts(std::shared_ptr<const PrintFonts> fonts);
    void setDocument(SheetDocument *document);
    SheetDocument *document() const { return m_document; }
    void setData(std::shared_ptr<const SheetData> values);
    std::shared_ptr<const SheetData> data() const { return m_data; }
    /** Shows the program's own sheet in place of the one in hand, which cannot be changed meanwhile. */
    void showOriginal(bool original);
    bool showsOriginal() const { return m_original; }
    /** The grid in mm; 0 = none. */
    void setGrid(double mm);
    double grid() const { return m_grid; }

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void fitPage();
    int currentPage() const;
    void goToPage(int page);

    /** The pages as they were last laid out. */
    const LaidSheet &laid() const { return m_drawn.laid; }
    /** Whether what is seen is the sheet in hand. */
    bool isUpToDate() const;
    /** Where an element is worked on; not laid out, it stands where the description says, if a page shows that. */
    std::optional<LaidElement> place(const QString &id) const;
    QPoint toView(int page, QPointF mm) const;
    PagePoint toPage(QPoint point) const;
    /** The page of the description from which a laid page came. */
    int descriptionPage(int laidPage) const;
    /** The laid page that is worked on. */
    int handPage() const { return m_handPage; }
    /** Whether the bare paper within a frame, or within a flow, belongs to that. */
    enum class Hollow
    {
        Counted,
        Passed,
    };
    /** The element at a point: the smallest; empty = the paper. */
    QString elementAt(const PagePoint &point, Hollow hollow = Hollow::Counted) const;
    /** What stands around all that is selected on a page. */
    QRectF selectionRect(int page) const;
    /** Scrolls so that the element is seen. */
    void reveal(const QString &id);

    /** Opens the text of what is selected for editing where it stands; false where it has none. */
    bool editText();
    TemplateEdit *textEdit() const { return m_textEdit; }
    /** What is being typed on the sheet counts as typed. */
    void finishText() { closeTextEdit(true); }
    /** Whether the mouse is changing something. */
    bool isDragging() const { return m_gesture.has_value() || m_band.has_value(); }
    void cancelDrag();

Q_SIGNALS:
    /** The sheet in hand, or another scroll or zoom of it, is seen. */
    void laidOut();
    void viewChanged();
    /** A field was dropped on the paper, or on an element. */
    void fieldDropped(const QString &field, const dangjian::PagePoint &point);
    /** The right button was pressed on what is now selected, or the key for it. */
    void menuWanted(QPoint global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Band
    {
        QPoint from;
        QPoint to;
        QStringList before; // what was selected and stays so
    };
    double scale() const;
    PageArrangement arrangement() const;
    QPoint scroll() const;
    void arrange();
    void applyFit();
    void requestScene();
    void take(const DrawnScene &scene);
    const SheetDescription &shownSheet() const;
    QRectF viewRect(const LaidElement &place) const;
    SnapTargets targetsFor(int page) const;
    std::optional<Handle> handleAt(QPoint point) const;
    std::optional<TableBorder> tableBorderAt(QPoint point) const;
    void startGesture(SheetGesture gesture, const PagePoint &at);
    void followGesture(QPoint point, Qt::KeyboardModifiers modifiers);
    std::optional<LaidElement> placeBeforeLayout(const QString &id) const;
    std::optional<CellChoice> selectedTableCellAt(const PagePoint &point) const;
    bool extendCells(const PagePoint &point);
    void finishGesture();
    void finishBand(Qt::KeyboardModifiers modifiers);
    void clickAt(const PagePoint &point, Qt::KeyboardModifiers modifiers);
    void showCursor(QPoint point);
    void paintSelection(QPainter &painter) const;
    void paintGesture(QPainter &painter) const;
    void openTextEdit(const QRect &where, const QString &text);
    void closeTextEdit(bool keep);
    void goToNextCell(bool forward);

    QPointer<SheetDocument> m_document;
    SheetDrawing m_drawing;
    std::shared_ptr<const SheetData> m_data;
    DrawnScene m_drawn;
    bool m_original = false;
    double m_grid = 1;
    double m_zoom = 1;
    bool m_fitted = true;

    PagePoint m_pressed; // where the button went down
    QPoint m_pressedAt;
    bool m_clickPending = false;
    bool m_wasSelected = false; // what was clicked, before it was
    int m_handPage = 0; // the laid page that is worked on
    QPoint m_panned;
    std::optional<SheetGesture> m_gesture;
    GestureOutcome m_outcome;
    std::optional<Band> m_band;
    bool m_choosingCells = false; // the mouse goes over cells
    TemplateEdit *m_textEdit = nullptr;
};

} // namespace dangjian
