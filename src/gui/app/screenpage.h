// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QWidget>

namespace dangjian {

/** A page of the main window. It loads when it is first shown, and again when scope or data change while it is shown.
 */
class ScreenPage : public QWidget
{
    Q_OBJECT

public:
    explicit ScreenPage(Workplace &workplace, QWidget *parent = nullptr) : QWidget(parent), m_workplace(workplace) { }

    /** Called by the main window each time the page comes to the front. */
    virtual void activate() { }
    /** Where the keyboard goes for Ctrl+F; nullptr = nothing to filter. */
    virtual QWidget *filterWidget() { return nullptr; }
    /** Shows its list narrowed down by these values of the filter bar. */
    virtual void showFiltered(const QMap<QString, QString> &) { }
    /** Brings up a row that the page shows, by the journal's table and key: selected and in sight, if it is there. */
    virtual void showRow(const QString &table, const QString &key)
    {
        Q_UNUSED(table)
        Q_UNUSED(key)
    }
    /** The keys that every list page knows; a page overrides those that it offers. */
    virtual void newRecord() { }
    virtual void editRecord() { }
    virtual void printRecords() { }
    virtual void exportRecords() { }
    /** Whether Ctrl+Z and Ctrl+Y are the page's own, for steps that are not saved yet; it hands them on to the session
     * (Undoing) where it has none. */
    virtual bool hasOwnUndo() const { return false; }
    /** False keeps the person on the page (something typed is not saved yet and cannot be). */
    virtual bool mayLeave() { return true; }
    /** What is not saved and goes when the window does, in words; quick entry keeps its own. */
    virtual QString unsaved() const { return {}; }
    /** Whether something is being saved that was left; `settled` follows. The window waits for it before it closes. */
    virtual bool isSettling() const { return false; }
    /** What the window's title begins with: the person that is shown. Empty = the page speaks for itself. */
    virtual QString subject() const { return {}; }

Q_SIGNALS:
    void subjectChanged();
    void settled();

protected:
    Workplace &workplace() { return m_workplace; }
    Services &services() { return m_workplace.services(); }
    bool mayDo(Permission permission) const { return m_workplace.mayDo(permission); }

private:
    Workplace &m_workplace;
};

} // namespace dangjian
