// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tableexport.h"

class QWidget;

namespace dangjian {

class Workplace;

/** Asks into which file (.xlsx or .csv) a short list goes, writes it and says where it is. */
void exportTable(Workplace &workplace, QWidget *window, const QString &name, const ExportTable &table);

} // namespace dangjian
