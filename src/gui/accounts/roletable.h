// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

#include <QDialog>
#include <QTableWidget>

#include <optional>

namespace dangjian {

/** What each role may do, row by row, made of the rules that the services ask; one role's column may be marked. */
class RoleTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit RoleTable(QWidget *parent = nullptr);
};

/** The table of roles over whatever asks for it. */
class RolesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RolesDialog(QWidget *parent);
};

} // namespace dangjian
