// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/**
 * Takes away what a program that died has left of a PDF: files beside it with its name and six letters more, as they
 * are called while they are written, that begin as a PDF and do not end as one. Papers carry ID numbers.
 */
void removeUnfinished(const QString &file);

} // namespace dangjian
