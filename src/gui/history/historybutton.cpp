// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historybutton.h"

#include "app/lineicon.h"
#include "history/historydialog.h"
#include "history/recordhistorypane.h"

#include <QDialog>
#include <QTabWidget>

#include <climits>

namespace dangjian {

namespace {

const QKeySequence changesKey(Qt::CTRL | Qt::Key_H);

/** How many steps up from the keyboard one meets a parent of the widget. */
int distanceFromKeyboard(const QWidget *widget, const QWidget *focus)
{
    int steps = 0;
    for (const QWidget *parent = focus; parent != nullptr; parent = parent->parentWidget(), ++steps)
        if (parent->isAncestorOf(widget))
            return steps;
    return steps;
}

/** The tab in which a pane stands, its tab widget at hand; nothing where it is in none. */
QTabWidget *tabsAround(QWidget *pane, QWidget *page)
{
    for (QWidget *parent = pane->parentWidget(); parent != nullptr && parent != page; parent = parent->parentWidget())
        if (auto *tabs = qobject_cast<QTabWidget *>(parent))
            return tabs;
    return nullptr;
}

} // namespace

HistoryButton::HistoryButton(Workplace &workplace, QWidget *parent)
    : QPushButton(lineIcon(QStringLiteral("history")), tr("Changes…"), parent), m_workplace(workplace)
{
    setObjectName(QStringLiteral("changesButton"));
    setAutoDefault(false);
    setToolTip(tr("Who changed what, when, from what to what (Ctrl+H)"));
    setEnabled(false);
    connect(this, &QPushButton::clicked, this, [this] { showHistory(m_workplace, this, m_title, m_table, m_key); });
}

void HistoryButton::setRecord(const QString &title, const QString &table, const QString &key)
{
    m_title = title;
    m_table = table;
    m_key = key;
    setEnabled(!key.isEmpty());
}

void HistoryButton::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    // The main window has the key for whatever page is in front.
    if (qobject_cast<QDialog *>(window()) != nullptr)
        setShortcut(changesKey);
}

bool showChangesOf(QWidget *page)
{
    const QWidget *focus = page->window()->focusWidget();
    int nearest = INT_MAX;
    RecordHistoryPane *pane = nullptr;
    const QList<RecordHistoryPane *> panes = page->findChildren<RecordHistoryPane *>();
    for (RecordHistoryPane *each : panes) {
        const QTabWidget *tabs = tabsAround(each, page);
        const bool isThere = each->hasRecord() && (tabs != nullptr ? tabs->isVisible() : each->isVisible());
        if (const int distance = distanceFromKeyboard(each, focus); isThere && distance < nearest) {
            nearest = distance;
            pane = each;
        }
    }
    HistoryButton *button = nullptr;
    const QList<HistoryButton *> buttons = page->findChildren<HistoryButton *>();
    for (HistoryButton *each : buttons) {
        const int distance = distanceFromKeyboard(each, focus);
        if (each->isVisible() && each->isEnabled() && distance < nearest) {
            nearest = distance;
            button = each;
        }
    }
    if (button != nullptr) {
        button->click();
        return true;
    }
    if (pane == nullptr)
        return false;
    if (QTabWidget *tabs = tabsAround(pane, page))
        tabs->setCurrentWidget(pane);
    pane->takeKeyboard();
    return true;
}

} // namespace dangjian
