// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasonargument.h"

#include "sentences.h"

namespace dangjian {

Option reasonOption()
{
    return {"reason", ValueKind::Text, "TEXT",
        QT_TRANSLATE_NOOP("cli",
            "why ID number, telephone and address are told in clear; the journal keeps it, and the settings may ask "
            "for it")};
}

QString reasonFrom(const Arguments &arguments)
{
    return arguments.text("reason").simplified();
}

} // namespace dangjian
