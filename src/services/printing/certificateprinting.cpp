// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/certificateprinting.h"

#include "certificates/certificatebooklet.h"
#include "members/registrationform.h"
#include "paper/missingglyphs.h"
#include "printing/paperrows.h"
#include "rendering/printrun.h"
#include "store/storeaccess.h"

#include <QMutex>

#include <algorithm>
#include <vector>

namespace dangjian {

namespace {

/** What one thread of a run works with: a connection that sees one state of the store throughout, and the layouts. */
class Layouts
{
public:
    static Result<std::shared_ptr<Layouts>> make(
        const StoreAccess &access, const std::shared_ptr<const PrintFonts> &fonts)
    {
        auto connection = access.openReader();
        if (!connection)
            return failure(connection.error());
        // A read transaction that stays open: what people enter meanwhile does not change the run.
        if (Done done = (*connection)->execute(QStringLiteral("BEGIN")); !done)
            return failure(done.error());
        auto layouts = std::shared_ptr<Layouts>(new Layouts(std::move(*connection), access, fonts));
        if (Done done = layouts->m_rows.prepare(); !done)
            return failure(done.error());
        return layouts;
    }

    /** The pages; of a certificate also what is to be noted when they are on paper. */
    Result<QList<Page>> layout(MemberId id, PaperKind kind, Imposition imposition, CertificateService::Printed &printed)
    {
        if (kind == PaperKind::RegistrationForm) {
            const auto paper = m_rows.registrationForm(id);
            if (!paper)
                return failure(paper.error());
            return m_form.layout(*paper);
        }
        const auto row = m_rows.certificate(id);
        if (!row)
            return failure(row.error());
        printed = wholeCertificate(row->lines);
        return m_booklet.layout(row->paper, imposition);
    }

    Result<QList<MissingGlyph>> missing(MemberId id, PaperKind kind)
    {
        if (kind == PaperKind::RegistrationForm) {
            const auto paper = m_rows.registrationForm(id);
            if (!paper)
                return failure(paper.error());
            return m_form.missing(*paper);
        }
        const auto row = m_rows.certificate(id);
        if (!row)
            return failure(row.error());
        return m_booklet.missing(row->paper);
    }

private:
    Layouts(std::unique_ptr<Connection> connection, const StoreAccess &access,
        const std::shared_ptr<const PrintFonts> &fonts)
        : m_connection(std::move(connection)),
          m_booklet(fonts),
          m_form(fonts),
          m_rows(*m_connection, access.reader(), access.clock().today())
    {
    }

