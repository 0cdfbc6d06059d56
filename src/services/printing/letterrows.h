// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letterpaper.h"
#include "printing/letteroptions.h"
#include "printing/paperrows.h"

#include <QMap>

namespace dangjian {

/** Reads members and words them for letters and lists. One a connection; its rows are prepared before. */
class LetterRows
{
public:
    LetterRows(Connection &connection, const NameReader &reader, QDate today, PaperRows &rows);

    Done prepare();

    /** `clear`: telephone and ID number as they are, not masked. */
    Result<PaperPerson> person(MemberId id, bool clear, PaperRows::Photo photo = PaperRows::Photo::Without);
    Result<LetterPaper> letter(MemberId id, const LetterOptions &options);
    /** StateForbids (proof.none) where nothing was served in the period. */
    Result<VolunteerProofPaper> volunteerProof(MemberId id, const LetterOptions &options);
    /** Who signs for this branch; for none, the district. */
    PaperOffice officeOf(OrganizationId branch) const;

    /** Those of the members who served in the options' period, in the same order. */
    Result<QList<MemberId>> withServices(const QList<MemberId> &members, const LetterOptions &options);
    /** Those of the members who have an address to send to, in the same order. */
    Result<QList<MemberId>> withAddress(const QList<MemberId> &members);
    /** The members branch after branch in the order of their codes, those of a branch by name. */
    Result<QList<BranchGroup>> byBranchAndName(const QList<MemberId> &members);

private:
    QString setting(const char *key) const { return m_settings.value(QLatin1String(key)); }
    Organization topOrganization() const;
    QDate from(const LetterOptions &options) const;
    QDate until(const LetterOptions &options) const;

    Connection &m_connection;
    const NameReader &m_reader;
    QDate m_today;
    PaperRows &m_rows;
    QMap<QString, QString> m_settings;
};

/** The six digits with which an address may begin (224001 解放南路…) are its postcode, and are taken away from it. */
QString takePostcode(QString &address);

} // namespace dangjian
