// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organization.h"

namespace dangjian {

QString shortNameOf(const QString &name)
{
    // The longer endings first: 党总支部 also ends in 支部.
    static const QString endings[]
        = {QStringLiteral("党总支部委员会"), QStringLiteral("党支部委员会"), QStringLiteral("党工作委员会"),
            QStringLiteral("党委员会"), QStringLiteral("党总支部"), QStringLiteral("党总支"), QStringLiteral("党支部"),
            QStringLiteral("党工委"), QStringLiteral("党委"), QStringLiteral("党组")};
    const QString trimmed = name.startsWith(QStringLiteral("中共")) ? name.mid(2) : name;
    for (const QString &ending : endings)
        if (trimmed.size() > ending.size() + 1 && trimmed.endsWith(ending))
            return trimmed.chopped(ending.size());
    return trimmed;
}

} // namespace dangjian
