// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dangjian {

class NameReader;

/** What a name in a roster may mean: one organization for certain, or some that are spelled otherwise. */
struct NameMatch
{
    OrganizationId exact{};
    QList<OrganizationId> similar{}; // likeliest first; also where one name stands for several organizations
};

/** Finds organizations by the names that people write. */
class NameDirectory
{
public:
    /**
     * Those that can have members and are not dissolved at `today` are found. Without a reader, names that sound alike
     * are not.
     */
    NameDirectory(const QList<Organization> &organizations, QDate today, const NameReader *reader = nullptr);

    /** From now on `name` is exactly that organization: what a person chose where names were similar. */
    void choose(const QString &name, OrganizationId id);
    /** What was chosen before: holds where the organization still lives and none is called so. */
    void remember(const QString &name, OrganizationId id);

    /**
     * Exact: the name or the short name, white space and width of letters aside. Similar: the same once 中共, 社区,
     * 党支部, 总支, 委员会 and their like are left out (毓龙党支部 for 毓龙社区党支部), a name that ends with one
     * (城东街道毓龙社区党支部), one that differs in one character where there are three or more, in two of six or
     * more, or one that sounds alike (育龙 for 毓龙; zh and z, ng and n are one).
     */
    NameMatch match(const QString &name) const;
    QString nameOf(OrganizationId id) const { return m_names.value(id); }

private:
    QList<OrganizationId> resembling(const QString &core) const;

    QHash<QString, QList<OrganizationId>> m_exact;
    QHash<QString, QList<OrganizationId>> m_byCore;
    QString soundOf(const QString &core) const;

    const NameReader *m_reader;
    QHash<QString, QList<OrganizationId>> m_bySound;
    QHash<OrganizationId, QString> m_names;
    mutable QHash<QString, NameMatch> m_matched; // rosters name the same branch again and again
};

} // namespace dangjian
