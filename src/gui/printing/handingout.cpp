// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/handingout.h"

#include "app/afterwards.h"
#include "app/workplace.h"
#include "members/disclosing.h"

#include <QWidget>

namespace dangjian {

void askWhyPapersLeave(Workplace &workplace, QWidget *over, PaperKind kind, const LetterOptions &letters,
    std::function<void(const QString &reason)> then, std::function<void()> otherwise)
{
    afterwards(workplace.services().sheets.tellsPersonalData(kind, letters), over,
        [&workplace, over, then = std::move(then), otherwise = std::move(otherwise)](const Result<bool> &tells) {
            if (tells && *tells) {
                askWhy(workplace, over, DisclosureWay::HandedOut, then, otherwise);
                return;
            }
            if (tells) {
                then({});
                return;
            }
            workplace.tellError(over, tells.error());
            if (otherwise)
                otherwise();
        });
}

void askWhyPapersLeave(Workplace &workplace, QWidget *over, const UnfinishedRun &run,
    std::function<void(const QString &reason)> then, std::function<void()> otherwise)
{
    if (run.options.letters.reason.isEmpty())
        askWhyPapersLeave(
            workplace, over, run.options.kind, run.options.letters, std::move(then), std::move(otherwise));
    else
        then(run.options.letters.reason);
}

} // namespace dangjian
