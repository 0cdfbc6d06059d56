// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace dangjian {

class Undoing;
class Workplace;

/** In the status bar: undo and redo with what they would do, and what was taken back last, with the way to redo it. */
class UndoStrip : public QWidget
{
    Q_OBJECT

public:
    explicit UndoStrip(Workplace &workplace, QWidget *parent = nullptr);

    void say(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState();
    void showText();

    Undoing &m_undoing;
    QToolButton *m_undoButton;
    QToolButton *m_redoButton;
    QLabel *m_label;
    QString m_text;
    bool m_offersRedo = false; // the text does
};

} // namespace dangjian
