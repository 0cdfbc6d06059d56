// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "paper/page.h"
#include "paper/printfonts.h"

#include <functional>

namespace dangjian {

/** Writes pages that were laid out already into a PDF. */
class SheetPdfJob : public Job
{
    Q_OBJECT

public:
    SheetPdfJob(std::shared_ptr<const PrintFonts> fonts, QList<Page> pages, QString file, QString title,
        QObject *parent = nullptr);
    ~SheetPdfJob() override { stopAndWait(); }

    /** Done on the job's thread before anything else; where it fails, there is no paper. */
    void doFirst(std::function<Done()> first) { m_first = std::move(first); }

protected:
    Done run() override;

private:
    std::function<Done()> m_first;
    std::shared_ptr<const PrintFonts> m_fonts;
    QList<Page> m_pages;
    QString m_file;
    QString m_title;
};

} // namespace dangjian
