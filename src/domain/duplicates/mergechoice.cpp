// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/mergechoice.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** How one column of a member is compared and taken over. */
struct Column
{
    QString name;
    bool (*same)(const Member &a, const Member &b);
    void (*take)(Member &into, const Member &from);
};

template <auto field>
Column column(const char *name)
{
    return {QLatin1StringView(name), [](const Member &a, const Member &b) { return a.*field == b.*field; },
        [](Member &into, const Member &from) { into.*field = from.*field; }};
}

const QList<Column> &columns()
{
    static const QList<Column> all{
        column<&Member::name>("name"),
        column<&Member::reading>("reading"),
        column<&Member::idNumber>("id_number"),
        column<&Member::sex>("sex"),
        column<&Member::birth>("birth"),
        column<&Member::ethnicity>("ethnicity"),
        column<&Member::nativePlace>("native_place"),
        column<&Member::photo>("photo"),
        column<&Member::education>("education"),
        column<&Member::degree>("degree"),
        column<&Member::school>("school"),
        column<&Member::joined>("joined"),
        column<&Member::full>("full_on"),
        column<&Member::introducers>("introducers"),
        column<&Member::relation>("relation"),
        column<&Member::reported>("reported"),
        column<&Member::unitId>("unit_id"),
        column<&Member::post>("post"),
        column<&Member::occupation>("occupation"),
        column<&Member::mobile>("mobile"),
        column<&Member::phone>("phone"),
        column<&Member::address>("address"),
        column<&Member::placeId>("place_id"),
        column<&Member::specialties>("specialties"),
        column<&Member::lostContact>("lost_contact"),
        column<&Member::lostSince>("lost_since"),
        column<&Member::away>("away"),
        column<&Member::awayWhere>("away_where"),
        column<&Member::hardship>("hardship"),
        column<&Member::remarks>("remarks"),
    };
    return all;
}

const Column &columnOf(const QString &name)
{
    const auto found
        = std::find_if(columns().begin(), columns().end(), [&name](const Column &one) { return one.name == name; });
    Q_ASSERT(found != columns().end());
    return *found;
}

} // namespace

const QList<MergeField> &mergeFields()
{
    static const QList<MergeField> all = [] {
        // The ID number holds birth and sex; a reading is that of the name; a date or place belongs to its flag.
        const QList<QStringList> together{{u"name"_s, u"reading"_s}, {u"id_number"_s, u"sex"_s, u"birth"_s},
            {u"lost_contact"_s, u"lost_since"_s}, {u"away"_s, u"away_where"_s}};
        QList<MergeField> fields;
        QStringList taken;
        for (const Column &one : columns()) {
            if (taken.contains(one.name))
                continue;
            QStringList group{one.name};
            for (const QStringList &each : together)
                if (each.constFirst() == one.name)
                    group = each;
            fields.append({one.name, group});
            taken += group;
        }
        return fields;
    }();
    return all;
}

const QStringList &columnsKeptInMerge()
{
    static const QStringList kept{
        u"id"_s, u"standing"_s, u"branch_id"_s, u"category"_s, u"state"_s, u"name_key"_s, u"row_version"_s};
    return kept;
}

bool isSame(const MergeField &field, const Member &a, const Member &b)
{
    return std::all_of(
        field.columns.begin(), field.columns.end(), [&](const QString &name) { return columnOf(name).same(a, b); });
}

bool isEmpty(const MergeField &field, const Member &member)
{
    // No is an answer, too.
    static const QStringList flags{u"relation"_s, u"lost_contact"_s, u"away"_s, u"hardship"_s};
    return !flags.contains(field.code) && isSame(field, member, Member{});
}

QSet<QString> fieldsFromMerged(const Member &kept, const Member &merged)
{
    const Member nothing;
    QSet<QString> codes;
    for (const MergeField &field : mergeFields()) {
        const Column &first = columnOf(field.code);
        // Who has an ID number knows birth and sex better than who has none.
        const bool knowsBetter
            = field.code == "id_number"_L1 && first.same(kept, nothing) && !first.same(merged, nothing);
        if (knowsBetter || (isEmpty(field, kept) && !isEmpty(field, merged)))
            codes.insert(field.code);
    }
    return codes;
}

Member mergedMember(const Member &kept, const Member &merged, const QSet<QString> &fromMerged)
{
    Member result = kept;
    for (const MergeField &field : mergeFields())
        if (fromMerged.contains(field.code))
            for (const QString &name : field.columns)
                columnOf(name).take(result, merged);
    return result;
}

bool isRatherKept(const Member &a, const Member &b)
{
    const auto worth = [](const Member &member) {
        return std::tuple(member.state != MembershipState::Normal, member.idNumber.isEmpty(), member.id);
    };
    return worth(a) < worth(b);
}

} // namespace dangjian
