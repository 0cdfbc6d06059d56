// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "printing/letteroptions.h"
#include "printing/paperkind.h"

namespace dangjian {

/** The papers as they are typed: certificate, form, letter, volunteer-proof, envelopes, roster, labels, photos. */
QStringList paperWords();
/** The paper that was typed; envelopes in the size of --size. */
PaperKind paperOf(const Arguments &arguments);

/** The options of letters, labels and lists, their values, and what is wrong with them as a sentence. */
QList<Option> letterArguments();
LetterOptions lettersFrom(const Arguments &arguments);
QString unfitLetters(const Arguments &arguments);

} // namespace dangjian
