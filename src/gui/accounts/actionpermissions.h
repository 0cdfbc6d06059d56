// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/permission.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace dangjian {

class Workplace;

/** The keys that every page knows. */
enum class PageKey
{
    New,
    Edit,
    Print,
    Export
};

/** What a key asks for on a page; nothing where everybody may press it. */
std::optional<Permission> permissionOf(const QString &page, PageKey key);

/** A button or action by its name, and what it asks for. */
struct ActionPermission
{
    const char *name;
    Permission needs;
};

/** All that somebody may be without; the tests look whether each of them is there. */
const QList<ActionPermission> &actionPermissions();

/**
 * Takes away those buttons, actions and fields of a page or dialog that the account may not use: they are hidden for
 * good, whoever shows or enables them later. Call it when the page stands.
 */
void withholdActions(const Workplace &workplace, QWidget *page);

} // namespace dangjian
