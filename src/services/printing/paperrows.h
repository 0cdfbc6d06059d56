// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificatepaper.h"
#include "connection/connection.h"
#include "members/memberquery.h"
#include "members/registrationpaper.h"
#include "organizations/organization.h"

#include <QHash>

namespace dangjian {

class NameReader;

/** A member's valid certificate with the entries that stand on its lines, in the order of the lines. */
struct CertificateLines
{
    Id<struct CertificateTag> certificate;
    QList<qint64> participationIds;
    int printed = 0; // how many of them the paper carries already
};

/** Reads members from the store and words them for paper. One a connection, so one a thread. */
class PaperRows
{
public:
    PaperRows(Connection &connection, const NameReader &reader, QDate today);

    /** What all papers share: the district, the organizations, the duties. Called before anything else. */
    Done prepare();

    /** The members of a query sorted as they are handed out: by community, building and name. */
    Result<QList<MemberId>> inHandingOrder(const MemberQuery &query);
    Result<QList<MemberId>> inHandingOrder(const QList<MemberId> &members);

    Result<CertificatePaper> certificate(MemberId id);
    Result<RegistrationFormPaper> registrationForm(MemberId id);
    Result<CertificateLines> lines(MemberId id);

private:
    struct Home
    {
        QString branch;
        QString community;
        QString subdistrict;
    };
    Home homeOf(OrganizationId branch) const;
    Result<QString> unitName(UnitId id);
    Result<QByteArray> photo(const QString &sha256);

    Connection &m_connection;
    const NameReader &m_reader;
    QDate m_today;
    QString m_district;
    QHash<OrganizationId, Organization> m_organizations;
    int m_dutyHours = 0;
    int m_dutyDeeds = 0;
};

} // namespace dangjian
