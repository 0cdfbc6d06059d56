// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QString>

#include <functional>

class QWidget;

namespace dangjian {

class Workplace;

/** Whether personal data is to be seen on the screen, or is to leave the program in a file or a printed list. */
enum class DisclosureWay
{
    Shown,
    HandedOut
};

/**
 * Asks why, where the settings want a reason, offering those that were given before; goes on with it (empty where none
 * is wanted) on the screen's thread while `over` lives. `otherwise` where the person thinks better of it or the store
 * cannot be asked.
 */
void askWhy(Workplace &workplace, QWidget *over, DisclosureWay way, std::function<void(const QString &reason)> then,
    std::function<void()> otherwise = {});

/** The same for the screen: notes it in the journal, then goes on. What the journal refuses is told. */
void disclose(Workplace &workplace, QWidget *over, const QList<MemberId> &members, std::function<void()> then,
    std::function<void()> otherwise = {});

} // namespace dangjian
