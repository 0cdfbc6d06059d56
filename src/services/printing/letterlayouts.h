// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "paper/printfonts.h"
#include "printing/letterrows.h"
#include "printing/paperkind.h"
#include "sheets/sheetlayouter.h"

#include <memory>

namespace dangjian {

/** People who are laid out together: a branch's list, a branch's photos, a sheet of labels. */
struct PeopleGroup
{
    OrganizationId branch{}; // of lists and photos
    QList<MemberId> members{};
    int skipped = 0; // labels that are gone from the sheet
    QList<std::pair<QString, PeopleSums>> summary{}; // of all branches: this is the list's last page
};

/** What has to be known of a member's paper before the run begins. */
struct PaperFacts
{
    QString name{};
    QString number{}; // of the certificate or the proof; empty where there is none
    int sides = 0;
    QList<MissingGlyph> missing{};
};

/** The paper of one member. */
struct LaidLetter
{
    LaidSheet sheet{};
    QString name{};
    QString number{}; // of the proof, else of the certificate
};

/** What a group comes to when it is laid out. */
struct LaidPeople
{
    QList<Page> pages{};
    QList<MissingGlyph> missing{};
    QString branch{};
    PeopleSums sums{};
    int gone = 0; // members who are not in the store any more: they are left out
};

/** Lays out letters and lists; one for each thread. */
class LetterLayouts
{
public:
    LetterLayouts(Connection &connection, const NameReader &reader, QDate today, PaperRows &rows,
        std::shared_ptr<const PrintFonts> fonts, const LetterOptions &options);
    ~LetterLayouts();

    /** After the rows' own prepare(). */
    Done prepare() { return m_rows.prepare(); }

    /** The letter, the envelope or the proof of one member. */
    Result<LaidLetter> layout(MemberId id, PaperKind kind);
    /** The same without pages; its sides, for which it has to be laid out, only where they are asked for, else 0. */
    Result<PaperFacts> facts(MemberId id, PaperKind kind, bool withSides);

    /** The members of a run of lists, photos or labels as they stand together. */
    Result<QList<PeopleGroup>> groups(const QList<MemberId> &members, PaperKind kind);
    Result<LaidPeople> layout(const PeopleGroup &group, PaperKind kind, PaperRows::Photo photo);
    /** The same without pages: nothing is laid out where the fonts have all characters. */
    Result<LaidPeople> look(const PeopleGroup &group, PaperKind kind);

    LetterRows &rows() { return m_rows; }

private:
    /** What a letter is filled in with, and whose it is. */
    struct Filling
    {
        SheetData data{};
        QString name{};
        QString number{};
    };
    Result<Filling> filling(MemberId id, PaperKind kind);
    /** What a group's sheets are filled in with; branch and sums are written into `laid`. */
    Result<SheetData> filling(const PeopleGroup &group, PaperKind kind, PaperRows::Photo photo, LaidPeople &laid);
    /** The sheet as the office has it. */
    Result<SheetLayouter *> layouter(PaperKind kind);

    Connection &m_connection;
    QDate m_today;
    LetterRows m_rows;
    std::shared_ptr<const PrintFonts> m_fonts;
    LetterOptions m_options;
    std::map<PaperKind, std::unique_ptr<SheetLayouter>> m_layouters;
};

/** How many cells the sheet's grid has on a page; 1 where there is none. */
int cellsOnPage(const SheetDescription &sheet);

} // namespace dangjian
