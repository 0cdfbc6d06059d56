// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/mergeservice.h"

#include "certificates/certificaterepository.h"
#include "certificates/entitlement.h"
#include "duplicates/mergerepository.h"
#include "members/memberrepository.h"
#include "members/presentdate.h"
#include "members/rekeying.h"
#include "store/storeaccess.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

struct TwoMembers
{
    Member kept;
    Member merged;
};

Result<TwoMembers> bothOf(Connection &connection, const NameReader &reader, MemberId kept, MemberId merged)
{
    if (kept == merged)
        return failure(ErrorCode::StateForbids, u"member"_s, {u"merge.same"_s});
    MemberRepository members(connection, reader);
    const auto first = members.byId(kept);
    if (!first)
        return failure(first.error());
    const auto second = members.byId(merged);
    if (!second)
        return failure(second.error());
    return TwoMembers{*first, *second};
}

/** The other's valid certificate goes on where the kept member has none and it is of the right kind. */
bool passesOn(const Member &kept, const Certificate &own, const Certificate &other)
{
    return !own.id && other.id && holdsCertificate(kept.state) && other.kind == kept.category;
}

/** What does not fit in the result; an error only where it did not stand on the kept member before. */
Result<QList<MemberFinding>> newFindings(const Member &result, const Member &kept, QDate today)
{
    const auto same
        = [](const MemberFinding &a, const MemberFinding &b) { return a.code == b.code && a.field == b.field; };
    const QList<MemberFinding> before = findingsOf(kept, today);
    QList<MemberFinding> warnings;
    for (const MemberFinding &finding : findingsOf(result, today)) {
        const bool stood
            = std::any_of(before.begin(), before.end(), [&](const MemberFinding &old) { return same(old, finding); });
        if (finding.level == FindingLevel::Error && !stood)
            return failure(ErrorCode::Invalid, finding.field, QStringList{finding.code} + finding.args);
        if (!stood)
            warnings.append(finding);
    }
    return warnings;
}

Result<MergeExtent> extentOf(Connection &connection, const TwoMembers &both)
{
    auto extent = MergeRepository(connection).extent(both.kept.id, both.merged.id);
    if (!extent)
        return extent;
    CertificateRepository certificates(connection);
    const auto own = certificates.validOf(both.kept.id);
    const auto other = certificates.validOf(both.merged.id);
    if (!own || !other)
        return failure(own ? other.error() : own.error());
    extent->certificateStays = passesOn(both.kept, *own, *other);
    return extent;
}

} // namespace

MergeService::MergeService(Store &store) : m_store(store) { }

QFuture<Result<MergeExtent>> MergeService::extent(MemberId kept, MemberId merged)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Quick, [kept, merged, &access](Connection &connection) -> Result<MergeExtent> {
        const auto both = bothOf(connection, access.reader(), kept, merged);
        if (!both)
            return failure(both.error());
        return extentOf(connection, *both);
    });
}

QFuture<Result<MergeOutcome>> MergeService::merge(const MergeRequest &request)
{
    StoreAccess &access = m_store.access();
    const QString subject = QString::number(request.kept.value) + u',' + QString::number(request.merged.value);
    return access.write(
        ActKind::MemberMerge, subject, [request, &access](Transaction &transaction) -> Result<MergeOutcome> {
            if (request.reason.trimmed().isEmpty())
                return failure(ErrorCode::ReasonMissing);
            Connection &connection = transaction.connection();
            const auto both = bothOf(connection, access.reader(), request.kept, request.merged);
            if (!both)
                return failure(both.error());
            const auto &[kept, merged] = *both;
            if (kept.rowVersion != request.keptVersion || merged.rowVersion != request.mergedVersion)
                return failure(ErrorCode::EditedMeanwhile, u"member"_s);
            const auto today = presentDate(connection);
            if (!today)
                return failure(today.error());
            Member result = mergedMember(kept, merged, request.fromMerged);
            auto warnings = newFindings(result, kept, *today);
            if (!warnings)
                return failure(warnings.error());
            auto extent = extentOf(connection, *both);
            if (!extent)
                return failure(extent.error());
            if (!extent->certificate.isEmpty() && !extent->certificateStays) {
                CertificateRepository certificates(connection);
                const auto valid = certificates.validOf(merged.id);
                if (!valid)
                    return failure(valid.error());
                const QDate day = valid->issued.isValid() ? std::max(*today, valid->issued) : *today;
                if (Done done
                    = certificates.end(transaction, *valid, CertificateState::Withdrawn, day, request.reason.trimmed());
                    !done)
                    return failure(done.error());
            }
            if (Done done = dropKeys(transaction, access.reader(), {kept.id, merged.id}); !done)
                return failure(done.error());
            MergeRepository merges(connection);
            if (Done done = merges.fuse(transaction, kept.id, merged.id); !done)
                return failure(done.error());
            if (Done done = updateRow(transaction, result); !done)
                return failure(done.error());
            if (Done done = makeKeys(transaction, access.reader(), {kept.id}); !done)
                return failure(done.error());
            if (Done done = merges.note(transaction, {{}, kept.id, merged.id, merged.name, *today, {}, {}, 1}); !done)
                return failure(done.error());
            return MergeOutcome{transaction.act(), *extent, *warnings};
        });
}

QFuture<Result<QList<MergeRow>>> MergeService::merges(int limit)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [limit](Connection &connection) -> Result<QList<MergeRow>> {
        const auto notes = MergeRepository(connection).all(limit);
        if (!notes)
            return failure(notes.error());
        QList<MergeRow> rows;
        for (const MergeNote &note : *notes) {
            Statement statement = connection.prepare(
                u"SELECT a.started_at, a.account, a.os_user, m.name, o.short_name FROM act a"
                " LEFT JOIN member m ON m.id = ? LEFT JOIN organization o ON o.id = m.branch_id WHERE a.id = ?"_s);
            if (Done done = statement.bind(note.keptId).bind(note.act).run(); !done)
                return failure(done.error());
            MergeRow row{note, {}, {}, {}, {}};
            if (statement.next()) {
                row.at = statement.value<QDateTime>(0);
                const auto account = statement.value<QString>(1);
                row.who = account.isEmpty() ? statement.value<QString>(2) : account;
                row.keptName = statement.value<QString>(3);
                row.keptBranch = statement.value<QString>(4);
            }
            rows.append(row);
        }
        return rows;
    });
}

} // namespace dangjian
