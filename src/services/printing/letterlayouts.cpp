// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/letterlayouts.h"

#include "letters/lettersheets.h"
#include "printing/papercatalogue.h"
#include "sheets/sheetfields.h"
#include "sheets/sheetlibrary.h"

#include <algorithm>

namespace dangjian {

LetterLayouts::LetterLayouts(Connection &connection, const NameReader &reader, QDate today, PaperRows &rows,
    std::shared_ptr<const PrintFonts> fonts, const LetterOptions &options)
    : m_connection(connection),
      m_today(today),
      m_rows(connection, reader, today, rows),
      m_fonts(std::move(fonts)),
      m_options(options)
{
}

LetterLayouts::~LetterLayouts() = default;

int cellsOnPage(const SheetDescription &sheet)
{
    for (const SheetPage &page : sheet.pages)
        for (const SheetElement &element : page.elements)
            if (element.kind == ElementKind::Grid)
                return std::max(1, element.across * element.down);
    return 1;
}

Result<SheetLayouter *> LetterLayouts::layouter(PaperKind kind)
{
    std::unique_ptr<SheetLayouter> &layouter = m_layouters[kind];
    if (!layouter) {
        const QString name = paperInfo(kind).sheet;
        const auto sheet = SheetLibrary::sheet(m_connection, name);
        if (!sheet)
            return failure(sheet.error());
        layouter = std::make_unique<SheetLayouter>(m_fonts, sheet->inUse(), sheetOutline(name));
    }
    return layouter.get();
}

Result<LetterLayouts::Filling> LetterLayouts::filling(MemberId id, PaperKind kind)
{
    if (kind == PaperKind::VolunteerProof) {
        const auto paper = m_rows.volunteerProof(id, m_options);
        if (!paper)
            return failure(paper.error());
        return Filling{volunteerProofData(*paper), paper->person.name, paper->number};
    }
    const auto paper = m_rows.letter(id, m_options);
    if (!paper)
        return failure(paper.error());
    return Filling{letterData(*paper), paper->person.name, paper->person.certificate};
}

Result<LaidLetter> LetterLayouts::layout(MemberId id, PaperKind kind)
{
    const auto layouter = this->layouter(kind);
    if (!layouter)
        return failure(layouter.error());
    const auto filling = this->filling(id, kind);
    if (!filling)
        return failure(filling.error());
    return LaidLetter{(*layouter)->layout(filling->data), filling->name, filling->number};
}

Result<PaperFacts> LetterLayouts::facts(MemberId id, PaperKind kind, bool withSides)
{
    const auto layouter = this->layouter(kind);
    if (!layouter)
        return failure(layouter.error());
    const auto filling = this->filling(id, kind);
    if (!filling)
        return failure(filling.error());
    PaperFacts facts{filling->name, filling->number, 0, {}};
    if (!withSides && (*layouter)->covers(filling->data))
        return facts;
    SheetOptions counting;
    counting.codes = false;
    const LaidSheet laid = (*layouter)->layout(filling->data, counting);
    facts.sides = int(laid.pages.size());
    facts.missing = laid.missing;
    return facts;
}

Result<QList<PeopleGroup>> LetterLayouts::groups(const QList<MemberId> &members, PaperKind kind)
{
    QList<PeopleGroup> groups;
    if (kind != PaperKind::Labels) {
        const auto branches = m_rows.byBranchAndName(members);
        if (!branches)
            return failure(branches.error());
        for (const BranchGroup &branch : *branches)
            groups << PeopleGroup{branch.branch, branch.members, 0, {}};
        return groups;
    }
    const auto layouter = this->layouter(kind);
    if (!layouter)
        return failure(layouter.error());
    const int cells = cellsOnPage((*layouter)->sheet());
    int skipped = std::clamp(m_options.startLabel - 1, 0, cells - 1);
    for (qsizetype at = 0; at < members.size();) {
        const qsizetype count = std::min<qsizetype>(cells - skipped, members.size() - at);
        groups << PeopleGroup{{}, members.mid(at, count), skipped, {}};
        at += count;
        skipped = 0;
    }
    return groups;
}

Result<SheetData> LetterLayouts::filling(
    const PeopleGroup &group, PaperKind kind, PaperRows::Photo photo, LaidPeople &laid)
{
    if (!group.summary.isEmpty())
        return peopleSummaryData({m_rows.officeOf({}), m_today, group.summary});
    PeoplePaper paper;
    paper.office = m_rows.officeOf(group.branch);
    paper.date = m_today;
    // Labels show no numbers; lists and photos are masked unless asked for.
    const bool clear = m_options.clear || kind == PaperKind::Labels;
    for (MemberId id : group.members) {
        const auto person = m_rows.person(id, clear, kind == PaperKind::Photos ? photo : PaperRows::Photo::Without);
        if (!person && person.error().code == ErrorCode::NotFound) {
            ++laid.gone;
            continue;
        }
        if (!person)
            return failure(person.error());
        paper.sums.add(*person);
        paper.people << *person;
    }
    if (!paper.people.isEmpty() && group.branch)
        paper.branch = paper.people.constFirst().branch;
    laid.branch = paper.branch;
    laid.sums = paper.sums;
    return peopleData(paper);
}

Result<LaidPeople> LetterLayouts::layout(const PeopleGroup &group, PaperKind kind, PaperRows::Photo photo)
{
    const auto layouter = this->layouter(kind);
    if (!layouter)
        return failure(layouter.error());
    LaidPeople laid;
    const auto data = filling(group, kind, photo, laid);
    if (!data)
        return failure(data.error());
    if (group.summary.isEmpty() && laid.gone == group.members.size())
        return laid;
    SheetOptions options;
    options.skippedCells = group.skipped;
    LaidSheet sheet = (*layouter)->layout(*data, options);
    laid.pages = std::move(sheet.pages);
    laid.missing = std::move(sheet.missing);
    return laid;
}

Result<LaidPeople> LetterLayouts::look(const PeopleGroup &group, PaperKind kind)
{
    const auto layouter = this->layouter(kind);
    if (!layouter)
        return failure(layouter.error());
    LaidPeople laid;
    const auto data = filling(group, kind, PaperRows::Photo::Without, laid);
    if (!data)
        return failure(data.error());
    if (!(*layouter)->covers(*data))
        laid.missing = (*layouter)->layout(*data).missing;
    return laid;
}

} // namespace dangjian
