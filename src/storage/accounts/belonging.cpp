// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/belonging.h"

#include <QStringList>

namespace dangjian {

using namespace Qt::StringLiterals;

const QList<TableBelonging> &tableBelongings()
{
    using enum Owner;
    static const QList<OwnerColumn> byMember{{"member_id", Member}};
    static const QList<OwnerColumn> byOrganization{{"organization_id", Organization}};
    // Names of organizations are known everywhere: papers print the subdistrict's, transfers name another branch.
    static const QList<TableBelonging> all{
        {"organization", Share::All, Share::Own, {{"id", Organization}}},
        {"organization_period", Share::All, Share::Own, byOrganization},
        {"organization_alias", Share::All, Share::Own, byOrganization},
        {"organization_day", Share::Own, Share::All, byOrganization},
        {"unit", Share::All, Share::Own, {{"community_id", OrganizationOrNone}}},
        {"place", Share::Own, Share::Own, byOrganization},
        {"member", Share::Own, Share::Own, {{"id", Member}}},
        {"member_branch_period", Share::Own, Share::Own, byMember},
        {"member_category_period", Share::Own, Share::Own, byMember},
        {"member_standing_period", Share::Own, Share::Own, byMember},
        {"member_state_period", Share::Own, Share::Own, byMember},
        {"member_key", Share::Own, Share::All, byMember},
        {"member_year", Share::Own, Share::All, byMember},
        {"certificate", Share::Own, Share::Own, byMember},
        {"printed_line", Share::Own, Share::Own, {{"certificate_id", Certificate}}},
        {"activity", Share::Own, Share::Own, byOrganization},
        // A log is seen and kept with its member, and by the branch for which it was done.
        {"participation", Share::Own, Share::Own, {{"organization_id", Organization}, {"member_id", Member}}},
        {"distinct_pair", Share::Own, Share::Own, {{"first_id", Member}, {"second_id", Member}}, true},
        {"member_merge", Share::Own, Share::Own, {{"kept_id", Member}}},
        {"import_batch", Share::Own, Share::Own, {{"act", Act}}},
        {"print_run", Share::Own, Share::Own, {{"id", RunAuthor}}},
        {"print_run_part", Share::Own, Share::Own, {{"run_id", RunAuthor}}},
        {"content", Share::Own, Share::All, {{"sha256", Photo}}},
        {"disclosure", Share::Own, Share::All, {{"act", Act}}},
        {"account", Share::Own, Share::None, {{"id", Account}}},
        {"account_password", Share::None, Share::None, {}},
        {"account_trial", Share::None, Share::None, {}},
        {"setting", Share::All, Share::All, {}},
        {"duty_rule", Share::All, Share::All, {}},
        {"own_sheet", Share::All, Share::All, {}},
        {"remembered_heading", Share::All, Share::All, {}},
        // Of an act it is told when and by whom something was done, never to whom.
        {"act", Share::All, Share::All, {}},
        {"current_act", Share::All, Share::All, {}},
        {"journal", Share::Own, Share::All, {}}, // by the rules of the tables that it tells of
        {"id_counter", Share::All, Share::All, {}},
        {"present_day", Share::All, Share::All, {}},
        {"schema_migration", Share::All, Share::All, {}},
    };
    return all;
}

const TableBelonging *belongingOf(const QString &table)
{
    for (const TableBelonging &belonging : tableBelongings())
        if (table == QLatin1StringView(belonging.table))
            return &belonging;
    return nullptr;
}

QString listOf(const QList<OrganizationId> &organizations)
{
    QStringList ids;
    for (const OrganizationId id : organizations)
        ids.append(QString::number(id.value));
    return ids.join(u',');
}

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

QString ownTerm(
    const TableBelonging &belonging, const std::function<QString(const QString &)> &valueOf, const OwnerTest &test)
{
    QStringList terms;
    for (const OwnerColumn &owner : belonging.owners)
        terms.append(test(owner.owner, valueOf(QLatin1StringView(owner.column))));
    return u'(' + terms.join(belonging.needsAll ? u" AND "_s : u" OR "_s) + u')';
}

/** SQL for whether an act was done in the account's name. */
QString actTerm(const QString &act, const Bounds &bounds)
{
    QStringList terms;
    for (const AccountName &each : bounds.names) {
        QString term = u"%1.account = %2 AND %1.id >= %3"_s.arg(act, quoted(each.name), QString::number(each.from));
        if (each.until != 0)
            term += u" AND %1.id < %2"_s.arg(act, QString::number(each.until));
        terms.append(term);
    }
    return terms.isEmpty() ? u"0"_s : u'(' + terms.join(u" OR "_s) + u')';
}

OwnerTest presentOwner(const Bounds &bounds)
{
    const QString own = listOf(bounds.organizations);
    const QString account = actTerm(u"a"_s, bounds);
    const QString accountId = QString::number(bounds.accountId);
    return [own, account, accountId](Owner owner, const QString &value) {
        switch (owner) {
        case Owner::Organization:
            return u"%1 IN (%2)"_s.arg(value, own);
        case Owner::OrganizationOrNone:
            return u"(%1 IS NULL OR %1 IN (%2))"_s.arg(value, own);
        case Owner::Member:
            return u"EXISTS (SELECT 1 FROM main.member x WHERE x.id = %1 AND x.branch_id IN (%2))"_s.arg(value, own);
        case Owner::Certificate:
            return u"EXISTS (SELECT 1 FROM main.certificate c JOIN main.member x ON x.id = c.member_id"
                   " WHERE c.id = %1 AND x.branch_id IN (%2))"_s.arg(value, own);
        case Owner::Photo:
            return u"EXISTS (SELECT 1 FROM main.member x WHERE x.photo = %1 AND x.photo <> ''"
                   " AND x.branch_id IN (%2))"_s.arg(value, own);
        case Owner::Account:
            return u"%1 = %2"_s.arg(value, accountId);
        case Owner::Act:
            return u"EXISTS (SELECT 1 FROM main.act a WHERE a.id = %1 AND %2)"_s.arg(value, account);
        case Owner::RunAuthor:
            return u"EXISTS (SELECT 1 FROM main.journal n JOIN main.act a ON a.id = n.act"
                   " WHERE n.table_name = 'print_run' AND n.row_key = CAST(%1 AS TEXT) AND n.operation = 'insert'"
                   " AND %2)"_s.arg(value, account);
        }
        return u"0"_s;
    };
}

} // namespace dangjian
