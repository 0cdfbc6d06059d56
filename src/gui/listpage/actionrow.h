// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace dangjian {

/**
 * The buttons beside a page's heading. Those that find no room, the last ones first, stand in "More" above the actions
 * of the rows; the first button always stays.
 */
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    /** `rowMenu` is what "More" offers besides; it may be filled later. */
    explicit ActionRow(QMenu *rowMenu, QWidget *parent = nullptr);

    void add(QAction *action, QPushButton *button);
    /** The buttons and "More", in their order. */
    QList<QWidget *> widgets() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Entry
    {
        QAction *action;
        QPushButton *button;
    };

    /** Those that are not withheld. */
    QList<Entry> offered() const;
    int widthOf(qsizetype buttons, bool more) const;
    void arrange();
    void fillMenu();

    QMenu *m_rowMenu;
    QToolButton *m_moreButton;
    QMenu *m_moreMenu;
    QList<Entry> m_entries;
    qsizetype m_shown = 0; // so many of the buttons have room
};

} // namespace dangjian
