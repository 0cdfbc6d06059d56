// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/referencenames.h"

namespace dangjian {

using namespace Qt::StringLiterals;

QString ReferenceNames::targetOf(const QString &table, const QString &column)
{
    static const QHash<QString, QString> targets{
        {u"organization_id"_s, u"organization"_s},
        {u"branch_id"_s, u"organization"_s},
        {u"community_id"_s, u"organization"_s},
        {u"unit_id"_s, u"unit"_s},
        {u"place_id"_s, u"place"_s},
        {u"member_id"_s, u"member"_s},
        {u"responsible_id"_s, u"member"_s},
        {u"kept_id"_s, u"member"_s},
        {u"merged_id"_s, u"member"_s},
        {u"first_id"_s, u"member"_s},
        {u"second_id"_s, u"member"_s},
        {u"activity_id"_s, u"activity"_s},
        {u"certificate_id"_s, u"certificate"_s},
        {u"participation_id"_s, u"participation"_s},
        {u"replaces_id"_s, u"participation"_s},
        {u"account_id"_s, u"account"_s},
    };
    if (column == "parent_id"_L1)
        return table == "place"_L1 ? table : u"organization"_s;
    return targets.value(column);
}

} // namespace dangjian
