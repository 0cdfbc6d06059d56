// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace dangjian {

/** Something the search box can do by its name. */
struct Command
{
    QString title;
    QString icon;
    QString keys; // how it is reached otherwise, for the eye
    std::function<void()> run;
};

} // namespace dangjian
