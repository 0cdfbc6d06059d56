// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificate.h"
#include "mapping/row.h"

namespace dangjian {

template <>
struct Table<Certificate>
{
    static constexpr const char *name = "certificate";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("number", row.number);
        v("member_id", row.memberId);
        v("kind", row.kind);
        v("issued", row.issued);
        v("state", row.state);
        v("ended", row.ended);
        v("reason", row.reason);
        v("printed", row.printed);
        v("lines_printed", row.linesPrinted);
        v("row_version", row.rowVersion);
    }
};

/** Which entry stands on which line of a paper booklet. */
struct PrintedLine
{
    Id<struct PrintedLineTag> id;
    CertificateId certificateId;
    int line = 0;
    Id<struct ParticipationTag> participationId;
};

template <>
struct Table<PrintedLine>
{
    static constexpr const char *name = "printed_line";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("certificate_id", row.certificateId);
        v("line", row.line);
        v("participation_id", row.participationId);
    }
};

/** Certificates in the store. */
class CertificateRepository
{
public:
    explicit CertificateRepository(Connection &connection) : m_connection(connection) { }

    /** The valid one first, then the newest: a change may be dated before an issue. */
    Result<QList<Certificate>> of(MemberId member);
    /** The valid one; a null id where there is none. */
    Result<Certificate> validOf(MemberId member);
    /** Issues the next number of the kind. */
    Result<Certificate> issue(Transaction &transaction, MemberId member, MemberCategory kind, QDate on);
    Done end(
        Transaction &transaction, Certificate certificate, CertificateState state, QDate on, const QString &reason);
    /**
     * What stands on the paper from `firstLine` on, entry by entry; lines noted there before give way. A null date:
     * lines came onto paper, but not the whole booklet.
     */
    Done notePrinted(
        Transaction &transaction, CertificateId id, QDate on, int firstLine, const QList<qint64> &participationIds);

private:
    Connection &m_connection;
};

} // namespace dangjian
