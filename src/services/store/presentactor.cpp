// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/presentactor.h"

#include <pwd.h>
#include <unistd.h>

namespace dangjian {

namespace {

QString osUser()
{
    if (const passwd *entry = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(::geteuid());
}

} // namespace

Actor presentActor(const StoreOptions &options, const Clock &clock)
{
    return {{}, osUser(), clock.isSet() ? options.program + QStringLiteral(" (day set)") : options.program};
}

} // namespace dangjian
