// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../members/memberdesk.h"

#include "sheets/sheetcanvas.h"
#include "sheets/sheetdocument.h"
#include "sheets/sheetedits.h"
#include "sheets/sheetspage.h"
#include "sheets/tablegeometry.h"
#include "sheets/templateedit.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>

namespace dangjian {

/** The sheet editor over a store of its own, with hands for its mouse. */
class SheetDesk : public MemberDesk
{
public:
    SheetDesk() { open(); }

    /** Puts the page before the person, who waits until the sheet is seen. */
    void open()
    {
        page = std::make_unique<SheetsPage>(*workplace);
        page->resize(1220, 700);
        QSignalSpy loaded(page.get(), &SheetsPage::loaded);
        page->show();
        page->activateWindow();
        page->activate();
        if (loaded.isEmpty() && !loaded.wait(20000))
            qFatal("the papers do not come");
        openSheet(QStringLiteral("certificate"));
    }
    void openSheet(const QString &name)
    {
        page->openSheet(name);
        canvas = page->canvas();
        settle();
        canvas->setFocus();
    }
    /** Until what is in hand is what is seen. */
    void settle()
    {
        if (!QTest::qWaitFor([this] { return canvas->isUpToDate(); }, 20000))
            qFatal("the sheet is not drawn");
    }

    SheetDocument &document() const { return *page->document(); }
    const SheetElement &element(const QString &id) const
    {
        const SheetElement *found = findElement(document().sheet(), id);
        if (!found)
            qFatal("there is no element %s", qPrintable(id));
        return *found;
    }
    QRectF rect(const QString &id) const { return element(id).rect; }
    /** A point of an element in the view: 0.5, 0.5 is its middle. */
    QPoint at(const QString &id, double across = 0.5, double down = 0.5) const
    {
        canvas->reveal(id);
        const auto laid = canvas->place(id);
        if (!laid)
            qFatal("%s is not to be seen", qPrintable(id));
        return canvas->toView(
            laid->page, laid->rect.topLeft() + QPointF(laid->rect.width() * across, laid->rect.height() * down));
    }
    double pixels(double mm) const { return mm * canvas->zoom() * canvas->logicalDpiX() / 25.4; }
    void click(QPoint point, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, modifiers, point);
    }
    void click(const QString &id, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { click(at(id), modifiers); }
    void doubleClick(QPoint point) const
    {
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, point);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *view = canvas->viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        for (const double share : {0.3, 0.7, 1.0}) {
            const QPointF point = QPointF(from) + QPointF(to - from) * share;
            QMouseEvent move(
                QEvent::MouseMove, point, view->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, modifiers, to);
    }
    /** The same, so far in mm. */
    void dragBy(QPoint from, double across, double down, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        drag(from, from + QPointF(pixels(across), pixels(down)).toPoint(), modifiers);
    }
    void drop(const QString &field, QPoint point) const
    {
        QMimeData mime;
        mime.setData(fieldMime, field.toUtf8());
        QDragEnterEvent enter(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &enter);
        QDropEvent event(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &event);
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(canvas, pressed, modifiers);
    }
    /** A point of a cell in the view. */
    QPoint atCell(const QString &id, CellChoice cell, double across = 0.5, double down = 0.5) const
    {
        canvas->reveal(id);
        const auto laid = canvas->place(id);
        if (!laid)
            qFatal("%s is not to be seen", qPrintable(id));
        const QRectF rect = cellRect(element(id), *laid, cell);
        return canvas->toView(laid->page, rect.topLeft() + QPointF(rect.width() * across, rect.height() * down));
    }
    /** Selects one cell, or those up to another one. */
    void choose(const QString &id, CellChoice cell, CellChoice last = {}) const
    {
        document().select(SheetSelection{{id}, cell, last});
    }
    void trigger(const char *action) const { widget<QAction>(action)->trigger(); }
    int steps() const { return document().undoStack().index(); }
    void undo() const { key(Qt::Key_Z, Qt::ControlModifier); }
    QStringList selected() const { return document().selection().ids; }
    void save() const
    {
        QSignalSpy saved(page.get(), &SheetsPage::saved);
        QTest::keyClick(canvas, Qt::Key_S, Qt::ControlModifier);
        if (saved.isEmpty() && !saved.wait(20000))
            qFatal("nothing is saved");
    }
    template <class Widget>
    Widget *widget(const char *name) const
    {
        return child<Widget>(page.get(), name);
    }

    /** A box of the properties; the styles have some of the same names. */
    template <class Widget>
    Widget *property(const char *name) const
    {
        return child<Widget>(widget<QWidget>("elementPane"), name);
    }

    std::unique_ptr<SheetsPage> page;
    SheetCanvas *canvas = nullptr;
};

} // namespace dangjian
