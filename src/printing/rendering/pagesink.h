// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "paper/printfonts.h"
#include "result.h"

#include <QList>

#include <memory>

namespace dangjian {

/** Where the pages of a run go when they do not go to files: a printer. All calls come from the run's one thread. */
class PageSink
{
public:
    virtual ~PageSink() = default;

    /** Before the first page. Fails with FileUnwritable where the printer takes nothing. */
    virtual Done begin(std::shared_ptr<const PrintFonts> fonts) = 0;
    /** Pages that belong together, in their order: those of one member. */
    virtual Done add(const QList<Page> &pages) = 0;
    /** After the last page: all is on its way to the paper. */
    virtual Done end() = 0;
    /** Instead of end(): what the printer has not drawn yet is dropped. */
    virtual void abort() = 0;
};

} // namespace dangjian
