// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace dangjian {

class Workplace;

/**
 * "Changes…": opens the history of the record in hand in a window of its own. In dialogs it has the key Ctrl+H; on
 * pages the main window hands that key to it (showChangesOf).
 */
class HistoryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit HistoryButton(Workplace &workplace, QWidget *parent = nullptr);

    /** `title` is what the record is called; table and key as in AuditService::history. No key: nothing to be shown. */
    void setRecord(const QString &title, const QString &table, const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Workplace &m_workplace;
    QString m_title;
    QString m_table;
    QString m_key;
};

/**
 * What Ctrl+H does on a page: the changes of the record in hand, which are a pane beside it, a tab, or behind a button
 * "Changes…". Of several the one next to the keyboard. False where the page has no record in hand.
 */
bool showChangesOf(QWidget *page);

} // namespace dangjian
