// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "paper/page.h"

#include <QList>

namespace dangjian {

/**
 * GlyphMissing for people (one list each, none empty) in whose papers characters stand that no font has. Subject: the
 * characters; args: name and page, by person, for so many people; then, where there are more, how many.
 */
Error glyphsMissing(const QList<QList<MissingGlyph>> &people, qsizetype named = 10);

} // namespace dangjian
