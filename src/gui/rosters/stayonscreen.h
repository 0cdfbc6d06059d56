// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace dangjian {

/** Makes a window no larger than its screen with the frame about it, which is not there yet when it is first shown. */
inline void stayOnScreen(QWidget &window)
{
    const QScreen *screen = window.screen();
    if (!screen)
        return;
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const int border = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    window.resize(window.size().boundedTo(screen->availableSize() - QSize(2 * border, title + 2 * border)));
}

} // namespace dangjian
