// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QByteArray>

namespace dangjian {

/** The option --passphrase-fd: secrets never stand on a command line, where every program of the computer reads them.
 */
Option passphraseOption();

/**
 * The passphrase: the first line of the descriptor that was named, otherwise nothing. Fails with FileUnreadable where
 * the descriptor gives none.
 */
Result<QByteArray> passphraseOf(const Arguments &arguments);

/** Asks for it at a terminal, without showing what is typed; nothing where there is no terminal. */
QByteArray askPassphrase(const QString &prompt);

} // namespace dangjian
