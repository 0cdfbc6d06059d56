// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/certificateprinting.h"

#include "certificates/certificatebooklet.h"
#include "members/registrationform.h"
#include "printing/paperrows.h"
#include "rendering/printrun.h"
#include "store/storeaccess.h"

#include <QMutex>

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
        if (Done done = layouts->rows.prepare(); !done)
            return failure(done.error());
        return layouts;
    }

    Result<QList<Page>> layout(MemberId id, PaperKind kind, Imposition imposition)
    {
        if (kind == PaperKind::RegistrationForm) {
            const auto paper = rows.registrationForm(id);
            if (!paper)
                return failure(paper.error());
            return m_form.layout(*paper);
        }
        const auto paper = rows.certificate(id);
        if (!paper)
            return failure(paper.error());
        return m_booklet.layout(*paper, imposition);
    }

    Result<QList<MissingGlyph>> missing(MemberId id, PaperKind kind)
    {
        if (kind == PaperKind::RegistrationForm) {
            const auto paper = rows.registrationForm(id);
            if (!paper)
                return failure(paper.error());
            return m_form.missing(*paper);
        }
        const auto paper = rows.certificate(id);
        if (!paper)
            return failure(paper.error());
        return m_booklet.missing(*paper);
    }

private:
    Layouts(std::unique_ptr<Connection> connection, const StoreAccess &access,
        const std::shared_ptr<const PrintFonts> &fonts)
        : m_connection(std::move(connection)),
          m_booklet(fonts),
          m_form(fonts),
          rows(*m_connection, access.reader(), access.clock().today())
    {
    }

    std::unique_ptr<Connection> m_connection;
    CertificateBooklet m_booklet;
    RegistrationForm m_form;

public:
    PaperRows rows;
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

Done PrintJob::run()
{
    m_outcome = {};
    QList<MemberId> members{m_selection.member};
    if (!m_selection.member) {
        auto connection = m_store.access().openReader();
        if (!connection)
            return failure(connection.error());
        PaperRows rows(**connection, m_store.access().reader(), m_store.clock().today());
        if (Done done = rows.prepare(); !done)
            return done;
        const auto ordered = m_selection.members.isEmpty() ? rows.inHandingOrder(m_selection.query)
                                                           : rows.inHandingOrder(m_selection.members);
        if (!ordered)
            return failure(ordered.error());
        members = *ordered;
    }
    if (members.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("members_to_print"));
    QList<CertificateService::Printed> printed;
    if (Done done = print(members, printed); !done)
        return done;
    if (printed.isEmpty())
        return {};
    return CertificateService(m_store).notePrinted(printed).result();
}

Done PrintJob::print(const QList<MemberId> &members, QList<CertificateService::Printed> &printed)
{
    const auto fonts = PrintFonts::load();
    if (!fonts)
        return failure(fonts.error());
    // Characters that no font has are told before the first page, not found on the thousandth.
    const auto inspector = Layouts::make(m_store.access(), *fonts);
    if (!inspector)
        return failure(inspector.error());
    report(0, members.size());
    for (MemberId id : members) {
        if (isCanceled())
            return failure(ErrorCode::Canceled);
        const auto missing = (*inspector)->missing(id, m_options.kind);
        if (!missing)
            return failure(missing.error());
        m_outcome.missing.append(*missing);
    }
    if (!m_outcome.missing.isEmpty()) {
        const MissingGlyph &first = m_outcome.missing.first();
        return failure(ErrorCode::GlyphMissing, first.character, {first.name, QString::number(first.page)});
    }

    const QList<RunPart> parts
        = divideRun(m_options.file, titleOf(m_options.kind), members.size(), qMax(1, m_options.membersPerFile));
    std::atomic<qint64> written = 0;
    std::atomic<qint64> pages = 0;
    const bool notes = m_options.notePrinted && m_options.kind == PaperKind::Certificate;
    QMutex noting;
    const auto layoutForThread = [&]() -> BookletLayout {
        auto layouts = Layouts::make(m_store.access(), *fonts);
        return [&, layouts = std::move(layouts)](qsizetype index) -> Result<QList<Page>> {
            if (!layouts)
                return failure(layouts.error());
            auto laid = (*layouts)->layout(members.at(index), m_options.kind, m_options.imposition);
            if (!laid)
                return laid;
            pages += laid->size();
            if (notes) {
                // Read where the pages were: what people enter meanwhile is not on them.
                const auto lines = (*layouts)->rows.lines(members.at(index));
                if (!lines)
                    return failure(lines.error());
                const QMutexLocker lock(&noting);
                if (lines->certificate)
                    printed.append(
                        {lines->certificate, lines->participationIds.mid(lines->printed), lines->printed + 1});
            }
            return laid;
        };
    };
    QMutex reporting;
    const RunControl control{[this] { return isCanceled(); },
        [&](qsizetype booklets) {
            const QMutexLocker lock(&reporting);
            report(written += booklets, members.size());
        }};
    if (Done done = writeRun(*fonts, parts, layoutForThread, control); !done)
        return done;
    m_outcome.members = static_cast<int>(members.size());
    m_outcome.pages = static_cast<int>(pages);
    for (const RunPart &part : parts)
        m_outcome.files.append(part.file);
    return {};
}

} // namespace dangjian
