// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificatebooklet.h"
#include "members/registrationform.h"
#include "printing/letterlayouts.h"
#include "printing/paperkind.h"
#include "printing/paperrows.h"
#include "runs/branchindex.h"

#include <memory>
#include <optional>

namespace dangjian {

class StoreAccess;

/** What has to be known of a member's paper before the run begins. */
struct PaperFacts
{
    QString name;
    QString number; // of the certificate; empty where there is none
    int sides = 0;
    QList<MissingGlyph> missing;
};

/** What one thread of a run works with: a connection that sees one state of the store throughout, and the layouts. */
class PaperLayouts
{
public:
    static Result<std::shared_ptr<PaperLayouts>> make(
        const StoreAccess &access, const std::shared_ptr<const PrintFonts> &fonts, const LetterOptions &letters = {});

    /** The pages; of a certificate also which entries stand on its lines. */
    Result<QList<Page>> layout(MemberId id, PaperKind kind, Imposition imposition, CertificateLines &lines);
    Result<PaperFacts> facts(MemberId id, PaperKind kind, Imposition imposition);
    QList<Page> index(const BranchIndex &index, const IndexSheet &sheet) { return m_index.layout(index, sheet); }
    /** What is wrong with the office's own copy of the paper's sheet, so that the original is used. */
    Result<std::optional<Error>> sheetFault(PaperKind kind);
    PaperRows &rows() { return m_rows; }
    LetterLayouts &letters() { return m_letters; }

private:
    PaperLayouts(std::unique_ptr<Connection> connection, const StoreAccess &access,
        const std::shared_ptr<const PrintFonts> &fonts, const LetterOptions &letters, SheetDescription certificate,
        SheetDescription form);

    std::unique_ptr<Connection> m_connection;
    CertificateBooklet m_booklet;
    RegistrationForm m_form;
    BranchIndexPages m_index;
    PaperRows m_rows;
    LetterLayouts m_letters;
};

/** The sheet on which an index is printed that goes before such papers. */
IndexSheet indexSheetFor(PaperKind kind, Imposition imposition);

} // namespace dangjian
