// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace dangjian {

class Workplace;

/**
 * Stores a member's photo, or takes it away where it is empty. Where somebody else gave the member another photo than
 * the one `seen` (photoKey), both are shown and one is chosen.
 */
void keepPhoto(Workplace &workplace, QWidget *parent, MemberId id, const QString &seen, const QByteArray &jpeg);

} // namespace dangjian
