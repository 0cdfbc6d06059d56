// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/registrationpaper.h"
#include "sheets/sheetfields.h"

namespace dangjian {

/** What the sheet `registration_form` may print. */
SheetOutline registrationOutline();

/** A registration form's values for its sheet. */
SheetData registrationData(const RegistrationFormPaper &paper);

} // namespace dangjian
