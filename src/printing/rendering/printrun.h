// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "paper/printfonts.h"
#include "result.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace dangjian {

/** One file of a run: `count` booklets (or forms) from `first` on, counted from 0. */
struct RunPart
{
    QString file{};
    QString title{};
    qsizetype first = 0;
    qsizetype count = 0;
};

/** Divides a run into files of at most `perFile` booklets: run.pdf, or run-01.pdf, run-02.pdf, … where one is not
 * enough. */
QList<RunPart> divideRun(const QString &file, const QString &title, qsizetype booklets, qsizetype perFile);

/** Lays the booklet of the number given out; called by one thread only. */
using BookletLayout = std::function<Result<QList<Page>>(qsizetype)>;

/** What the caller of a run wants to say and to know; all are called from the writing threads. */
struct RunControl
{
    std::function<bool()> canceled{};
    std::function<void(qsizetype booklets)> written{}; // booklets since the last call
    std::function<Done(const RunPart &part)> finished{}; // this file is whole; a failure ends the run
};

/**
 * Writes the parts of a run, one file a thread at a time, booklet after booklet: memory does not grow with the run.
 * Files that are whole stay; the first error, or Canceled, ends the run and leaves no half file.
 * `layoutForThread` is called once in each thread.
 */
Done writeRun(const std::shared_ptr<const PrintFonts> &fonts, const QList<RunPart> &parts,
    const std::function<BookletLayout()> &layoutForThread, const RunControl &control = {}, int threads = 2);

} // namespace dangjian
