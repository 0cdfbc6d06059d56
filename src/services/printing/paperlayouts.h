// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificatebooklet.h"
#include "members/registrationform.h"
#include "printing/letterlayouts.h"
#include "printing/paperkind.h"
#include "printing/paperrows.h"
#include "runs/branchindex.h"

#include <map>
#include <memory>
#include <optional>

namespace dangjian {

class StoreAccess;

/** What one thread of a run works with: a connection that sees one state of the store throughout, and the layouts. */
class PaperLayouts
{
public:
    static Result<std::shared_ptr<PaperLayouts>> make(
        const StoreAccess &access, const std::shared_ptr<const PrintFonts> &fonts, const LetterOptions &letters = {});

    /** The pages; of a certificate also which entries stand on its lines. */
    Result<QList<Page>> layout(MemberId id, PaperKind kind, Imposition imposition, CertificateLines &lines);
    /** The sides of letters only where they are asked for: they have to be laid out for that. */
    Result<PaperFacts> facts(MemberId id, PaperKind kind, Imposition imposition, bool withSides);
    Result<QList<Page>> index(const BranchIndex &index, const IndexSheet &sheet);
    /** How many sides it takes; its places need not be known yet. */
    Result<int> sidesOfIndex(const BranchIndex &index, const IndexSheet &sheet);
    /** What is wrong with the office's own copy of a sheet, so that the original is used. */
    Result<std::optional<Error>> sheetFault(const QString &sheet);
    /** Whether such papers tell ID numbers, telephones or addresses in clear. */
    Result<bool> tellsPersonalData(PaperKind kind, const LetterOptions &letters);
    PaperRows &rows() { return m_rows; }
    LetterLayouts &letters() { return m_letters; }

private:
    Result<BranchIndexPages *> indexPages(const IndexSheet &sheet);
    PaperLayouts(std::unique_ptr<Connection> connection, const StoreAccess &access,
        const std::shared_ptr<const PrintFonts> &fonts, const LetterOptions &letters, SheetDescription certificate,
        SheetDescription form);

    std::unique_ptr<Connection> m_connection;
    CertificateBooklet m_booklet;
    RegistrationForm m_form;
    std::shared_ptr<const PrintFonts> m_fonts;
    std::map<QString, BranchIndexPages> m_indexes; // by sheet
    PaperRows m_rows;
    LetterLayouts m_letters;
};

/** The sheet on which an index is printed that goes before such papers. */
IndexSheet indexSheetFor(PaperKind kind, Imposition imposition);

} // namespace dangjian
