// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperdisclosure.h"

#include "printing/papercatalogue.h"
#include "sheets/personalfields.h"
#include "sheets/sheetlibrary.h"

namespace dangjian {

namespace {

constexpr qsizetype membersOfAnAct = 500; // as an export hands them on

} // namespace

Result<bool> tellsPersonalData(Connection &connection, PaperKind kind, const LetterOptions &letters)
{
    const auto sheet = SheetLibrary::sheet(connection, paperInfo(kind).sheet);
    if (!sheet)
        return failure(sheet.error());
    return tellsPersonalData(sheet->inUse(), kind, letters);
}

bool tellsPersonalData(const SheetDescription &sheet, PaperKind kind, const LetterOptions &letters)
{
    if ((kind == PaperKind::Roster || kind == PaperKind::Photos) && !letters.clear)
        return false;
    return showsPersonalFields(sheet);
}

Done noteHandedOut(Store &store, const QList<MemberId> &members, const LetterOptions &letters, const QString &file)
{
    MemberService service(store);
    const Disclosure disclosure{letters.reason, true, file};
    for (qsizetype first = 0; first < members.size(); first += membersOfAnAct) {
        const Done done = service.noteShown(members.mid(first, membersOfAnAct), disclosure).result();
        if (done)
            continue;
        if (done.error().code != ErrorCode::StoreReadOnly || letters.clear)
            return done;
        const auto rules = service.disclosureRules().result();
        if (!rules)
            return failure(rules.error());
        if (rules->reasonToHandOut && letters.reason.trimmed().isEmpty())
            return failure(ErrorCode::ReasonMissing, QStringLiteral("personal_data"));
        return {};
    }
    return {};
}

} // namespace dangjian
