// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificateservice.h"
#include "jobs/job.h"
#include "members/memberquery.h"
#include "paper/imposition.h"
#include "paper/printfonts.h"
#include "printing/paperkind.h"
#include "rendering/pagesink.h"
#include "store/store.h"

namespace dangjian {

/** What is printed: one member, some, or all that a query gives; sorted by community, building and name. */
struct PrintSelection
{
    MemberId member{}; // wins over the query where it is set
    MemberQuery query{};
    QList<MemberId> members{}; // so do these
};

struct PrintOptions
{
    PaperKind kind = PaperKind::Certificate;
    Imposition imposition = Imposition::SinglePages;
    QString file; // the PDF; runs longer than membersPerFile go to file-01.pdf, file-02.pdf … Not for a printer.
    int membersPerFile = 2500;
    bool notePrinted = false; // mark the certificates as printed when the files are written or the printer has all
    int peopleNamed = 10; // how many people the error names whose papers have characters that no font has
};

/** What is in the files that are whole; all of the run where it went to its end. */
struct PrintOutcome
{
    int members = 0;
    int pages = 0;
    QStringList files;
    int leftOut = 0; // members of the selection who have no valid certificate
    QList<MissingGlyph> missing; // characters that no font has; nothing was written then
};

/**
 * Prints a selection to PDF or onto a printer as a job; progress counts members. A cancelled or failed run leaves no
 * half file; the files of a divided run that are whole by then stay, are named in the outcome and noted where that was
 * asked for. Members without a valid certificate are left out of a run of certificates; asked for alone, StateForbids
 * says so.
 */
class PrintJob : public Job
{
    Q_OBJECT

public:
    PrintJob(Store &store, PrintSelection selection, PrintOptions options, QObject *parent = nullptr);
    /** Onto a printer instead of into files, member by member. */
    PrintJob(Store &store, PrintSelection selection, PrintOptions options, std::unique_ptr<PageSink> printer,
        QObject *parent = nullptr);
    ~PrintJob() override { stopAndWait(); }

    const PrintOutcome &outcome() const { return m_outcome; }

protected:
    Done run() override;

private:
    Result<QList<MemberId>> membersToPrint();
    Done inspect(const QList<MemberId> &members, const std::shared_ptr<const PrintFonts> &fonts);
    Done print(const QList<MemberId> &members, QList<CertificateService::Printed> &printed);
    Done writeFiles(const QList<MemberId> &members, const std::shared_ptr<const PrintFonts> &fonts,
        QList<CertificateService::Printed> &printed);
    Done feedPrinter(const QList<MemberId> &members, const std::shared_ptr<const PrintFonts> &fonts,
        QList<CertificateService::Printed> &printed);
    bool notes() const { return m_options.notePrinted && m_options.kind == PaperKind::Certificate; }

    Store &m_store;
    PrintSelection m_selection;
    PrintOptions m_options;
    std::unique_ptr<PageSink> m_printer;
    PrintOutcome m_outcome;
};

} // namespace dangjian
