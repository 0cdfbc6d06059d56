// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetvalues.h"

#include "certificates/certificatesheet.h"
#include "letters/lettersheets.h"
#include "members/registrationsheet.h"
#include "printing/letterrows.h"
#include "printing/papercatalogue.h"
#include "sheets/sheetfields.h"
#include "store/storeaccess.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr qsizetype mostPeople = 60; // on a list, to be looked at

Result<SheetData> sampleOf(const QString &sheet)
{
    const SheetOutline *outline = sheetOutline(sheet);
    if (!outline)
        return failure(ErrorCode::NotFound, sheet);
    return outline->sample ? outline->sample() : SheetData();
}

/** A paper worded for its sheet, or why there is none. */
template <class Paper, class Row, class Data>
Result<SheetData> dataOf(const Result<Row> &row, Paper Row::*paper, Data data)
{
    if (!row)
        return failure(row.error());
    return data((*row).*paper);
}

template <class Paper>
Result<SheetData> dataOf(const Result<Paper> &paper, SheetData (*data)(const Paper &))
{
    if (!paper)
        return failure(paper.error());
    return data(*paper);
}

/** The member and others of the same branch, as they stand on a list. */
Result<SheetData> peopleAround(PaperRows &rows, LetterRows &letters, MemberId member, QDate today, PaperKind kind)
{
    const auto branches = rows.byBranch({member});
    if (!branches)
        return failure(branches.error());
    PeoplePaper paper;
    paper.date = today;
    MemberQuery query;
    if (!branches->isEmpty()) {
        paper.office = letters.officeOf(branches->first().branch);
        query.scope = {branches->first().branch};
    }
    auto members = rows.inHandingOrder(query);
    if (!members)
        return failure(members.error());
    members->removeOne(member);
    members->prepend(member);
    for (const MemberId id : members->first(std::min(members->size(), mostPeople))) {
        // Masked as lists are printed unless asked for on purpose. Labels tell addresses: that of who was asked for,
        // whom the journal knows of, and of nobody else.
        const auto person = letters.person(id, kind == PaperKind::Labels && id == member,
            kind == PaperKind::Photos ? PaperRows::Photo::With : PaperRows::Photo::Without);
        if (!person)
            return failure(person.error());
        paper.sums.add(*person);
        paper.people << *person;
    }
    paper.branch = paper.people.constFirst().branch;
    return peopleData(paper);
}

} // namespace

QFuture<Result<SheetData>> SheetValues::of(const QString &sheet, MemberId member)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [sheet, member, &access](Connection &connection) -> Result<SheetData> {
        const QList<PaperInfo> &papers = paperCatalogue();
        const auto paper = std::find_if(
            papers.cbegin(), papers.cend(), [&sheet](const PaperInfo &each) { return each.sheet == sheet; });
        if (member.isNull() || paper == papers.cend())
            return sampleOf(sheet);
        const QDate today = access.clock().today();
        PaperRows rows(connection, access.reader(), today);
        LetterRows letters(connection, access.reader(), today, rows);
        if (Done done = rows.prepare(); !done)
            return failure(done.error());
        if (Done done = letters.prepare(); !done)
            return failure(done.error());
        switch (paper->kind) {
        case PaperKind::Certificate:
            return dataOf(rows.certificate(member), &CertificateRow::paper, &certificateData);
        case PaperKind::RegistrationForm:
            return dataOf(rows.registrationForm(member), &registrationData);
        case PaperKind::Letter:
        case PaperKind::EnvelopeDl:
        case PaperKind::EnvelopeC5:
            return dataOf(letters.letter(member, {}), &letterData);
        case PaperKind::VolunteerProof:
            return dataOf(letters.volunteerProof(member, {}), &volunteerProofData);
        case PaperKind::Roster:
        case PaperKind::Labels:
        case PaperKind::Photos:
            return peopleAround(rows, letters, member, today, paper->kind);
        }
        return sampleOf(sheet);
    });
}

QFuture<Result<MemberId>> SheetValues::beside(MemberId member, bool forward)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [member, forward, &access](Connection &connection) -> Result<MemberId> {
        PaperRows rows(connection, access.reader(), access.clock().today());
        if (Done done = rows.prepare(); !done)
            return failure(done.error());
        MemberQuery query;
        if (!member.isNull()) {
            const auto branches = rows.byBranch({member});
            if (!branches)
                return failure(branches.error());
            if (!branches->isEmpty())
                query.scope = {branches->first().branch};
        }
        const auto members = rows.inHandingOrder(query);
        if (!members)
            return failure(members.error());
        if (members->isEmpty())
            return failure(ErrorCode::NotFound, QStringLiteral("member"));
        const qsizetype count = members->size();
        const qsizetype now = members->indexOf(member);
        return members->at(now < 0 ? 0 : (now + (forward ? 1 : count - 1)) % count);
    });
}

} // namespace dangjian
