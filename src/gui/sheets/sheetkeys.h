// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace dangjian {

class SheetActions;
class SheetCanvas;

/** What the keys of the keyboard do on a canvas: with elements, and, where cells are selected, with those. */
class SheetKeys : public QObject
{
    Q_OBJECT

public:
    /** Takes the keys of the canvas. */
    SheetKeys(SheetCanvas &canvas, SheetActions &actions, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &event);
    bool pressArrow(const QKeyEvent &event);
    bool pressWithControl(const QKeyEvent &event);

    SheetCanvas &m_canvas;
    SheetActions &m_actions;
};

} // namespace dangjian
