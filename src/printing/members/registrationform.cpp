// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/registrationform.h"

#include "members/registrationsheet.h"
#include "paper/missingglyphs.h"
#include "sheets/sheetreader.h"

using namespace Qt::StringLiterals;

namespace dangjian {

RegistrationForm::RegistrationForm(std::shared_ptr<const PrintFonts> fonts)
    : RegistrationForm(std::move(fonts), originalSheet(u"registration_form"_s).value_or(SheetDescription()))
{
}

RegistrationForm::RegistrationForm(std::shared_ptr<const PrintFonts> fonts, SheetDescription sheet)
    : m_sheet(std::move(fonts), std::move(sheet), sheetOutline(u"registration_form"_s))
{
}

Result<QList<Page>> RegistrationForm::layout(const RegistrationFormPaper &paper)
{
    const LaidSheet laid = m_sheet.layout(registrationData(paper));
    if (!laid.missing.isEmpty())
        return failure(glyphsMissing({laid.missing}));
    return laid.pages;
}

QList<MissingGlyph> RegistrationForm::missing(const RegistrationFormPaper &paper)
{
    const SheetData data = registrationData(paper);
    return m_sheet.covers(data) ? QList<MissingGlyph>() : m_sheet.layout(data).missing;
}

} // namespace dangjian
