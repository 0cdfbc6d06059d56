// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdescription.h"

namespace dangjian {

/**
 * Whether a sheet shows somebody's ID number, telephone or home address as it is filled in; fields that the sheet masks
 * itself and conditions do not count.
 */
bool showsPersonalFields(const SheetDescription &sheet);

} // namespace dangjian
