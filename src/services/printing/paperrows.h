// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificatepaper.h"
#include "connection/connection.h"
#include "members/memberquery.h"
#include "members/registrationpaper.h"
#include "organizations/organization.h"
#include "printing/certificatelines.h"

#include <QHash>

namespace dangjian {

class NameReader;

/** A certificate worded for paper and what is to be noted when it is printed, of one and the same reading. */
struct CertificateRow
{
    CertificatePaper paper;
    CertificateLines lines;
};

/** People of one branch who follow one another on paper. */
struct BranchGroup
{
    OrganizationId branch;
    QList<MemberId> members;
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

    /** Those of the members who have a valid certificate, in the same order. */
    Result<QList<MemberId>> withCertificate(const QList<MemberId> &members);

    /** The members, in the same order, with the branches that look after them. */
    Result<QList<BranchGroup>> byBranch(const QList<MemberId> &members);
    /** Empty where there is no such member. */
    QString nameOf(MemberId id);
    QString branchName(OrganizationId id) const { return m_organizations.value(id).name; }

    /** Whether the bytes of the photo are wanted; what is only measured does without. */
    enum class Photo
    {
        With,
        Without
    };
    /** StateForbids (certificate.none) where the member has no valid certificate: expelled, moved away, deceased. */
    Result<CertificateRow> certificate(MemberId id, Photo photo = Photo::With);
    Result<RegistrationFormPaper> registrationForm(MemberId id, Photo photo = Photo::With);

private:
    friend class LetterRows;
    struct Home
    {
        QString branch; // the one that looks after the member and issues the papers
        QString community;
        QString subdistrict;
        QString formal; // where the formal relation stands: the branch, or the unit's own organization
        QString reportsTo; // the community, or its branch for those whose relation stands elsewhere
    };
    Home homeOf(const Member &member, const Unit &unit) const;
    /** Name and Party organization; both empty without a unit. */
    Result<Unit> unitOf(UnitId id);
    Result<QByteArray> photo(const QString &sha256, Photo photo);

    Connection &m_connection;
    const NameReader &m_reader;
    QDate m_today;
    QString m_district;
    QHash<OrganizationId, Organization> m_organizations;
    int m_dutyHours = 0;
    int m_dutyDeeds = 0;
};

} // namespace dangjian