    std::unique_ptr<Connection> m_connection;
    CertificateBooklet m_booklet;
    RegistrationForm m_form;
    PaperRows m_rows;
};

QString titleOf(PaperKind kind)
{
    return kind == PaperKind::Certificate ? QStringLiteral("社区党员参与社区活动情况登记证")
                                          : QStringLiteral("社区党员登记表");
}

} // namespace

PrintJob::PrintJob(Store &store, PrintSelection selection, PrintOptions options, QObject *parent)
    : Job(parent), m_store(store), m_selection(std::move(selection)), m_options(std::move(options))
{
}

PrintJob::PrintJob(
    Store &store, PrintSelection selection, PrintOptions options, std::unique_ptr<PageSink> printer, QObject *parent)
    : PrintJob(store, std::move(selection), std::move(options), parent)
{
    m_printer = std::move(printer);
}

Done PrintJob::run()
{
    m_outcome = {};
    const auto members = membersToPrint();
    if (!members)
        return failure(members.error());
    if (members->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("members_to_print"));
    QList<CertificateService::Printed> printed;
    const Done done = print(*members, printed);
    if (!printed.isEmpty())
        if (Done noted = CertificateService(m_store).notePrinted(printed).result(); !noted && done)
            return noted;
    return done;
}

Result<QList<MemberId>> PrintJob::membersToPrint()
{
    if (m_selection.member)
        return QList<MemberId>{m_selection.member};
    auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    PaperRows rows(**connection, m_store.access().reader(), m_store.clock().today());
    if (Done done = rows.prepare(); !done)
        return failure(done.error());
    const auto ordered = m_selection.members.isEmpty() ? rows.inHandingOrder(m_selection.query)
                                                       : rows.inHandingOrder(m_selection.members);
    if (!ordered || m_options.kind != PaperKind::Certificate)
        return ordered;
    const auto holders = rows.withCertificate(*ordered);
    if (holders)
        m_outcome.leftOut = static_cast<int>(ordered->size() - holders->size());
    return holders;
}

/** Characters that no font has are told before the first page, not found on the thousandth. */
Done PrintJob::inspect(const QList<MemberId> &members, const std::shared_ptr<const PrintFonts> &fonts)
{
    const auto inspector = Layouts::make(m_store.access(), fonts);
    if (!inspector)
        return failure(inspector.error());
    QList<QList<MissingGlyph>> people;
    for (MemberId id : members) {
        if (isCanceled())
            return failure(ErrorCode::Canceled);
        const auto missing = (*inspector)->missing(id, m_options.kind);
        if (!missing)
            return failure(missing.error());
        if (!missing->isEmpty())
            people.append(*missing);
        m_outcome.missing.append(*missing);
    }
    if (!people.isEmpty())
        return failure(glyphsMissing(people, m_options.peopleNamed));
    return {};
}

Done PrintJob::print(const QList<MemberId> &members, QList<CertificateService::Printed> &printed)
{
    const auto fonts = PrintFonts::load();
    if (!fonts)
        return failure(fonts.error());
    report(0, members.size());
    if (Done done = inspect(members, *fonts); !done)
        return done;
    return m_printer ? feedPrinter(members, *fonts, printed) : writeFiles(members, *fonts, printed);
}

Done PrintJob::writeFiles(const QList<MemberId> &members, const std::shared_ptr<const PrintFonts> &fonts,
    QList<CertificateService::Printed> &printed)
{
    /** What is known of a member's booklet once it is laid out; each is written by the thread that lays it. */
    struct Booklet
    {
        qsizetype pages = 0;
        CertificateService::Printed printed{};
    };
    std::vector<Booklet> booklets(size_t(members.size()));
    const auto layoutForThread = [&]() -> BookletLayout {
        auto layouts = Layouts::make(m_store.access(), fonts);
        return [&, layouts = std::move(layouts)](qsizetype index) -> Result<QList<Page>> {
            if (!layouts)
                return failure(layouts.error());
            Booklet &booklet = booklets[size_t(index)];
            auto laid = (*layouts)->layout(members.at(index), m_options.kind, m_options.imposition, booklet.printed);
            if (laid)
                booklet.pages = laid->size();
            return laid;
        };
    };
    QMutex mutex;
    qint64 written = 0;
    QList<RunPart> whole;
    const RunControl control{[this] { return isCanceled(); },
        [&](qsizetype count) {
            const QMutexLocker lock(&mutex);
            report(written += count, members.size());
        },
        [&](const RunPart &part) {
            const QMutexLocker lock(&mutex);
            whole.append(part);
        }};
    const Done done = writeRun(fonts,
        divideRun(m_options.file, titleOf(m_options.kind), members.size(), qMax(1, m_options.membersPerFile)),
        layoutForThread, control);
    std::sort(whole.begin(), whole.end(), [](const RunPart &a, const RunPart &b) { return a.first < b.first; });
    for (const RunPart &part : std::as_const(whole)) {
        m_outcome.files.append(part.file);
        m_outcome.members += static_cast<int>(part.count);
        for (qsizetype i = part.first; i < part.first + part.count; ++i) {
            m_outcome.pages += static_cast<int>(booklets[size_t(i)].pages);
            if (notes())
                printed.append(booklets[size_t(i)].printed);
        }
    }
    return done;
}

/** What a printer draws of a run that is broken off cannot be known: only a whole run is noted. */
Done PrintJob::feedPrinter(const QList<MemberId> &members, const std::shared_ptr<const PrintFonts> &fonts,
    QList<CertificateService::Printed> &printed)
{
    const auto layouts = Layouts::make(m_store.access(), fonts);
    if (!layouts)
        return failure(layouts.error());
    if (Done done = m_printer->begin(fonts); !done)
        return done;
    PrintOutcome sent;
    QList<CertificateService::Printed> lines;
    for (MemberId id : members) {
        if (isCanceled()) {
            m_printer->abort();
            return failure(ErrorCode::Canceled);
        }
        CertificateService::Printed line;
        const auto pages = (*layouts)->layout(id, m_options.kind, m_options.imposition, line);
        if (!pages) {
            m_printer->abort();
            return failure(pages.error());
        }
        if (Done done = m_printer->add(*pages); !done)
            return done;
        lines.append(line);
        sent.pages += static_cast<int>(pages->size());
        report(++sent.members, members.size());
    }
    if (Done done = m_printer->end(); !done)
        return done;
    m_outcome.members = sent.members;
    m_outcome.pages = sent.pages;
    if (notes())
        printed = lines;
    return {};
}

} // namespace dangjian
