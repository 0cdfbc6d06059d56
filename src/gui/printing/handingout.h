// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/letteroptions.h"
#include "printing/paperkind.h"
#include "printing/paperrunservice.h"

#include <functional>

class QWidget;

namespace dangjian {

class Workplace;

/**
 * Before papers leave the program: where they tell ID numbers, telephones or addresses in clear and the settings want a
 * reason for that, asks for it; goes on with it (empty where none is wanted) while `over` lives. `otherwise` where the
 * person thinks better of it or the store cannot be asked.
 */
void askWhyPapersLeave(Workplace &workplace, QWidget *over, PaperKind kind, const LetterOptions &letters,
    std::function<void(const QString &reason)> then, std::function<void()> otherwise = {});

/** The same for a run that goes on; a reason that was given when it began holds for all of it. */
void askWhyPapersLeave(Workplace &workplace, QWidget *over, const UnfinishedRun &run,
    std::function<void(const QString &reason)> then, std::function<void()> otherwise = {});

} // namespace dangjian
