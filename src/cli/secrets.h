// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <optional>

namespace dangjian {

/** Who runs a command, as was said on the command line; the password itself never stands there. */
struct Identity
{
    QString name{}; // --as; empty = not said
    std::optional<int> passwordFd{}; // --password-fd
};

/**
 * The next line of a descriptor, read byte by byte, so that two secrets may stand in one. Fails with FileUnreadable
 * where there is none.
 */
Result<QString> lineOf(int descriptor);

/**
 * A password: from the descriptor where one was named, otherwise asked for at the terminal without showing it. Fails
 * with FileUnreadable, and with SignInRefused ("unasked") where there is neither.
 */
Result<QString> passwordFrom(std::optional<int> descriptor, const QString &prompt);

/** A new one, which a terminal is asked for twice. Fails also with Invalid (password.differs). */
Result<QString> newPasswordFrom(std::optional<int> descriptor);

} // namespace dangjian
