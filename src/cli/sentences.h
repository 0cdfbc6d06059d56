// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QCoreApplication>
#include <QString>

namespace dangjian {

/** QCoreApplication's, short enough for tables of sentences; the context of the command line is "cli". */
inline QString translate(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

/** An error in one sentence of one line: what happened, what was kept, what to do. */
QString sentenceFor(const Error &error);

/** The words for the code of a rule that was not kept ("id_number.checksum"); the code itself where it has none. */
QString ruleText(const QString &code, const QStringList &args = {});

} // namespace dangjian
