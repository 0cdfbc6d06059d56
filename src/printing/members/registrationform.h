// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/registrationpaper.h"
#include "paper/layouter.h"
#include "result.h"

#include <memory>

namespace dangjian {

inline constexpr int registrationFormPages = 2;

/** Lays out 《社区党员登记表》, A4, front and back. One for each thread. */
class RegistrationForm
{
public:
    explicit RegistrationForm(std::shared_ptr<const PrintFonts> fonts);

    /** Two pages. GlyphMissing where no font has a character: args the person's name and the first page. */
    Result<QList<Page>> layout(const RegistrationFormPaper &paper);
    /** All characters that could not be printed, to be reported before a run. */
    QList<MissingGlyph> missing(const RegistrationFormPaper &paper);

private:
    QList<Page> lay(const RegistrationFormPaper &paper, QList<MissingGlyph> &missing);
    Page front(const RegistrationFormPaper &paper, QStringList &missing);
    Page back(const RegistrationFormPaper &paper, QStringList &missing);

    Shaper m_shaper;
    std::shared_ptr<const Page> m_frontForm;
    std::shared_ptr<const Page> m_backForm;
};

} // namespace dangjian
