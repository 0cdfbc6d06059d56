// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace dangjian {

class Workplace;

/** Opens the history of one record in a window of its own; `table` and `key` as in AuditService::history. */
void showHistory(Workplace &workplace, QWidget *parent, const QString &title, const QString &table, const QString &key);

} // namespace dangjian
