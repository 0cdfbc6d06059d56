// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/** By which names of accounts are compared: composed (NFC) and without case, so that nobody is "Wang" beside "wang". */
QString accountNameKey(const QString &name);

/** What is wrong with an account's name, as a rule's code: name.missing, name.account (spaces or other characters that
 * cannot be seen, or longer than 40); empty where nothing is. */
QString accountNameFault(const QString &name);

} // namespace dangjian
