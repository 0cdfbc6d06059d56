// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "sheets/sheetdescription.h"

#include <QByteArray>

namespace dangjian {

struct SheetOutline;

/**
 * Reads a sheet file. FileFormat when it is broken: subject `source` (a file's name or the sheet's title), args the
 * finding's code ("sheet.…"), the line, the element (`text title1`), then what the code speaks of. Fields, sections and
 * styles are checked too where an outline is given.
 */
Result<SheetDescription> readSheet(const QByteArray &xml, const QString &source, const SheetOutline *outline = nullptr);

/** The sheet as a file; reading it gives the same description again. Texts are written as normalText() gives them. */
QByteArray writeSheet(const SheetDescription &sheet);

/** A template as a file can carry it: no blanks at the ends of lines, no empty lines at either end. */
QString normalText(const QString &text);

/** The sheet that the program brings along; NotFound where there is none of that name. */
Result<SheetDescription> originalSheet(const QString &name);

} // namespace dangjian
