// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/registrationpaper.h"
#include "paper/printfonts.h"
#include "result.h"
#include "sheets/sheetlayouter.h"

#include <memory>

namespace dangjian {

inline constexpr int registrationFormPages = 2; // front and back; a sheet of the office's own keeps them

/** Lays out 《社区党员登记表》, A4, front and back, as the sheet `registration_form` describes it. One for each thread.
 */
class RegistrationForm
{
public:
    /** The sheet that the program brings along. */
    explicit RegistrationForm(std::shared_ptr<const PrintFonts> fonts);
    RegistrationForm(std::shared_ptr<const PrintFonts> fonts, SheetDescription sheet);

    /** Two pages. GlyphMissing where no font has a character: args the person's name and the first page. */
    Result<QList<Page>> layout(const RegistrationFormPaper &paper);
    /** All characters that could not be printed, to be reported before a run. */
    QList<MissingGlyph> missing(const RegistrationFormPaper &paper);

private:
    SheetLayouter m_sheet;
};

} // namespace dangjian
