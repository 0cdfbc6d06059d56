// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"

#include <functional>
#include <optional>

namespace dangjian {

/** A page of the window; it is made when it is first shown. */
struct PageEntry
{
    QString name; // "members", for --page and for what the window remembers
    QString title;
    QString icon;
    std::function<ScreenPage *(Workplace &, QWidget *)> make;
    QString within{}; // the page from which it is reached; empty = from the navigation
    std::optional<Permission> needs{}; // without it the page is not there
};

/** The pages in the order of the navigation, Ctrl+1 is the first; behind them those that are reached from others. */
QList<PageEntry> allPages();

} // namespace dangjian
